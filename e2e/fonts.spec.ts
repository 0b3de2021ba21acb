import type { JSHandle, Locator, Page } from '@playwright/test';
import { languages } from '../src/model/text.ts';
import { statementsIn } from '../src/model/views.ts';
import { faceName, faces, readFace, standInFamily } from '../tools/fonts/faces.ts';
import { rootSite } from '../tools/testSites.ts';
import { brokenWords, crampedTexts } from './boxes.ts';
import {
  cards,
  contents,
  expect,
  expectShown,
  open,
  ready,
  screens,
  test,
  viewButton,
} from './page.ts';

/** How much may move when the fonts arrive, as Layout Instability scores it; 0.1 counts as good. */
const mostMoved = 0.01;

for (const [screen, viewport] of Object.entries(screens)) {
  for (const language of languages) {
    test.describe(`somebody with a ${screen}, in ${language}`, () => {
      test.use({ windowSize: viewport });

      test('gets the fonts named at the head alone, and sees nothing jump when they come late', async ({
        page,
      }) => {
        const asked: string[] = [];
        page.on('request', (request) => {
          if (/\/assets\/.*\.woff2$/.test(request.url())) asked.push(request.url());
        });
        await lendStandIns(page);
        const release = await holdFonts(page);
        await page.goto(`${rootSite.url}${language}/#show=map`, { waitUntil: 'commit' });
        await ready(page);
        await standInsReady(page);
        const before = await labelLines(cards(page));
        const shifts = await watchShifts(page);
        expect(await isShipped(page)).toBe(false);

        release();
        await page.evaluate(() => document.fonts.ready);
        await drawn(page);
        expect(await isShipped(page)).toBe(true);
        const moved = (await shifts.jsonValue()).reduce((sum, shift) => sum + shift, 0);
        expect(moved).toBeLessThan(mostMoved);
        const others = differing(before, await labelLines(cards(page)));
        expect(others.length, others.join()).toBeLessThanOrEqual(1);

        const named = await page
          .locator('link[rel="preload"][as="font"]')
          .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
        expect(named).toHaveLength(3);
        expect(asked.sort()).toEqual(named.sort());
      });
    });
  }
}

for (const language of languages) {
  test.describe(`somebody whose fonts do not come, in ${language}`, () => {
    test.use({ tolerated: /net::ERR_FAILED .*\.woff2\)$/ });

    test('reads every card on every screen, in whatever fonts the machine has', async ({
      page,
    }) => {
      await page.route('**/*.woff2', (route) => route.abort());
      await page.setViewportSize(screens.desktop);
      await open(page, language);
      await page.evaluate(() => document.fonts.ready);
      expect(await isShipped(page)).toBe(false);
      for (const view of ['case', 'outside'] as const) {
        await viewButton(page, contents[language], view).click();
        await expectShown(page, statementsIn(contents[language].map, view));
        for (const size of Object.values(screens)) {
          await page.setViewportSize(size);
          await drawn(page);
          expect(await crampedTexts(cards(page)), `${view}, ${size.width}`).toEqual([]);
          expect(await brokenWords(cards(page)), `${view}, ${size.width}`).toEqual([]);
        }
      }
    });

    test('has labels on as many lines as others have, where fonts stand in', async ({
      page,
      context,
    }) => {
      await open(page, language, 'view=outside');
      await page.evaluate(() => document.fonts.ready);
      const shipped = await labelLines(cards(page));

      const other = await context.newPage();
      await lendStandIns(other);
      await other.route('**/assets/*.woff2', (route) => route.abort());
      await open(other, language, 'view=outside');
      await standInsReady(other);
      expect(await crampedTexts(cards(other))).toEqual([]);
      const others = differing(shipped, await labelLines(cards(other)));
      expect(others.length, others.join()).toBeLessThan(0.03 * Object.keys(shipped).length);
    });
  });
}

test('the letters of names and the sign for paragraphs are in the shipped fonts', async ({
  page,
}) => {
  await open(page, 'nl');
  // A character that a font has is as wide whatever font comes after; this one, none of ours has.
  const lacking = 'Ж';
  for (const { family, weight, style } of faces) {
    const widths = await page.evaluate(
      async ({ font, name, characters }) => {
        await document.fonts.load(`${font} ${name}`, characters.join(''));
        const context = document.createElement('canvas').getContext('2d');
        if (!context) throw new Error('Nothing can be measured here.');
        return characters.map((character) =>
          ['monospace', 'sans-serif'].map((next) => {
            context.font = `${font} ${name}, ${next}`;
            return context.measureText(character).width;
          }),
        );
      },
      { font: `${style} ${weight} 100px`, name: `"${family}"`, characters: ['ş', '¶', lacking] },
    );
    const same = widths.map(([one, other]) => one === other);
    expect(same, `${family} ${weight} ${style}`).toEqual([true, true, false]);
  }
});

/**
 * Gives the page a stand-in for each font, whatever fonts the machine has: in the place of the
 * system's, the free one of the same widths.
 */
async function lendStandIns(page: Page): Promise<void> {
  const lent = faces.map(({ standIn: { names, measuredBy } }) => ({
    source: new RegExp(`src:\\s*local\\(["']?${names[0]}["']?\\)[^;}]*`),
    path: `/lent/${faceName(measuredBy)}.woff2`,
    contents: readFace(measuredBy, 'latin'),
  }));
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const sheet = await response.text();
    const body = lent.reduce(
      (css, { source, path }) => css.replace(source, `src:url(${path})`),
      sheet,
    );
    await route.fulfill({ response, body });
  });
  for (const { path, contents } of lent) {
    await page.route(`**${path}`, (route) =>
      route.fulfill({ body: contents, contentType: 'font/woff2' }),
    );
  }
}

/** Waits until the stand-ins are seen. Throws where one is missing. */
async function standInsReady(page: Page): Promise<void> {
  const fonts = faces.map((face) => `${face.style} ${face.weight} 16px "${standInFamily(face)}"`);
  const found = await page.evaluate(
    (all) => Promise.all(all.map(async (font) => (await document.fonts.load(font)).length)),
    fonts,
  );
  expect(found).toEqual(fonts.map(() => 1));
  await drawn(page);
}

/** Keeps the shipped fonts from arriving until what it gives is called. */
async function holdFonts(page: Page): Promise<() => void> {
  const gate = new EventTarget();
  const opened = new Promise((resolve) => {
    gate.addEventListener('open', resolve);
  });
  await page.route('**/assets/*.woff2', async (route) => {
    await opened;
    await route.continue();
  });
  return () => gate.dispatchEvent(new Event('open'));
}

/** Whether labels are set in the shipped font. */
function isShipped(page: Page): Promise<boolean> {
  return page.evaluate(() => document.fonts.check('600 17px "Source Serif 4"'));
}

/** How much moves from now on: the score of each layout shift. */
function watchShifts(page: Page): Promise<JSHandle<number[]>> {
  return page.evaluateHandle(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift' });
    return shifts;
  });
}

/** Waits until what has changed has been drawn, and observers know of it. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
  );
}

/** How many lines the label of each card takes, by the card's id. */
async function labelLines(cards: Locator): Promise<Record<string, number>> {
  const entries = await cards.evaluateAll((elements) =>
    elements.map((card): [string, number] => {
      const range = document.createRange();
      range.selectNodeContents(card.querySelector('[data-label]') ?? card);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      return [card.getAttribute('data-statement') ?? '', new Set(tops).size];
    }),
  );
  return Object.fromEntries(entries);
}

/** The ids for which two counts differ. */
function differing(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): string[] {
  return Object.keys(one).filter((id) => one[id] !== other[id]);
}
