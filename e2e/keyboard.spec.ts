import type { Page } from '@playwright/test';
import { boxOf, within } from './boxes.ts';
import {
  card,
  contents,
  expect,
  expectShown,
  more,
  open,
  panel,
  seen,
  stage,
  test,
} from './page.ts';

const content = contents.nl;
const { words, map, graph } = content;

test.describe('a reader with a keyboard only', () => {
  test('reaches every card and every step, and always sees where the focus is', async ({
    page,
  }) => {
    await open(page, 'nl');
    // Close by, most of the picture lies outside of the stage.
    for (let i = 0; i < 3; i += 1) {
      await page.getByRole('button', { name: words.map.zoomIn }).press('Enter');
    }
    await page.getByRole('combobox').focus();
    const reached = new Set<string>();
    const unseen: string[] = [];
    const room = await boxOf(stage(page, content));
    const drawn = await page.locator('[data-statement], [data-argument]').count();
    for (let presses = 0; presses < 3 * drawn; presses += 1) {
      await page.keyboard.press('Tab');
      const focus = await focused(page);
      if (!focus.drawn) {
        if (reached.size > 0) break;
        continue;
      }
      reached.add(focus.drawn);
      if (!within(focus.box, room)) unseen.push(focus.drawn);
    }
    expect(reached.size).toBe(drawn);
    expect(map.opening.filter((id) => !reached.has(id))).toEqual([]);
    expect(unseen).toEqual([]);
  });

  test('sees the focus, and is told what each card and step is', async ({ page }) => {
    await open(page, 'nl');
    for (const [id, { number, label }] of map.opening.map(
      (id) => [id, graph.statement(id)] as const,
    )) {
      await expect(card(page, id)).toHaveAccessibleName(words.map.select(number, label));
      await expect(card(page, id).getByRole('link')).toHaveAccessibleName(new RegExp(label));
    }
    const buttons = page.getByRole('button');
    for (const button of await buttons.all()) await expect(button).toHaveAccessibleName(/\S/);
    await card(page, map.main).getByRole('link').press('Enter');
    await expect(panel(page, content)).toBeVisible();
    for (const button of await panel(page, content).getByRole('button').all()) {
      await expect(button).toHaveAccessibleName(/\S/);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const outline = await card(page, map.main)
      .getByRole('link')
      .evaluate((link) => getComputedStyle(link).outlineWidth);
    expect(parseFloat(outline)).toBeGreaterThanOrEqual(2);
  });

  test('reads a card with Enter, opens it with Space, and comes back to it', async ({ page }) => {
    await open(page, 'nl');
    const id = 'scan-before-leaves-e2ee';
    const link = card(page, id).getByRole('link');
    await link.press('Enter');
    const heading = panel(page, content).getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(graph.statement(id).text);
    await expect(link).toBeFocused();
    await expect
      .poll(async () => within(await boxOf(card(page, id)), await boxOf(stage(page, content))))
      .toBe(true);

    await panel(page, content).getByRole('button', { name: words.panel.close }).press('Enter');
    await expect(panel(page, content)).toBeHidden();
    await expect(link).toBeFocused();

    const behind = graph.behind(id).filter((other) => !map.opening.includes(other));
    await page.keyboard.press('Tab');
    await expect(more(page, id)).toBeFocused();
    await page.keyboard.press('Space');
    await expectShown(page, [...map.opening, ...behind]);
    await expect(more(page, id)).toBeFocused();
    await page.keyboard.press('Space');
    await expectShown(page, map.opening);
  });

  test('follows a name in the panel, and keeps the focus in the panel', async ({ page }) => {
    await open(page, 'nl', `select=${map.main}`);
    const reading = panel(page, content);
    const id = graph.argumentsAbout(map.main)[0]?.premises[0] ?? '';
    const { label, text } = graph.statement(id);
    await reading.getByRole('link', { name: label }).first().press('Enter');
    await expect(reading.getByRole('heading', { level: 2 })).toHaveText(text);
    await expect
      .poll(() => reading.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
  });

  test('skips to the content, and keeps all that is seen', async ({ page }) => {
    await open(page, 'nl', `view=documents&select=${map.main}&origin=stated`);
    const before = await seen(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: words.skipToContent })).toBeFocused();
    await expect(page.getByRole('link', { name: words.skipToContent })).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect(await seen(page)).toEqual(before);
  });
});

/** The card or step that has the focus, or of which a button has it, and where it is. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const drawn = element.closest<HTMLElement>('[data-statement], [data-argument]');
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      drawn: drawn?.dataset.statement ?? drawn?.dataset.argument,
      box: { id: '', left, top, right, bottom },
    };
  });
}
