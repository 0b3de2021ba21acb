import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { embeddedNl } from '../src/messages/embedded/nl.ts';
import { branchOf } from '../src/model/branch.ts';
import { statementsIn } from '../src/model/views.ts';
import { textOf } from '../tools/builtSite.ts';
import { findings, focusSeen, spoiltTexts } from './audit.ts';
import { boxesOf, boxOf, within } from './boxes.ts';
import { awake, frameIn, heardFrom, hearing, looksIn, plainHead, site, test } from './hosts.ts';
import {
  card,
  contents,
  expect,
  expectShown,
  expectVerdicts,
  five,
  markButton,
  panel,
  screens,
  shownIds,
  still,
  stored,
  ten,
  twelve,
  two,
} from './page.ts';

/*
 * Embedded maps in articles that nobody would want: the reader has the map all the same, and the article
 * keeps what is its own.
 */

test.use({ viewport: screens.desktop });

const content = contents.en;
const { graph, map } = content;
const component = `${site}embed/argument-map.js`;
const classic = `${site}embed/argument-map.classic.js`;

test('a reader has all of the map in a frame that may do nothing but run scripts', async ({
  page,
  context,
  host,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await host.open(
    page,
    `${plainHead}
    <iframe id="map" src="${site}en/embed/" sandbox="allow-scripts" width="1000" height="640"></iframe>`,
  );
  const frame = await frameIn(page, '#map');
  await awake(frame);
  expect(await frame.evaluate(() => origin)).toBe('null');
  const fonts = await frame.evaluate(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    return loaded.map(({ family }) => family.replaceAll('"', ''));
  });
  expect(fonts).toEqual(expect.arrayContaining(['De Afweging Serif', 'De Afweging Sans']));

  await card(frame, ten).getByRole('link').click();
  const heading = panel(frame, content).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(graph.statement(ten).text);
  // The picture makes room for the panel, and the card moves away from under the hand.
  await expect(frame.locator('[aria-busy]')).toHaveCount(0);
  await card(frame, ten).hover();
  await markButton(card(frame, ten), content, ten, 'rejected').click();
  const fallen = { [ten]: 'falls', [five]: 'falls', [two]: 'falls', [twelve]: 'falls' } as const;
  await expectVerdicts(frame, fallen);

  // Nothing is kept, and what was fetched is the page, and what is read beside the map.
  expect(await stored(page)).toEqual([]);
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  const [, embedPage, ...parts] = asked;
  expect(embedPage).toBe(`${site}en/embed/`);
  expect(parts.filter((url) => !url.startsWith(`${site}embed/parts/`))).toEqual([]);
});

test('an article says by an address what is seen, and by another one what is seen then', async ({
  page,
  host,
}) => {
  const address = `${site}en/embed/${map.version}/?theme=light&view=documents&utm_source=letter`;
  await host.open(
    page,
    `${plainHead}${hearing}<iframe id="map" width="1200" height="700"
      src="${address}#theme=dark&select=${five}&marks=off&reject=10"></iframe>`,
  );
  const frame = await frameIn(page, '#map');
  await awake(frame);
  const go = (fragment: string) =>
    page.locator('#map').evaluate((element: HTMLIFrameElement, src) => {
      element.src = src;
    }, `${address}#${fragment}`);
  const scheme = () =>
    frame.locator('.embedded').evaluate((element) => getComputedStyle(element).colorScheme);

  await expectShown(frame, statementsIn(map, 'documents'));
  const heading = panel(frame, content).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(graph.statement(five).text);
  expect(await scheme()).toBe('dark');
  await expectVerdicts(frame, { [ten]: 'falls', [five]: 'falls', [map.main]: 'stands' });

  // Nobody but the article can mark.
  const { rejected } = content.words.judging.mark;
  await expect(frame.getByRole('button', { name: rejected, exact: true })).toHaveCount(0);
  await card(frame, map.main).getByRole('link').focus();
  for (const key of ['1', '2', '3', '0']) await page.keyboard.press(key);
  await page.evaluate((id) => {
    frames[0]?.postMessage({ deAfweging: 'mark', id, mark: null }, '*');
  }, ten);
  await expectVerdicts(frame, { [ten]: 'stands', [five]: 'stands', [map.main]: 'stands' });

  // Another fragment moves the map that is there.
  await go(`view=outside&branch=${five}&origin=stated`);
  const ofBranch = [...branchOf(graph, five)].filter(
    (id) => graph.statement(id).origin === 'stated',
  );
  await expectShown(frame, ofBranch);
  await expect(panel(frame, content)).toHaveCount(0);
  await go('show=outline&theme=light&accept=10');
  await expect(frame.getByRole('heading', { name: content.words.shows.outline })).toBeVisible();
  await expect(frame.locator('.outline').getByText(graph.statement(two).label)).toBeVisible();
  await expect(card(frame, two)).toBeHidden();
  expect(await scheme()).toBe('light');
  const ready = (await heardFrom(page, 'map')).filter(
    (message) => (message as { deAfweging: string }).deAfweging === 'ready',
  );
  expect(ready).toEqual([{ deAfweging: 'ready', version: map.version }]);
});

