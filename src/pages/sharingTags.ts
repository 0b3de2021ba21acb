import { linkCardSize } from '../formats/linkCard.ts';
import { oEmbedPath } from '../formats/oEmbed.ts';
import { scriptJson } from '../formats/structuredData.ts';
import { xmlText } from '../formats/xml.ts';
import type { Language } from '../model/text.ts';

/** What those are told who link to a page of the map. */
export interface Sharing {
  language: Language;
  brand: string;
  title: string;
  description: string;
  /** The page's path in the site: "nl/". */
  path: string;
  /** The address of the site, with a final slash, if it is known. */
  siteUrl: string | undefined;
  /** The path in the site of a picture of the map, and what it says to who does not see it. */
  image: { path: string; alt: string };
  /** The map as schema.org describes it. */
  data?: Readonly<Record<string, unknown>>;
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl_NL', en: 'en_GB' };

/**
 * Elements of a page's head for those who link to it: Open Graph and Twitter, structured data and
 * oEmbed. What needs an absolute address is left out where that of the site is not known.
 */
export function sharingTags(sharing: Sharing): string[] {
  const { language, brand, title, description, path, siteUrl, image, data } = sharing;
  const absolute =
    siteUrl === undefined
      ? []
      : [
          `<link rel="canonical" href="${xmlText(siteUrl + path)}">`,
          og('url', siteUrl + path),
          og('image', siteUrl + image.path),
          og('image:type', 'image/png'),
          og('image:width', String(linkCardSize.width)),
          og('image:height', String(linkCardSize.height)),
          og('image:alt', image.alt),
          twitter('image', siteUrl + image.path),
          twitter('image:alt', image.alt),
          oEmbedLink(language, title, siteUrl),
        ];
  const others = Object.entries(locales).filter(([other]) => other !== language);
  return [
    og('type', 'website'),
    og('site_name', brand),
    og('title', title),
    og('description', description),
    og('locale', locales[language]),
    ...others.map(([, locale]) => og('locale:alternate', locale)),
    twitter('card', siteUrl === undefined ? 'summary' : 'summary_large_image'),
    ...absolute,
    ...(data ? [`<script type="application/ld+json">${scriptJson(data)}</script>`] : []),
  ];
}

/** By which others find out how to embed the map, in the head of a page that shows it. */
export function oEmbedLink(language: Language, title: string, siteUrl: string): string {
  const href = xmlText(siteUrl + oEmbedPath(language));
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${xmlText(title)}">`;
}

function og(property: string, content: string): string {
  return `<meta property="og:${property}" content="${xmlText(content)}">`;
}

function twitter(name: string, content: string): string {
  return `<meta name="twitter:${name}" content="${xmlText(content)}">`;
}
