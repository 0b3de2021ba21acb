import type { Chance } from './chance.ts';

/** Options in the order in which they are offered, and which of them is right. */
export interface Options<Option> {
  readonly options: readonly Option[];
  readonly right: readonly [number];
}

/**
 * Mixes the right option with wrong ones.
 *
 * @param count how many options there are to be
 * @param wrong candidates, those that are wanted most first
 * @param clash whether two options cannot be offered side by side
 * @returns `undefined` where there are too few
 */
export function mixed<Option>(
  chance: Chance,
  count: number,
  right: Option,
  wrong: readonly Option[],
  clash: (one: Option, other: Option) => boolean,
): Options<Option> | undefined {
  const chosen = [right];
  for (const option of wrong) {
    if (chosen.length === count) break;
    if (!chosen.some((other) => clash(option, other))) chosen.push(option);
  }
  if (chosen.length < count) return undefined;
  const options = chance.shuffled(chosen);
  return { options, right: [options.indexOf(right)] };
}
