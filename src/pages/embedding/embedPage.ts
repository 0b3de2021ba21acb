import { render } from 'svelte/server';
import { createHash } from 'node:crypto';
import Embedded from '../../components/Embedded.svelte';
import Outline from '../../components/Outline.svelte';
import { readSettled } from '../../layout/homes.ts';
import { clientSideScanning } from '../../maps/client-side-scanning/index.ts';
import settledSource from '../../maps/client-side-scanning/settled.json';
import { messages } from '../../messages/index.ts';
import { localise } from '../../model/localise.ts';
import type { Language } from '../../model/text.ts';
import { embeddedEdition } from '../../state/edition.ts';
import { createApp } from '../createApp.ts';
import { escape } from '../document.ts';

/** What a frame's page is made of, as text that can stand in HTML as it is. */
export interface EmbedAssets {
  /** Scripts to be run in this order; the last one starts the map. */
  scripts: (language: Language) => readonly string[];
  /** What the map looks like, and the rules of its fonts. */
  styles: string;
  fonts: string;
}

/** The page as a frame: as high as that, without bars of its own. */
const pageStyles = `html,body{height:100%;margin:0}argument-map{display:block;height:100%;margin:0}
@media (scripting:enabled){html{overflow:hidden}html::after{content:"";position:absolute;top:0;width:1px;height:var(--wanted,0);visibility:hidden}}
@media not (scripting:enabled){argument-map{height:auto}}`;

/** How the map looks as its address wants it, before the script that follows the address is run. */
const firstStyles = `:host([theme=light]) .embedded{color-scheme:light}:host([theme=dark]) .embedded{color-scheme:dark}:host([show=outline]) .map{visibility:hidden}`;
const first = `{const map=document.currentScript.parentElement;for(const part of(location.search.slice(1)+'&'+location.hash.slice(1)).split('&')){const [key,value]=part.split('=');if(key==='theme'||key==='show')map.setAttribute(key,value)}}`;

/**
 * The page of an embedded map: the map, and all that it needs to be seen, in one file.
 *
 * @param root the way from the page to the site's root: "../../"
 * @param siteUrl the address of the site, with a final slash, if it is known
 */
export function embedPage(
  language: Language,
  assets: EmbedAssets,
  root: string,
  siteUrl: string | undefined,
): string {
  const words = messages[language];
  const map = localise(clientSideScanning, language);
  const content = { language, map, words, companions: map };
  const load = () => Promise.resolve(content);
  const app = createApp(content, readSettled(settledSource), load, embeddedEdition(root));
  const { body } = render(Embedded, {
    props: { app, theme: 'auto', ahead: Outline },
    idPrefix: `${language}-embedded`,
  });
  const scripts = assets.scripts(language);
  const mapStyles = assets.styles + firstStyles;
  const contentSecurityPolicy = [
    "default-src 'none'",
    // What comes later comes from the site; not every browser takes "self" for that in a sandbox.
    [
      'script-src',
      ...[first, ...scripts].map(hashOf),
      "'self'",
      ...(siteUrl ? [siteUrl] : []),
    ].join(' '),
    ['style-src', ...[pageStyles, mapStyles, assets.fonts].map(hashOf)].join(' '),
    "style-src-attr 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = words.embedded.title(map.title);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escape(contentSecurityPolicy)}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<title>${escape(title)}</title>
<link rel="canonical" href="${escape(siteUrl ?? root)}${language}/">
<style>${pageStyles}</style>
</head>
<body><argument-map lang="${language}"><script>${first}</script><template shadowrootmode="open"><style>${mapStyles}</style>${body}</template></argument-map>
<style>${assets.fonts}</style>
${scripts.map((script) => `<script data-at="${root}embed/">${script}</script>`).join('\n')}
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
