import type { ArgumentMap, SourceDocument } from '../../src/model/argumentMap.ts';
import { closestPlace } from './closestPlace.ts';
import { countWords, findQuotation } from './findQuotation.ts';
import { normaliseDocument } from './normalise.ts';
import { splitPassages, type MissingPassage, type SplitDocument } from './passages.ts';
import { cardsByPlace, citationsOf, type CitationOf } from './quotations.ts';

/** Something that is wrong: where, what, and what to do about it. */
export interface Problem {
  where: string;
  what: string;
  todo: string;
}

/** What the check of one document found. */
export interface DocumentReport {
  document: string;
  quotations: number;
  /** The document's passages, each with the number of statements that cite it. */
  passages: readonly { place: string; cards: number }[];
  problems: readonly Problem[];
}

/** The most words that one quotation may have. */
export const mostWords = 25;

/**
 * Checks every citation of a document against the document's text: that its place exists, and that
 * its quotation is short and stands there word for word.
 */
export function checkDocument(
  map: ArgumentMap<unknown>,
  document: SourceDocument<unknown>,
  text: string,
): DocumentReport {
  const split = splitPassages(normaliseDocument(text), document.passages);
  const cited = citationsOf(map, document.id);
  const cards = cardsByPlace(map, document.id);
  const places = document.passages.map(({ place }) => place);
  return {
    document: document.id,
    quotations: cited.filter(({ citation }) => citation.quote !== undefined).length,
    passages: places.map((place) => ({ place, cards: cards.get(place) ?? 0 })),
    problems:
      split.missing.length > 0
        ? split.missing.map(missingPassage)
        : cited.flatMap((one) => checkCitation(one, places, split)),
  };
}

function missingPassage({ place, begins, after, earlier }: MissingPassage): Problem {
  const behind = after === undefined ? '' : ` after the beginning of ${after}`;
  return {
    where: place,
    what: `its first words, ${quoted(begins)}, are not found${behind}${earlier ? ', but before' : ''}`,
    todo: earlier
      ? 'Give the passages in the order of the document, and enough first words to tell them apart.'
      : 'Correct "begins" of this passage, or check that this is the right file; no quotation of this document was checked.',
  };
}

function checkCitation(
  { of, citation: { place, quote } }: CitationOf,
  places: readonly string[],
  split: SplitDocument,
): Problem[] {
  const where = `${place}, ${of}`;
  if (!places.includes(place)) {
    return [
      {
        where,
        what: `the document has no passage ${quoted(place)}`,
        todo: `Cite one of ${places.join(', ')}.`,
      },
    ];
  }
  if (quote === undefined) return [];

  const problems: Problem[] = [];
  const words = countWords(quote);
  if (words > mostWords) {
    problems.push({
      where,
      what: `the quotation has ${words} words: ${quoted(quote)}`,
      todo: `Quote at most ${mostWords} words.`,
    });
  }
  const passage = split.passages.find((candidate) => candidate.place === place);
  if (!passage || !findQuotation(passage.text, quote)) {
    problems.push({ where, ...notThere(quote, split) });
  }
  return problems;
}

function notThere(quote: string, { before, passages }: SplitDocument): Omit<Problem, 'where'> {
  if (countWords(quote) === 0) {
    return { what: `the quotation has no words: ${quoted(quote)}`, todo: 'Quote some, or none.' };
  }
  const everywhere = [{ place: 'the part before the first passage', text: before }, ...passages];
  const elsewhere = everywhere.filter(({ text }) => findQuotation(text, quote));
  if (elsewhere.length > 0) {
    const found = elsewhere.map(({ place }) => place).join(' and ');
    return {
      what: `not in this passage, but in ${found}: ${quoted(quote)}`,
      todo: `Cite ${found}, or quote other words.`,
    };
  }
  const closest = closestPlace(quote, everywhere);
  const omission = quote.includes('[...]')
    ? ' Write an omission as "[…]", with one character.'
    : '';
  return {
    what: `not in the document, word for word: ${quoted(quote)}`,
    todo: closest
      ? `Closest is ${closest.place}, which shares ${quoted(closest.shared)} and goes on ` +
        `${quoted(closest.documentGoesOn)} where the quotation has ` +
        `${quoted(closest.quotationGoesOn)}.${omission}`
      : `No word of it is in the document.${omission}`,
  };
}

function quoted(words: string): string {
  return words === '' ? 'nothing' : `"${words}"`;
}
