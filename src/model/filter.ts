import { type Origin, type Statement } from './argumentMap.ts';

/** What the reader wants to see; an empty list means everything. */
export interface Filter {
  voices: readonly string[];
  origins: readonly Origin[];
  documents: readonly string[];
}

/** The filter that lets everything through. */
export const noFilter: Filter = { voices: [], origins: [], documents: [] };

/** How many choices a filter holds. */
export function choicesIn({ voices, origins, documents }: Filter): number {
  return voices.length + origins.length + documents.length;
}

/** Whether a statement passes: in every list with a choice in it, at least one fits. */
export function passes(statement: Statement<unknown>, filter: Filter): boolean {
  const fits = <Value>(chosen: readonly Value[], own: readonly Value[]) =>
    chosen.length === 0 || own.some((value) => chosen.includes(value));
  return (
    fits(filter.voices, statement.voices) &&
    fits(filter.origins, [statement.origin]) &&
    fits(
      filter.documents,
      statement.citations.map(({ document }) => document),
    )
  );
}
