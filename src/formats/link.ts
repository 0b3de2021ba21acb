import type { ArgumentMap } from '../model/argumentMap.ts';
import type { Companions } from '../model/companions.ts';
import type { Stance } from '../reasoning/stance.ts';
import { decode, readFragment, type Show, type Sight } from './fragment.ts';
import { readStance, stanceKeys, type StanceProblem } from './stanceLink.ts';

/** No link that this page writes comes near it; of a longer one, the rest is left out. */
export const longestLink = 8000;

/** So much of what was left out for its length is named. */
const longestNamed = 200;

/** What a link to the page says, and what of it could not be understood. */
export interface Link {
  sight: Sight;
  /** What the reader who made the link makes of the map, if it says anything about that. */
  stance: Stance | undefined;
  leftOut: string[];
  problems: StanceProblem[];
}

/**
 * Reads what follows "#" in an address. Never throws: what makes no sense is left out and named.
 *
 * @param companions absent while they are not known yet; see `readFragment`
 * @param home the part of the page that is shown where the link names none
 */
export function readLink(
  fragment: string,
  map: ArgumentMap<unknown>,
  companions: Companions<unknown> | undefined,
  home?: Show,
): Link {
  const text = fragment.replace(/^#/, '');
  const read = text.slice(0, longestLink);
  // Some programs encode a whole fragment, some each part of it.
  const parts = (read.includes('=') ? read : decode(read)).split('&').filter(Boolean).map(decode);
  const isStance = (part: string) =>
    stanceKeys.some((key) => part === key || part.startsWith(`${key}=`));
  const { sight, leftOut } = readFragment(
    parts.filter((part) => !isStance(part)).join('&'),
    map,
    companions,
    home,
  );
  const { stance, ...judged } = readStance(parts.filter(isStance), map);
  return {
    sight,
    stance,
    leftOut: [
      ...leftOut,
      ...judged.leftOut,
      ...(text.length > longestLink ? [text.slice(longestLink, longestLink + longestNamed)] : []),
    ],
    problems: judged.problems,
  };
}
