import type { Locator, Page } from '@playwright/test';
import { languages } from '../src/model/text.ts';
import { boxOf, within } from './boxes.ts';
import {
  card,
  contents,
  expect,
  expectShown,
  open,
  panel,
  screens,
  searchButton,
  searchField,
  shownIds,
  stage,
  test,
  type Content,
} from './page.ts';

/** Words of the minister's, in one quotation only. */
const quotedWords = 'met klem';

for (const language of languages) {
  const content = contents[language];
  const { words, map, graph } = content;

  test.describe(`in ${words.languageName}, a reader who searches`, () => {
    test('finds a card by its label, claim, number, and quoted words; is told that nothing is found', async ({
      page,
    }) => {
      await open(page, language);
      const one = graph.statement('services-used-more');
      const claim = one.text.split(' ').slice(-5).join(' ').replace(/\W+$/, '');
      expect(one.label).not.toContain(claim);
      const quoting = map.statements.filter(({ citations }) =>
        citations.some(({ quote }) => quote?.includes(quotedWords)),
      );
      expect(quoting).toHaveLength(1);

      await searchField(page, content).fill(one.label);
      await expect(hits(page).first()).toContainText(one.label);
      await searchField(page, content).fill(claim.toUpperCase());
      await expect(hits(page).filter({ hasText: one.label })).toContainText(claim);
      await searchField(page, content).fill(String(one.number));
      await expect(hits(page).first()).toContainText(one.label);

      await searchField(page, content).fill(quotedWords);
      await expect(hits(page)).toHaveCount(1);
      await expect(hits(page)).toContainText(quoting[0]?.label ?? '');
      await expect(hits(page)).toContainText(words.search.inQuote);
      await expect(hits(page)).toContainText(quotedWords);
      await expect(page.getByText(words.search.count(1), { exact: true })).toBeVisible();

      await searchField(page, content).fill('xyzzy');
      await expect(page.getByText(words.search.none('xyzzy'))).toBeVisible();
      await expect(hits(page)).toHaveCount(0);
      await page.keyboard.press('Enter');
      await expect(panel(page, content)).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(searchField(page, content)).toHaveValue('');
      await expect(searchField(page, content)).toBeFocused();
      await expect(page.getByText(words.search.none('xyzzy'))).toBeHidden();

      await searchField(page, content).fill('css');
      await expect(hits(page).first()).toBeVisible();
      await page.getByRole('button', { name: words.search.clear }).click();
      await expect(searchField(page, content)).toHaveValue('');
      await expect(hits(page)).toHaveCount(0);
      await expectShown(page, map.opening);
    });
  });
}

test.describe('on a desktop', () => {
  const content = contents.nl;
  const { map } = content;

  test('a reader of a card searches and keeps on reading, walks the hits, and reads one that was hidden', async ({
    page,
  }) => {
    await open(page, 'nl', `select=${map.main}`);
    await searchButton(page, content).click();
    await searchField(page, content).fill('css');
    await page.keyboard.press('Escape');
    await expect(searchField(page, content)).toHaveValue('');
    await expect(panel(page, content)).toBeVisible();

    await searchField(page, content).fill('css');
    const count = await hits(page).count();
    expect(count).toBeGreaterThan(3);
    await expectActive(page, content, 0);
    await page.keyboard.press('ArrowDown');
    await expectActive(page, content, 1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expectActive(page, content, count - 1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expectActive(page, content, 2);

    const id = (await hits(page).nth(2).getAttribute('id'))?.replace(/^hit-/, '') ?? '';
    await page.keyboard.press('Enter');
    await expectRead(page, content, id);
    await expect(searchField(page, content)).toBeFocused();

    // Neither the view nor the filter shows it.
    const wanted = map.statements.find(({ origin }) => origin === 'outside');
    const hidden = wanted?.id ?? '';
    await open(page, 'nl', 'origin=stated');
    expect(await shownIds(page)).not.toContain(hidden);
    await searchField(page, content).fill(wanted?.label ?? '');
    await hits(page).first().click();
    await expectRead(page, content, hidden);
    // What was shown is still there, and a way leads from the found card to it.
    const shown = await shownIds(page);
    expect(map.opening.filter((other) => !shown.includes(other))).toEqual([]);
    await expect(page.locator(`path[data-from="${hidden}"]`).first()).toBeAttached();
  });
});

test.describe('on a phone', () => {
  test.use({ windowSize: screens.phone });
  const content = contents.nl;
  const { words } = content;

  test('a reader opens the field by a key, closes it, and finds a card; the hits stay on the screen', async ({
    page,
  }) => {
    await open(page, 'nl');
    const [button, field] = [searchButton(page, content), searchField(page, content)];
    await expect(field).toBeHidden();
    await button.press('Enter');
    await expect(field).toBeFocused();
    await expect(button).toBeHidden();
    await page.keyboard.type('css');
    await page.keyboard.press('Shift+Tab');
    await expect(field).toHaveValue('css');
    await expect(field).toBeVisible();
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(button).toBeFocused();

    await button.press('Enter');
    await page.getByRole('button', { name: words.search.close }).click();
    await expect(field).toBeHidden();
    await expect(button).toBeFocused();

    await searchButton(page, content).click();
    await expect(searchField(page, content)).toBeFocused();
    await searchField(page, content).fill('de');
    await expect(hits(page).first()).toBeVisible();
    const { left, right } = await boxOf(page.getByRole('listbox'));
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(screens.phone.width);
    const id = (await hits(page).last().getAttribute('id'))?.replace(/^hit-/, '') ?? '';
    await hits(page).last().click();
    await expectRead(page, content, id);
  });
});

function hits(page: Page): Locator {
  return page.getByRole('option');
}

/** The hit that Enter would choose, as seen and as announced. */
async function expectActive(page: Page, content: Content, index: number): Promise<void> {
  await expect(hits(page).nth(index)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(hits(page).nth(index)).toBeInViewport();
  const id = (await hits(page).nth(index).getAttribute('id')) ?? 'none';
  await expect(searchField(page, content)).toHaveAttribute('aria-activedescendant', id);
}

/** The card is read: it is what the panel is about, and it is on the map, within the stage. */
async function expectRead(page: Page, content: Content, id: string): Promise<void> {
  const heading = panel(page, content).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(content.graph.statement(id).text);
  await expect(card(page, id).getByRole('link')).toHaveAttribute('aria-current', 'true');
  await expect
    .poll(async () => within(await boxOf(card(page, id)), await boxOf(stage(page, content))))
    .toBe(true);
}
