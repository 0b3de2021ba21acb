import type { Statement } from './argumentMap.ts';

/** A statement that answers a search. */
export interface Hit {
  statement: Statement<string>;
  /** Where the words were found: the best place first counts. */
  where: 'number' | 'label' | 'text' | 'quote';
  /** The text in which they were found. */
  found: string;
}

const order = ['number', 'label', 'text', 'quote'] as const;

/**
 * The statements in which every word of a query occurs, best first: in the label, in the claim, in a
 * quotation or its translation. Capitals and accents make no difference; a card's number finds it.
 */
export function search(statements: readonly Statement<string>[], query: string): Hit[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return statements
    .flatMap((statement): Hit[] => {
      if (query.trim() === String(statement.number)) {
        return [{ statement, where: 'number', found: statement.label }];
      }
      const quotes = statement.citations.flatMap(({ quote, translation }) =>
        [quote, translation].filter((text) => text !== undefined),
      );
      const places = [
        { where: 'label' as const, found: statement.label },
        { where: 'text' as const, found: statement.text },
        ...quotes.map((found) => ({ where: 'quote' as const, found })),
      ];
      const place = places.find(({ found }) => containsAll(found, words));
      if (place) return [{ statement, ...place }];
      const all = places.map(({ found }) => found).join(' ');
      return containsAll(all, words) ? [{ statement, where: 'text', found: statement.text }] : [];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.where) - order.indexOf(b.where) || a.statement.number - b.statement.number,
    );
}

/** A text without capitals and accents, for comparing. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function containsAll(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}
