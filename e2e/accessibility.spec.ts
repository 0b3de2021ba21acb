import type { Locator, Page } from '@playwright/test';
import type { Language } from '../src/model/text.ts';
import { rootSite } from '../tools/testSites.ts';
import { findings, focusSeen, spoiltTexts, tooSmallToHit } from './audit.ts';
import { boxOf, middle, spaceText } from './boxes.ts';
import {
  card,
  cards,
  contents,
  expect,
  expectShown,
  expectVerdicts,
  filterButton,
  five,
  isSeen,
  judgementLink,
  junction,
  markButton,
  more,
  open,
  openMyMarks,
  panel,
  screens,
  searchButton,
  searchField,
  stage,
  startButton,
  still,
  ten,
  test,
  twelve,
  two,
  viewButton,
} from './page.ts';

/*
 * Whether the page keeps nobody out. docs/accessibility.md names for each criterion the test that
 * shows it; here are those that no other file holds, and axe over every kind of state.
 */

/** The parts of the page that are read. */
const readParts = ['outline', 'documents', 'sides', 'timeline', 'glossary', 'about'] as const;

/** Somebody else's judgement, in a link that has one thing in it that nobody understands. */
const received = `select=${ten}&${judgementLink({ marks: { [five]: 'doubted' } })}&nonsense=1`;

/** One's own, so that much is to be told of it. */
const judged = judgementLink({ start: 'outside', marks: { [two]: 'doubted' } });

/** Two passes in which every kind of state is met once: in both languages and both themes. */
const passes = [
  { language: 'nl', colorScheme: 'light', rules: 'all', parts: readParts },
  // Three that hold all that the others are made of.
  {
    language: 'en',
    colorScheme: 'dark',
    rules: 'looks and words',
    parts: ['outline', 'timeline', 'about'],
  },
] as const;

for (const { language, colorScheme, rules, parts } of passes) {
  const content = contents[language];
  const { words } = content;

  test.describe(`in ${words.languageName}, ${colorScheme}, axe finds nothing wrong`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme }));
    test.afterEach(({ page }) => page.emulateMedia({ colorScheme: null, media: null }));

    test('with the map, its menus, its dialogs and the reading panel', async ({ page }) => {
      await open(page, language);
      const found = await audit(page, rules, {
        'the opening view': () => Promise.resolve(),
        'the filters, set so that nothing is left': async () => {
          await go(page, 'view=case&origin=outside');
          await filterButton(page, content).click();
        },
        'all cards': async () => {
          await page.keyboard.press('Escape');
          await go(page, 'view=outside');
          await expect(cards(page)).toHaveCount(content.map.statements.length);
          await still(page);
        },
        'the point to start from': async () => {
          await go(page, `view=case&select=${five}&${judged}`);
          await startButton(page, content).click();
        },
        'a card, with all that is told of it unfolded, and the list of marks': async () => {
          await page.keyboard.press('Escape');
          await unfoldAll(panel(page, content));
          await panel(page, content)
            .getByRole('button', { name: words.judging.carries.showOnMap })
            .click();
          await openMyMarks(page, content, 1);
        },
        'a received judgement, compared; a link not understood; sides weighed': async () => {
          await page.keyboard.press('Escape');
          await go(page, received);
          await page.getByRole('button', { name: words.judging.received.compare }).click();
          await unfoldAll(panel(page, content));
          await expect(page.getByRole('table')).toBeVisible();
          await expect(page.getByText(words.notices.fragment)).toBeVisible();
        },
        'a step, and what is found by a search': async () => {
          await page.getByRole('button', { name: words.notices.dismiss }).click();
          await go(page, `view=case&select=${content.graph.argumentsAbout(five)[0]?.id}`);
          await searchButton(page, content).click();
          await searchField(page, content).fill('e2ee');
          await expect(page.getByRole('option').first()).toBeVisible();
        },
        'a word explained, and how the page is shown': async () => {
          await page.keyboard.press('Escape');
          await go(page, `view=case&select=${five}`);
          await page.getByRole('button', { name: words.display.title, exact: true }).click();
          await panel(page, content).getByRole('heading').getByRole('link').first().press('Enter');
          await expect(page.getByRole('dialog')).toBeVisible();
        },
        'a choice between conclusions': async () => {
          await page.keyboard.press('Escape');
          await go(page, '');
          await card(page, five).getByRole('link').focus();
          await page.keyboard.press('c');
          await expect(page.getByRole('menu')).toBeVisible();
        },
        'the list of keys': async () => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('?');
          await expect(page.getByRole('dialog')).toBeVisible();
        },
      });
      expect(found).toEqual([]);
    });

    test('with each part that is read, on paper, and with the page that asks for a language', async ({
      page,
    }) => {
      await open(page, language, `show=outline&${judged}`);
      await page.locator('[data-part="outline"] .marks').first().waitFor();
      const found = await audit(page, rules, {
        ...Object.fromEntries(parts.map((part) => [part, () => go(page, `show=${part}`)])),
        'the outline, unfolded further, beside the reading panel': async () => {
          await go(page, `show=outline&open=16.21&select=${five}`);
          await expect(panel(page, content)).toBeVisible();
        },
        'on paper': async () => {
          await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
          await page.emulateMedia({ media: 'print', colorScheme });
          await expect(page.locator('.handout')).toBeVisible();
        },
      });
      // Seen only where no script leads on from it.
      await page.emulateMedia({ media: null, colorScheme });
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(rootSite.url);
      await page.locator('main').evaluate((main) => (main.style.visibility = 'visible'));
      found.push(...(await findings(page, rules)).map((fault) => `the first page: ${fault}`));
      await page.unroute('**/*.js');
      expect(found).toEqual([]);
    });
    test.use({ tolerated: /ERR_FAILED/ });
  });
}