test('a map follows the messages of the page that frames it, and of nobody else', async ({
  page,
  host,
}) => {
  const intruding = `<script>addEventListener('message', ({ data }) => {
    for (let i = 0; i < 2; i += 1) parent.frames[i].postMessage(data, '*');
    parent.postMessage({ deAfweging: 'resize', height: 5000 }, '*');
    parent.postMessage('done', '*');
  })</script>`;
  await host.open(
    page,
    `${plainHead}${hearing}<script src="${site}embed/loader.js"></script>
    <iframe id="map" src="${site}en/embed/" sandbox="allow-scripts" style="width: 900px; height: 400px"></iframe>
    <iframe id="small" src="${site}nl/embed/" data-max-height="330" style="width: 900px"></iframe>
    <iframe id="other" srcdoc="${intruding.replaceAll('"', '&quot;')}" style="height: 100px"></iframe>`,
  );
  const frame = await frameIn(page, '#map');
  await Promise.all([awake(frame), awake(await frameIn(page, '#small'))]);
  const tell = (messages: readonly unknown[]) =>
    page.evaluate((messages) => {
      for (const message of messages) frames[0]?.postMessage(message, '*');
    }, messages);
  const heard = async () => (await heardFrom(page, 'map')) as { deAfweging: string }[];
  const drawn = () => shownIds(frame);
  const selected = frame.locator('[data-statement]:has([aria-current])');

  // As high as the maps ask for, as far as the article lets them.
  const heightOf = (id: string) =>
    page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().height);
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
  const asksFor = (await heard()).flatMap((said) => ('height' in said ? [said.height] : [])).at(-1);
  await expect.poll(() => heightOf('map')).toBeCloseTo(Number(asksFor) + 4, -1);
  expect(await heightOf('small')).toBeCloseTo(330, -1);

  // What others ask for is passed over, and so is what is none of the acts.
  const wishes = [
    { deAfweging: 'select', id: two },
    { deAfweging: 'mark', id: ten, mark: 'rejected' },
    { deAfweging: 'view', view: 'outside' },
  ];
  const before = await drawn();
  const said = (await heard()).length;
  await page.evaluate((wishes) => {
    const other = document.querySelector<HTMLIFrameElement>('#other');
    for (const wish of wishes) other?.contentWindow?.postMessage(wish, '*');
  }, wishes);
  await frame.evaluate((wishes) => {
    for (const wish of wishes) postMessage(wish, '*');
  }, wishes);
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void open('about:blank')),
  ]);
  await popup.evaluate((wishes) => {
    const opener = window.opener as Window;
    for (const wish of wishes) opener.frames[0]?.postMessage(wish, '*');
    opener.postMessage({ deAfweging: 'resize', height: 5000 }, '*');
  }, wishes);
  await popup.close();
  await tell([
    null,
    'select',
    ['select'],
    { deAfweging: 'select' },
    { deAfweging: 'select', id: 5 },
    { deAfweging: 'select', id: 'no-such-card' },
    { deAfweging: 'view', view: 'everything' },
    { deAfweging: 'mark', id: ten, mark: 'Rejected' },
    { deAfweging: 'mark', id: [ten], mark: 'rejected' },
    { deAfweging: 'load', url: 'https://elsewhere.test/' },
    { deAfweging: '__proto__', id: ten },
  ]);
  await tell([{ deAfweging: 'select', id: '7' }]);
  await expect(selected).toHaveCount(1);
  const seven = map.statements.find(({ number }) => number === 7)?.id ?? '';
  await expect(selected).toHaveAttribute('data-statement', seven);
  expect(await drawn()).toEqual(before);
  const kinds = (await heard()).slice(said).map(({ deAfweging }) => deAfweging);
  expect(kinds).not.toContain('verdict');
  expect(kinds.filter((kind) => kind === 'select')).toEqual(['select']);
  expect(await heightOf('map')).toBeLessThan(screens.desktop.height);
  expect(await heightOf('other')).toBeLessThan(110);
  // The frame beside it has heard the article's own wishes, and nothing of what the map tells.
  const others = (await heardFrom(page, 'other')).filter((said) => said === 'done');
  expect(others).toHaveLength(wishes.length);

  // Each act does what it says; its own window is told of it, and no more than is written down.
  await tell([{ deAfweging: 'open', id: ten }]);
  const behind = graph.behind(ten).filter((id) => !before.includes(id));
  await expectShown(frame, [...before, ...behind]);
  await tell([
    { deAfweging: 'mark', id: '10', mark: 'rejected' },
    { deAfweging: 'select', id: null },
  ]);
  await expectVerdicts(frame, { [ten]: 'falls', [five]: 'falls' });
  await expect(selected).toHaveCount(0);
  await tell([{ deAfweging: 'view', view: 'outside' }]);
  await expectShown(frame, statementsIn(map, 'outside'));
  const zoomed = () => frame.locator('.world').getAttribute('style');
  const fit = { deAfweging: 'fit' };
  await tell([fit]);
  await expect(frame.locator('[aria-busy]')).toHaveCount(0);
  const all = await zoomed();
  await frame.getByRole('button', { name: content.words.map.zoomIn }).click();
  expect(await zoomed()).not.toBe(all);
  await tell([fit]);
  await expect.poll(zoomed).toBe(all);
  await expect.poll(heard).toContainEqual({ deAfweging: 'verdict', id: ten, verdict: 'falls' });
  const fields = new Set((await heard()).map((message) => Object.keys(message).sort().join(' ')));
  expect([...fields].sort()).toEqual([
    'deAfweging height',
    'deAfweging id',
    'deAfweging id verdict',
    'deAfweging version',
  ]);
});

