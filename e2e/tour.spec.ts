import type { Locator, Page } from '@playwright/test';
import { classroom } from '../src/maps/client-side-scanning/classroom/index.ts';
import { classroomEn } from '../src/messages/classroom/en.ts';
import { classroomNl } from '../src/messages/classroom/nl.ts';
import { localise } from '../src/model/localise.ts';
import { contrast, readColour } from '../tools/themeColours.ts';
import { findings, focusSeen, spoiltTexts } from './audit.ts';
import { boxesOf, boxOf, within } from './boxes.ts';
import { Fingers } from './fingers.ts';
import {
  card,
  contents,
  expect,
  expectShown,
  expectVerdicts,
  five,
  judgementLink,
  more,
  open,
  panel,
  partLink,
  ready,
  screens,
  seen,
  stage,
  still,
  ten,
  test,
  twelve,
  two,
} from './page.ts';
import { smallTargets } from './targets.ts';

const steps = { nl: localise(classroom, 'nl').tour, en: localise(classroom, 'en').tour };
const numberOf = (id: string) => steps.nl.findIndex((step) => step.id === id) + 1;

/** The panel of the tour, at a step. */
function tour(page: Page, { name }: { name: string }): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Waits until a step is shown, with all cards that it is about in sight. */
async function expectStep(page: Page, language: 'nl' | 'en', number: number): Promise<void> {
  const step = steps[language][number - 1];
  if (!step) throw new Error(`There is no step ${number}.`);
  await expect(page.getByRole('heading', { name: step.title })).toBeVisible();
  const picture = stage(page, contents[language]);
  const outside = async () => {
    const room = await boxOf(picture);
    const cards = await boxesOf(page.locator('[data-statement]'));
    const about = cards.filter(({ id }) => step.focus.includes(id));
    return [
      ...step.focus.filter((id) => !about.some((box) => box.id === id)),
      ...about.filter((box) => !within(box, room)).map(({ id }) => id),
    ];
  };
  await expect.poll(outside, step.id).toEqual([]);
}

