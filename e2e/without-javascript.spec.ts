import { languages } from '../src/model/text.ts';
import { rootSite } from '../tools/testSites.ts';
import { boxesOf, boxOf, brokenWords, crampedTexts, overlaps, within } from './boxes.ts';
import { card, cards, contents, escaped, expect, screens, stage, test } from './page.ts';

test.use({ javaScriptEnabled: false, viewport: screens.desktop });

for (const language of languages) {
  const content = contents[language];
  const { words, map, graph } = content;
  const address = `${rootSite.url}${language}/`;

  test.describe(`in ${words.languageName}, a reader without JavaScript`, () => {
    test('sees the map, whole and readable', async ({ page }) => {
      await page.goto(address);
      const explanation = page.locator('noscript p');
      await expect(explanation).toBeVisible();
      await expect(explanation).toHaveText(words.noScript);
      await expect(cards(page)).toHaveCount(map.opening.length);
      const outer = await boxOf(stage(page, content));
      const screen = { id: '', left: 0, top: 0, right: 1440, bottom: 900 };
      for (const box of await boxesOf(cards(page))) {
        expect(within(box, outer), box.id).toBe(true);
        expect(within(box, screen), box.id).toBe(true);
      }
      for (const id of map.opening) {
        await expect(card(page, id).locator('[data-label]')).toHaveText(graph.statement(id).label);
        await expect(card(page, id).locator('[data-label]')).toBeVisible();
      }
      expect(await overlaps(page)).toEqual([]);
      expect(await crampedTexts(cards(page))).toEqual([]);
      expect(await brokenWords(cards(page))).toEqual([]);
      expect(await page.locator('path[data-from][data-to]').count()).toBeGreaterThan(20);
    });

    test('is offered nothing that does not work', async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('main')).toBeVisible();
      await expect(page.locator('button, input').filter({ visible: true })).toHaveCount(0);
    });

    test('reads every statement once in the outline', async ({ page }) => {
      await page.goto(address);
      const items = page.locator('li[id^="select="]');
      const written = await items.evaluateAll((all) =>
        all.map((item) => ({
          id: item.id.replace('select=', ''),
          // The item's own claim; those of what lies under it come after.
          text: item.querySelector('.row')?.textContent ?? '',
        })),
      );
      expect(written.map(({ id }) => id).sort()).toEqual(map.statements.map(({ id }) => id).sort());
      expect(written).toHaveLength(114);
      for (const { id, text } of written) expect(text).toContain(graph.statement(id).text);
      await expect(items.first()).toBeVisible();
      await expect(items.last()).toBeVisible();
    });

    test('goes from a card to what is written about it', async ({ page }) => {
      for (const id of ['css-only-way', 'scan-before-leaves-e2ee']) {
        await page.goto(address);
        await card(page, id).getByRole('link').click();
        await expect(page).toHaveURL(`${address}#select=${id}`);
        const item = page.locator(`[id="select=${id}"]`);
        await expect(item.getByText(graph.statement(id).text).first()).toBeVisible();
        await expect
          .poll(async () => {
            const { top } = await boxOf(item);
            return top > -5 && top < 850;
          })
          .toBe(true);
      }
    });

    test('reads the documents and about the map, and changes the language', async ({ page }) => {
      await page.goto(address);
      for (const { passages, id } of map.documents.filter(({ role }) => role === 'subject')) {
        for (const { place, summary } of passages) {
          const passage = page.locator(`[data-passage="${id} ${place}"]`);
          await expect(passage.getByText(summary)).toBeVisible();
        }
      }
      await expect(page.getByText(words.about.care)).toBeVisible();
      await page
        .getByRole('navigation', { name: words.navigation })
        .getByRole('link', { name: words.shows.about, exact: true })
        .click();
      await expect
        .poll(async () => (await boxOf(page.getByText(words.about.care))).top)
        .toBeLessThan(900);
      await page.getByRole('link', { name: words.switchLanguage }).click();
      await expect(page).toHaveURL(`${rootSite.url}${language === 'nl' ? 'en' : 'nl'}/`);
    });

    test('reads both sides and what came after, and looks a word up', async ({ page }) => {
      await page.goto(address);
      for (const { steelman, reply } of map.lines) {
        await expect(page.getByText(steelman.text, { exact: true })).toBeVisible();
        await expect(page.getByText(reply.text, { exact: true })).toBeVisible();
      }
      for (const { id, title } of map.timeline) {
        await expect(page.locator(`[id="show=timeline&at=${id}"]`)).toContainText(title);
      }
      const word = page.locator('[data-passage] a[href*="show=glossary"]').first();
      const entry = (await word.getAttribute('href'))?.slice(1) ?? '';
      await word.click();
      await expect(page).toHaveURL(`${address}#${entry}`);
      await expect
        .poll(async () => {
          const { top } = await boxOf(page.locator(`[id="${entry}"]`));
          return top > -5 && top < 850;
        })
        .toBe(true);
    });

    test('chooses this language on the first page', async ({ page }) => {
      await page.goto(rootSite.url);
      for (const { words } of Object.values(contents)) {
        const name = new RegExp(`^${escaped(words.languageName)}`);
        await expect(page.getByRole('link', { name })).toBeVisible();
        await expect(page.getByText(words.subtitle)).toBeVisible();
      }
      await page.getByRole('link', { name: new RegExp(`^${escaped(words.languageName)}`) }).click();
      await expect(page).toHaveURL(address);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });
  });
}
