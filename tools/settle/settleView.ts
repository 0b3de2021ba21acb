import { arrange } from '../../src/layout/arrange.ts';
import { drawingOf, type CardSizes, type Positions } from '../../src/layout/drawing.ts';
import { positionsFrom, type SettledMap, type SettledPositions } from '../../src/layout/homes.ts';
import { refine, search, type SearchOptions } from '../../src/layout/search.ts';
import { fewCards, manyCards, tallCards } from '../../src/layout/weights.ts';
import type { ArgumentMap } from '../../src/model/argumentMap.ts';
import { statementsIn, type View } from '../../src/model/views.ts';

/** How each view is searched: some minutes each on one core. */
const wide = {
  case: {
    aspect: 1.7,
    weights: fewCards,
    seeds: 100,
    kept: 8,
    finalists: 4,
    moves: [40_000, 200_000],
  },
  documents: {
    aspect: 1.7,
    weights: manyCards,
    seeds: 200,
    kept: 12,
    finalists: 6,
    moves: [80_000, 400_000],
  },
  outside: {
    aspect: 1.7,
    weights: manyCards,
    seeds: 120,
    kept: 8,
    finalists: 3,
    moves: [120_000, 1_000_000],
  },
} as const satisfies Record<View, SearchOptions>;

/** At most two cards beside each other. */
const tallAspect = 0.25;
const tall = { case: { ...wide.case, aspect: tallAspect, weights: tallCards } } as const;

/** How a view's layout is found. */
export type Effort =
  /** by the long search, a minute or two for each view */
  | 'search'
  /** by a short one, to try things out */
  | 'quick'
  /** from the layout that there is, so that after a small change everything stays about its place */
  | 'refine';

/** Finds the layout of a view: wide, and for the opening view tall as well. */
export function settleView(
  map: ArgumentMap,
  sizes: CardSizes,
  view: View,
  effort: Effort,
  before?: SettledMap,
): SettledMap['homes'][View] {
  const drawing = drawingOf(map, statementsIn(map, view), sizes);
  const find = (options: SearchOptions, home: SettledPositions | undefined) => {
    if (effort === 'refine' && home) {
      // What is new starts beside what it is linked to.
      const start = arrange(drawing, [positionsFrom(home)], options.aspect);
      return settledPositions(refine(drawing, start, options));
    }
    return settledPositions(search(drawing, effort === 'quick' ? shortened(options) : options));
  };
  const homes = before?.homes[view];
  return {
    wide: find(wide[view], homes?.wide),
    ...(view === 'case' && { tall: find(tall.case, homes?.tall) }),
  };
}

function shortened(options: SearchOptions): SearchOptions {
  return { ...options, seeds: 10, kept: 1, finalists: 1, moves: [10_000, 30_000] };
}

function settledPositions(positions: Positions): SettledPositions {
  return Object.fromEntries([...positions].map(([id, { x, y }]) => [id, [x, y] as const]));
}
