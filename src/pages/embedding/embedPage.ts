import { render } from 'svelte/server';
import Embedded from '../../components/Embedded.svelte';
import Outline from '../../components/Outline.svelte';
import { readSettled } from '../../layout/homes.ts';
import { clientSideScanning } from '../../maps/client-side-scanning/index.ts';
import settledSource from '../../maps/client-side-scanning/settled.json';
import { messages } from '../../messages/index.ts';
import { localise } from '../../model/localise.ts';
import { languages, type Language } from '../../model/text.ts';
import { embeddedEdition } from '../../state/edition.ts';
import { createApp } from '../createApp.ts';
import { escape } from '../document.ts';
import { policyHash } from '../policyHash.ts';
import { oEmbedLink } from '../sharingTags.ts';
import type { Released } from './versions.ts';

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

/** A page of the site. */
interface EmbedPage {
  path: string;
  contents: string;
}

/**
 * The pages of embedded maps: in each language the newest, and one for each version that was released.
 *
 * @param siteUrl the address of the site, with a final slash, if it is known
 */
export async function embedPages(
  assets: EmbedAssets,
  siteUrl: string | undefined,
): Promise<EmbedPage[]> {
  const settled = readSettled(settledSource);
  const earlier = { nl: import('virtual:released/nl'), en: import('virtual:released/en') };
  const pages = languages.map(async (language) => {
    const newest = { map: localise(clientSideScanning, language), settled };
    const { default: released } = await earlier[language];
    const versions = { ...released, [clientSideScanning.version]: newest };
    return [
      page(language, newest, `${language}/embed/`),
      ...Object.entries(versions).map(([version, content]) =>
        page(language, content, `${language}/embed/${version}/`, version),
      ),
    ];
  });

  function page(
    language: Language,
    content: Released,
    folder: string,
    version?: string,
  ): EmbedPage {
    const root = folder.replace(/[^/]+/g, '..');
    return {
      path: `${folder}index.html`,
      contents: embedPage(language, content, assets, root, siteUrl, version),
    };
  }
  return (await Promise.all(pages)).flat();
}

/**
 * The page of an embedded map: the map, and all that it needs to be seen, in one file.
 *
 * @param root the way from the page to the site's root: "../../"
 * @param siteUrl the address of the site, with a final slash, if it is known
 * @param version that of the content to which the page keeps
 */
function embedPage(
  language: Language,
  { map, settled }: Released,
  assets: EmbedAssets,
  root: string,
  siteUrl: string | undefined,
  version: string | undefined,
): string {
  const words = messages[language];
  const content = { language, map, words, companions: map };
  const load = () => Promise.resolve(content);
  const app = createApp(content, settled, load, embeddedEdition(root));
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
      ...[first, ...scripts].map(policyHash),
      "'self'",
      ...(siteUrl ? [siteUrl] : []),
    ].join(' '),
    ['style-src', ...[pageStyles, mapStyles, assets.fonts].map(policyHash)].join(' '),
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
<link rel="canonical" href="${escape(siteUrl ?? root)}${language}/">${siteUrl === undefined ? '' : `\n${oEmbedLink(language, title, siteUrl)}`}
<style>${pageStyles}</style>
</head>
<body><argument-map lang="${language}"${version === undefined ? '' : ` version="${escape(version)}"`}><script>${first}</script><template shadowrootmode="open"><style>${mapStyles}</style>${body}</template></argument-map>
<style>${assets.fonts}</style>
${scripts.map((script) => `<script data-at="${root}embed/">${script}</script>`).join('\n')}
</body>
</html>
`;
}