test.describe('on a phone, axe finds nothing wrong', () => {
  test.use({ viewport: screens.phone, hasTouch: true, isMobile: true });

  test('with the outline, with the map, and with the panel as a sheet over both', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, 'nl', 'show=outline');
    await page.locator('[data-part="outline"] .marks').first().waitFor();
    const found = await audit(page, 'all', {
      'the outline': () => Promise.resolve(),
      'the outline under the sheet': () => go(page, `show=outline&select=${ten}&${judged}`),
      'the map under the sheet': () => go(page, `show=map&select=${ten}`),
      'the map': () => go(page, 'show=map'),
    });
    expect(found).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
  });
});

test('who listens hears the map, a card, the panel, the outline and the keys as they are built', async ({
  page,
}) => {
  const content = contents.en;
  await open(page, 'en', `select=${five}`);
  await expect(stage(page, content)).toMatchAriaSnapshot(`
    - region "Map of the reasoning":
      - group "1. The motion is advised against":
        - link /^1 The motion is advised against · Minister, officials · letter ¶12, ¶4 · memo §3 stands; stated in the documents; 5 premises/
        - button "Show the 5 cards behind ‘The motion is advised against’": "+5"
      - 'link "Step in support: argument from negative consequences: from 3 That situation is extremely undesirable to 1 The motion is advised against; stands"'
  `);
  await expect(card(page, five)).toMatchAriaSnapshot(`
    - group "5. CSS currently seems the only way":
      - link /^5 CSS currently seems the only way/
      - button "Show the 3 cards behind ‘CSS currently seems the only way’": "+3"
  `);
  await expect(panel(page, content)).toMatchAriaSnapshot(`
    - complementary "Reading panel":
      - button "Copy link"
      - status
      - button "Close the reading panel"
      - article:
        - paragraph: /^5 ·/
        - heading /^At the moment, client-side scanning/ [level=2]
        - group "What do you make of ‘CSS currently seems the only way’?":
          - button "Accept"
          - button "Doubt"
          - button "Reject"
        - paragraph:
          - strong: "Stands:"
          - link "10 Scanning before encryption leaves E2EE intact"
          - text: supports it.
        - figure:
          - blockquote: /^‘Op dit moment/
          - paragraph: /Our translation$/
          - link "letter ¶10"
        - heading "Rests on" [level=3]
        - heading "What rests on it" [level=3]
        - heading "Critical questions" [level=3]
  `);
  await card(page, five).getByRole('link').press('?');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Keys":
      - heading "Keys" [level=2]
      - button "Close this list"
      - switch /^Letters, digits and punctuation as keys/ [checked]
      - heading "Across the map" [level=3]
      - term: ← ↑ → ↓
      - definition: to the nearest card, along links first
  `);
  await page.keyboard.press('Escape');
  await go(page, 'show=outline');
  const outline = page.locator('[data-part="outline"]');
  await outline.locator('.marks').first().waitFor();
  await expect(outline).toMatchAriaSnapshot(`
    - heading "Outline" [level=2]
    - heading "The advice and its reasons" [level=3]
    - list:
      - listitem:
        - 'button "What lies behind 1: The motion is advised against" [expanded]'
        - heading "1 The motion is advised against" [level=4]:
          - link "1 The motion is advised against"
        - list:
          - listitem:
            - 'button "What lies behind 3: That situation is extremely undesirable" [expanded]'
            - heading "3 That situation is extremely undesirable" [level=5]
            - paragraph:
              - text: stands ·
              - link "supports 1"
  `);

  // One short message for a mark, and one for another view; nothing else is told of either.
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const place = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status], [aria-live]',
        );
        const text = place?.textContent.trim().replace(/\s+/g, ' ') ?? '';
        if (text && told.at(-1) !== text) told.push(text);
      }
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await go(page, '');
  await card(page, ten).getByRole('link').focus();
  await page.keyboard.press('3');
  await expectVerdicts(page, { [ten]: 'falls' });
  await viewButton(page, content, 'documents').click();
  await expectShown(
    page,
    content.map.statements.filter(isOfDocuments).map(({ id }) => id),
  );
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told).toEqual([expect.stringMatching(/^10 rejected\. .{1,60}$/), '70 cards are shown.']);
});

/** Whether the documents say it, or need it. */
function isOfDocuments({ origin }: { origin: string }): boolean {
  return origin !== 'outside';
}

test('what is in another language says so: quotations, hits in them, titles of works', async ({
  page,
}) => {
  const { map } = contents.en;
  const quotes = [...map.statements, ...map.arguments].flatMap(({ citations }) =>
    citations.flatMap(({ document, quote = '', translation = '' }) => {
      const { language } = contents.en.graph.document(document);
      // Shorter ones could occur in other texts.
      return quote.length < 16 ? [] : [{ quote, translation, language }];
    }),
  );
  const check = async (language: Language, least: number) => {
    const { marked, wrong } = await languagesOf(
      page,
      quotes.flatMap((one) => [
        { text: one.quote, language: one.language },
        { text: one.translation, language: one.language === 'nl' ? 'en' : 'nl' },
      ]),
    );
    expect(wrong, `on the ${language} page`).toEqual([]);
    expect(marked).toBeGreaterThanOrEqual(least);
  };
  // The whole outline, with a quotation of nearly every card, stands in the page.
  await open(page, 'en', 'view=documents');
  await check('en', 60);
  // Near enough for the documents' own words on the cards.
  for (let i = 0; i < 10; i += 1) {
    await page.getByRole('button', { name: contents.en.words.map.zoomIn }).click();
  }
  await expect(card(page, five).locator('.quote[lang="nl"]')).toBeVisible();
  await expect(card(page, five).locator('.translation')).toHaveText(/^‘At the moment/);
  await searchField(page, contents.en).fill('met klem');
  await expect(page.getByRole('option').locator('[lang="nl"]').first()).toContainText(/met klem/i);
  await page.getByRole('option').first().click();
  await expect(panel(page, contents.en)).toBeVisible();
  await check('en', 60);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.handout')).toBeAttached();
  await check('en', 120);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

  // Works that are called by their own name, and others by ours.
  const [own, ours] = [true, false].map((isOwn) =>
    contents.nl.map.documents.find(
      ({ role, ownTitle, language }) =>
        role === 'outside' && ownTitle === isOwn && language === 'en',
    ),
  );
  await page.getByRole('link', { name: contents.en.words.switchLanguage }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  for (const [source, lang] of [
    [own, 'en'],
    [ours, 'nl'],
  ] as const) {
    const cited = map.statements.find(({ citations }) =>
      citations.some(({ document }) => document === source?.id),
    );
    await go(page, `view=outside&select=${cited?.id}`);
    const title = panel(page, contents.nl)
      .locator('cite', { hasText: source?.title ?? '' })
      .first();
    await expect(title).toBeVisible();
    expect(await title.evaluate((one) => one.closest<HTMLElement>('[lang]')?.lang)).toBe(lang);
  }
});

test('a reader with text spacing of their own reads all of the page, and nothing runs into anything', async ({
  page,
}) => {
  const content = contents.nl;
  await open(page, 'nl', `select=${five}&${judged}`);
  await page.evaluate(() => document.fonts.ready);
  await spaceText(page);
  await unfoldAll(panel(page, content));
  await filterButton(page, content).click();
  const regions = page.locator('header, .tools, aside, .foot');
  expect(await spoiltTexts(regions)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const part of readParts) {
    await go(page, `show=${part}`);
    await expect(page.locator(`[id="show=${part}"]`)).toBeVisible();
    expect(await spoiltTexts(page.locator(`[id="show=${part}"]`)), part).toEqual([]);
  }
});

test('what is pointed at is large enough; what comes by that can be pointed at too, stays, and goes by Escape', async ({
  page,
}) => {
  const content = contents.en;
  await open(page, 'en');
  // However small it is drawn, what is pressed has 24 pixels.
  expect(await tooSmallToHit(page)).toEqual([]);
  // Who asked for less motion sees cards in their places at once.
  const moving = await viewButton(page, content, 'documents').evaluate(async (button) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    if (button instanceof HTMLElement) button.click();
    await frame();
    await frame();
    return document.getAnimations().length;
  });
  expect(moving).toBe(0);
  await expect(cards(page)).toHaveCount(70);
  await still(page);
  expect(await tooSmallToHit(page)).toEqual([]);
  await go(page, 'view=case');

  // The buttons beside a card.
  const buttons = card(page, ten).getByRole('group');
  await card(page, ten).hover();
  await expect(buttons).toBeVisible();
  await buttons.getByRole('button').last().hover();
  await expect(buttons).toBeVisible();
  await card(page, ten).hover();
  await page.keyboard.press('Escape');
  await expect(buttons).toHaveCount(0);
  await card(page, ten).hover({ position: { x: 20, y: 12 } });
  await expect(buttons).toHaveCount(0);
  await card(page, five).hover();
  await card(page, ten).hover();
  await expect(buttons).toBeVisible();

  // What tells of a step lies over the map, stays while the hand is on it, and goes.
  const step = content.graph.argumentsAbout(two)[0]?.id ?? '';
  const note = page.getByRole('tooltip', { includeHidden: true });
  await junction(page, step).hover();
  await expect(note).toBeVisible();
  await note.hover();
  expect(await isSeen(note)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);

  // A press that is taken back, by letting go elsewhere, does nothing.
  await go(page, `select=${twelve}`);
  const reject = markButton(panel(page, content), content, twelve, 'rejected');
  for (const button of [reject, more(page, ten), viewButton(page, content, 'outside')]) {
    const at = middle(await boxOf(button));
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 60, at.y + 60);
    await page.mouse.up();
  }
  await expect(reject).toHaveAttribute('aria-pressed', 'false');
  await expectShown(page, content.map.opening);
});

test('a reader who goes through the page by Tab sees where the focus is, wherever it is', async ({
  page,
}) => {
  const content = contents.en;
  await open(page, 'en', `select=${five}`);
  await expect(panel(page, content)).toBeVisible();
  await still(page);
  const faults: string[] = [];
  // Through all of it, and out again: nothing holds the focus.
  expect(await walk(page, 150, faults)).toBeLessThan(150);
  for (const [width, part] of [
    [1440, 'outline'],
    [390, 'outline'],
    [390, 'timeline'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await go(page, `show=${part}&select=${five}`);
    await expect(page.locator(`[id="show=${part}"]`)).toBeVisible();
    await walk(page, 80, faults);
  }
  expect(faults).toEqual([]);
});

/** Goes through the page by Tab, at most so far; adds what is wrong with how the focus is seen. */
async function walk(page: Page, most: number, faults: string[]): Promise<number> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.setPosition(document.body, 0);
  });
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const { name, fault } = await focusSeen(page);
    if (!name) return presses;
    if (fault) faults.push(`${fault}: ${name}`);
  }
  return most;
}

/** Goes to what a fragment names, without loading the page anew. */
async function go(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), fragment);
  const part = /show=(\w+)/.exec(fragment)?.[1] ?? 'map';
  await expect(page.locator(`[id="show=${part}"]`)).toHaveAttribute('data-shown', /.*/);
  await expect(page.locator('[inert]')).toHaveCount(0);
}

/** Opens all that is folded away. */
async function unfoldAll(within: Locator): Promise<void> {
  const summaries = within.locator('details:not([open]) > summary');
  await expect(summaries.first()).toBeVisible();
  for (let left = await summaries.count(); left > 0; left = await summaries.count()) {
    await summaries.first().click();
  }
}

/** Brings about one state after the other; what axe finds in each. */
async function audit(
  page: Page,
  rules: Parameters<typeof findings>[1],
  states: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<string[]> {
  const found: string[] = [];
  for (const [state, reach] of Object.entries(states)) {
    await reach();
    await still(page);
    found.push(...(await findings(page, rules)).map((fault) => `${state}: ${fault}`));
  }
  return found;
}

/** Where texts occur in the page: how often, and where they are said to be in another language. */
function languagesOf(page: Page, texts: readonly { text: string; language: Language }[]) {
  return page.evaluate((texts) => {
    const wrong: string[] = [];
    let marked = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent ?? '';
      const found = texts.find(({ text }) => text !== '' && words.includes(text));
      if (!found) continue;
      const said = node.parentElement?.closest<HTMLElement>('[lang]')?.lang;
      if (said === found.language) marked += 1;
      else wrong.push(`${said}: ${words.trim()}`);
    }
    return { marked, wrong };
  }, texts);
}
