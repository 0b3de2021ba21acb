import type { ArgumentMap } from '../../src/model/argumentMap.ts';

/** What stands on the cards of a map, in each language: a sample of how the content reads. */
export function labelsOf({ statements }: ArgumentMap): string[] {
  return statements.flatMap(({ label }) => [label.nl, label.en]);
}

/** The interface's fixed texts, wherever they stand among its messages. */
export function textsIn(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.values(messages).flatMap(textsIn);
}
