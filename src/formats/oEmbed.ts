import type { Language } from '../model/text.ts';
import { iframeCode, type Embedding } from './embedCode.ts';
import { firstEmbedOptions } from './embedOptions.ts';

/** What others need to show the map in a page of theirs, as oembed.com has it for the type "rich". */
export interface OEmbed {
  type: 'rich';
  version: '1.0';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  html: string;
  /** Of what the HTML shows, in CSS pixels. */
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** What it is made of. */
export interface OEmbedSource {
  language: Language;
  title: string;
  brand: string;
  author: string;
  /** The address of the site, with a final slash. */
  siteUrl: string;
  thumbnail: { path: string; width: number; height: number };
}

/** The size that the map has where nobody asks for another. */
const size = { width: 960, height: 640 } as const;
const day = 86_400;

/** The file, in the site, that says how the map is embedded in a language. */
export function oEmbedPath(language: Language): string {
  return `oembed/${language}.json`;
}

/** How the map is embedded in a language. */
export function oEmbed(source: OEmbedSource): OEmbed {
  const { language, title, brand, author, siteUrl, thumbnail } = source;
  const embedding: Embedding = {
    ...{ siteUrl, language, version: undefined, options: firstEmbedOptions, seen: '' },
    ...{ title: `${brand}: ${title}`, width: undefined, height: size.height },
  };
  return {
    ...{ type: 'rich', version: '1.0', title },
    ...{ author_name: author, author_url: `${siteUrl}${language}/#show=about` },
    ...{ provider_name: brand, provider_url: siteUrl, cache_age: day },
    html: iframeCode(embedding, false),
    ...size,
    thumbnail_url: siteUrl + thumbnail.path,
    ...{ thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height },
  };
}
