import type { Page } from '@playwright/test';
import {
  contents,
  expect,
  expectVerdicts,
  five,
  judgementLink,
  open,
  screens,
  ten,
  test,
} from './page.ts';

const content = contents.en;
const { words, map, graph } = content;

/** A sheet of A4, upright and lying, in points. */
const upright = /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/g;
const lying = /\/MediaBox \[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/g;

test.describe('a teacher who prints', () => {
  test('gets the map on one sheet, and what is shown written out with words and sources', async ({
    page,
  }) => {
    await open(page, 'en', judgementLink({ marks: { [ten]: 'rejected' } }));
    await expectVerdicts(page, { [five]: 'falls' });
    await expect(page.locator('.handout')).toHaveCount(0);
    // The code for paper comes once nothing else is to be done.
    await page.waitForLoadState('networkidle');

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const handout = page.locator('.handout');
    await expect(handout).toBeVisible();
    await expect(page.locator('header:has(.brand)')).toBeHidden();
    await expect(page.locator('.stage')).toBeHidden();
    const shown = map.opening.map((id) => graph.statement(id));
    const texts = (list: string) => handout.locator(list).allInnerTexts();
    const cards = (await texts('.card')).map((card) => card.replace(/\s+/g, ' '));
    const entries = await texts('.entry');
    const quoted = await handout.locator('q[lang="nl"]').allInnerTexts();
    for (const { number, label, text, citations } of shown) {
      expect(cards.filter((card) => card.includes(`${number} ${label}`))).toHaveLength(1);
      expect(entries.filter((entry) => entry.includes(text))).toHaveLength(1);
      for (const { quote = '' } of citations) {
        expect(
          quoted.some((words) => words.includes(quote)),
          quote,
        ).toBe(true);
      }
    }
    await expect(handout.locator('.card')).toHaveCount(shown.length);
    await expect(handout.getByText('Letter', { exact: false }).first()).toBeVisible();
    // Unless it is asked for, nobody's judgement comes with it.
    for (const word of Object.values(words.judging.words)) {
      await expect(handout.getByText(word, { exact: true })).toHaveCount(0);
    }
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(handout).toHaveCount(0);
    await page.emulateMedia({ media: null });

    const pages = await paper(page);
    expect(pages.match(lying)).toHaveLength(1);
    expect(pages.match(upright)?.length).toBeGreaterThanOrEqual(2);
    // Lines and letters, no picture of them.
    expect(pages).not.toContain('/Subtype /Image');

    // With one's own judgement, and all of the reasoning.
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: words.display.title }).click();
    await page.getByRole('checkbox', { name: words.printing.whole }).check();
    await page.getByRole('checkbox', { name: words.printing.marks }).check();
    await page.getByRole('button', { name: words.printing.print }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', '');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const written = (await handout.innerText()).replace(/\s+/g, ' ');
    for (const { text } of map.statements) expect(written).toContain(text);
    await expect(handout).toContainText(
      `${words.printing.myMarks}: ${words.judging.marked.rejected} 10`,
    );
    const item = handout.locator('.entry').filter({ hasText: graph.statement(five).text });
    await expect(item.first()).toContainText(words.judging.words.falls);
    for (const { addresses } of map.documents) {
      for (const address of addresses) expect(written).toContain(address);
    }
    // What is written on the sheet stays on it.
    const out = await handout.locator('.room').evaluate((room) => {
      const { left, top, right, bottom } = room.getBoundingClientRect();
      return [...room.querySelectorAll('.card')].filter((card) => {
        const box = card.getBoundingClientRect();
        return box.left < left || box.top < top || box.right > right || box.bottom > bottom;
      }).length;
    });
    expect(out).toBe(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: screens.phone, hasTouch: true, isMobile: true });

  test('comes on paper as from any screen', async ({ page }) => {
    await open(page, 'en', 'show=outline');
    await page.waitForLoadState('networkidle');
    const pages = await paper(page);
    expect(pages.match(lying)).toHaveLength(1);
    expect(pages.match(upright)?.length).toBeGreaterThanOrEqual(2);
    await open(page, 'en', 'show=glossary');
    expect((await paper(page)).match(lying)).toBeNull();
  });
});

/** The page on paper, as the PDF's own text. */
async function paper(page: Page): Promise<string> {
  return (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
}
