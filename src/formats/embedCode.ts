import type { Language } from '../model/text.ts';
import { firstEmbedOptions, writeEmbedAddress, type EmbedOptions } from './embedOptions.ts';
import { htmlText, openingTag } from './htmlText.ts';
import { stanceKeys } from './stanceLink.ts';

/** The map as it stands in an article. */
export interface Embedding {
  /** The address of the site, with a final slash. */
  siteUrl: string;
  language: Language;
  /** The version of the content that it stays at; absent where it follows the newest. */
  version: string | undefined;
  options: EmbedOptions;
  /** What is seen, and what is made of it: a link's fragment, without "#". */
  seen: string;
  /** What it is called for who does not see it. */
  title: string;
  /** In CSS pixels; a width that is absent is all that there is. */
  width: number | undefined;
  height: number;
}

/**
 * What a frame with the map may do. Scripts, windows for sources, files to save, and printing; but it
 * has no origin of its own (no `allow-same-origin`), and so cannot reach the article or store anything
 * even where map and article are on one host.
 */
export const frameSandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** The address of the embedded map. */
export function embedAddress({ siteUrl, language, version, options, seen }: Embedding): string {
  const page = `${siteUrl}${language}/embed/${version === undefined ? '' : `${encodeURIComponent(version)}/`}`;
  const fragment = writeEmbedAddress(options, seen);
  return fragment === '' ? page : `${page}#${fragment}`;
}

/**
 * The map in a frame, which needs no script of the article.
 *
 * @param loader whether a script is added that lets the map be steered from the article and have the
 *   height that it needs
 */
export function iframeCode(embedding: Embedding, loader: boolean): string {
  const { siteUrl, title, width, height } = embedding;
  const frame = openingTag('iframe', {
    src: embedAddress(embedding),
    title,
    width: width ?? '100%',
    height,
    loading: 'lazy',
    sandbox: frameSandbox,
    allow: 'fullscreen',
    style: width === undefined ? 'border: 0' : 'border: 0; max-width: 100%',
  });
  const script = openingTag('script', { src: `${siteUrl}embed/loader.js`, async: true });
  return `${frame}</iframe>\n${loader ? `${onOneLine(script)}</script>\n` : ''}`;
}

/** What the component calls what a link says. */
const attributes = {
  view: 'view',
  branch: 'branch',
  select: 'selected',
  open: 'open',
  close: 'close',
  origin: 'origin',
  voice: 'voice',
  document: 'document',
  line: 'line',
  show: 'show',
} as const;

/**
 * The map as a part of the article itself. It takes the classic script, which any host can serve; a
 * module would need the leave of the map's host. Until it has come, a link to the map stands there.
 */
export function componentCode(embedding: Embedding): string {
  const { siteUrl, language, version, options, seen, title, width, height } = embedding;
  const said = seen.split('&').map((part) => ({ key: part.replace(/=.*$/s, ''), part }));
  const valueOf = (wanted: string) =>
    said.find(({ key }) => key === wanted)?.part.slice(wanted.length + 1);
  const judgement = said.filter(({ key }) => stanceKeys.some((known) => known === key));
  const across = width === undefined ? '' : ` width: ${width}px; max-width: 100%;`;
  const element = openingTag('argument-map', {
    lang: language,
    ...Object.fromEntries(Object.entries(attributes).map(([key, name]) => [name, valueOf(key)])),
    marks: options.marks === firstEmbedOptions.marks ? undefined : 'off',
    theme: options.theme === firstEmbedOptions.theme ? undefined : options.theme,
    judgement: judgement.map(({ part }) => part).join('&') || undefined,
    version,
    style: `display: block;${across} height: ${height}px`,
  });
  const link = `  <a href="${htmlText(`${siteUrl}${language}/${seen && `#${seen}`}`)}">${htmlText(title)}</a>`;
  const script = openingTag('script', {
    src: `${siteUrl}embed/argument-map.classic.js`,
    async: true,
  });
  return `${element}\n${link}\n</argument-map>\n${onOneLine(script)}</script>\n`;
}

/** A picture of the map, as an article shows it. */
export interface EmbeddedPicture {
  /** The address of its file, which the article's own site has. */
  src: string;
  alt: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  credit: string;
  /** Where the map itself is, if that is known. */
  link: string | undefined;
}

/** The map as a picture, with its credit line, which leads to the map. */
export function imageCode({ src, alt, width, height, credit, link }: EmbeddedPicture): string {
  const image = openingTag('img', { src, alt, width, height, loading: 'lazy' });
  const said = htmlText(credit);
  const caption = link === undefined ? said : `<a href="${htmlText(link)}">${said}</a>`;
  return `<figure>\n${image}\n<figcaption>${caption}</figcaption>\n</figure>\n`;
}

function onOneLine(tag: string): string {
  return tag.replace(/\n>$/, '>').replace(/\n\s*/g, ' ');
}
