import { createContext } from 'svelte';
import type { Outlining } from '../state/outlining.svelte.ts';

/** The outline that items stand in. */
const [getOutlining, setOutlining] = createContext<Outlining>();

export { getOutlining, setOutlining };
