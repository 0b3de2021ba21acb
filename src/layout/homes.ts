import type { View } from '../model/views.ts';
import type { CardSizes, Point, Positions } from './drawing.ts';

/** The forms in which a view is laid out: for a wide screen, or for a phone held upright. */
export const arrangements = ['wide', 'tall'] as const;

/** A form in which a view is laid out. */
export type Arrangement = (typeof arrangements)[number];

/** Width over height of the frame that a picture opened by the reader keeps to. */
export const aspects: Readonly<Record<Arrangement, number>> = { wide: 1.88, tall: 0.4 };

/** The centre of each node, by id, in whole map units. */
export type SettledPositions = Readonly<Record<string, readonly [x: number, y: number]>>;

/** What the long search found for a map, kept with the map as `settled.json`. */
export interface SettledMap {
  /** Of what the search started from, see `signature`. */
  signature: string;
  sizes: CardSizes;
  /** Each view in the wide form, and in the tall form where it has one. */
  homes: Readonly<
    Record<View, { readonly wide: SettledPositions; readonly tall?: SettledPositions | undefined }>
  >;
}

/** A settled map as JSON gives it, where pairs are lists of unknown length. */
export interface SettledSource {
  signature: string;
  sizes: Readonly<Record<string, readonly number[]>>;
  homes: Readonly<
    Record<
      View,
      {
        readonly wide: Readonly<Record<string, readonly number[]>>;
        readonly tall?: Readonly<Record<string, readonly number[]>> | undefined;
      }
    >
  >;
}

/** The views that still show what a view shows, from itself to the fullest. */
const fullerViews = {
  case: ['case', 'documents', 'outside'],
  documents: ['documents', 'outside'],
  outside: ['outside'],
} as const satisfies Record<View, readonly View[]>;

/** Reads a settled map from its JSON; throws where a size or position is not a pair. */
export function readSettled({ signature, sizes, homes }: SettledSource): SettledMap {
  const read = ({ wide, tall }: SettledSource['homes'][View]) => ({
    wide: pairs(wide),
    ...(tall && { tall: pairs(tall) }),
  });
  return {
    signature,
    sizes: pairs(sizes),
    homes: {
      case: read(homes.case),
      documents: read(homes.documents),
      outside: read(homes.outside),
    },
  };
}

function pairs(
  source: Readonly<Record<string, readonly number[]>>,
): Record<string, readonly [number, number]> {
  return Object.fromEntries(
    Object.entries(source).map(([id, [first, second, ...more]]) => {
      if (first === undefined || second === undefined || more.length) {
        throw new Error(`"${id}" should have two numbers.`);
      }
      return [id, [first, second] as const];
    }),
  );
}

/** The home positions of a view, then of the fuller ones: what `arrange` starts from. */
export function homesFor(
  settled: SettledMap,
  view: View,
  arrangement: Arrangement = 'wide',
): Positions[] {
  return fullerViews[view].map((one) => {
    const { wide, tall } = settled.homes[one];
    return positionsFrom(arrangement === 'tall' ? (tall ?? wide) : wide);
  });
}

/** Positions from pairs of numbers by id. */
export function positionsFrom(settled: SettledPositions): Positions {
  return new Map(Object.entries(settled).map(([id, [x, y]]): [string, Point] => [id, { x, y }]));
}