test.describe('an article with a style sheet that spoils everything', () => {
  const itsOwn = `<h1 lang="nl">Letter</h1><p class="intro">A <a href="#x">link</a></p><button>Press</button>
    <table><tr><td>Cell</td></tr></table><input value="one">`;
  const element = `<argument-map lang="en" selected="${five}" height="640" view="case"><p>Read it there.</p></argument-map>`;
  const variables = new Set(
    textOf('embed/argument-map.classic.js').match(/--[a-z][\w-]*/g)?.filter((name) => !name.startsWith('--bits')), // prettier-ignore
  );
  const hostile = `
    * { all: unset !important; }
    html { font-size: 40px !important; direction: rtl !important; text-transform: uppercase !important;
      letter-spacing: 5px !important; line-height: 3 !important; word-spacing: 9px !important;
      color: fuchsia !important; text-align: right !important; white-space: pre !important;
      cursor: wait !important; font-family: monospace !important; font-style: italic !important }
    html, argument-map { ${[...variables].map((name) => `${name}: lime !important;`).join(' ')} }
    a, p, h2, button, div, li { border: 9px solid red !important; background: lime !important }
    .card, .stage, .embedded, .map, .parts { display: none !important }
    @font-face { font-family: "Source Serif 4"; src: local("DejaVu Sans Mono") }
    @font-face { font-family: "Source Sans 3"; src: local("DejaVu Sans Mono") }`;

  test('has a map that looks as it does anywhere, and looks itself as it did before', async ({
    page,
    host,
  }) => {
    // It does not say how it is encoded.
    await host.open(
      page,
      Buffer.from(
        `<!doctype html><html dir="rtl"><title>caf\u00e9</title><link rel="icon" href="data:,"><style>${hostile}</style>${itsOwn}${element}`,
        'latin1',
      ),
    );
    const fallback = page.getByText('Read it there.');
    await expect(fallback).toBeVisible();
    const ownLooks = () => looksIn(page, 'html, body, body > :not(argument-map, script), td, a');
    const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    const inHead = () =>
      page.evaluate(() => [...document.head.children].map(({ tagName }) => tagName));
    const before = { looks: await ownLooks(), globals: await globals(), head: await inHead() };

    await page.addScriptTag({ url: classic });
    await awake(page);
    const heading = panel(page, content).getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(graph.statement(five).text);
    await expect(fallback).toBeHidden();
    for (const id of map.opening) {
      await expect(card(page, id)).toContainText(graph.statement(id).label);
    }
    await still(page);
    const spoilt = await looksIn(page, 'argument-map *');
    expect(await ownLooks()).toEqual(before.looks);
    expect(await globals()).toEqual(before.globals);
    expect((await inHead()).filter((name) => name !== 'SCRIPT')).toEqual(before.head);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);

    await host.open(page, `${plainHead}<style>body { margin: 0 }</style>${itsOwn}${element}`);
    const plainBefore = await ownLooks();
    await page.addScriptTag({ url: component, type: 'module' });
    await awake(page);
    await expect(heading).toHaveText(graph.statement(five).text);
    await still(page);
    expect(await looksIn(page, 'argument-map *')).toEqual(spoilt);
    expect(await ownLooks()).toEqual(plainBefore);
  });
});

