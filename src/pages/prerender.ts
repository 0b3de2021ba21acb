import { render } from 'svelte/server';
import Page from '../components/Page.svelte';
import Part from '../components/Part.svelte';
import { parts } from '../components/parts.ts';
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
export async function siteFiles(findAssets: FindAssets): Promise<SiteFile[]> {
  return [
    ...(await Promise.all(languages.map((language) => explorerPage(language, findAssets)))),
    rootPage(findAssets),
    { path: 'map.json', contents: `${JSON.stringify(mapJson(map), null, 1)}\n` },
  ];
}

async function explorerPage(language: Language, findAssets: FindAssets): Promise<SiteFile> {
  const words = messages[language];
  const whole = localise(map, language);
  const content = { language, map: whole, words, companions: whole };
  const app = createApp(content, settled, () => Promise.resolve(content));
  let { body } = render(Page, { props: { app } });
  for (const [part, load] of Object.entries(parts)) {
    const { default: Content } = await load();
    const place = new RegExp(`(?<=<div data-part="${part}"[^>]*>)(?=</div>)`);
    if (!place.test(body)) throw new Error(`The page has no place for "${part}".`);
    const { body: rendered } = render(Part, { props: { app, Content }, idPrefix: part });
    body = body.replace(place, () => rendered);
  }
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
