import { createContext } from 'svelte';
import type { Classroom } from '../../state/classroom.svelte.ts';

const [getClassroom, setClassroom] = createContext<Classroom>();

export { getClassroom, setClassroom };
