import type { ArgumentMap, Citation } from '../../src/model/argumentMap.ts';

/** A citation, and what cites it: "statement css-only-way (12)", "argument nothing-left". */
export interface CitationOf {
  of: string;
  citation: Citation;
}

/** All citations of a document, by its statements and its arguments. */
export function citationsOf(map: ArgumentMap<unknown>, document: string): CitationOf[] {
  const cited = [
    ...map.statements.map(({ id, number, citations }) => ({
      of: `statement "${id}" (${number})`,
      citations,
    })),
    ...map.arguments.map(({ id, citations }) => ({ of: `argument "${id}"`, citations })),
  ];
  return cited.flatMap(({ of, citations }) =>
    citations
      .filter((citation) => citation.document === document)
      .map((citation) => ({ of, citation })),
  );
}

/** How many statements cite each place of a document. */
export function cardsByPlace(map: ArgumentMap<unknown>, document: string): Map<string, number> {
  const cards = new Map<string, number>();
  for (const { citations } of map.statements) {
    const ofDocument = citations.filter((citation) => citation.document === document);
    for (const place of new Set(ofDocument.map((citation) => citation.place))) {
      cards.set(place, (cards.get(place) ?? 0) + 1);
    }
  }
  return cards;
}