test.describe('where code cannot be fetched', () => {
  test.use({ tolerated: /net::ERR_FAILED|could not be fetched/ });

  test('what stands in the element stays, with the way to the map; later the map comes', async ({
    page,
    host,
  }) => {
    const parts = `${site}embed/parts/**`;
    await page.route(parts, (route) => route.abort());
    await host.open(
      page,
      `${plainHead}<argument-map lang="nl"><p>Zie daar.</p></argument-map><script src="${classic}"></script>`,
    );
    const element = page.locator('argument-map');
    const link = element.getByRole('link', { name: `${site}nl/` });
    await expect(link).toHaveAttribute('href', `${site}nl/`);
    await expect(element.getByText(embeddedNl.failed)).toBeVisible();
    await expect(page.getByText('Zie daar.')).toBeVisible();

    await page.unroute(parts);
    await element.evaluate((map) => document.body.append(map));
    await awake(page);
    await expect(link).toHaveCount(0);
    await expect(page.getByText('Zie daar.')).toBeHidden();
  });
});

test('an article that allows nothing but the script has the map, which tells what is done in it', async ({
  page,
  host,
}) => {
  const policy = `default-src 'none'; script-src 'nonce-own' ${new URL(site).origin}; style-src 'none'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'`;
  await host.open(
    page,
    `<link rel="icon" href="data:,"><p id="here"></p><div id="there"></div>
    <argument-map lang="en" selected="${five}"></argument-map>
    <script nonce="own">
      const told = [];
      for (const name of ['ready', 'select', 'verdict']) {
        document.querySelector('argument-map').addEventListener(name, ({ type, detail }) => told.push({ type, ...detail }));
      }
    </script><script src="${classic}" async></script>`,
    { 'Content-Security-Policy': policy },
  );
  await awake(page);
  const told = () => page.evaluate<{ type: string }[]>('told');
  await expect(panel(page, content)).toContainText(graph.statement(five).text);
  await card(page, ten).getByRole('link').click();
  await markButton(card(page, ten), content, ten, 'rejected').click();
  await expectVerdicts(page, { [ten]: 'falls', [five]: 'falls' });
  expect(await told()).toEqual(
    expect.arrayContaining([
      { type: 'ready', version: map.version },
      { type: 'select', id: ten },
      { type: 'verdict', id: five, verdict: 'falls' },
    ]),
  );

  // Moved, taken away and brought back, it is as it was.
  const element = await page.locator('argument-map').elementHandle();
  const asItWas = async () => {
    await awake(page);
    await expectVerdicts(page, { [ten]: 'falls', [five]: 'falls' });
    await expect(panel(page, content)).toContainText(graph.statement(ten).text);
  };
  await element?.evaluate((map) => document.querySelector('#there')?.append(map));
  await asItWas();
  await element?.evaluate((map) => {
    map.remove();
  });
  await expect(page.locator('argument-map')).toHaveCount(0);
  await element?.evaluate((map) => document.querySelector('#here')?.append(map));
  await asItWas();
  await element?.evaluate((map) => {
    map.setAttribute('lang', 'nl');
    map.setAttribute('selected', '');
    map.setAttribute('theme', 'dark');
  });
  await expect(card(page, ten)).toContainText(contents.nl.graph.statement(ten).label);
  await expect(panel(page, contents.nl)).toHaveCount(0);
  const scheme = await page
    .locator('.embedded')
    .evaluate((element) => getComputedStyle(element).colorScheme);
  expect(scheme).toBe('dark');
  await expectVerdicts(page, { [ten]: 'falls' });
});

