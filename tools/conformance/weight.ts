import type { Standard } from './argumentGraph.ts';

/** The weight of an argument: a number, or as much of it as is certain: it is within two bounds. */
export interface Weight {
  readonly least: number;
  readonly most: number;
}

/** A weight that is known. */
export function exactly(weight: number): Weight {
  return { least: weight, most: weight };
}

/** The weight of nothing at all. */
export const weightless = exactly(0);

const clearMargin = 0.5;
const leastDoubt = 0.3;

/**
 * Whether one weight is enough greater than another for a proof standard: under "PE" if it is greater,
 * under "CCE" if by more than 0.5, under "BRD" if the other is less than 0.3 besides. `undefined` if
 * that cannot be told from what is certain.
 */
export function isGreater(one: Weight, other: Weight, standard: Standard): boolean | undefined {
  if (exceeds(one.least, other.most, standard)) return true;
  return exceeds(one.most, other.least, standard) ? undefined : false;
}

function exceeds(one: number, other: number, standard: Standard): boolean {
  if (standard === 'PE') return one > other;
  return one - other > clearMargin && (standard === 'CCE' || other < leastDoubt);
}
