import { anneal } from './anneal.ts';
import { Composition } from './composition.ts';
import type { Drawing, Positions } from './drawing.ts';
import { strict } from './polish.ts';
import { randomSource } from './randomSource.ts';
import { centred } from './shrink.ts';
import { separate } from './separate.ts';
import type { Weights } from './weights.ts';

/** How hard a picture is shaken: what a move may add to its cost, how far, and for how many moves. */
const heats = [3, 8, 16, 30] as const;
const reaches = [80, 250, 500] as const;
const lengths = [0.2, 0.5, 1] as const;

/** How long and by what a picture is improved. */
export interface Improvement {
  aspect: number;
  weights: Weights;
  /** How many times it is shaken. */
  rounds: number;
  /** The most moves of a round. */
  moves: number;
}

/**
 * Improves a finished picture by iterated local search (Lourenço, Martin & Stützle 2003): shakes the
 * best so far, now softly, now hard, cools it, and keeps what costs less. Deterministic; all
 * coordinates are whole numbers.
 */
export function improve(drawing: Drawing, start: Positions, improvement: Improvement): Positions {
  const { aspect, rounds, moves } = improvement;
  const options = { aspect, weights: strict(improvement.weights, 6) };
  const cost = (positions: Positions) => new Composition(drawing, positions, options).cost;
  let best = finish(drawing, start);
  let least = cost(best);
  const random = randomSource(1);
  const among = <T>(choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(random() * choices.length)] ?? choices[0];
  for (let round = 1; round <= rounds; round += 1) {
    const shaken = anneal(drawing, best, {
      ...options,
      seed: round,
      hot: among(heats),
      far: among(reaches),
      moves: moves * among(lengths),
      ...{ cold: 0.02, close: 4, grid: 2 },
    });
    const other = finish(drawing, shaken);
    const now = cost(other);
    if (now < least) [best, least] = [other, now];
  }
  return best;
}

/** Parts what still overlaps, and rounds to whole units about the main conclusion. */
export function finish(drawing: Drawing, positions: Positions): Positions {
  const apart = centred(separate(drawing, positions), drawing.main);
  return new Map([...apart].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
}
