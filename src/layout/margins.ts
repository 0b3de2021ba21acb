import type { Node } from './drawing.ts';

/** What is left free between two cards, in map units: the least that a settled picture has. */
export const cardMargin = 14;

/** Between a junction and anything else. */
export const junctionMargin = 10;

/** What is left free between two nodes of these kinds. */
export function marginBetween(a: Node['kind'], b: Node['kind']): number {
  return a === 'card' && b === 'card' ? cardMargin : junctionMargin;
}
