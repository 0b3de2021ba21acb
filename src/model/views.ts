import type { ArgumentMap } from './argumentMap.ts';

/** How much of a map is shown to begin with, from little to everything. */
export const views = ['case', 'documents', 'outside'] as const;

/** `case`: at a glance; `documents`: all of both documents; `outside`: outside voices too. */
export type View = (typeof views)[number];

/** The ids of the statements that a view shows before the reader opens or closes anything. */
export function statementsIn(map: ArgumentMap<unknown>, view: View): ReadonlySet<string> {
  if (view === 'case') return new Set(map.opening);
  return new Set(
    map.statements
      .filter(({ origin }) => view === 'outside' || origin !== 'outside')
      .map(({ id }) => id),
  );
}
