import type { AnswerPlace, FoundAnswer } from '../classroom/gathered.ts';
import type { ArgumentMap } from '../model/argumentMap.ts';
import {
  codeStart,
  isChecked,
  longestCode,
  partsOfCode,
  readAnswer,
  writeAnswer,
  type AnswerProblem,
} from './answerCode.ts';
import { checkSum } from './checkSum.ts';
import { decode, sightKeys } from './fragment.ts';
import { readPasted } from './pasted.ts';
import { readStance, stanceKeys } from './stanceLink.ts';

/*
 * Finds students' answers in a text: codes and links as mail, chat and spreadsheets leave them, broken
 * over lines, quoted, between other words, in the columns of a table.
 */

/**
 * Why something gives no answer: as with a code, or `no-answer`: a link to this map that holds no answer.
 */
export type EntryProblem = AnswerProblem | 'no-answer';

/** Something that looks like an answer, and is none. */
export interface RefusedEntry {
  readonly problem: EntryProblem;
  readonly place: AnswerPlace;
  /** How it begins, by which it is found again. */
  readonly excerpt: string;
}

/** What was found in a text. */
export interface PastedAnswers {
  readonly found: readonly FoundAnswer[];
  readonly refused: readonly RefusedEntry[];
}

/** What of a code is shown, by which it is found again. */
const excerptLength = 36;

/** A word of so many letters without a space is no word, but a code of some kind. */
const codeLike = /[\w-]{40,}/;

