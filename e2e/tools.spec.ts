import type { Page } from '@playwright/test';
import { languages } from '../src/model/text.ts';
import { boxOf, type Box } from './boxes.ts';
import {
  contents,
  expect,
  judgementLink,
  open,
  panel,
  stage,
  startButton,
  test,
  type Content,
} from './page.ts';

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

for (const language of languages) {
  const content = contents[language];

  test.describe(`in ${content.words.languageName}, in windows from a desk's to a phone's`, () => {
    test('the picture has room, and stays where it is when a card is read', async ({ page }) => {
      await open(page, language, 'show=map');
      const alone = await stages(page, content);
      for (const { width, least } of windows) {
        const { top, bottom } = alone.get(width) ?? { top: 0, bottom: 0 };
        expect(bottom - top, `${width} wide`).toBeGreaterThanOrEqual(least);
      }
      await expect(startButton(page, content)).toContainText(
        content.words.judging.start.short.minister,
      );
      await open(page, language, `show=map&select=${content.map.main}`);
      await expect(panel(page, content)).toBeVisible();
      const reading = await stages(page, content);
      for (const { width } of windows.filter(({ width }) => width >= beside)) {
        const [before, after] = [alone.get(width), reading.get(width)];
        expect(after?.right, `${width} wide`).toBeLessThan(before?.right ?? 0);
        expect([after?.top, after?.bottom], `${width} wide`).toEqual([before?.top, before?.bottom]);
      }
    });

    test('all tools stand beside each other, whole', async ({ page }) => {
      for (const fragment of ['', judged, `select=${content.map.main}&${judged}`]) {
        await open(page, language, `show=map&${fragment}`);
        for (const { width, height } of windows) {
          await page.setViewportSize({ width, height });
          const smallest = width < beside ? target.sheet : target.beside;
          const where = `${width} wide: ${fragment}`;
          await expect.poll(() => faults(page, smallest), where).toEqual([]);
        }
      }
    });
  });
}

/** Where the picture stands in a window of each width. */
async function stages(page: Page, content: Content): Promise<Map<number, Box>> {
  const found = new Map<number, Box>();
  for (const { width, height } of windows) {
    await page.setViewportSize({ width, height });
    found.set(width, await boxOf(stage(page, content)));
  }
  return found;
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
