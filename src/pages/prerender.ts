import { render } from 'svelte/server';
import Page from '../components/Page.svelte';
import { mapJson } from '../formats/mapJson.ts';
import { readSettled } from '../layout/homes.ts';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import settledSource from '../maps/client-side-scanning/settled.json';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import { languages, type Language } from '../model/text.ts';
import { createApp } from './createApp.ts';
import { htmlDocument, type PageAssets } from './document.ts';
import Root from './Root.svelte';

const settled = readSettled(settledSource);

/** A file of the site. */
export interface SiteFile {
  /** Its path in the site: "nl/index.html". */
  path: string;
  contents: string;
}

/** An entry of the client's code, by which a page's assets are looked up. */
export type Entry = 'src/pages/explorer.ts' | 'src/pages/root.ts';

/**
 * Finds what a page loads: an entry, and the modules that it will ask for.
 *
 * @param root the way from the page to the site's root
 */
export type FindAssets = (entry: Entry, asksFor: readonly string[], root: string) => PageAssets;

/** Everything that is rendered ahead: the pages, and the map as data. */
export function siteFiles(findAssets: FindAssets): SiteFile[] {
  return [
    ...languages.map((language) => explorerPage(language, findAssets)),
    rootPage(findAssets),
    { path: 'map.json', contents: `${JSON.stringify(mapJson(map), null, 1)}\n` },
  ];
}

function explorerPage(language: Language, findAssets: FindAssets): SiteFile {
  const words = messages[language];
  const content = { language, map: localise(map, language), words };
  const app = createApp(content, settled, () => Promise.resolve(content));
  const { body } = render(Page, { props: { app } });
  return {
    path: `${language}/index.html`,
    contents: htmlDocument({
      language,
      title: `${words.brand} · ${content.map.title}`,
      description: words.description,
      assets: findAssets(
        'src/pages/explorer.ts',
        [`virtual:map/${language}`, `src/messages/${language}.ts`, 'virtual:settled'],
        '../',
      ),
      alternates: { nl: '../nl/', en: '../en/', 'x-default': '../' },
      root: '../',
      body,
    }),
  };
}

function rootPage(findAssets: FindAssets): SiteFile {
  const { body } = render(Root);
  return {
    path: 'index.html',
    contents: htmlDocument({
      language: 'nl',
      title: messages.nl.brand,
      description: messages.nl.description,
      assets: findAssets('src/pages/root.ts', [], './'),
      alternates: { nl: './nl/', en: './en/' },
      root: './',
      body,
    }),
  };
}