test('a student walks the tour by keys, wanders off, sees what falls, and keeps their own judgement', async ({
  page,
}) => {
  const content = contents.nl;
  const words = classroomNl.tour;
  const own = judgementLink({ marks: { 'services-used-more': 'rejected' } });
  await open(page, 'nl', `show=classroom&at=tour&${own}`);
  await expect(
    page.getByRole('heading', { level: 3, name: steps.nl[9]?.title ?? '' }),
  ).toBeVisible();
  await page.getByRole('button', { name: words.room.start }).click();
  const caption = tour(page, words);
  await expectStep(page, 'nl', 1);
  await expect(caption.getByRole('heading', { level: 2 })).toBeFocused();
  expect(new URL(page.url()).hash).toContain('#tour=1&');
  expect(await findings(page, 'all')).toEqual([]);
  expect(await spoiltTexts(caption)).toEqual([]);

  for (const [number, key] of [
    [2, 'ArrowRight'],
    [3, 'PageDown'],
    [4, 'Space'],
    [3, 'ArrowLeft'],
    [10, 'End'],
    [9, 'PageUp'],
    [1, 'Home'],
    [2, 'PageDown'],
  ] as const) {
    await page.keyboard.press(key);
    await expectStep(page, 'nl', number);
  }
  await page.goBack();
  await expectStep(page, 'nl', 1);
  await page.goForward();
  await expectStep(page, 'nl', 2);

  // On a card, arrow keys walk the map, and Page Down still goes on.
  const face = (id: string) => card(page, id).getByRole('link');
  await face('advised-against').focus();
  await page.keyboard.press('ArrowDown');
  await expect(face('advised-against')).not.toBeFocused();
  await expectStep(page, 'nl', 2);
  await page.keyboard.press('Enter');
  await expect(panel(page, content)).toBeVisible();
  await still(page);
  expect(new URL(page.url()).hash).toContain('tour=2&view=case&select=');
  await page.keyboard.press('Escape');
  await expect(panel(page, content)).toBeHidden();
  await more(page, 'advised-against').click();
  await expect(card(page, 'subject-weighs')).toBeVisible();
  const wandered = new URL(page.url()).hash;
  expect(wandered).toMatch(/^#tour=2&view=case&open=[\d.]+&/);
  await page.reload();
  await ready(page);
  await expect(card(page, 'subject-weighs')).toBeVisible();
  expect(new URL(page.url()).hash).toBe(wandered);
  await caption.getByRole('button', { name: words.back }).click();
  await expectStep(page, 'nl', 2);
  await expect(card(page, 'subject-weighs')).toHaveCount(0);

  // The example is shown instead of one's own judgement, and cannot be marked.
  await caption
    .getByRole('link', { name: words.stepOf(numberOf('what-falls'), steps.nl.length) })
    .click();
  await expectStep(page, 'nl', numberOf('what-falls'));
  await expectVerdicts(page, {
    [ten]: 'falls',
    [five]: 'falls',
    [twelve]: 'falls',
    [two]: 'falls',
  });
  await expectVerdicts(page, { 'services-used-more': 'stands', 'advised-against': 'stands' });
  await card(page, ten).hover();
  await expect(card(page, ten).locator('.marking')).toHaveCount(0);
  await caption.getByRole('button', { name: words.ownJudgement }).click();
  await expectVerdicts(page, { [ten]: 'stands', 'services-used-more': 'falls' });
  await caption.getByRole('button', { name: words.back }).click();
  await expectVerdicts(page, { [ten]: 'falls', 'services-used-more': 'stands' });

  await page.keyboard.press('Tab');
  expect((await focusSeen(page)).fault).toBe('');
  await page.keyboard.press('Escape');
  await expect(caption).toHaveCount(0);
  await expectVerdicts(page, { [ten]: 'stands', 'services-used-more': 'falls' });
  await expectShown(page, content.map.opening);
});

test.describe('on a phone', () => {
  test.use({ viewport: screens.phone, hasTouch: true, isMobile: true });

  test('a student swipes from a link’s step to the next and back, each with its cards alone', async ({
    page,
  }) => {
    const words = classroomEn.tour;
    await open(page, 'en', 'show=map&tour=44');
    await expect(page.getByText('tour=44')).toBeVisible();
    await page.evaluate(() => (location.hash = 'tour=3'));
    await expectStep(page, 'en', 3);
    await expectShown(page, steps.en[2]?.focus ?? []);
    const caption = tour(page, words);
    const fingers = await Fingers.of(page);
    const swipe = async (from: number, to: number) => {
      const { top } = await boxOf(caption);
      await fingers.draw({ x: from, y: top + 60 }, { x: to, y: top + 66 });
      await fingers.lift();
    };
    await swipe(300, 120);
    await expectStep(page, 'en', 4);
    await swipe(120, 300);
    await expectStep(page, 'en', 3);
    await swipe(200, 185);
    await expectStep(page, 'en', 3);
    // A step's circle that lies close to a card shares the room with it.
    const [step] = contents.en.words.map.junction('', 'for').split(':');
    const small = await smallTargets(page, 44);
    expect(small.filter((name) => !step || !name.startsWith(step))).toEqual([]);
    expect(await smallTargets(page, 40)).toEqual([]);
    expect(await spoiltTexts(caption)).toEqual([]);
    const room = await boxOf(stage(page, contents.en));
    expect(room.bottom - room.top, 'the map keeps room').toBeGreaterThan(280);

    // What is read takes the place of the words, and gives it back.
    await card(page, two).getByRole('link').tap();
    await expect(panel(page, contents.en)).toBeVisible();
    await expect(caption).toBeHidden();
    await page.getByRole('button', { name: contents.en.words.panel.close }).tap();
    await expect(caption).toBeVisible();
    await caption.getByRole('button', { name: words.leave }).tap();
    await expectShown(page, contents.en.map.opening);
  });
});

/** The least size of the type that is seen, in CSS pixels as drawn, and what is set in it. */
function smallestType(page: Page): Promise<{ size: number; text: string }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = { size: Infinity, text: '' };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      const shown = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!parent || !text || !shown || parent.closest('.visually-hidden')) continue;
      const world = parent.closest('.world');
      const zoom = world ? new DOMMatrix(getComputedStyle(world).transform).a : 1;
      const size = parseFloat(getComputedStyle(parent).fontSize) * zoom;
      if (size > 0 && size < least.size) least = { size, text };
    }
    return least;
  });
}

/** Words that are broken within, or cut off, on cards. */
function spoiltLabels(page: Page): Promise<string[]> {
  return page.locator('[data-label]').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const text = label.textContent;
      const node = label.firstChild;
      const box = label.closest('[data-statement]')?.getBoundingClientRect();
      const range = document.createRange();
      const broken = [...text.matchAll(/[\p{L}\d]+/gu)].some(({ 0: word, index }) => {
        if (!node) return false;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return range.getClientRects().length > 1;
      });
      const { top, bottom } = label.getBoundingClientRect();
      const cut = box !== undefined && (top < box.top - 1 || bottom > box.bottom + 1);
      return broken || cut ? [text] : [];
    }),
  );
}

/** The least contrast of labels on the map, and of what is said below it, with what they stand on. */
async function weakestContrast(page: Page): Promise<number> {
  const colours = await page.locator('[data-label], .said p').evaluateAll((texts) =>
    texts.map((text) => {
      let ground: Element | null = text;
      const clear = 'rgba(0, 0, 0, 0)';
      while (ground && getComputedStyle(ground).backgroundColor === clear)
        ground = ground.parentElement;
      const on = ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)';
      return [getComputedStyle(text).color, on] as const;
    }),
  );
  return Math.min(...colours.map(([text, on]) => contrast(readColour(text), readColour(on))));
}

