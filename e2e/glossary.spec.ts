import type { Locator, Page } from '@playwright/test';
import { languages } from '../src/model/text.ts';
import { contents, expect, isSeen, open, panel, partLink, test, type Content } from './page.ts';

for (const language of languages) {
  const content = contents[language];
  const { words, map } = content;

  test(`in ${words.languageName}, a reader finds every term, in the order of the alphabet`, async ({
    page,
  }) => {
    await open(page, language);
    await partLink(page, content, 'glossary').click();
    const entries = page.locator('[data-term]');
    await expect(entries).toHaveCount(map.glossary.length);
    const names = await page.locator('[data-term] dt').allTextContents();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, language)));
    for (const { id, definition } of map.glossary) {
      await expect(page.locator(`[data-term="${id}"] dd`)).toHaveText(definition);
    }
  });
}

const content = contents.nl;
const { words, map, graph } = content;
const encryption = map.glossary.find(({ id }) => id === 'end-to-end-encryption');

test('a reader with a keyboard has a word explained, and reads on', async ({ page }) => {
  await open(page, 'nl', 'select=css-only-way');
  const word = termIn(page, content, 'end-to-end-encryption');
  await expect(word).toHaveCount(1);
  await word.focus();
  await page.keyboard.press('Enter');
  const definition = page.getByRole('dialog').filter({ hasText: encryption?.definition ?? '-' });
  await expect(definition).toBeVisible();
  await expect(definition).toBeFocused();
  // Escape closes the definition alone; the panel stays, and so does the place in it.
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(word).toBeFocused();
  // Tab goes through the definition and on from the word.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(definition.getByRole('link', { name: words.glossary.all })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(definition).toBeHidden();
  expect(
    await word.evaluate((link) => {
      const { activeElement } = document;
      return Boolean(
        activeElement &&
        link.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING &&
        link.closest('article')?.contains(activeElement),
      );
    }),
  ).toBe(true);
  const heading = panel(page, content).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(graph.statement('css-only-way').text);
  await page.keyboard.press('Escape');
  await expect(panel(page, content)).toBeHidden();
});

test('a reader goes from a word to all terms', async ({ page }) => {
  await open(page, 'nl', 'select=css-only-way');
  await termIn(page, content, 'end-to-end-encryption').click();
  await page
    .getByRole('dialog')
    .filter({ visible: true })
    .getByRole('link', { name: words.glossary.all })
    .click();
  const entry = page.locator('[data-term="end-to-end-encryption"]');
  await expect.poll(() => isSeen(entry)).toBe(true);
  await expect(entry).toBeFocused();
  await expect(page.getByRole('dialog').filter({ visible: true })).toHaveCount(0);
});

test('a reader finds each term explained once in what is read, where it first occurs', async ({
  page,
}) => {
  for (const id of ['css-only-way', 'ls-disproportionate', 'opinion-keep', 'proposal-scope']) {
    await open(page, 'nl', `select=${id}`);
    const words = panel(page, content).locator('article a[href*="show=glossary"]');
    await expect(words.first(), id).toBeVisible();
    const hrefs = await words.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(hrefs).size, id).toBe(hrefs.length);
  }
});

test.describe('with a finger on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a reader has a word explained, and taps it away', async ({ page }) => {
    await open(page, 'nl', 'select=css-only-way');
    await termIn(page, content, 'client-side-scanning').tap();
    const definition = page.getByRole('dialog').filter({ visible: true });
    await expect(definition).toBeVisible();
    const box = await definition.boundingBox();
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    await page.touchscreen.tap(60, 20);
    await expect(definition).toBeHidden();
  });
});

/** The word in the panel that is explained as a term. */
function termIn(page: Page, content: Content, term: string): Locator {
  return panel(page, content).locator(`article a[href="#show=glossary&at=${term}"]`);
}
