import type { Mark } from '../reasoning/judgement.ts';
import type { Judging } from '../state/judging.svelte.ts';

const keys: Readonly<Record<string, Mark>> = { 1: 'accepted', 2: 'doubted', 3: 'rejected' };

/** Marks a statement by a key pressed while something of it has the focus: 1, 2, 3; 0 takes it back. */
export function markByKey(event: KeyboardEvent, judging: Judging, statement: string): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const mark = keys[event.key];
  if (mark) judging.mark(statement, mark);
  else if (event.key === '0') judging.unmark(statement);
  else return;
  event.preventDefault();
}
