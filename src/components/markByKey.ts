import type { Mark } from '../reasoning/judgement.ts';
import type { Judging } from '../state/judging.svelte.ts';

const keys: Readonly<Record<string, Mark>> = { 1: 'accepted', 2: 'doubted', 3: 'rejected' };

/**
 * Marks a statement by a key: 1, 2, 3; 0 takes the mark back.
 *
 * @returns whether the key is one of these, and readers may judge
 */
export function markByKey(key: string, judging: Judging, statement: string): boolean {
  if (judging.readOnly) return false;
  const mark = keys[key];
  if (mark) judging.mark(statement, mark);
  else if (key === '0') judging.unmark(statement);
  return mark !== undefined || key === '0';
}
