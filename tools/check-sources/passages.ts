import type { Passage } from '../../src/model/argumentMap.ts';
import { findQuotation, passageEnd } from './findQuotation.ts';
import { markedNotes, type NormalisedDocument } from './normalise.ts';

/** A passage as it stands in the document, normalised. */
export interface PassageText {
  place: string;
  /** The passage, and after `passageEnd` each footnote that is marked in it. */
  text: string;
}

/** A document split into its passages. */
export interface SplitDocument {
  /** What comes before the first passage: letterhead, title. */
  before: string;
  /** Those that were found, in the document's order. */
  passages: readonly PassageText[];
  /** Those whose first words were not found after the passage before. */
  missing: readonly MissingPassage[];
}

/** A passage whose first words are not where they should be. */
export interface MissingPassage {
  place: string;
  begins: string;
  /** The place of the passage after which it was looked for; none for the first. */
  after?: string | undefined;
  /** Whether its first words are in the document, but earlier. */
  earlier: boolean;
}

/** Splits a document at the first words of its passages, which are given in the document's order. */
export function splitPassages(
  { body, notes }: NormalisedDocument,
  passages: readonly Pick<Passage, 'place' | 'begins'>[],
): SplitDocument {
  const starts: { place: string; start: number }[] = [];
  const missing: MissingPassage[] = [];
  let from = 0;

  for (const { place, begins } of passages) {
    const span = findQuotation(body, begins, from);
    if (span) {
      starts.push({ place, start: span.start });
      from = span.end;
    } else {
      const earlier = findQuotation(body, begins) !== undefined;
      missing.push({ place, begins, after: starts.at(-1)?.place, earlier });
    }
  }
  return {
    before: body.slice(0, starts[0]?.start).trim(),
    passages: starts.map(({ place, start }, index) => {
      const text = body.slice(start, starts[index + 1]?.start).trim();
      const marked = markedNotes(text).flatMap((number) => notes.get(number) ?? []);
      return { place, text: [text, ...marked].join(passageEnd) };
    }),
    missing,
  };
}