test.describe('from a folder', () => {
  // A frame without an origin may fetch nothing from the reader's own disk.
  test.use({ tolerated: /Not allowed to load local resource/ });

  test('a reader opens an article with the site beside it', async ({ page }, testInfo) => {
    const built = new URL('../dist/', import.meta.url).href;
    const article = testInfo.outputPath('article.html');
    await writeFile(
      article,
      `${plainHead}<iframe id="free" src="${built}en/embed/index.html" width="1000" height="500"></iframe>
      <iframe id="bound" sandbox="allow-scripts" src="${built}en/embed/index.html" width="1000" height="500"></iframe>
      <argument-map lang="en"></argument-map><script src="${built}embed/argument-map.classic.js"></script>`,
    );
    await page.goto(pathToFileURL(article).href);
    const [free, bound] = await Promise.all([frameIn(page, '#free'), frameIn(page, '#bound')]);
    for (const place of [free, page]) {
      await awake(place);
      await card(place, five).getByRole('link').click();
      await expect(panel(place, content)).toContainText(graph.statement(five).text);
    }
    const room = () => bound.locator('.stage').evaluate((stage) => stage.clientWidth);
    const before = await room();
    await card(bound, ten).getByRole('link').click();
    await markButton(card(bound, ten), content, ten, 'rejected').click();
    await expectVerdicts(bound, { [ten]: 'falls', [five]: 'falls' });
    expect(await room(), 'no room is kept for what cannot come').toBe(before);
  });
});

test('a reader on a slow line reads the map at once, and what was asked for when it comes', async ({
  page,
  host,
}) => {
  const parts = `${site}embed/parts/**`;
  let held = 0;
  await page.route(parts, () => void (held += 1));
  await host.open(
    page,
    `${plainHead}<iframe id="map" src="${site}en/embed/" sandbox="allow-scripts" width="1000" height="640"></iframe>
    <argument-map lang="nl"><p>Read it there.</p></argument-map><script src="${classic}" async></script>`,
  );
  const frame = await frameIn(page, '#map');
  for (const id of map.opening) await expect(card(frame, id)).toBeVisible();
  await card(frame, ten).getByRole('link').click();
  await markButton(card(frame, ten), content, ten, 'rejected').click();
  await expectVerdicts(frame, { [ten]: 'falls', [five]: 'falls' });
  await card(frame, five).getByRole('link').click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(card(frame, five).getByRole('link')).toBeFocused();
  await expect(panel(frame, content)).toHaveCount(0);
  await expect(page.getByText('Read it there.')).toBeVisible();

  expect(held).toBeGreaterThan(0);
  await page.unroute(parts);
  await expect(panel(frame, content)).toContainText(graph.statement(five).text);
  const { welcome } = content.words.keys.told;
  await expect(frame.getByRole('status').getByText(welcome)).toBeVisible();
  await awake(page);
  await expectVerdicts(page, { [ten]: 'stands' });
});

