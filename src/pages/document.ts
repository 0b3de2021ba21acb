import type { Language } from '../model/text.ts';
import { rememberedTheme, rememberedThemeHash } from './rememberedTheme.ts';

/** What a page loads: addresses relative to the page. */
export interface PageAssets {
  scripts: readonly string[];
  /** Modules that the scripts will ask for, to be fetched at once. */
  preloads: readonly string[];
  /** Fonts that the page uses as it opens, to be fetched at once. */
  fonts: readonly string[];
  styles: readonly string[];
  /** Those of what scripts bring with its styles; without scripts it is there to be read. */
  stylesToRead: readonly string[];
}

interface Document {
  language: Language;
  title: string;
  description: string;
  assets: PageAssets;
  /** The same page in other languages: address by language. */
  alternates: Readonly<Record<string, string>>;
  /** Elements of the head for those who link to the page: see `sharingTags`. */
  sharing?: readonly string[];
  /** The way from the page to the site's root: "../" or "./". */
  root: string;
  /** The size in bytes of the one file that the page offers, if it offers one. */
  offlineSize?: number | undefined;
  body: string;
}

/**
 * Only what the site itself ships may load, and nothing from any other host. Style attributes place
 * the cards; scripts are files, save the one line that puts on the remembered theme.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${rememberedThemeHash}`,
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  // The embedded map is shown where it is chosen what it is like.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The colour of the browser's own bars around the page: that of the page's header. */
export const barColours = { light: '#fffefa', dark: '#221e19' } as const;
/** As far as the screen goes, also beside a notch; a keyboard on the screen takes room, and hides nothing. */
const viewport =
  'width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content';

/** A whole HTML page. All texts are escaped, save the body, which is rendered. */
export function htmlDocument(page: Document): string {
  const { language, title, description, assets, alternates, root, offlineSize, body } = page;
  const { sharing = [] } = page;
  const head = [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="${viewport}">`,
    `<meta http-equiv="Content-Security-Policy" content="${escape(contentSecurityPolicy)}">`,
    `<meta name="color-scheme" content="light dark">`,
    ...Object.entries(barColours).map(
      ([scheme, colour]) =>
        `<meta name="theme-color" content="${colour}" media="(prefers-color-scheme: ${scheme})" data-scheme="${scheme}">`,
    ),
    `<script>${rememberedTheme}</script>`,
    `<meta name="referrer" content="no-referrer">`,
    ...(offlineSize === undefined
      ? []
      : [`<meta name="offline-size" content="${String(offlineSize)}">`]),
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${root}icons/apple-touch-icon.png">`,
    ...Object.entries(alternates).map(
      ([other, href]) => `<link rel="alternate" hreflang="${other}" href="${escape(href)}">`,
    ),
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${escape(href)}">`),
    ...(assets.stylesToRead.length === 0
      ? []
      : [
          `<noscript>${assets.stylesToRead.map((href) => `<link rel="stylesheet" href="${escape(href)}">`).join('')}</noscript>`,
        ]),
    ...assets.fonts.map(
      (href) =>
        `<link rel="preload" href="${escape(href)}" as="font" type="font/woff2" crossorigin>`,
    ),
    ...assets.preloads.map((href) => `<link rel="modulepreload" href="${escape(href)}">`),
    ...assets.scripts.map((src) => `<script type="module" src="${escape(src)}"></script>`),
    ...sharing,
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
${head.join('\n')}
</head>
<body>${body}</body>
</html>
`;
}

/** A text as it stands in HTML, also between quotation marks. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
