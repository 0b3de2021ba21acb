import { messages } from '../messages/index.ts';
import type { ArgumentMap, Statement } from '../model/argumentMap.ts';
import type { Language } from '../model/text.ts';

/**
 * The small line under a card's label: who says it and where ("Minister · letter ¶12"),
 * the source and its year, or that it is an implicit premise.
 *
 * @param map in the language asked for
 */
export function cardLine(
  statement: Statement<string>,
  map: ArgumentMap<string>,
  language: Language,
): string {
  if (statement.origin === 'implicit') return messages[language].implicitPremise;
  const places = citedPlaces(statement, map);
  if (statement.origin === 'outside') return places.map(({ document }) => document).join(' · ');
  const line = places.map(({ document, places }) => `${document} ${places.join(', ')}`);
  const [onlyVoice, ...others] = statement.voices;
  const speaker = others.length === 0 && map.voices.find(({ id }) => id === onlyVoice)?.shortName;
  return [...(speaker ? [speaker] : []), ...line].join(' · ');
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
