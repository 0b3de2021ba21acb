import type { Show } from '../formats/fragment.ts';
import { languageIn, withLanguage } from '../formats/languagePart.ts';
import { languages, type Language } from '../model/text.ts';

/** How the map is published: as a site, as one file or within an article; and so what its addresses look like. */
export interface Edition {
  /** The way from a page to where a language is read; empty where that is the same page. */
  page: (language: Language) => string;
  /** The address, as a link on the page has it, of what a fragment says. */
  link: (fragment: string, language: Language) => string;
  /** Whether a part of the whole can be shown on the page; a link to another leads away from it. */
  has: (show: Show) => boolean;
  /** What follows "#" in the address of what is seen. */
  fragment: (seen: string, language: Language) => string;
  /** The language that an address of this edition is in, if it says so. */
  languageAt: (address: Pick<Location, 'pathname' | 'hash'>) => Language | undefined;
  /** What can be passed on: an address, or a code to paste where nobody knows of an address. */
  readonly passesOn: 'link' | 'code';
  /** The link or the code by which others see what is seen. */
  passedOn: (seen: string, language: Language) => string;
  /** The address of a file that the site has beside its pages; undefined where there is no site. */
  beside: (file: string) => string | undefined;
  /** The size in bytes of the one file that is offered; undefined where none is. */
  readonly offeredSize: number | undefined;
}

/** The file that holds all of the site. */
export const offlineFile = 'de-afweging.html';

/**
 * The site: a page for each language, in a folder of its own.
 *
 * @param offeredSize the size in bytes of the file that holds all of it, where that is offered
 */
export function siteEdition(offeredSize: number | undefined): Edition {
  return {
    page: (language) => `../${language}/`,
    link: onPage,
    has: () => true,
    fragment: (seen) => seen,
    languageAt: ({ pathname }) => languages.find((name) => pathname.endsWith(`/${name}/`)),
    passesOn: 'link',
    passedOn: () => location.href,
    beside: (file) => `../${file}`,
    offeredSize,
  };
}

/**
 * The one file, in which both languages are read. Its own address means nothing to others.
 *
 * @param siteUrl the address of the site, with a final slash, if there is one
 */
export function fileEdition(siteUrl: string | undefined): Edition {
  return {
    page: () => '',
    link: onPage,
    has: () => true,
    fragment: withLanguage,
    languageAt: ({ hash }) => languageIn(hash),
    passesOn: siteUrl === undefined ? 'code' : 'link',
    passedOn: (seen, language) =>
      siteUrl === undefined ? seen : `${siteUrl}${language}/${seen && `#${seen}`}`,
    beside: (file) => (siteUrl === undefined ? undefined : siteUrl + file),
    offeredSize: undefined,
  };
}

/**
 * A map that is embedded in an article: map and outline, without an address of its own.
 *
 * @param siteUrl the address of the site that it comes from, with a final slash
 */
export function embeddedEdition(siteUrl: string): Edition {
  const inSite = (fragment: string, language: Language) =>
    `${siteUrl}${language}/${fragment && `#${fragment}`}`;
  return {
    page: (language) => inSite('', language),
    link: inSite,
    has: (show) => show === 'map' || show === 'outline',
    fragment: (seen) => seen,
    languageAt: () => undefined,
    passesOn: 'link',
    passedOn: inSite,
    beside: (file) => siteUrl + file,
    offeredSize: undefined,
  };
}

function onPage(fragment: string): string {
  return `#${fragment}`;
}
