import { drawingOf, type CardSizes, type Positions } from '../../src/layout/drawing.ts';
import type { SettledMap, SettledPositions } from '../../src/layout/homes.ts';
import { search, type SearchOptions } from '../../src/layout/search.ts';
import { fewCards, manyCards } from '../../src/layout/weights.ts';
import type { ArgumentMap } from '../../src/model/argumentMap.ts';
import { statementsIn, type View } from '../../src/model/views.ts';

/** A phone's screen less its margins, and how many cards' widths fit beside each other on it. */
const tallAspect = 0.4;

/** How each view is searched: about a minute or two each on one core. */
const wide = {
  case: { aspect: 1.7, weights: fewCards, seeds: 120, kept: 8, finalists: 2, moves: [60_000, 300_000] },
  documents: { aspect: 1.7, weights: manyCards, seeds: 60, kept: 3, finalists: 1, moves: [120_000, 700_000] },
  outside: { aspect: 1.7, weights: manyCards, seeds: 60, kept: 2, finalists: 1, moves: [120_000, 800_000] },
} as const satisfies Record<View, SearchOptions>;

const tall = {
  case: { ...wide.case, aspect: tallAspect },
} as const;

/** Searches the layout of a view: wide, and for the opening view tall as well. */
export function settleView(
  map: ArgumentMap,
  sizes: CardSizes,
  view: View,
  quick: boolean,
): SettledMap['homes'][View] {
  const drawing = drawingOf(map, statementsIn(map, view), sizes);
  const find = (options: SearchOptions) =>
    settledPositions(search(drawing, quick ? shortened(options) : options));
  return {
    wide: find(wide[view]),
    ...(view === 'case' && { tall: find(tall.case) }),
  };
}

function shortened(options: SearchOptions): SearchOptions {
  return { ...options, seeds: 10, kept: 1, finalists: 1, moves: [10_000, 30_000] };
}

function settledPositions(positions: Positions): SettledPositions {
  return Object.fromEntries([...positions].map(([id, { x, y }]) => [id, [x, y] as const]));
}
