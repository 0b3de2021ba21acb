import { anneal } from './anneal.ts';
import type { Drawing, Positions } from './drawing.ts';
import { centred, shrunk } from './shrink.ts';
import type { Weights } from './weights.ts';

/** Cards at this share of their size leave each other room to pass. */
export const untangledAt = 0.28;

/** From bare points to cards of that size. */
const growth = 3;

/** How a picture is untangled. */
export interface UntangleOptions {
  weights: Weights;
  /** Width over height of the frame. */
  aspect: number;
  seed: number;
  /** Moves that are tried. */
  moves: number;
}

/**
 * Untangles bare points: an annealing, hot, of cards so small that they do not stand in each other's
 * way. Crossings and premises that lie inside of what they support count, room does not yet.
 */
export function untangle(
  drawing: Drawing,
  points: Positions,
  { weights, aspect, seed, moves }: UntangleOptions,
): Positions {
  return anneal(shrunk(drawing, untangledAt), centred(points, drawing.main, growth), {
    ...{ aspect, seed, moves, hot: 40, cold: 1, far: 400, close: 20, grid: 2 },
    weights: {
      ...weights,
      inwards: 2 * weights.inwards,
      through: weights.through / 2,
      turn: weights.turn / 3,
      length: 4,
      short: 10,
      size: 20,
      frame: 0,
      align: 0,
    },
  });
}
