import {
  test as base,
  expect,
  type ConsoleMessage,
  type Dialog,
  type Locator,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test';
import { writeStance } from '../src/formats/stanceLink.ts';
import { clientSideScanning } from '../src/maps/client-side-scanning/index.ts';
import { messages, type Messages } from '../src/messages/index.ts';
import type { WholeMap } from '../src/model/companions.ts';
import { noFilter, type Filter } from '../src/model/filter.ts';
import { graphOf, type Graph } from '../src/model/graph.ts';
import { localise } from '../src/model/localise.ts';
import type { Language } from '../src/model/text.ts';
import type { Judgement, Mark } from '../src/reasoning/judgement.ts';
import { firstStance } from '../src/reasoning/stance.ts';
import type { StartingPoint } from '../src/reasoning/startingPoints.ts';
import type { Verdict } from '../src/reasoning/verdict.ts';
import { rootSite, subPathSite } from '../tools/testSites.ts';
import { boxOf, emptySpot, middle, type Point } from './boxes.ts';
import { KeptContext } from './keptContext.ts';

/*
 * What the browser tests share: a page that must stay free of trouble, what should be on it, and
 * where on it that is found.
 */

interface Watch {
  /** Whether a test needs a browser context of its own, because it does to it what cannot be undone. */
  alone: boolean;
  /** The size of its window in CSS pixels; unset, that of the context. */
  windowSize: { width: number; height: number } | undefined;
  /** Trouble that a test brings about on purpose. */
  tolerated: RegExp | undefined;
  troubleFree: undefined;
}

/** The hosts that a page may ask for anything. */
export const ownHosts = new Set([rootSite, subPathSite].map(({ url }) => new URL(url).host));

/**
 * A test that fails when any page in it throws, writes an error or a warning to the console, opens
 * a dialog, or asks anything of another host. Nothing moves of itself, so that places can be read.
 */
export const test = base.extend<Watch, { kept: KeptContext }>({
  contextOptions: { reducedMotion: 'reduce' },
  alone: [false, { option: true }],
  windowSize: [undefined, { option: true }],
  kept: [
    // eslint-disable-next-line no-empty-pattern -- this is how Playwright reads what is asked for
    async ({}, use) => {
      const kept = new KeptContext();
      await use(kept);
      await kept.close();
    },
    { scope: 'worker' },
  ],
  context: async (
    {
      browser,
      kept,
      alone,
      contextOptions,
      viewport,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
    },
    use,
  ) => {
    const options = {
      ...contextOptions,
      ...{ viewport, hasTouch, isMobile, javaScriptEnabled },
      ...(locale === undefined ? {} : { locale }),
    };
    if (alone) {
      const context = await browser.newContext(options);
      await use(context);
      await context.close();
    } else {
      await use(await kept.lend(browser, options));
      await kept.takeBack();
    }
  },
  page: async ({ context, windowSize }, use) => {
    const page = await context.newPage();
    if (windowSize) await page.setViewportSize(windowSize);
    await use(page);
  },
  tolerated: [undefined, { option: true }],
  troubleFree: [
    async ({ context, tolerated }, use) => {
      const trouble: string[] = [];
      const told = (message: ConsoleMessage) => {
        if (!['error', 'warning', 'assert'].includes(message.type())) return;
        const note = `console ${message.type()}: ${message.text()} (${message.location().url})`;
        // What names no icon itself, such as map.json, has the browser look for one at the host's root.
        const asksForIcon = message.location().url.endsWith('/favicon.ico');
        if (!asksForIcon && !tolerated?.test(note)) trouble.push(note);
      };
      const thrown = (error: WebError) => {
        trouble.push(`thrown: ${error.error().message}`);
      };
      const asked = (dialog: Dialog) => {
        trouble.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      };
      const fetched = (request: Request) => {
        const { protocol, host } = new URL(request.url());
        const isLocal = protocol === 'data:' || protocol === 'file:';
        if (!isLocal && !ownHosts.has(host)) trouble.push(`to ${request.url()}`);
      };
      context.on('console', told).on('weberror', thrown).on('dialog', asked).on('request', fetched);
      await use(undefined);
      context
        .off('console', told)
        .off('weberror', thrown)
        .off('dialog', asked)
        .off('request', fetched);
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

/** Where a map stands: a page, or a frame in one. */
export type Place = Pick<Page, 'locator' | 'getByRole'>;

/** What a page should say: the interface's words, and the map that it shows. */
export interface Content {
  language: Language;
  words: Messages;
  map: WholeMap<string>;
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

/**
 * Opens the explorer with a fragment (without "#"), and waits until it answers to the reader. On a
 * phone, where the outline comes first, it opens the map, unless the fragment names a part.
 */
export async function open(page: Page, language: Language, fragment = ''): Promise<void> {
  const phone = (page.viewportSize()?.width ?? Infinity) < 640;
  const parts = [...(phone && !fragment.includes('show=') ? ['show=map'] : []), fragment];
  const hash = parts.filter(Boolean).join('&');
  await page.goto(`${rootSite.url}${language}/${hash && `#${hash}`}`);
  await ready(page);
}

/** Waits until the page answers to the reader, and the picture to the reader's hand and keys. */
export async function ready(page: Page): Promise<void> {
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
  await page.locator('[data-grabbable][data-walkable]').waitFor({ state: 'attached' });
  // The part that is shown has come to life.
  await expect(page.locator('[inert]')).toHaveCount(0);
}

/** Waits until the picture is not about to change or to move by itself. */
export async function still(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
}

/** All cards on the map. */
export function cards(page: Place): Locator {
  return page.locator('[data-statement]');
}

/** The card of a statement. */
export function card(page: Place, id: string): Locator {
  return page.locator(`[data-statement="${id}"]`);
}

/** The small circle of an argument. */
export function junction(page: Place, id: string): Locator {
  return page.locator(`[data-argument="${id}"]`);
}

/** The button of a card that opens or closes what lies behind it. */
export function more(page: Place, id: string): Locator {
  return card(page, id).locator('[aria-expanded]');
}

/** The reading panel. */
export function panel(page: Place, { words }: Content): Locator {
  return page.getByRole('complementary', { name: words.panel.region });
}

/** The part of the reading panel under a heading. */
export function panelSection(page: Page, content: Content, title: string): Locator {
  const heading = page.getByRole('heading', { name: title, exact: true, level: 3 });
  return panel(page, content).locator('section', { has: heading });
}

/** The part of the page in which the map is drawn. */
export function stage(page: Place, { words }: Content): Locator {
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
    .getByRole('link', { name: words.shows[part], exact: true });
}

/** Whether the beginning of an element is on the screen, with nothing over it. */
export function isSeen(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { left, top, right } = one.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, top + 12);
    return there !== null && one.contains(there);
  });
}

/** Presses the mouse at one point, and lets it go at another. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Drags the map until a card lies in the middle of the stage. */
export async function bring(page: Page, content: Content, id: string): Promise<void> {
  const from = middle(await boxOf(card(page, id)));
  const to = middle(await boxOf(stage(page, content)));
  const hold = await emptySpot(stage(page, content));
  await drag(page, hold, { x: hold.x + to.x - from.x, y: hold.y + to.y - from.y });
}

/** The button that opens the filters. */
export function filterButton(page: Page, { words }: Content): Locator {
  return page.getByRole('button', { name: new RegExp(`^${words.filter.title}( \\(\\d+\\))?$`) });
}

/** Opens the filters and ticks some of them. */
export async function tick(page: Page, content: Content, filter: Partial<Filter>): Promise<void> {
  const { words, graph } = content;
  const { voices, origins, documents } = { ...noFilter, ...filter };
  await filterButton(page, content).click();
  const choices = [
    ...voices.map((id) => [words.filter.voice, graph.voice(id).name] as const),
    ...origins.map((id) => [words.filter.origin, words.origins[id]] as const),
    ...documents.map((id) => [words.filter.document, graph.document(id).shortTitle] as const),
  ];
  for (const [list, name] of choices) {
    await page
      .getByRole('group', { name: list, exact: true })
      .getByRole('checkbox', { name: new RegExp(`^${escaped(name)} \\d+$`) })
      .check();
  }
}

/** A text as it stands in a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The ids of the cards on the map, in alphabetical order. */
export async function shownIds(page: Place): Promise<string[]> {
  const ids = await cards(page).evaluateAll((elements) =>
    elements.map((element) => element.getAttribute('data-statement') ?? ''),
  );
  return ids.sort();
}

/** Waits until exactly these cards are on the map. */
export async function expectShown(page: Place, ids: Iterable<string>): Promise<void> {
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
  fragment: string;
  places: Record<string, string>;
  /** The selected card, and what the reading panel is about. */
  selected: string | undefined;
  reading: string | undefined;
  /** The link to the part of the page that is shown. */
  part: string | undefined;
  /** Which of the buttons for more or less of the map is pressed, and how many filters are set. */
  view: number;
  filters: string;
}

/** Reads off the page what is seen. */
export async function seen(page: Page): Promise<Seen> {
  const drawn = await places(page);
  const rest = await page.evaluate((filterTitle) => {
    const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? undefined;
    const card = find('[data-statement] [aria-current]')?.closest<HTMLElement>('[data-statement]');
    const buttons = [...document.querySelectorAll('button[aria-pressed]')];
    const openers = [...document.querySelectorAll('button[aria-expanded]')];
    const filter = openers.find(({ ariaLabel }) => ariaLabel?.startsWith(filterTitle));
    return {
      fragment: location.hash,
      selected: card?.dataset.statement,
      reading: find('article h2')?.textContent.trim(),
      part: find('nav [aria-current]')?.getAttribute('href') ?? undefined,
      view: buttons.findIndex((button) => button.getAttribute('aria-pressed') === 'true'),
      filters: /\d+/.exec(filter?.ariaLabel ?? '')?.[0] ?? '',
    };
    // The same word in both languages.
  }, contents.nl.words.filter.title);
  return { places: drawn, ...rest };
}

/** Cards of the opening view by their numbers; who rejects 10 sees 5, 12 and 2 fall, in that order. */
export const ten = 'scan-before-leaves-e2ee';
export const five = 'css-only-way';
export const twelve = 'no-means-conditional';
export const two = 'detection-impossible';

/** A part of a link that says what somebody makes of the map, without what is seen. */
export function judgementLink(said: {
  start?: StartingPoint;
  marks?: Readonly<Record<string, Mark>>;
  outweighs?: Judgement['outweighs'];
}): string {
  const { start = firstStance.start, marks = {}, outweighs = [] } = said;
  const judgement = { marks: new Map(Object.entries(marks)), outweighs };
  return writeStance({ start, judgement }, contents.nl.map);
}

/** A button that marks a statement, on its card or in the panel. */
export function markButton(within: Locator, { words, graph }: Content, id: string, mark: Mark) {
  return within
    .getByRole('group', { name: words.judging.markGroup(graph.statement(id).label), exact: true })
    .getByRole('button', { name: words.judging.mark[mark], exact: true });
}

/** Waits until cards have these verdicts. */
export async function expectVerdicts(
  page: Place,
  verdicts: Readonly<Record<string, Verdict>>,
): Promise<void> {
  const ids = Object.keys(verdicts);
  const read = () => verdictsOf(page, ids);
  await expect.poll(read).toEqual(verdicts);
}

async function verdictsOf(page: Place, ids: readonly string[]): Promise<Record<string, string>> {
  const all = await cards(page).evaluateAll((elements) =>
    elements.map((element): [string, string] => [
      element.getAttribute('data-statement') ?? '',
      element.getAttribute('data-verdict') ?? '',
    ]),
  );
  return Object.fromEntries(all.filter(([id]) => ids.includes(id)));
}

/** The word for its verdict on a card. */
export function verdictWord(
  page: Page,
  { words }: Content,
  id: string,
  word: keyof Messages['judging']['words'],
): Locator {
  return card(page, id).getByText(words.judging.words[word], { exact: true });
}

/** What is told about the last change, which begins with what was done. */
export function tally(page: Page, done: string): Locator {
  return page.locator('[data-told]').filter({ hasText: new RegExp(`^${escaped(done)}`) });
}

/** The name of a card in a sentence or a list, which leads to it. */
export function cardLink(within: Locator, { graph }: Content, id: string): Locator {
  const { number, label } = graph.statement(id);
  return within.getByRole('link', { name: `${number} ${label}`, exact: true });
}

/** What shows that nothing, or something, is written on the device. */
export function stored(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...Object.values({ ...localStorage, ...sessionStorage }).map(String),
    ...document.cookie.split(';').filter(Boolean),
  ]);
}

/** The list of one's own marks, opened. */
export async function openMyMarks(page: Page, { words }: Content, count: number): Promise<Locator> {
  const { mine } = words.judging;
  await page.getByRole('button', { name: mine.button(count), exact: true }).click();
  const list = page.getByRole('group', { name: mine.title, exact: true });
  await expect(list).toBeVisible();
  return list;
}

/** The button that says what is started from, and opens the choice. */
export function startButton(page: Page, { words }: Content): Locator {
  const { label } = words.judging.start;
  return page.getByRole('button', { name: new RegExp(`^${escaped(label)}: `) });
}

/** The choice of a point to start from, in the menu that is open. */
export function startChoice(page: Page, { words }: Content, point: StartingPoint): Locator {
  return page
    .getByRole('group', { name: words.judging.start.legend, exact: true })
    .getByRole('radio', { name: words.judging.start.name[point], exact: true });
}

/** Starts from another point, with the mouse; the menu closes, and its button says so. */
export async function startFrom(page: Page, content: Content, point: StartingPoint): Promise<void> {
  await startButton(page, content).click();
  await startChoice(page, content, point).click();
  await expect(startChoice(page, content, point)).toBeHidden();
  await expect(startButton(page, content)).toContainText(content.words.judging.start.short[point]);
}

/** The field to search in. */
export function searchField(page: Page, { words }: Content): Locator {
  return page.getByRole('combobox', { name: words.search.label });
}

/** The button that opens that field, where there is no room for the field itself. */
export function searchButton(page: Page, { words }: Content): Locator {
  return page.getByRole('button', { name: words.search.label, exact: true });
}