const address = /(?:https?|file):\/\/[^\s<>"']+/;

/** What stands in or between the parts of a code that was broken, and is no part of it. */
const between = /[\s>|\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * Finds all answers in a text.
 *
 * @param file the name of the file that holds the text; `undefined` if it was pasted
 */
export function findAnswers(
  text: string,
  map: ArgumentMap<unknown>,
  file: string | undefined,
): PastedAnswers {
  const plain = withoutEscapes(text);
  const lineAt = lineCounter(plain);
  const found: FoundAnswer[] = [];
  const refused: RefusedEntry[] = [];
  const refuse = (problem: EntryProblem, at: number, said: string) =>
    refused.push({ problem, place: { file, line: lineAt(at) }, excerpt: excerptOf(said) });

  const rest = codesIn(plain, (code, at) => {
    const read = readAnswer(code, map);
    if ('problem' in read) refuse(read.problem, at, code);
    else found.push({ ...read, place: { file, line: lineAt(at) }, isLink: false });
  });
  const others = stanceLinksIn(rest, map, (fragment, at) => {
    const read = readStance(fragment.split('&'), map);
    if (!read.stance || read.problems.length > 0) {
      refuse(read.problems.includes('newer') ? 'newer' : 'cut-off', at, fragment);
      return;
    }
    const answer = {
      id: checkSum(fragment).padStart(8, '0'),
      version: map.version,
      proposition: undefined,
      before: undefined,
      after: { position: undefined, reason: '', stance: read.stance },
      movedBy: undefined,
      argued: undefined,
      name: '',
    };
    const place = { file, line: lineAt(at) };
    found.push({ answer, place, isLink: true, leftOut: read.leftOut });
  });
  for (const { match, at } of matchesOf(
    new RegExp(`${address.source}|${codeLike.source}`, 'g'),
    others,
  )) {
    refuse(problemOf(match), at, match);
  }
  if (found.length + refused.length === 0 && text.trim() !== '') {
    refuse('foreign', Math.max(0, plain.search(/\S/)), plain.trim());
  }
  return { found, refused: refused.sort((a, b) => a.place.line - b.place.line) };
}

/** What some programs write for the signs that codes and links are made of. */
function withoutEscapes(text: string): string {
  return text
    .replace(/%(2[36DE]|3D|5F|7E)/gi, decode)
    .replace(/&(?:amp|#38);/gi, '&')
    .replace(/\r\n?/g, '\n');
}

/**
 * Calls for each code in a text, put together again.
 *
 * @returns the text with blanks in place of the codes, and of the links that lead to them
 */
function codesIn(text: string, told: (code: string, at: number) => void): string {
  const left: string[] = [];
  const starts = new RegExp(codeStart, 'g');
  let end = 0;
  for (let start = starts.exec(text); start; start = starts.exec(text)) {
    const { code, length } = codeAt(text, start.index);
    told(code, start.index);
    const begin = end + linkBefore(text.slice(end, start.index));
    left.push(text.slice(end, begin), blank(text.slice(begin, start.index + length)));
    end = start.index + length;
    starts.lastIndex = end;
  }
  return left.join('') + text.slice(end);
}

/** Where in a text the link begins of which it is the first part; its end if it is not. */
function linkBefore(text: string): number {
  const start = /answer\.[\s>|]*$/.test(text)
    ? matchesOf(new RegExp(address, 'g'), text).at(-1)
    : undefined;
  return start?.at ?? text.length;
}

/**
 * The code at a place in a text, and how much of the text it takes. A code says how long it is: so what
 * stands in it and is no part of it can be passed over. If that leads to nothing, it ends with its line.
 */
function codeAt(text: string, start: number): { code: string; length: number } {
  let code = '';
  let wanted = longestCode;
  for (let at = start; at < text.length && code.length < wanted; at += 1) {
    const character = text[at] ?? '';
    if (/[\w-]/.test(character)) code += character;
    // "=" before a line's end is how mail says that the line goes on.
    else if (!between.test(character) && !(character === '=' && text[at + 1] === '\n')) break;
    const parts = code.length < 24 ? partsOfCode(code) : undefined;
    if (parts) wanted = code.length - parts.body.length + parts.length;
    const whole = code.length === wanted ? partsOfCode(code) : undefined;
    if (whole && isChecked(whole)) return { code, length: at + 1 - start };
  }
  const [line = ''] = /^[\w-]+/.exec(text.slice(start, start + longestCode)) ?? [];
  return { code: line, length: line.length };
}

/**
 * Calls for the fragment of each link that holds a judgement, by what such a link ends with.
 *
 * @returns the text with blanks in place of these links
 */
function stanceLinksIn(
  text: string,
  map: ArgumentMap<unknown>,
  told: (fragment: string, at: number) => void,
): string {
  const left: string[] = [];
  let end = 0;
  for (const { match, at } of matchesOf(
    /(?<![\w-])judged=[\w.-]*(?:\n[\s>|]*[\w.-]+(?=\s*$))?/g,
    text,
  )) {
    const before = text.slice(end, at);
    const begin = end + lastStart(before);
    const piece = text.slice(begin, at + match.length);
    const fragment = readPasted(piece, map, undefined);
    if (fragment === undefined) continue;
    const judgement = fragment.split('&').filter(isJudgement).join('&');
    told(judgement, begin);
    left.push(text.slice(end, begin), blank(piece));
    end = at + match.length;
  }
  return left.join('') + text.slice(end);
}

/** Where in a text the last link begins, or else the first part of one. */
function lastStart(text: string): number {
  const last = matchesOf(new RegExp(address, 'g'), text).at(-1)?.at;
  if (last !== undefined) return last;
  const keys = [...sightKeys, ...stanceKeys].join('|');
  return Math.max(0, text.search(new RegExp(`(?<!\\w)(?:${keys})=`)));
}

function isJudgement(part: string): boolean {
  return stanceKeys.some((key) => part.startsWith(`${key}=`));
}

/** What is wrong with a link, or with what looks like a code. */
function problemOf(text: string): EntryProblem {
  const keys = (list: readonly string[]) => new RegExp(`[#&](?:${list.join('|')})=`);
  if (/at=answer\b/.test(text) || keys(stanceKeys).test(text)) return 'cut-off';
  return keys(sightKeys).test(text) ? 'no-answer' : 'foreign';
}

function matchesOf(pattern: RegExp, text: string): { match: string; at: number }[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ match, at: index }));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function excerptOf(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > excerptLength ? `${line.slice(0, excerptLength).trim()}…` : line;
}

/** Tells in which line of a text a place is, for places from its beginning to its end and back. */
function lineCounter(text: string): (at: number) => number {
  const ends = matchesOf(/\n/g, text).map(({ at }) => at);
  return (at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? Infinity) < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** All answers as a text that `findAnswers` reads: a code in each line. */
export function codesOf(
  answers: readonly FoundAnswer['answer'][],
  map: ArgumentMap<unknown>,
): string {
  return answers.map((answer) => `${writeAnswer(answer, map)}\n`).join('');
}
