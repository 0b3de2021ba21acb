import { chordCrossings } from './chordCrossings.ts';
import type { Drawing, Positions } from './drawing.ts';
import { Composition } from './composition.ts';
import { settlePoints } from './points.ts';
import { polish, throughCount } from './polish.ts';
import { separate } from './separate.ts';
import { grow } from './grow.ts';
import { finish, improve } from './improve.ts';
import { untangle } from './untangle.ts';
import type { Weights } from './weights.ts';

/** How hard and how long to search. All of it decides the result, and nothing else does. */
export interface SearchOptions {
  /** Width over height of the frame that the picture should fill. */
  aspect: number;
  weights: Weights;
  /** How many random starts are settled as bare points. */
  seeds: number;
  /** How many of those, the ones that cross least, are untangled. */
  kept: number;
  /** How many of those, the ones that cross least, grow into cards. */
  finalists: number;
  /** Moves tried when untangling, and when the cards have their size. */
  moves: readonly [small: number, full: number];
  /** How many times the best is shaken at last, and improved. */
  rounds: number;
}

/**
 * The long search for a picture, run by a command when the map changes: bare points settle by d3-force
 * from many seeds; those that cross least are untangled as small cards; the best of these grow to
 * their size, and are polished; the best of all is improved.
 * Deterministic. The main conclusion's centre is at 0, 0; all coordinates are whole numbers.
 */
export function search(drawing: Drawing, options: SearchOptions): Positions {
  const { aspect, weights, seeds, kept, finalists, moves } = options;
  const starts = leastBy(
    Array.from({ length: seeds }, (_, i) => settlePoints(drawing, i + 1, aspect)),
    (points) => chordCrossings(drawing, points),
  ).slice(0, kept);
  const untangled = leastBy(
    starts.map((points, i) =>
      untangle(drawing, points, { weights, aspect, seed: i + 1, moves: moves[0] }),
    ),
    (positions) => chordCrossings(drawing, positions),
  ).slice(0, finalists);
  const grown = untangled.map((positions, i) => {
    const annealing = { weights, aspect, seed: i + 1, moves: moves[1] };
    return finish(drawing, polish(drawing, grow(drawing, positions, annealing), annealing));
  });
  const cost = (positions: Positions) =>
    new Composition(drawing, positions, { weights, aspect }).cost;
  const clear = Math.min(...grown.map((positions) => throughCount(drawing, positions)));
  const clearest = grown.filter((positions) => throughCount(drawing, positions) === clear);
  const [best = settlePoints(drawing, 1, aspect)] = leastBy(clearest, cost);
  return improved(drawing, best, options);
}

/** From the least to the greatest; what is equal keeps its order. */
function leastBy(all: readonly Positions[], measure: (one: Positions) => number): Positions[] {
  return all
    .map((one) => ({ one, size: measure(one) }))
    .sort((a, b) => a.size - b.size)
    .map(({ one }) => one);
}

/**
 * Improves a picture that was found before, after a small change of the map: everything stays about
 * where it is.
 */
export function refine(drawing: Drawing, start: Positions, options: SearchOptions): Positions {
  const { aspect, weights, moves } = options;
  const annealing = { weights, aspect, seed: 1, moves: moves[1] };
  const polished = polish(drawing, separate(drawing, start), annealing);
  return improved(drawing, polished, options);
}

/** A round has few of the moves that made the picture: it starts from a good one. */
function improved(drawing: Drawing, start: Positions, options: SearchOptions): Positions {
  const { aspect, weights, moves, rounds } = options;
  return improve(drawing, start, { aspect, weights, rounds, moves: moves[1] * 0.4 });
}
