import { render } from 'svelte/server';
import { mapJson } from '../formats/mapJson.ts';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { article } from '../maps/client-side-scanning/article.ts';
import { messages } from '../messages/index.ts';
import { languages, type Language } from '../model/text.ts';
import { siteEdition } from '../state/edition.ts';
import Article from './Article.svelte';
import { htmlDocument, type PageAssets } from './document.ts';
import { renderExplorer } from './renderExplorer.ts';
import Root from './Root.svelte';
import { explorerSharing, rootSharing, sharingFiles } from './sharing.ts';

export { embedPages } from './embedding/embedPage.ts';
export { offlineFile } from './offlineFile.ts';
export { openingPictures } from './openingPictures.ts';

/** A file of the site. */
export interface SiteFile {
  /** Its path in the site: "nl/index.html". */
  path: string;
  contents: string;
}

/** An entry of the client's code, by which a page's assets are looked up. */
export type Entry = 'src/pages/explorer.ts' | 'src/pages/article.ts' | 'src/pages/root.ts';

/**
 * Finds what a page loads: an entry, and the modules that it will ask for.
 *
 * @param root the way from the page to the site's root
 */
export type FindAssets = (entry: Entry, asksFor: readonly string[], root: string) => PageAssets;

/**
 * Everything that is rendered ahead: the pages, what is told of them to others, and the map as data.
 *
 * @param offlineSize the size in bytes of the one file that is offered; undefined where none is
 * @param siteUrl the address of the site, with a final slash, if it is known
 */
export async function siteFiles(
  findAssets: FindAssets,
  offlineSize?: number,
  siteUrl?: string,
): Promise<SiteFile[]> {
  const pages = languages.map((language) =>
    explorerPage(language, findAssets, offlineSize, siteUrl),
  );
  return [
    ...(await Promise.all(pages)),
    ...languages.map((language) => articlePage(language, findAssets)),
    rootPage(findAssets, siteUrl),
    ...sharingFiles(siteUrl),
    { path: 'map.json', contents: `${JSON.stringify(mapJson(map), null, 1)}\n` },
  ];
}

async function explorerPage(
  language: Language,
  findAssets: FindAssets,
  offlineSize: number | undefined,
  siteUrl: string | undefined,
): Promise<SiteFile> {
  return {
    path: `${language}/index.html`,
    contents: htmlDocument({
      language,
      ...(await renderExplorer(language, siteEdition(offlineSize))),
      assets: findAssets(
        'src/pages/explorer.ts',
        [`virtual:map/${language}`, `src/messages/${language}.ts`, 'virtual:settled'],
        '../',
      ),
      alternates: alternates(siteUrl ?? '../'),
      sharing: explorerSharing(language, siteUrl),
      root: '../',
      offlineSize,
    }),
  };
}

/** The demonstration article, which loads of the map what any article would. */
function articlePage(language: Language, findAssets: FindAssets): SiteFile {
  const assets = findAssets('src/pages/article.ts', [], '../../');
  const embedding = ['argument-map.js', 'loader.js'].map((file) => `../../embed/${file}`);
  const { body } = render(Article, { props: { language }, idPrefix: language });
  return {
    path: `${language}/article/index.html`,
    contents: htmlDocument({
      language,
      title: `${messages[language].brand} · ${article.title[language]}`,
      description: article.lead[language],
      assets: { ...assets, scripts: embedding, preloads: [] },
      alternates: { nl: '../../nl/article/', en: '../../en/article/' },
      root: '../../',
      body,
    }),
  };
}

/** Where the languages are read, and where the reader is led to the one that they prefer. */
function alternates(root: string): Record<string, string> {
  return { nl: `${root}nl/`, en: `${root}en/`, 'x-default': root };
}

function rootPage(findAssets: FindAssets, siteUrl: string | undefined): SiteFile {
  const { body } = render(Root);
  return {
    path: 'index.html',
    contents: htmlDocument({
      language: 'nl',
      title: messages.nl.brand,
      description: messages.nl.description,
      assets: findAssets('src/pages/root.ts', [], './'),
      alternates: alternates(siteUrl ?? './'),
      sharing: rootSharing(siteUrl),
      root: './',
      body,
    }),
  };
}
