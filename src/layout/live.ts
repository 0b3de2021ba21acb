import type { Drawing, Positions } from './drawing.ts';
import { search } from './search.ts';
import { manyCards } from './weights.ts';

/*
 * What lays out a picture while it is read: d3's simulation and all that builds on it. A page that
 * starts from settled positions fetches this module when it is first needed.
 */

export { arrange } from './arrange.ts';
export { giveWay, type GivingWay } from './giveWay.ts';

/** A search that ends within a blink or two for some twenty cards. */
const brief = {
  weights: manyCards,
  seeds: 12,
  rounds: 0,
  kept: 2,
  finalists: 1,
  moves: [3000, 8000],
} as const;

/** A picture of a few cards that have no settled positions together. */
export function searchBriefly(drawing: Drawing, aspect: number): Positions {
  return search(drawing, { ...brief, aspect });
}
