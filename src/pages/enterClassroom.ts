import type { Classroom } from '../state/classroom.svelte.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Judging } from '../state/judging.svelte.ts';

/** Fetches the classroom, with its texts in every language. */
export async function enterClassroom(explorer: Explorer, judging: Judging): Promise<Classroom> {
  const [{ createClassroom }, { default: material }] = await Promise.all([
    import('./createClassroom.ts'),
    import('virtual:classroom'),
  ]);
  return createClassroom(explorer, judging, material);
}
