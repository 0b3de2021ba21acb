import { isSameWord, passageEnd, quotationParts } from './findQuotation.ts';
import type { PassageText } from './passages.ts';
import { readable } from './normalise.ts';

/** Where a document comes closest to words that are not in it. */
export interface ClosestPlace {
  place: string;
  /** The longest run of words that both have, as the document has it. */
  shared: string;
  /** The words that follow the run: in the quotation, and in the document. */
  quotationGoesOn: string;
  documentGoesOn: string;
}

const wordsShown = 4;

/** Finds the longest run of words that a quotation shares with a passage; nothing if none. */
export function closestPlace(
  quotation: string,
  passages: readonly PassageText[],
): ClosestPlace | undefined {
  const parts = quotationParts(quotation).map((part) => part.split(' '));
  let best: (ClosestPlace & { length: number }) | undefined;

  for (const { place, text } of passages) {
    const words = text.replaceAll(passageEnd, ' ').split(' ');
    for (const part of parts) {
      const run = longestRun(part, words);
      if (run.length <= (best?.length ?? 0)) continue;
      const shown = (from: readonly string[], start: number) =>
        readable(from.slice(start + run.length, start + run.length + wordsShown).join(' '));
      best = {
        place,
        length: run.length,
        shared: readable(words.slice(run.inWords, run.inWords + run.length).join(' ')),
        quotationGoesOn: shown(part, run.inPart),
        documentGoesOn: shown(words, run.inWords),
      };
    }
  }
  return best;
}

function longestRun(part: readonly string[], words: readonly string[]) {
  let longest = { length: 0, inPart: 0, inWords: 0 };
  part.forEach((_, inPart) => {
    words.forEach((_, inWords) => {
      let length = 0;
      while (same(part[inPart + length], words[inWords + length])) length += 1;
      if (length > longest.length) longest = { length, inPart, inWords };
    });
  });
  return longest;
}

function same(word: string | undefined, ofText: string | undefined): boolean {
  return word !== undefined && ofText !== undefined && isSameWord(word, ofText);
}
