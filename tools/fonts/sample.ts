import type { ArgumentMap } from '../../src/model/argumentMap.ts';

/** What stands on the cards of a map, in each language: a sample of how the content reads. */
export function labelsOf({ statements }: ArgumentMap): string[] {
  return statements.flatMap(({ label }) => [label.nl, label.en]);
}
