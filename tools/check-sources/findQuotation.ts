import { lineEndHyphen, markDigit, normaliseQuotation, passable } from './normalise.ts';

/** Where a stretch of normalised text lies: from the first character to before `end`. */
export interface Span {
  start: number;
  end: number;
}

/** Stands between a passage and its footnotes: no quotation runs over it. */
export const passageEnd = '\uE011';

const omission = '[…]';

/** The parts of a quotation between its "[…]". */
export function quotationParts(quotation: string): string[] {
  return quotation
    .split(omission)
    .map(normaliseQuotation)
    .filter((part) => part !== '');
}

/** How many words are quoted; "[…]" and a dash on its own are none. */
export function countWords(quotation: string): number {
  return quotationParts(quotation)
    .flatMap((part) => part.split(' '))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Finds a quotation in a normalised text, word for word: its parts whole words, in their order.
 *
 * @param from where in the text to start looking
 * @returns where it lies, "[…]" included; nothing if it is not there or has no words
 */
export function findQuotation(text: string, quotation: string, from = 0): Span | undefined {
  const parts = quotationParts(quotation);
  if (parts.length === 0) return undefined;
  const pattern = new RegExp(parts.map(wholeWords).join(`[^${passageEnd}]*?`), 'gu');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Whether a word of a quotation is this word of a normalised text. */
export function isSameWord(word: string, ofText: string): boolean {
  return new RegExp(`^[${passable}]*${patternOf(word)}[${passable}]*$`, 'u').test(ofText);
}

function wholeWords(part: string): string {
  const before = /^[\p{L}\p{N}]/u.test(part) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const after = /[\p{L}\p{N}]$/u.test(part) ? String.raw`(?![\p{L}\p{N}])` : '';
  return before + patternOf(part) + after;
}

/** "- " is taken as one: a line may end in the hyphen of "opsporings- en inlichtingendiensten". */
function patternOf(part: string): string {
  return (part.match(/- |./gu) ?? []).map(patternOfCharacter).join(`[${passable}]*`);
}

function patternOfCharacter(character: string): string {
  if (character.startsWith('-')) return `(?:${character}|${lineEndHyphen})`;
  if (/\d/.test(character)) return `[${character}${markDigit(character)}]`;
  return character.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
