import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { clientSideScanning } from '../src/maps/client-side-scanning/index.ts';
import { messages, type Messages } from '../src/messages/index.ts';
import type { ArgumentMap } from '../src/model/argumentMap.ts';
import { graphOf, type Graph } from '../src/model/graph.ts';
import { localise } from '../src/model/localise.ts';
import type { Language } from '../src/model/text.ts';
import { rootSite, subPathSite } from '../tools/testSites.ts';

/*
 * What the browser tests share: a page that must stay free of trouble, what should be on it, and
 * where on it that is found.
 */

interface Watch {
  /** Trouble that a test brings about on purpose. */
  tolerated: RegExp | undefined;
  troubleFree: undefined;
}

/** The hosts that a page may ask for anything. */
const ownHosts = [rootSite, subPathSite].map(({ url }) => new URL(url).host);

/**
 * A test that fails when any page in it throws, writes an error or a warning to the console, opens
 * a dialog, or asks anything of another host. Nothing moves of itself, so that places can be read.
 */
export const test = base.extend<Watch>({
  contextOptions: { reducedMotion: 'reduce' },
  tolerated: [undefined, { option: true }],
  troubleFree: [
    async ({ context, tolerated }, use) => {
      const trouble: string[] = [];
      context.on('console', (message) => {
        if (!['error', 'warning', 'assert'].includes(message.type())) return;
        const note = `console ${message.type()}: ${message.text()} (${message.location().url})`;
        if (!tolerated?.test(note)) trouble.push(note);
      });
      context.on('weberror', (error) => {
        trouble.push(`thrown: ${error.error().message}`);
      });
      context.on('dialog', (dialog) => {
        trouble.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      context.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol !== 'data:' && !ownHosts.includes(host)) trouble.push(`to ${request.url()}`);
      });
      await use(undefined);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The screens that the page is made for, in CSS pixels. */
export const screens = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

/** What a page should say: the interface's words, and the map that it shows. */
export interface Content {
  language: Language;
  words: Messages;
  map: ArgumentMap<string>;
  graph: Graph<string>;
}

/** What the pages should say, by language. */
export const contents: Readonly<Record<Language, Content>> = {
  nl: contentIn('nl'),
  en: contentIn('en'),
};

function contentIn(language: Language): Content {
  const map = localise(clientSideScanning, language);
  return { language, words: messages[language], map, graph: graphOf(map) };
}

/** Opens the explorer with a fragment (without "#"), and waits until it answers to the reader. */
export async function open(page: Page, language: Language, fragment = ''): Promise<void> {
  await page.goto(`${rootSite.url}${language}/${fragment && `#${fragment}`}`);
  await ready(page);
}

/** Waits until the page answers to the reader. */
export async function ready(page: Page): Promise<void> {
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
}

/** All cards on the map. */
export function cards(page: Page): Locator {
  return page.locator('[data-statement]');
}

/** The card of a statement. */
export function card(page: Page, id: string): Locator {
  return page.locator(`[data-statement="${id}"]`);
}

/** The small circle of an argument. */
export function junction(page: Page, id: string): Locator {
  return page.locator(`[data-argument="${id}"]`);
}

/** The button of a card that opens or closes what lies behind it. */
export function more(page: Page, id: string): Locator {
  return card(page, id).getByRole('button');
}

/** The reading panel. */
export function panel(page: Page, { words }: Content): Locator {
  return page.getByRole('complementary', { name: words.panel.region });
}

/** The part of the reading panel under a heading. */
export function panelSection(page: Page, content: Content, title: string): Locator {
  const heading = page.getByRole('heading', { name: title, exact: true, level: 3 });
  return panel(page, content).locator('section', { has: heading });
}

/** The part of the page in which the map is drawn. */
export function stage(page: Page, { words }: Content): Locator {
  return page.getByRole('region', { name: words.map.region });
}

/** The button that shows more or less of the map. */
export function viewButton(page: Page, { words }: Content, view: 'case' | 'documents' | 'outside') {
  return page
    .getByRole('group', { name: words.views.legend })
    .getByRole('button', { name: words.views[view] });
}

/** The link to a part of the page. */
export function partLink(page: Page, { words }: Content, part: keyof Messages['shows']): Locator {
  return page
    .getByRole('navigation', { name: words.navigation })
    .getByRole('link', { name: words.shows[part] });
}

/** The ids of the cards on the map, in alphabetical order. */
export async function shownIds(page: Page): Promise<string[]> {
  const ids = await cards(page).evaluateAll((elements) =>
    elements.map((element) => element.getAttribute('data-statement') ?? ''),
  );
  return ids.sort();
}

/** Waits until exactly these cards are on the map. */
export async function expectShown(page: Page, ids: Iterable<string>): Promise<void> {
  await expect.poll(() => shownIds(page)).toEqual([...ids].sort());
}

/** Where the map draws each card and each junction, by id, apart from where it is looked at from. */
export async function places(page: Page): Promise<Record<string, string>> {
  const drawn = page.locator('[data-statement], [data-argument]');
  const entries = await drawn.evaluateAll((elements) =>
    elements.map((element): [string, string] => [
      element.getAttribute('data-statement') ?? element.getAttribute('data-argument') ?? '',
      element instanceof HTMLElement ? element.style.transform : '',
    ]),
  );
  return Object.fromEntries(entries);
}

/** What a link should bring back: everything that is seen, save where it is looked at from. */
export interface Seen {
  places: Record<string, string>;
  /** The selected card, and what the panel is about. */
  selected: string | null;
  reading: string | null;
  part: string | null;
  view: string | null;
  filter: string | null;
}

/** Reads off the page what is seen. */
export async function seen(page: Page): Promise<Seen> {
  const drawn = await places(page);
  const rest = await page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? null;
    return {
      selected:
        document
          .querySelector('[data-statement] [aria-current]')
          ?.closest('[data-statement]')
          ?.getAttribute('data-statement') ?? null,
      reading: text('article h2'),
      part: text('nav [aria-current]'),
      view: text('button[aria-pressed="true"]'),
      filter: text('button[aria-expanded]:not([data-statement] *)'),
    };
  });
  return { places: drawn, ...rest };
}
