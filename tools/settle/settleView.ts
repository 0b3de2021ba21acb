import { drawingOf, type CardSizes, type Positions } from '../../src/layout/drawing.ts';
import type { SettledMap, SettledPositions } from '../../src/layout/homes.ts';
import { search, type SearchOptions } from '../../src/layout/search.ts';
import { fewCards, manyCards, tallCards } from '../../src/layout/weights.ts';
import type { ArgumentMap } from '../../src/model/argumentMap.ts';
import { statementsIn, type View } from '../../src/model/views.ts';

/** How each view is searched: about a minute or two each on one core. */
const wide = {
  case: { aspect: 1.7, weights: fewCards, seeds: 100, kept: 8, finalists: 3, moves: [50_000, 300_000] },
  documents: { aspect: 1.7, weights: manyCards, seeds: 80, kept: 4, finalists: 1, moves: [100_000, 900_000] },
  outside: { aspect: 1.7, weights: manyCards, seeds: 60, kept: 3, finalists: 1, moves: [100_000, 1_000_000] },
} as const satisfies Record<View, SearchOptions>;

/** At most two cards beside each other. */
const tallAspect = 0.25;
const tall = { case: { ...wide.case, aspect: tallAspect, weights: tallCards } } as const;

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
