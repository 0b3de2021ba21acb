import type { SearchOptions } from '../../src/layout/search.ts';
import { fewCards, manyCards, tallCards, tallMany } from '../../src/layout/weights.ts';
import type { View } from '../../src/model/views.ts';

/** A screen is short of height sooner than of width, so that a picture had better be wide. */
const wideAspect = 2;

/** Where there is time, what readers trip over most can cost more. */
const clear = { crossing: 250, contextCrossing: 100, through: 100 } as const;

/** How each view is searched for a wide screen: some minutes each on one core. */
export const wide = {
  case: {
    aspect: 1.88,
    weights: fewCards,
    seeds: 300,
    kept: 16,
    finalists: 8,
    moves: [30_000, 150_000],
    rounds: 20,
  },
  documents: {
    aspect: wideAspect,
    weights: { ...manyCards, ...clear },
    seeds: 40,
    kept: 6,
    finalists: 3,
    moves: [100_000, 400_000],
    rounds: 80,
  },
  outside: {
    aspect: wideAspect,
    weights: { ...manyCards, ...clear },
    seeds: 40,
    kept: 5,
    finalists: 2,
    moves: [150_000, 600_000],
    rounds: 60,
  },
} as const satisfies Record<View, SearchOptions>;

/** The same for a phone held upright: of few cards, at most two beside each other. */
export const tall = {
  case: { ...wide.case, aspect: 0.25, weights: tallCards },
  documents: { ...wide.documents, aspect: 0.3, weights: { ...tallMany, ...clear }, finalists: 2 },
  outside: { ...wide.outside, aspect: 0.3, weights: { ...tallMany, ...clear }, finalists: 1 },
} as const satisfies Record<View, SearchOptions>;
