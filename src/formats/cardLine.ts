import type { Messages } from '../messages/index.ts';
import type { ArgumentMap, Statement } from '../model/argumentMap.ts';

/** A space at which no line breaks. */
const joiner = '\u00a0';

/**
 * The small line under a card's label: who says it and where ("Minister · letter ¶12"),
 * the source and its year, or that it is an implicit premise.
 *
 * Places keep together: a line breaks after a document's last place, never within "letter ¶12".
 *
 * @param map and words in the language asked for
 */
export function cardLine(
  statement: Statement<string>,
  map: ArgumentMap<string>,
  words: Pick<Messages, 'implicitPremise'>,
): string {
  if (statement.origin === 'implicit') return words.implicitPremise;
  const places = citedPlaces(statement, map);
  if (statement.origin === 'outside')
    return places.map(({ document }) => document).join(`${joiner}· `);
  const speakers = statement.voices.map(
    (voice) => map.voices.find(({ id }) => id === voice)?.shortName ?? voice,
  );
  const cited = places.map(
    ({ document, places }) => `${document}${joiner}${places.join(`,${joiner}`)}`,
  );
  const line = [speakers.join(', '), ...cited].join(`${joiner}· `);
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** The documents that a statement is cited from, each with the places in it, both in order. */
function citedPlaces(statement: Statement<string>, map: ArgumentMap<string>) {
  const places = new Map<string, string[]>();
  for (const { document, place } of statement.citations) {
    const known = places.get(document) ?? [];
    places.set(document, known.includes(place) ? known : [...known, place]);
  }
  return [...places].map(([id, places]) => ({
    document: map.documents.find((document) => document.id === id)?.shortTitle ?? id,
    places,
  }));
}