test.describe('beside a frame that may run no script', () => {
  test.use({ tolerated: /'allow-scripts' permission is not set/ });

  test('three maps stand in one article, each by itself, wherever they are put', async ({
    page,
    host,
  }) => {
    await host.open(
      page,
      `${plainHead}<style>body { width: 1000px } iframe { width: 100%; height: 560px }</style>
    <div id="tab" style="display: none"><iframe id="nl" src="${site}nl/embed/" sandbox="allow-scripts"></iframe>
      <argument-map id="hidden" lang="nl" theme="dark"></argument-map></div>
    <iframe id="bare" src="${site}en/embed/" sandbox=""></iframe>
    <argument-map id="shown" lang="en" judgement="reject=10"></argument-map>
    <script src="${classic}" async></script>`,
    );
    const [shown, hidden] = [page.locator('#shown'), page.locator('#hidden')];
    await awake(shown);
    await expectVerdicts(shown, { [ten]: 'falls' });

    // Put in a tab that was not shown, they are there and whole when it is.
    await page.locator('#tab').evaluate((tab) => (tab.style.display = ''));
    const frame = await frameIn(page, '#nl');
    await Promise.all([awake(frame), awake(hidden)]);
    for (const [place, words] of [
      [frame, contents.nl],
      [hidden, contents.nl],
      [shown, content],
    ] as const) {
      // prettier-ignore
      const stage = place.locator('.stage');
      await expect(card(place, ten)).toContainText(words.graph.statement(ten).label);
      await expect
        .poll(async () => {
          const cards = await Promise.all(map.opening.map((id) => boxOf(card(place, id))));
          const room = await boxOf(stage);
          return cards.filter((box) => !within(box, room)).length;
        })
        .toBe(0);
    }

    // What is done in one is done in none of the others.
    await card(hidden, two).getByRole('link').click();
    await markButton(panel(hidden, contents.nl), contents.nl, two, 'rejected').click();
    await expectVerdicts(hidden, { [two]: 'falls', [ten]: 'stands' });
    await expectVerdicts(frame, { [two]: 'stands', [ten]: 'stands' });
    await expectVerdicts(shown, { [ten]: 'falls' });
    await expect(panel(shown, content)).toHaveCount(0);

    // A frame that may run no script is read, as a map and then as text.
    const bare = await frameIn(page, '#bare');
    await expect(card(bare, five)).toContainText(graph.statement(five).label);
    const outline = bare.locator('.outline');
    await expect(outline).toContainText(graph.statement(five).text);
    const [drawn, read] = [await boxOf(bare.locator('.stage')), await boxOf(outline)];
    expect(read.top).toBeGreaterThanOrEqual(drawn.bottom - 1);
    const scrolls = () =>
    bare.evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight); // prettier-ignore
    expect(await scrolls()).toBe(true);

    // On paper the maps are there, without what is pressed.
    await page.emulateMedia({ media: 'print' });
    for (const place of [frame, shown]) {
      await expect(card(place, five)).toBeVisible();
      await expect(place.locator('.ways')).toBeHidden();
    }
    const paper = (await page.pdf()).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
    // All of the map lies on the sheet, which is narrower than the screen.
    await page.evaluate(() => {
      document.body.style.width = '700px';
      dispatchEvent(new Event('beforeprint'));
    });
    const sheet = await boxOf(shown.locator('.stage'));
    for (const box of await boxesOf(shown.locator('[data-statement]'))) {
      expect(within(box, sheet), box.id).toBe(true);
    }
    await page.evaluate(() => {
      document.body.style.width = '';
      dispatchEvent(new Event('afterprint'));
    });
    await page.emulateMedia({ media: null });

    // One script more, and the other kind, change nothing.
    await page.addScriptTag({ url: component, type: 'module' });
    await page.addScriptTag({ url: classic });
    await expectVerdicts(shown, { [ten]: 'falls' });
  });
});

/** What axe finds on a page that stands in another, which has the landmarks and the title. */
async function faults(page: Page): Promise<string[]> {
  const found = await findings(page, 'all');
  return found.filter((fault) => !/^(landmark-one-main|page-has-heading-one|region):/.test(fault));
}

