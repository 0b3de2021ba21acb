import type { Page } from '@playwright/test';
import { rootSite } from '../tools/testSites.ts';
import { boxOf, emptySpot, middle, within, type Box } from './boxes.ts';
import { Fingers } from './fingers.ts';
import {
  card,
  contents,
  expect,
  filterButton,
  five,
  isSeen,
  markButton,
  open,
  panel,
  places,
  screens,
  searchButton,
  searchField,
  stage,
  startButton,
  still,
  tally,
  ten,
  test,
} from './page.ts';
import { smallTargets } from './targets.ts';

/** The least side of what a finger presses, in CSS pixels. */
const finger = 44;

const content = contents.en;
const { words } = content;
const { sheet, moving, shared } = words.touch;

test.describe('on a phone', () => {
  test.use({ viewport: screens.phone, hasTouch: true, isMobile: true });

  test('a reader taps, drags, throws and steps the reading panel from height to height', async ({
    page,
  }) => {
    await open(page, 'en', `select=${five}`);
    const reading = panel(page, content);
    const handle = (rest: keyof typeof sheet) =>
      reading.getByRole('button', { name: sheet[rest], exact: true });
    const fingers = await Fingers.of(page);
    /** Draws a finger, and lets it rest before it is lifted. */
    const pull = async (from: number, to: number) => {
      await fingers.draw({ x: 195, y: from }, { x: 195, y: to });
      await page.waitForTimeout(150);
      await fingers.lift();
    };
    const top = async () => (await boxOf(reading)).top;

    await expect(handle('half')).toHaveAttribute('aria-expanded', 'true');
    await handle('half').tap();
    await expect(handle('full')).toBeVisible();
    expect(await top(), 'as high as it can be').toBeLessThan(100);
    await handle('full').tap();
    await expect(handle('peek')).toHaveAttribute('aria-expanded', 'false');
    const strip = await boxOf(reading);
    expect(strip.bottom - strip.top).toBeLessThan(200);
    expect(within(await boxOf(reading.getByRole('heading', { level: 2 })), strip)).toBe(true);
    const reject = markButton(reading, content, five, 'rejected');
    expect(within(await boxOf(reject), strip), 'can be marked by').toBe(true);
    await expect.poll(() => isSeen(card(page, five))).toBe(true);

    // It follows the finger, and stays at the height that is nearest.
    await fingers.draw({ x: 195, y: strip.top + 20 }, { x: 195, y: 300 });
    expect(await top()).toBeCloseTo(280, -1);
    await page.waitForTimeout(150);
    await fingers.lift();
    await expect(handle('half')).toBeVisible();
    await expect.poll(() => isSeen(card(page, five)), 'above the sheet').toBe(true);

    // The content scrolls; pulled down from its top, it lowers the sheet.
    await handle('half').press('ArrowUp');
    await pull(700, 300);
    await expect.poll(() => reading.evaluate((one) => one.scrollTop)).toBeGreaterThan(200);
    await expect(handle('full')).toBeVisible();
    await reading.evaluate((one) => one.scrollTo(0, 0));
    await pull(300, 600);
    await expect(handle('half')).toBeVisible();
    expect(await reading.evaluate((one) => one.scrollTop)).toBe(0);

    // A throw goes on, but not out of the window.
    const thrown = await top();
    await fingers.draw({ x: 195, y: thrown + 20 }, { x: 195, y: thrown + 160 });
    await fingers.lift();
    await expect(handle('peek')).toBeVisible();

    for (const [key, rest] of [
      ['ArrowUp', 'half'],
      ['ArrowDown', 'peek'],
      ['ArrowDown', 'peek'],
      ['Enter', 'half'],
      ['Space', 'full'],
      ['Space', 'peek'],
    ] as const) {
      await page.locator('[aria-expanded]:focus, aside [aria-expanded]').first().press(key);
      await expect(handle(rest)).toBeVisible();
      await expect(handle(rest)).toBeFocused();
    }

    // Pulled out of the window, it is closed; Back brings what was read.
    await pull((await top()) + 20, 842);
    await expect(reading).toBeHidden();
    await page.goBack();
    await expect(handle('half')).toBeVisible();
  });

  /** Expects what can be pressed to be large enough; a step beside cards has the room that they leave. */
  async function expectLarge(page: Page, state: string): Promise<void> {
    const small = await smallTargets(page, finger);
    expect
      .soft(
        small.filter((one) => !one.startsWith('Step in support')),
        state,
      )
      .toEqual([]);
    expect.soft(await smallTargets(page, 24), state).toEqual([]);
  }

  test('all that can be pressed on the map and in its menus is large enough for a finger', async ({
    page,
  }) => {
    await open(page, 'en', 'reject=10');
    const told = tally(page, words.judging.tally.receive);
    await expect(page.getByText(words.judging.problems.unsealed)).toBeVisible();
    expect(await isSeen(told), 'a notice does not cover what is told').toBe(true);
    const dismiss = page.getByRole('button', { name: words.notices.dismiss });
    expect(await isSeen(dismiss)).toBe(true);
    await dismiss.tap();
    await expectLarge(page, 'the map, and what is told of a change');
    await page.getByRole('button', { name: words.judging.tally.dismiss }).tap();
    for (const [state, opener] of [
      ['where to start from', startButton(page, content)],
      ['filters', filterButton(page, content)],
      ['legend', page.getByRole('button', { name: words.legend.title, exact: true })],
      ['moving', page.getByRole('button', { name: moving.button })],
    ] as const) {
      await opener.tap();
      await expect(opener).toHaveAttribute('aria-expanded', 'true');
      await expectLarge(page, state);
      await page.keyboard.press('Escape');
    }
    await searchButton(page, content).tap();
    await searchField(page, content).fill('scan');
    await expectLarge(page, 'search');
  });

  test('all that can be pressed in what is read is large enough for a finger', async ({ page }) => {
    await open(page, 'en', 'show=outline');
    for (const show of ['outline', 'sides', 'timeline', 'glossary', 'documents'] as const) {
      await page.evaluate((hash) => (location.hash = hash), `show=${show}`);
      await expect(page.getByRole('heading', { level: 2, name: words.shows[show] })).toBeVisible();
      await expectLarge(page, show);
    }
    await page.evaluate((hash) => (location.hash = hash), `show=outline&select=${five}`);
    const reading = panel(page, content);
    await reading.getByRole('button', { name: sheet.half }).tap();
    for (const summary of await reading.locator('summary').all()) await summary.press('Enter');
    for (let seen = 0; seen < 4; seen += 1) {
      await expectLarge(page, `reading panel, page ${seen}`);
      await reading.evaluate((one) => one.scrollBy(0, 560));
    }
  });

  test('a reader moves the map and a card by buttons alone', async ({ page }) => {
    await open(page, 'en', `select=${ten}`);
    await still(page);
    const home = await places(page);
    const mover = page.getByRole('button', { name: moving.button });
    await mover.tap();
    const pad = page.getByRole('group', { name: moving.title, exact: true });
    await expect(pad.getByRole('button', { name: moving.up })).toBeFocused();

    const before = middle(await boxOf(card(page, ten)));
    await pad.getByRole('button', { name: moving.left }).tap();
    await pad.getByRole('button', { name: moving.up }).tap();
    const after = middle(await boxOf(card(page, ten)));
    expect(after.x - before.x, 'what lies to the left comes').toBeGreaterThan(60);
    expect(after.y - before.y, 'what lies above comes').toBeGreaterThan(20);
    expect(await places(page)).toEqual(home);

    await pad.getByRole('radio', { name: moving.card(10) }).tap();
    await pad.getByRole('button', { name: moving.down }).tap();
    await expect.poll(async () => (await places(page))[ten]).not.toBe(home[ten]);
    await page.keyboard.press('Escape');
    await expect(pad).toBeHidden();
    await expect(mover).toBeFocused();
    await expect(panel(page, content)).toBeVisible();
    await page.getByRole('button', { name: words.map.putBack }).tap();
    expect(await places(page)).toEqual(home);
  });

  test('in an article, one finger and the wheel scroll the article, two fingers move the map', async ({
    page,
  }) => {
    const host = `${rootSite.url}article.html`;
    await page.route(host, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta name="viewport" content="width=device-width">
          <link rel="icon" href="favicon.svg"><p style="height: 200px">An article.</p>
          <iframe src="en/#show=map" title="Map" style="width: 100%; height: 600px; border: 0"></iframe>
          <p style="height: 2000px">More of it.</p>`,
      }),
    );
    await page.goto(host);
    const map = page.frameLocator('iframe');
    await map.locator('[data-grabbable]').waitFor({ state: 'attached' });
    const one = map.locator('[data-statement]').first();
    const hold = await emptySpot(map.locator('[data-grabbable]'));
    const spot = { x: hold.x, y: Math.min(hold.y, 400) + 216 };
    const place = () => one.evaluate((card) => card.getBoundingClientRect().toJSON() as Box);
    const scrolled = () => page.evaluate(() => scrollY);
    const note = map.getByText(shared.fingers);
    const fingers = await Fingers.of(page);

    const first = await place();
    await fingers.draw(spot, { x: spot.x, y: spot.y - 160 });
    await expect(note).toBeVisible();
    await fingers.lift();
    await expect.poll(scrolled).toBeGreaterThan(60);
    expect(await place(), 'the map has not moved in its frame').toEqual(first);
    await expect(note).toBeHidden();

    const rested = await scrolled();
    const pair = (apart: number, by: number) => [
      { x: 195 - apart, y: 400 + by },
      { x: 195 + apart, y: 400 + by },
    ];
    for (const by of [0, 20, 40, 60]) await fingers.at(...pair(60, by));
    await fingers.lift();
    const panned = await place();
    expect(panned.top - first.top, 'two fingers move the map').toBeGreaterThan(30);
    for (const apart of [40, 60, 80]) await fingers.at(...pair(apart, 0));
    await fingers.lift();
    const pinched = await place();
    expect(pinched.right - pinched.left).toBeGreaterThan((first.right - first.left) * 1.4);
    expect(await scrolled(), 'and not the article').toBe(rested);

    await page.mouse.move(195, 400);
    await page.mouse.wheel(0, 100);
    await expect.poll(scrolled).toBeGreaterThan(rested);
    await expect(map.getByText(shared.wheel('Ctrl'))).toBeVisible();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 100);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await place()).right).toBeLessThan(pinched.right);
  });

  test('a reader turns the phone: map, tools and panel are all there, clear of the notch', async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    const insets = { top: 0, left: 44, bottom: 21, right: 44 };
    await open(page, 'en', `select=${five}`);
    const reading = panel(page, content);
    const picture = stage(page, content);
    const zoomIn = page.getByRole('button', { name: words.map.zoomIn });
    const close = reading.getByRole('button', { name: words.panel.close });
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
    for (const [width, height] of [
      [844, 390],
      [740, 360],
      [667, 375],
    ] as const) {
      await page.setViewportSize({ width, height });
      const screen = { id: '', left: 44, top: 0, right: width - 44, bottom: height - 21 };
      expect(await sideways(page)).toBe(0);
      for (const target of [startButton(page, content), zoomIn, close]) {
        const box = await boxOf(target);
        expect(within(box, screen), `${width} × ${height}: ${JSON.stringify(box)}`).toBe(true);
      }
      const [beside, map] = [await boxOf(reading), await boxOf(picture)];
      expect(map.right, 'the panel stands beside the map').toBeLessThanOrEqual(beside.left + 1);
      expect(map.right - map.left).toBeGreaterThan(250);
      expect(map.bottom - map.top).toBeGreaterThan(200);
      expect(beside.right, 'it goes on below the notch').toBe(width);
    }
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: 34, top: 47 } });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page)).toBe(0);
    await reading.getByRole('button', { name: sheet.half }).tap();
    await reading.getByRole('button', { name: sheet.full }).tap();
    const marks = await boxOf(markButton(reading, content, five, 'rejected'));
    expect(marks.bottom, 'above the bar of the phone').toBeLessThanOrEqual(640 - 34);
    expect((await boxOf(page.getByRole('banner'))).top).toBe(0);
    expect((await boxOf(page.getByText(words.brand, { exact: true }))).top).toBeGreaterThan(46);
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets: {} });
  });
});

/** By how much the page could be scrolled sideways, in CSS pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
