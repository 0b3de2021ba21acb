import { noteMark, separateFootnotes } from './footnotes.ts';

/*
 * A document's text in the form in which quotations are looked for. What a quotation may leave out
 * without being less faithful is either gone or stands as a character of Unicode's private use
 * area, which `quotationPattern` lets a quotation pass over.
 */

/** Stands where a line ended in a hyphen, which may be the word's own or only the line's. */
export const lineEndHyphen = '\uE010';

const firstMarkDigit = 0xe000;

/** The characters that a quotation may pass over, for use in a character class. */
export const passable = '\uE000-\uE010';

/** Stands for a digit that may be a footnote's mark. */
export function markDigit(digit: string): string {
  return String.fromCharCode(firstMarkDigit + Number(digit));
}

/** A document, ready to be searched. */
export interface NormalisedDocument {
  body: string;
  /** The text of each footnote, by its number. */
  notes: ReadonlyMap<number, string>;
}

/**
 * Reads a document: footnotes apart, marks of emphasis and headings gone, any white space (line,
 * paragraph and page breaks too) a single space, line-end hyphens and footnote marks set apart.
 */
export function normaliseDocument(text: string): NormalisedDocument {
  const { body, notes } = separateFootnotes(text);
  return {
    body: normaliseText(body),
    notes: new Map([...notes].map(([number, note]) => [number, normaliseText(note)])),
  };
}

function normaliseText(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/^[ \t]*#{1,6}[ \t]+/gm, '')
    .replace(/\*+/g, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=[\p{L}\p{N}])[-\u00AD][ \t]*[\r\n\f]\s*(?=[\p{L}\p{N}])/gu, lineEndHyphen)
    .replace(/\u00AD/g, '')
    .replace(noteMark, (digits) => [...digits].map(markDigit).join(''));
  return oneLine(plain);
}

/** A quotation as it is looked for: composed letters, single spaces. */
export function normaliseQuotation(quotation: string): string {
  return oneLine(quotation.normalize('NFC'));
}

/** The numbers of the footnotes that may be marked in a normalised text. */
export function markedNotes(text: string): number[] {
  return Array.from(text.matchAll(/[\uE000-\uE009]+/g), ([marks]) =>
    Number([...marks].map((mark) => mark.charCodeAt(0) - firstMarkDigit).join('')),
  );
}

/** A normalised text as a person reads it: line-end hyphens kept, footnote marks gone. */
export function readable(text: string): string {
  return text.replaceAll(lineEndHyphen, '-').replace(/[\uE000-\uE009]/g, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
