import {
  debateSides,
  isAnswerId,
  longestName,
  longestReason,
  oneLine,
  positions,
  type Answer,
  type Stand,
} from '../classroom/answer.ts';
import type { ArgumentMap } from '../model/argumentMap.ts';
import { firstStance, isSameStance } from '../reasoning/stance.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { checkSum } from './checkSum.ts';
import { readStance, stanceParts } from './stanceLink.ts';

/*
 * A student's answer as a code that survives mail, chat and spreadsheets: `afw1-9k-01k3f02-…`, in letters,
 * digits, "-" and "_" alone. It says which way of writing it is in, how long the rest is, a check over
 * that, and then the answer as lines of text in base64url.
 */

/** The version of this way of writing. */
const version = 1;

/** Where a code begins, and what follows. Before it may stand what a chat marks words with, as in "_afw1-". */
export const codeStart = /(?<![A-Za-z\d])afw(\d{1,4})-/;

/** No answer comes near it: a reason takes at most four bytes a character. */
export const longestCode = 6000;

const checkLength = 7;

/**
 * Why a code gives no answer. `foreign`: it is none of ours. `other-map`: an answer to another map.
 * `newer`: written in a way that this page does not know. `cut-off`: a part of it is missing, or was
 * altered. `unreadable`: all of it is there, and makes no sense.
 */
export type AnswerProblem = 'foreign' | 'other-map' | 'newer' | 'cut-off' | 'unreadable';

/** What came of reading a code. */
export type ReadAnswer =
  | {
      readonly answer: Answer;
      /** What of it made no sense, or is no longer on the map. */
      readonly leftOut: readonly string[];
    }
  | { readonly problem: AnswerProblem };

/** What stands in place of a stance that is the same as before. */
const same = '=';

/** An answer as a code. */
export function writeAnswer(answer: Answer, map: ArgumentMap<unknown>): string {
  const { before, after, movedBy } = answer;
  const number = map.statements.find(({ id }) => id === movedBy)?.number;
  const unchanged = before && after && isSameStance(before.stance, after.stance);
  const lines = [
    answer.id,
    map.id,
    answer.version,
    answer.proposition ?? '',
    answer.argued ?? '',
    number === undefined ? '' : String(number),
    oneLine(answer.name, longestName),
    ...standLines(before, stanceOf(before)),
    ...standLines(after, unchanged ? same : stanceOf(after)),
  ];
  const body = toBase64url(lines.join('\n').replace(/\n+$/, ''));
  const check = checkSum(body).padStart(checkLength, '0');
  return `afw${version}-${body.length.toString(36)}-${check}-${body}`;

  function stanceOf(stand: Stand | undefined): string {
    return stand ? stanceParts(stand.stance, map).join('&') : '';
  }
}

/** Where somebody stands, in three lines; all empty where it is not said. */
function standLines(stand: Stand | undefined, stance: string): string[] {
  if (!stand) return ['', '', ''];
  const { position, reason } = stand;
  // A digit, so that a stand that says nothing is told from none.
  return [
    position === undefined ? 'x' : String(position + 3),
    stance,
    oneLine(reason, longestReason),
  ];
}

/** A code's parts; `undefined` where a text does not begin like one of this version. */
export function partsOfCode(
  text: string,
): { length: number; check: string; body: string } | undefined {
  const [, length, check, body] = /^afw1-([\da-z]{1,3})-([\da-z]{7})-(.*)$/s.exec(text) ?? [];
  if (length === undefined || check === undefined || body === undefined) return undefined;
  return { length: parseInt(length, 36), check, body };
}

/**
 * Reads a code. Never throws: what makes no sense in an answer, or no longer exists, is left out and
 * named.
 */
export function readAnswer(code: string, map: ArgumentMap<unknown>): ReadAnswer {
  const [start, written] = codeStart.exec(code.slice(0, 12)) ?? [];
  if (start === undefined || !code.startsWith(start)) return { problem: 'foreign' };
  if (Number(written) > version) return { problem: 'newer' };
  const parts = partsOfCode(withoutMarks(code.slice(0, longestCode)));
  const isWhole = parts && parts.body.length === parts.length && isChecked(parts);
  if (!isWhole) return { problem: 'cut-off' };
  const text = fromBase64url(parts.body);
  return text === undefined ? { problem: 'unreadable' } : readLines(text.split('\n'), map);
}

/** A code without what a chat marks words with, where that stands after it. */
function withoutMarks(code: string): string {
  const { body = '', length = 0 } = partsOfCode(code) ?? {};
  const extra = body.slice(length);
  return /^[\W_]+$/.test(extra) ? code.slice(0, -extra.length) : code;
}

/** Whether nothing in the parts of a code was altered. */
export function isChecked({ check, body }: { check: string; body: string }): boolean {
  return checkSum(body).padStart(checkLength, '0') === check;
}

function readLines(lines: readonly string[], map: ArgumentMap<unknown>): ReadAnswer {
  const line = (index: number) => lines[index] ?? '';
  const [id, mapId, madeWith] = [line(0), line(1), line(2)];
  if (!isAnswerId(id) || mapId === '' || lines.length > 13) return { problem: 'unreadable' };
  if (mapId !== map.id) return { problem: 'other-map' };
  const leftOut: string[] = [];
  const before = readStand(7, undefined);
  const after = readStand(10, before);
  if (!before && !after) return { problem: 'unreadable' };
  const argued = debateSides.find((side) => side === line(4));
  if (line(4) !== '' && argued === undefined) leftOut.push(oneLine(line(4), longestName));
  const movedBy = map.statements.find(({ number }) => String(number) === line(5))?.id;
  if (line(5) !== '' && movedBy === undefined) leftOut.push(oneLine(line(5), longestName));
  return {
    answer: {
      id,
      version: oneLine(madeWith, longestName),
      proposition: oneLine(line(3), longestName) || undefined,
      before,
      after,
      movedBy,
      argued,
      name: oneLine(line(6), longestName),
    },
    leftOut,
  };

  function readStand(first: number, earlier: Stand | undefined): Stand | undefined {
    const [position, judged, reason] = [line(first), line(first + 1), line(first + 2)];
    if (position === '') return undefined;
    const known = positions.find((one) => String(one + 3) === position);
    if (known === undefined && position !== 'x') leftOut.push(oneLine(position, longestName));
    const read = readStance(judged === same ? [] : judged.split('&').filter(Boolean), map);
    leftOut.push(...read.leftOut);
    const stance = judged === same ? earlier?.stance : read.stance;
    return {
      position: known,
      reason: oneLine(reason, longestReason),
      stance: stance ?? firstStance,
    };
  }
}
