import type { Stance } from '../reasoning/stance.ts';

/*
 * What a student hands in: where they stood on a proposition before a lesson, and after it.
 */

/** Where somebody stands on a proposition: from −2, strongly against, by way of 0 to 2, strongly for. */
export type Position = -2 | -1 | 0 | 1 | 2;

/** The positions, from one end to the other. */
export const positions: readonly Position[] = [-2, -1, 0, 1, 2];

/** A side that can be argued for. */
export type DebateSide = 'against' | 'for';

/** The sides, in the order of the positions. */
export const debateSides: readonly DebateSide[] = ['against', 'for'];

/** Where somebody stands at one moment. */
export interface Stand {
  /** Absent in what came by a link that holds marks alone. */
  readonly position: Position | undefined;
  /** In their own words; may be empty. */
  readonly reason: string;
  /** What they make of the map's cards. */
  readonly stance: Stance;
}

/** What one student hands in. It has a `before`, an `after`, or both. */
export interface Answer {
  /** Made at random, so that equal answers of two students are two, and one that comes twice is one. */
  readonly id: string;
  /** The version of the map's content that it was made with. */
  readonly version: string;
  /** The id of the proposition that it is about; absent where it holds marks alone. */
  readonly proposition: string | undefined;
  readonly before: Stand | undefined;
  readonly after: Stand | undefined;
  /** The statement that moved them, if they named one. */
  readonly movedBy: string | undefined;
  /** The side that they argued in the debate, if they said so. */
  readonly argued: DebateSide | undefined;
  /** Empty unless they wrote one. */
  readonly name: string;
}

/** The most characters that a reason and a name may have. */
export const longestReason = 240;
export const longestName = 40;

/** So many characters make an answer's id: 41 bits, so that two of a thousand hardly ever share one. */
const idLength = 8;

const idCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * An id for an answer.
 *
 * @param random gives numbers in [0, 1)
 */
export function answerId(random: () => number): string {
  return Array.from(
    { length: idLength },
    () => idCharacters[Math.floor(random() * idCharacters.length)] ?? '',
  ).join('');
}

/** Whether a text can be an answer's id. */
export function isAnswerId(text: string): boolean {
  return text.length === idLength && [...text].every((one) => idCharacters.includes(one));
}

/** Where somebody went from one position to another; `undefined` unless both are known. */
export function moveOf({
  before,
  after,
}: Pick<Answer, 'before' | 'after'>): { from: Position; to: Position } | undefined {
  if (before?.position === undefined || after?.position === undefined) return undefined;
  return { from: before.position, to: after.position };
}

/** A text on one line, without white space around it, and not longer than allowed. */
export function oneLine(text: string, longest: number): string {
  // Control characters too would be lost, or worse, where it is read.
  const plain = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return [...plain].slice(0, longest).join('').trim();
}

/** The side across from where somebody stands; none for who is undecided. */
export function otherSide(position: Position | undefined): DebateSide | undefined {
  if (position === undefined || position === 0) return undefined;
  return position < 0 ? 'for' : 'against';
}