for (const [name, windowSize] of Object.entries({ desk: screens.desktop, hand: screens.phone })) {
  test(`a map in a frame is within reach of everybody, on a window for the ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(windowSize);
    await page.goto(`${site}en/embed/`);
    await awake(page);
    expect(await faults(page)).toEqual([]);
    // What lies out of sight is no place for the page to scroll to.
    await card(page, ten).evaluate((element) => {
      element.scrollIntoView();
    });
    await expect.poll(() => page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
    await card(page, map.main).getByRole('link').click();
    await expect(panel(page, content)).toContainText(graph.statement(map.main).text);
    expect(await faults(page)).toEqual([]);
    expect(await spoiltTexts(page.locator('aside, .below'))).toEqual([]);
    await page.evaluate(() => (location.hash = 'show=outline&theme=dark&reject=10'));
    await expect(page.locator('.outline')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    expect(await spoiltTexts(page.locator('.outline, .below'))).toEqual([]);
  });
}

test('a reader with a keyboard only goes through an article and the map in it', async ({
  page,
  host,
}) => {
  await host.open(
    page,
    `${plainHead}<a href="#before" id="before">Before</a>
    <argument-map lang="en"></argument-map><script src="${classic}"></script><a href="#after" id="after">After</a>`,
  );
  await awake(page);
  const link = (id: string) => card(page, id).getByRole('link');
  const heading = panel(page, content).getByRole('heading', { level: 2 });
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  await expect(link(map.main)).toBeFocused();
  await expect(page.getByRole('status').getByText(content.words.keys.told.welcome)).toBeVisible();

  // From card to card, and into one.
  await page.keyboard.press('ArrowDown');
  await expect(link(map.main)).not.toBeFocused();
  await link(ten).focus();
  await page.keyboard.press('3');
  await expectVerdicts(page, { [ten]: 'falls', [five]: 'falls' });
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(graph.statement(ten).text);
  await expect(link(ten)).toBeFocused();

  // Escape closes what is read, from the card as from within, and the focus is on the card.
  await page.keyboard.press('Escape');
  await expect(panel(page, content)).toHaveCount(0);
  await expect(link(ten)).toBeFocused();
  await page.keyboard.press('Enter');
  await panel(page, content).getByRole('button', { name: content.words.panel.close }).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page, content)).toHaveCount(0);
  await expect(link(ten)).toBeFocused();

  // Who is elsewhere in the article closes nothing.
  await page.keyboard.press('Enter');
  await expect(heading).toBeVisible();
  await page.locator('#after').focus();
  await page.keyboard.press('Escape');
  await expect(heading).toBeVisible();

  await link(ten).focus();
  await page.keyboard.press('Escape');

  // Back by Shift and Tab through all that there is; where the focus is can always be seen.
  await page.locator('#after').focus();
  const faults: string[] = [];
  let passed = '';
  for (let presses = 0; presses < 30 && passed !== 'A Before'; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const { name, fault } = await focusSeen(page);
    passed = name;
    // The article's own link is its own affair.
    if (fault && name !== 'A Before') faults.push(`${name}: ${fault}`);
  }
  expect(faults).toEqual([]);
  await expect(page.locator('#before')).toBeFocused();
});

test('an article sizes a frame by its map, without any script', async ({ page, host }) => {
  await host.open(
    page,
    `${plainHead}<style>body { width: 900px } iframe { width: 100%; frame-sizing: content-height }</style>
    <iframe id="map" src="${site}en/embed/" sandbox="allow-scripts"></iframe>`,
  );
  const known = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
  test.skip(!known, 'This browser sizes no frame by what it holds.');
  const frame = await frameIn(page, '#map');
  await awake(frame);
  await expect
    .poll(async () => {
      const { top, bottom } = await boxOf(page.locator('#map'));
      const wanted = await frame.evaluate(() =>
        parseFloat(document.documentElement.style.getPropertyValue('--wanted')),
      );
      return Math.abs(bottom - top - wanted);
    })
    .toBeLessThan(6);
});
