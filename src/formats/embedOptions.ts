import { sightKeys } from './fragment.ts';
import { stanceKeys } from './stanceLink.ts';

/** The themes that an embedded map can have: that of the reader's system, or one of the two. */
export const embedThemes = ['auto', 'light', 'dark'] as const;

/** One of them. */
export type EmbedTheme = (typeof embedThemes)[number];

/** What an embedded map is like, beside what is seen of it. */
export interface EmbedOptions {
  theme: EmbedTheme;
  /** Whether readers can mark cards. */
  marks: boolean;
}

/** What an embedded map is like where nothing is said about it. */
export const firstEmbedOptions: EmbedOptions = { theme: 'auto', marks: true };

/** The keys of an embedded map's address that say what it is like. */
export const embedKeys = ['theme', 'marks'] as const;

/** The address of an embedded map, taken apart. */
export interface EmbedAddress {
  options: EmbedOptions;
  /** What is seen, and what is made of it: a link's fragment, without "#" (see `readLink`). */
  seen: string;
  /** What it says of the options that makes no sense. */
  leftOut: string[];
}

/**
 * Reads the address of an embedded map: `theme=dark&marks=off&view=documents&select=css-only-way`, in
 * its fragment or its query. What both speak of is taken from the fragment. In a query, what is not the
 * map's is passed over: others put things there too. Never throws.
 *
 * @param query with or without "?"
 * @param fragment with or without "#"
 */
export function readEmbedAddress(query: string, fragment: string): EmbedAddress {
  const own = partsOf(fragment.replace(/^#/, ''));
  const said = new Set(own.map(keyOf));
  const asked = partsOf(query.replace(/^\?/, '')).filter(
    (part) => isKnown(keyOf(part)) && !said.has(keyOf(part)),
  );
  const options = { ...firstEmbedOptions };
  const seen: string[] = [];
  const leftOut: string[] = [];
  for (const part of [...asked, ...own]) {
    const value = part.slice(keyOf(part).length + 1);
    if (keyOf(part) === 'theme') {
      const theme = embedThemes.find((name) => name === value);
      if (theme) options.theme = theme;
      else leftOut.push(part);
    } else if (keyOf(part) === 'marks') {
      if (value === 'on' || value === 'off') options.marks = value === 'on';
      else leftOut.push(part);
    } else seen.push(part);
  }
  return { options, seen: seen.join('&'), leftOut };
}

/** The fragment, without "#", of an embedded map's address; what is as at first is left out. */
export function writeEmbedAddress({ theme, marks }: EmbedOptions, seen: string): string {
  return [
    ...(theme === firstEmbedOptions.theme ? [] : [`theme=${theme}`]),
    ...(marks ? [] : ['marks=off']),
    ...partsOf(seen),
  ].join('&');
}

function partsOf(text: string): string[] {
  return text.split('&').filter(Boolean);
}

function keyOf(part: string): string {
  return part.replace(/=.*$/s, '');
}

function isKnown(key: string): boolean {
  return [...embedKeys, ...sightKeys, ...stanceKeys].some((known) => known === key);
}
