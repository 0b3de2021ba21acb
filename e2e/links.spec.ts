import type { Page } from '@playwright/test';
import { rootSite } from '../tools/testSites.ts';
import { boxOf, middle, overlaps } from './boxes.ts';
import {
  bring,
  card,
  contents,
  drag,
  expect,
  expectShown,
  junction,
  more,
  open,
  panel,
  partLink,
  places,
  ready,
  screens,
  seen,
  stage,
  still,
  test,
  tick,
  viewButton,
} from './page.ts';

test.use({ viewport: screens.desktop });

const content = contents.nl;
const { words, map, graph } = content;

/** Two cards of the opening view with others behind them. */
const [one, two] = ['e2ee-must-stay', 'scan-before-leaves-e2ee'] as const;

/** What a reader may do on the page before taking a link to it. */
const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'opened cards and read one': async (page) => {
    await more(page, one).click();
    await more(page, two).click();
    await card(page, map.main).getByRole('link').press('Enter');
  },
  'closed cards of a larger view': async (page) => {
    await viewButton(page, content, 'documents').click();
    await more(page, 'option-must-stay').click();
  },
  'opened a card and closed it again': async (page) => {
    await more(page, two).click();
    await more(page, one).click();
    await more(page, one).click();
  },
  'looked at a step of which a premise was hidden': async (page) => {
    const partial = map.arguments.find(
      ({ premises, conclusion }) =>
        map.opening.includes(conclusion) &&
        premises.some((id) => map.opening.includes(id)) &&
        premises.some((id) => !map.opening.includes(id)),
    );
    await junction(page, partial?.id ?? '').press('Enter');
  },
  'filtered, and read a card that is left': async (page) => {
    await viewButton(page, content, 'outside').click();
    await tick(page, content, { voices: ['minister', 'mapmakers'] });
    await page.keyboard.press('Escape');
    await card(page, map.main).getByRole('link').press('Enter');
  },
  'read a card, and filtered it away': async (page) => {
    await card(page, map.main).getByRole('link').press('Enter');
    await tick(page, content, { origins: ['implicit'] });
  },
  'searched a card that was hidden': async (page) => {
    await page.getByRole('combobox').fill(graph.statement('breyer-other-investments').label);
    await page.keyboard.press('Enter');
  },
  'read a card beside the documents': async (page) => {
    await more(page, one).click();
    await partLink(page, content, 'documents').click();
    await page.locator('[data-passage]').getByRole('link').first().click();
  },
};

for (const [what, act] of Object.entries(acts)) {
  test(`a reader who ${what} sends a link, which shows the same in both languages`, async ({
    page,
    context,
  }) => {
    await open(page, 'nl');
    const first = await seen(page);
    await act(page);
    await expect.poll(async () => (await seen(page)).fragment).not.toBe('');
    // The address changes at once, the picture when it has been laid out.
    await still(page);
    const sent = await seen(page);
    expect(sent).not.toEqual(first);

    // What an English reader sees is the same, in English.
    const opened = await context.newPage();
    await open(opened, 'en', sent.fragment.slice(1));
    const reading = sent.reading === undefined ? undefined : inEnglish(sent.reading);
    await expect.poll(() => seen(opened)).toEqual({ ...sent, reading });
    expect(await overlaps(opened)).toEqual([]);
  });
}

test('two readers who open the same cards in another order see the same picture', async ({
  page,
  context,
}) => {
  await open(page, 'nl');
  await more(page, one).click();
  await more(page, two).click();

  const other = await context.newPage();
  await open(other, 'nl');
  await viewButton(other, content, 'documents').click();
  await viewButton(other, content, 'case').click();
  await more(other, two).click();
  await card(other, two).getByRole('link').press('Enter');
  await more(other, one).click();
  await other.keyboard.press('Escape');

  await expect.poll(async () => (await seen(other)).fragment).toBe((await seen(page)).fragment);
  await still(page);
  await still(other);
  expect(await seen(other)).toEqual(await seen(page));
});

test('a reader changes the language, and keeps all that is seen', async ({ page }) => {
  await open(page, 'nl');
  await more(page, one).click();
  await tick(page, content, { origins: ['stated'] });
  await page.keyboard.press('Escape');
  await card(page, map.main).getByRole('link').press('Enter');
  await still(page);
  // The panel may have come over it.
  await bring(page, content, 'bad-signal');
  const from = middle(await boxOf(card(page, 'bad-signal').locator('[data-label]')));
  await drag(page, from, { x: from.x + 30, y: from.y + 25 });
  await expect(page.getByRole('button', { name: words.map.putBack })).toBeVisible();
  const { reading, ...before } = await seen(page);
  expect(reading).toBe(graph.statement(map.main).text);

  await page.getByRole('link', { name: words.switchLanguage }).click();
  const english = contents.en;
  const heading = panel(page, english).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(english.graph.statement(map.main).text);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(new RegExp(english.map.title));
  expect(page.url()).toBe(`${rootSite.url}en/${before.fragment}`);
  await expect.poll(() => seen(page)).toMatchObject(before);
  await expect(page.getByRole('button', { name: english.words.map.putBack })).toBeVisible();
  await expect(card(page, one).locator('[data-label]')).toHaveText(
    english.graph.statement(one).label,
  );

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect.poll(() => seen(page)).toMatchObject({ ...before, reading });
  await page.goForward();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await ready(page);
  await expect(heading).toHaveText(english.graph.statement(map.main).text);
});