test.describe('on a projector', () => {
  test.use({ alone: true, windowSize: { width: 1280, height: 720 } });

  test('a teacher presents the tour in large type, keeps time, and finds the page as it was', async ({
    page,
  }) => {
    const content = contents.nl;
    const words = classroomNl.tour;
    const own = judgementLink({ marks: { [ten]: 'doubted' } });
    await page.clock.install();
    await open(page, 'nl', `view=documents&select=hosting-first&${own}`);
    await expect(panel(page, content)).toBeVisible();
    await still(page);
    const before = await seen(page);
    await partLink(page, content, 'classroom').click();
    await page.getByRole('link', { name: classroomNl.roomNames.tour, exact: true }).first().click();
    await page.getByRole('button', { name: words.room.present }).click();
    const shown = tour(page, words.presenter);
    const help = page.getByText(words.presenter.keys[3]?.does ?? '', { exact: true });
    await expect(help).toBeVisible();
    await page.clock.runFor(10_000);
    await expect(help, 'the hint of keys goes by itself').toBeHidden();
    await expect(page.getByRole('banner')).toBeHidden();

    for (const size of [
      { width: 1280, height: 720 },
      { width: 1920, height: 1080 },
    ]) {
      await page.setViewportSize(size);
      await page.keyboard.press('Home');
      for (let number = 1; number <= steps.nl.length; number += 1) {
        await expectStep(page, 'nl', number);
        const { size: type, text } = await smallestType(page);
        expect(type, `step ${number}: “${text}”`).toBeGreaterThanOrEqual(18);
        expect(await spoiltLabels(page), `step ${number}`).toEqual([]);
        await page.keyboard.press('PageDown');
      }
    }
    expect(await findings(page, 'all')).toEqual([]);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await weakestContrast(page), colorScheme).toBeGreaterThan(6.9);
    }

    // On all of the screen, and back.
    const fills = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(fills).toBe(true);
    const smaller = page.getByRole('button', { name: words.presenter.smallScreen });
    await smaller.press('Enter');
    await expect.poll(fills).toBe(false);
    await expect(page.getByRole('button', { name: words.presenter.fullScreen })).toBeFocused();

    // A card can be pointed out; keys go on from step to step.
    await page.keyboard.press('Home');
    await expectStep(page, 'nl', 1);
    await card(page, 'advised-against').getByRole('link').click();
    await page.clock.runFor(1000);
    await expect(card(page, 'advised-against').getByRole('link')).toHaveAttribute('aria-current');
    await expect(panel(page, content)).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 'nl', 2);

    // The words go and come; the screen is blank, and is not.
    await page.keyboard.press('c');
    await expect(shown.getByRole('heading', { level: 1 })).toBeHidden();
    await page.keyboard.press('c');
    await page.keyboard.press('b');
    const blank = page.getByRole('button', { name: words.presenter.unblank });
    await expect(blank).toBeFocused();
    await page.keyboard.press('PageDown');
    await expect(blank).toHaveCount(0);
    await expectStep(page, 'nl', 3);

    // Time for the question, then for speakers.
    await page.keyboard.press('t');
    const timer = page.getByRole('group', { name: words.timer.name });
    const face = timer.getByRole('timer');
    await timer.getByRole('spinbutton', { name: words.timer.minutes }).fill('2');
    await timer.getByRole('button', { name: words.timer.start }).click();
    expect((await smallestType(page)).size).toBeGreaterThanOrEqual(18);
    await page.clock.runFor(61_000);
    await expect(timer.getByRole('status')).toHaveText(words.timer.lastMinute);
    await expect(face).toHaveText(/^0:5\d$/);
    await page.keyboard.press('t');
    const held = await face.textContent();
    await page.clock.runFor(5000);
    await expect(face).toHaveText(held ?? '');
    await page.keyboard.press('t');
    await page.clock.runFor(61_000);
    await expect(timer.getByRole('status')).toHaveText(words.timer.over);
    await expect(face).toHaveText('0:00');
    await timer.getByRole('button', { name: words.timer.reset }).click();
    await timer.getByRole('button', { name: words.timer.kinds.speaking }).click();
    await timer.getByRole('button', { name: words.timer.start }).click();
    await page.clock.runFor(130_000);
    await expect(face).toHaveText(/^\+0:\d\d$/);
    await timer.getByRole('button', { name: words.timer.nextSpeaker }).click();
    await expect(timer.getByText(words.timer.speaker(2))).toBeVisible();
    await expect(face).toHaveText(/^(2:00|1:5\d)$/);
    expect(await findings(page, 'all')).toEqual([]);

    // Escape goes back step by step: the clock, the presentation, the tour.
    await page.keyboard.press('t');
    await page.keyboard.press('Escape');
    await expect(timer).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(tour(page, words)).toBeVisible();
    await expect(page.getByRole('banner')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: words.room.title })).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 720 });
    await partLink(page, content, 'map').click();
    expect(await seen(page)).toEqual(before);
  });
});
