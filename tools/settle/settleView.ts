import { arrange } from '../../src/layout/arrange.ts';
import { drawingOf, type CardSizes, type Positions } from '../../src/layout/drawing.ts';
import { positionsFrom, type SettledMap, type SettledPositions } from '../../src/layout/homes.ts';
import { refine, search, type SearchOptions } from '../../src/layout/search.ts';
import type { ArgumentMap } from '../../src/model/argumentMap.ts';
import { statementsIn, type View } from '../../src/model/views.ts';
import { tall, wide } from './efforts.ts';

/** How a view's layout is found. */
export type Effort =
  /** by the long search, a minute or two for each view */
  | 'search'
  /** by a short one, to try things out */
  | 'quick'
  /** from the layout that there is, so that after a small change everything stays about its place */
  | 'refine';

/** Finds the layout of a view, wide and tall. */
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
    tall: find(tall[view], homes?.tall),
  };
}

function shortened(options: SearchOptions): SearchOptions {
  return { ...options, seeds: 10, kept: 1, finalists: 1, moves: [10_000, 30_000], rounds: 3 };
}

function settledPositions(positions: Positions): SettledPositions {
  return Object.fromEntries([...positions].map(([id, { x, y }]) => [id, [x, y] as const]));
}
