import type { ArgumentMap } from '../model/argumentMap.ts';
import type { Companions } from '../model/companions.ts';
import { decode, sightKeys } from './fragment.ts';
import { readLink } from './link.ts';
import { stanceKeys } from './stanceLink.ts';

/** Where a fragment begins, and how far it can go: no link that a page writes has other characters. */
const run = new RegExp(`(?<!\\w)(?:${[...sightKeys, ...stanceKeys].join('|')})=[\\w.~%=&+-]*`);

/** A link that was broken over lines has fewer pieces. */
const mostPieces = 40;

/** What mail programs add: marks of quoting before a line, characters without width, "&amp;". */
const additions = [
  [/^[\s>|]+/gm, ''],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
  [/&(?:amp|#38);/gi, '&'],
] as const;

/**
 * Finds the fragment in a text that a reader pasted: a whole link, what follows "#" in one, or either
 * of them as mail leaves it, broken over lines, between quotation marks or amid other words.
 *
 * @param companions absent while they are not known yet; see `readFragment`
 * @returns the fragment without "#"; undefined where nothing in the text can be understood
 */
export function readPasted(
  text: string,
  map: ArgumentMap<unknown>,
  companions: Companions<unknown> | undefined,
): string | undefined {
  const plain = additions.reduce((said, [from, to]) => said.replace(from, to), `${text}\n`);
  // Some mail programs put a link, encoded, into one of their own.
  const source = run.test(plain) ? plain : decode(plain);
  const start = run.exec(source)?.index;
  if (start === undefined) return undefined;

  let best: { fragment: string; wrong: number } | undefined;
  const pieces = source.slice(start).trim().split(/\s+/).slice(0, mostPieces);
  for (let count = 1; count <= pieces.length; count += 1) {
    const [found = ''] = run.exec(pieces.slice(0, count).join('')) ?? [];
    const fragment = found.replace(/[.&]+$/, '');
    const { leftOut, problems } = readLink(fragment, map, companions);
    const wrong = leftOut.length + problems.length;
    // Of two that make as much sense, the longer one says more.
    if (isUnderstood(fragment, leftOut) && (!best || wrong <= best.wrong))
      best = { fragment, wrong };
  }
  return best?.fragment;
}

/** Whether anything of a fragment makes sense, besides the mark that it ends with. */
function isUnderstood(fragment: string, leftOut: readonly string[]): boolean {
  return fragment
    .split('&')
    .map(decode)
    .some((part) => part !== '' && !part.startsWith('judged=') && !leftOut.includes(part));
}
