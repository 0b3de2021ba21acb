import { anneal, type AnnealOptions } from './anneal.ts';
import type { Drawing, Positions } from './drawing.ts';
import { linksThrough } from './measures.ts';
import { linkPaths } from './paths.ts';
import type { Weights } from './weights.ts';

/** How often links that still pass behind cards are worked on, and with how much of the moves. */
const rounds = 6;
const share = 0.2;

const coolly = { hot: 2, cold: 0.02, far: 120, close: 4, grid: 2 } as const;
const warmly = { hot: 8, cold: 0.02, far: 250, close: 4, grid: 2 } as const;

/**
 * Improves a picture that is nearly done: what readers trip over counts more than before. While a
 * link still passes behind a card, it is shaken a little and cooled again, from another seed.
 */
export function polish(drawing: Drawing, start: Positions, options: AnnealOptions): Positions {
  const moves = options.moves * share;
  let best = anneal(drawing, start, {
    ...options,
    ...coolly,
    moves,
    weights: strict(options.weights, 3),
  });
  let least = throughCount(drawing, best);
  for (let round = 1; round <= rounds && least > 0; round += 1) {
    const other = anneal(drawing, best, {
      ...options,
      ...warmly,
      moves,
      seed: options.seed + 100 * round,
      weights: strict(options.weights, 12),
    });
    const count = throughCount(drawing, other);
    if (count <= least) [best, least] = [other, count];
  }
  return best;
}

/** How many times a link passes behind a card or junction that is not its own, as drawn. */
export function throughCount(drawing: Drawing, positions: Positions): number {
  return linksThrough(drawing, positions, linkPaths(drawing, positions));
}

/** The same weights, save that what readers trip over counts more: what crosses, and what passes behind. */
export function strict(weights: Weights, factor: number): Weights {
  const { crossing, contextCrossing, through } = weights;
  return {
    ...weights,
    crossing: 2 * crossing,
    contextCrossing: 2 * contextCrossing,
    through: factor * through,
  };
}
