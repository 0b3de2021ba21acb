import type { ArgumentMap, Citation, SourceDocument } from '../../src/model/argumentMap.ts';

/*
 * A made-up document, for the tests: two pages on tea, with everything that stands between a
 * quotation and the words of a file.
 */

export const madeUpText = `**Gemeente
Theedorp**

# nota

## 1. Aanleiding

De raad vroeg om *zonder* uitstel thee te schenken aan **alle** bezoekers.1 Dat verzoek is onder-
zocht met een thee-ei-\nproef, en met een zeef\u00ADje van het thee\u00AD
huis in de Theestraat.

1 Zie ook het Theebesluit, nr. 12 (oude reeks).
 Daarna bleef het lang stil. In de eerste helft van het jaar is er

niets meer besloten, zei _wethouder_ S\u0327ahin.

#### **2 Toelichting**

Thee is «een goede drank», zegt de bond.2 De koffie- en cacao-
drinkers zijn het daar
niet mee eens – en dat is hún recht. De opbrengst was CO2 en 40 gulden.

2 Jaarboek van de Theebond
(www.thee.example).
 Daarom komt er thee.

3 kannen staan al klaar.
`;

const text = (words: string) => ({ nl: words, en: words });

export const madeUpDocument: SourceDocument = {
  id: 'tea',
  role: 'subject',
  title: text('Over thee'),
  ownTitle: true,
  shortTitle: { nl: 'Theenota', en: 'tea memo' },
  author: text('Theedorp'),
  kind: 'government',
  language: 'nl',
  knownBy: 'read',
  addresses: [],
  passages: [
    { place: '§1', begins: 'De raad vroeg', summary: text('De vraag.') },
    { place: '§2', begins: 'Thee is «een', summary: text('Het antwoord.') },
    { place: '§3', begins: '3 kannen', summary: text('De kannen.') },
  ],
};

/** A map with one statement per citation, numbered from 1, and one argument that has the last. */
export function madeUpMap(citations: readonly Citation[], ofArgument: readonly Citation[] = []) {
  return {
    id: 'made-up',
    title: text('Thee'),
    version: '1',
    date: '2026-01-01',
    laterFrom: '2026-01-01',
    main: 's1',
    opening: [],
    documents: [madeUpDocument],
    voices: [],
    schemes: [],
    statements: citations.map((citation, index) => ({
      id: `s${index + 1}`,
      number: index + 1,
      origin: 'stated',
      label: text('Thee'),
      text: text('Thee.'),
      voices: [],
      citations: [citation],
      bearsOn: [],
      hasLater: false,
    })),
    arguments: [
      {
        id: 'a1',
        kind: 'for',
        scheme: 'sign',
        premises: ['s2'],
        conclusion: 's1',
        citations: ofArgument,
        questions: [],
      },
    ],
  } satisfies ArgumentMap;
}
