import { anneal } from './anneal.ts';
import { chordCrossings } from './chordCrossings.ts';
import type { Drawing, Positions } from './drawing.ts';
import { Composition } from './composition.ts';
import { settlePoints } from './points.ts';
import { polish, throughCount } from './polish.ts';
import { separate } from './separate.ts';
import { settle } from './settle.ts';
import type { Weights } from './weights.ts';

/** From bare points to cards, which need more room. */
const growth = 4;

/** How hard and how long to search. All of it decides the result, and nothing else does. */
export interface SearchOptions {
  /** Width over height of the frame that the picture should fill. */
  aspect: number;
  weights: Weights;
  /** How many random starts are settled as bare points. */
  seeds: number;
  /** How many of those, the ones that cross least, are settled as cards and improved a little. */
  kept: number;
  /** How many of those, the ones that cost least, are improved at length. */
  finalists: number;
  /** Moves tried when improving a little, and at length. */
  moves: readonly [little: number, much: number];
}

/**
 * The long search for a picture, run by a command when the map changes: bare points from many
 * seeds; those that cross least settle as cards by d3-force and are untangled by annealing; the best
 * are annealed at length.
 * Deterministic. The main conclusion's centre is at 0, 0; all coordinates are whole numbers.
 */
export function search(drawing: Drawing, options: SearchOptions): Positions {
  const { aspect, weights, seeds, kept, finalists, moves } = options;
  const cost = (positions: Positions) =>
    new Composition(drawing, positions, { weights, aspect }).cost;
  const least = (all: readonly Positions[], count: number) =>
    all
      .map((positions) => ({ positions, cost: cost(positions) }))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, count)
      .map(({ positions }) => positions);

  const starts = Array.from({ length: seeds }, (_, i) => settlePoints(drawing, i + 1, aspect))
    .map((points) => ({ points, count: chordCrossings(drawing, points) }))
    .sort((a, b) => a.count - b.count)
    .slice(0, kept)
    .map(({ points }) => settle(drawing, centred(points, drawing.main, growth), { aspect }));
  const loose = { ...weights, ...untangling(weights) };
  const better = starts.map((start, i) =>
    anneal(drawing, centred(start, drawing.main), {
      ...{ weights: loose, aspect, seed: i + 1, moves: moves[0], hot: 16, cold: 0.5 },
    }),
  );
  const best = least(better, finalists).map((start, i) => {
    const annealing = { weights, aspect, seed: i + 1, moves: moves[1] };
    const annealed = anneal(drawing, start, { ...annealing, hot: 6 });
    return finish(drawing, polish(drawing, annealed, annealing));
  });
  const clear = Math.min(...best.map((positions) => throughCount(drawing, positions)));
  const clearest = best.filter((positions) => throughCount(drawing, positions) === clear);
  return least(clearest, 1)[0] ?? finish(drawing, settlePoints(drawing, 1, aspect));
}

/**
 * Improves a picture that was found before, after a small change of the map: everything stays about
 * where it is.
 */
export function refine(
  drawing: Drawing,
  start: Positions,
  { aspect, weights, moves }: Pick<SearchOptions, 'aspect' | 'weights' | 'moves'>,
): Positions {
  const annealing = { weights, aspect, seed: 1, moves: moves[1] };
  return finish(drawing, polish(drawing, separate(drawing, start), annealing));
}

/** While untangling, crossings count more and room counts less. */
function untangling({ crossing, contextCrossing, frame, share }: Weights): Partial<Weights> {
  return {
    crossing: 2 * crossing,
    contextCrossing: 2 * contextCrossing,
    frame: frame / 4,
    share: 0.8 * share,
  };
}

/** Parts what still overlaps, and rounds to whole units about the main conclusion. */
function finish(drawing: Drawing, positions: Positions): Positions {
  const apart = centred(separate(drawing, positions), drawing.main);
  return new Map([...apart].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** The same picture with the main conclusion at 0, 0, and scaled about it. */
function centred(positions: Positions, main: string, scale = 1): Positions {
  const { x: mainX, y: mainY } = positions.get(main) ?? { x: 0, y: 0 };
  return new Map(
    [...positions].map(([id, { x, y }]) => [
      id,
      { x: (x - mainX) * scale, y: (y - mainY) * scale },
    ]),
  );
}
