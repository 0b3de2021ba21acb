import type { Page } from '@playwright/test';
import { languages } from '../src/model/text.ts';
import { boxOf } from './boxes.ts';
import { contents, expect, judgementLink, open, panel, stage, startButton, test } from './page.ts';

/** Windows, and the least height that the picture has in them. */
const windows = [
  { width: 1440, height: 900, least: 738 },
  { width: 1280, height: 720, least: 558 },
  { width: 1024, height: 768, least: 600 },
  { width: 960, height: 700, least: 532 },
  { width: 768, height: 1024, least: 800 },
  { width: 390, height: 844, least: 600 },
  { width: 360, height: 740, least: 480 },
  // A laptop's screen at a zoom of 200 %.
  { width: 720, height: 450, least: 240 },
];

/** Narrower windows show the reading panel as a sheet below the picture. */
const beside = 960;
/** The least width and height of what is pressed, with a finger or with a mouse. */
const target = { sheet: 44, beside: 24 };

/** A judgement that makes each button as wide as it gets. */
const judged = `voice=officials&${judgementLink({
  start: 'own',
  marks: Object.fromEntries(contents.nl.map.opening.map((id) => [id, 'accepted'])),
})}`;

for (const { width, height, least } of windows) {
  for (const language of languages) {
    const content = contents[language];

    test.describe(`in a window of ${width} × ${height}, in ${content.words.languageName}`, () => {
      test.use({ windowSize: { width, height } });

      test('the picture has room, and all tools stand beside each other, whole', async ({
        page,
      }) => {
        await open(page, language);
        const { top, bottom } = await boxOf(stage(page, content));
        expect(bottom - top).toBeGreaterThanOrEqual(least);
        const smallest = width < beside ? target.sheet : target.beside;
        expect(await faults(page, smallest)).toEqual([]);
        await expect(startButton(page, content)).toContainText(
          content.words.judging.start.short.minister,
        );

        await open(page, language, judged);
        expect(await faults(page, smallest)).toEqual([]);
        await open(page, language, `select=${content.map.main}&${judged}`);
        await expect(panel(page, content)).toBeVisible();
        expect(await faults(page, smallest)).toEqual([]);
      });

      if (width >= beside) {
        test('the picture stays where it is when a card is read', async ({ page }) => {
          await open(page, language);
          const before = await boxOf(stage(page, content));
          await open(page, language, `select=${content.map.main}`);
          await expect(panel(page, content)).toBeVisible();
          const after = await boxOf(stage(page, content));
          expect(after.right).toBeLessThan(before.right);
          expect([after.top, after.bottom]).toEqual([before.top, before.bottom]);
        });
      }
    });
  }
}

/** What is wrong with the controls around the picture: too small, cut off, or over one another. */
function faults(page: Page, smallest: number): Promise<string[]> {
  return page.evaluate((smallest) => {
    const controls = [...document.querySelectorAll('.tools :is(button, input), .foot > * button')]
      .filter((one) => one.checkVisibility())
      // Within a text, a button is as high as the text; the field has one of its own.
      .filter((one) => !one.matches('li button, input ~ button'));
    const nameOf = (one: Element) => one.ariaLabel ?? one.textContent.trim();
    const found: string[] = [];
    controls.forEach((one, i) => {
      const box = one.getBoundingClientRect();
      const inside = box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
      if (!inside) found.push(`off the screen: ${nameOf(one)}`);
      if (Math.min(box.width, box.height) < smallest) found.push(`small: ${nameOf(one)}`);
      if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
        found.push(`too little room for its text: ${nameOf(one)}`);
      for (const other of controls.slice(i + 1)) {
        const next = other.getBoundingClientRect();
        const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
        const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
        if (across > 0.5 && down > 0.5) found.push(`${nameOf(one)} over ${nameOf(other)}`);
      }
    });
    return found;
  }, smallest);
}