test('a reader goes back through all that was done, forward again, and loads the page anew', async ({
  page,
}) => {
  await open(page, 'nl');
  const states = [await seen(page)];
  const steps: (() => Promise<void>)[] = [
    () => more(page, one).click(),
    () => card(page, map.main).getByRole('link').press('Enter'),
    () => viewButton(page, content, 'documents').click(),
    () => tick(page, content, { documents: ['letter'] }),
    () => partLink(page, content, 'about').click(),
    () => partLink(page, content, 'map').click(),
  ];
  for (const step of steps) {
    const last = states.at(-1)?.fragment;
    await step();
    await expect.poll(async () => (await seen(page)).fragment).not.toBe(last);
    await still(page);
    states.push(await seen(page));
  }
  for (const state of states.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => seen(page)).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await page.goForward();
    await expect.poll(() => seen(page)).toEqual(state);
  }
  await page.reload();
  await ready(page);
  await expect.poll(() => seen(page)).toEqual(states.at(-1));
});

test('a reader copies a link to what is read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'nl', `select=${map.main}`);
  const reading = panel(page, content);
  await reading.getByRole('button', { name: words.sharing.link.copy }).click();
  await expect(reading.getByText(words.sharing.link.copied).first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${rootSite.url}nl/#select=${map.main}`);
});

test('a reader follows a link that makes no sense', async ({ page }) => {
  for (const fragment of [
    'select=<img src=x onerror=alert(1)>',
    '%E0%A4%A',
    'select=%',
    'select=constructor&__proto__=toString',
  ]) {
    await page.goto('about:blank');
    await open(page, 'nl', fragment);
    await expect(notice(page, words.notices.fragment), fragment).toBeVisible();
    await expectShown(page, map.opening);
    await expect(stage(page, content)).toBeVisible();
    await expect(panel(page, content)).toBeHidden();
    await expect(page.locator('img')).toHaveCount(0);
    await page.getByRole('button', { name: words.notices.dismiss }).click();
    await expect(notice(page, words.notices.fragment)).toBeHidden();
  }
  // What was left out is gone from the address as well.
  await page.reload();
  await ready(page);
  await expectShown(page, map.opening);
  await expect(notice(page, words.notices.fragment)).toBeHidden();
});

test('a reader types an address that makes no sense, and the map stays', async ({ page }) => {
  await open(page, 'nl');
  for (const fragment of [
    'nonsense',
    'view=everything',
    'show=%00',
    'open=0.102.-1.1e3.NaN',
    'close=%F0%9F%98',
    `open=${'9.'.repeat(3000)}x`,
    'voice=nobody&origin=made-up&document=the-press',
    'select="><script>alert(1)</script>',
    'select=advised-against.advised-against',
    '=&==&=select&select=',
  ]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(notice(page, words.notices.fragment), fragment).toBeVisible();
    await expect(stage(page, content)).toBeVisible();
    expect((await places(page))[map.main]).toBeDefined();
    await page.getByRole('button', { name: words.notices.dismiss }).click();
    await expect(notice(page, words.notices.fragment)).toBeHidden();
  }
});

test('in English, a reader follows a link of which a part makes no sense, and sees the rest', async ({
  page,
}) => {
  const content = contents.en;
  const { words } = content;

  await open(page, 'en', 'view=documents&select=no-such-card&origin=implicit.invented&later=1');
  const left = notice(page, words.notices.fragment);
  await expect(left).toContainText('select=no-such-card');
  await expect(left).toContainText('invented');
  await expect(left).toContainText('later=1');
  await expectShown(
    page,
    map.statements.filter(({ origin }) => origin === 'implicit').map(({ id }) => id),
  );
  await expect(viewButton(page, content, 'documents')).toHaveAttribute('aria-pressed', 'true');
  expect((await seen(page)).fragment).toBe('#view=documents&origin=implicit');
});

test('a reader opens a card’s link in a new tab, and stays', async ({ page, context }) => {
  await open(page, 'nl');
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    card(page, map.main)
      .getByRole('link')
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await ready(opened);
  const heading = panel(opened, content).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(graph.statement(map.main).text);
  await expect(panel(page, content)).toBeHidden();
});

function notice(page: Page, text: string) {
  return page.getByRole('status').filter({ hasText: text });
}

/** The English for what the Dutch reading panel is about: a claim, or a kind of step. */
function inEnglish(reading: string): string {
  const statement = map.statements.find(({ text }) => text === reading);
  const step = map.arguments.find(({ scheme }) => graph.scheme(scheme).name === reading);
  const { graph: english } = contents.en;
  if (statement) return english.statement(statement.id).text;
  if (step) return english.scheme(step.scheme).name;
  throw new Error(`Nothing on the map is called “${reading}”.`);
}
