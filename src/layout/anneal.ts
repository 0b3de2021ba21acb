import type { Drawing, Positions } from './drawing.ts';
import { Composition, type CompositionOptions } from './composition.ts';
import { proposals } from './proposals.ts';
import { randomSource } from './randomSource.ts';

/** How a picture is improved. */
export interface AnnealOptions extends CompositionOptions {
  seed: number;
  /** Moves that are tried. */
  moves: number;
  /** Cost that a move may add at the start with a chance of 1/e, and at the end. */
  hot?: number | undefined;
  cold?: number | undefined;
  /** Centres are kept on a grid of this many units. */
  grid?: number | undefined;
  /** The reach of moves at the start and at the end, in map units. */
  far?: number | undefined;
  close?: number | undefined;
  /** The nodes that are moved of themselves; all, unless some are named. */
  among?: ReadonlySet<string> | undefined;
}

/**
 * Improves a picture by simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983; for graph drawing
 * Davidson & Harel 1996) on what is drawn: cards and their junctions are moved, swapped or carried
 * along with all that lies behind them; what makes it better stays, what makes it worse by Δ stays
 * with probability exp(−Δ/T), while T cools geometrically. The main conclusion stays where it is.
 */
export function anneal(drawing: Drawing, start: Positions, options: AnnealOptions): Positions {
  const { seed, moves, hot = 10, cold = 0.05, grid = 4, far = 300, close = 8, among } = options;
  const random = randomSource(seed);
  const now = new Composition(drawing, start, options);
  const propose = proposals(drawing, now, random, grid, among);
  let best = now.positions();
  let least = now.cost;
  for (let i = 0; i < moves; i += 1) {
    const done = i / moves;
    const temperature = hot * (cold / hot) ** done;
    const reach = far * (close / far) ** done;
    const move = propose(reach);
    const accepted = move.length && now.attempt(move, -temperature * Math.log(1 - random()));
    if (accepted && now.cost < least - 1e-9) {
      least = now.cost;
      best = now.positions();
    }
  }
  return best;
}
