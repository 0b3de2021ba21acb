import type { Language } from '../model/text.ts';
import { xmlText } from './xml.ts';

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
  return {
    ...{ type: 'rich', version: '1.0', title },
    ...{ author_name: author, author_url: `${siteUrl}${language}/#show=about` },
    ...{ provider_name: brand, provider_url: siteUrl, cache_age: day },
    html: frame(`${siteUrl}${language}/embed/`, `${brand}: ${title}`),
    ...size,
    thumbnail_url: siteUrl + thumbnail.path,
    ...{ thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height },
  };
}

function frame(src: string, title: string): string {
  const { width, height } = size;
  return (
    `<iframe src="${xmlText(src)}" title="${xmlText(title)}" width="${width}" height="${height}"` +
    ' loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox' +
    ' allow-downloads allow-modals" allow="fullscreen"' +
    ' style="border: 0; width: 100%"></iframe>'
  );
}
