import type { Locator, Page } from '@playwright/test';
import { formatDate } from '../src/formats/date.ts';
import { shows } from '../src/formats/fragment.ts';
import { eventsOf } from '../src/model/companions.ts';
import { isLater } from '../src/model/dates.ts';
import { languages } from '../src/model/text.ts';
import {
  card,
  contents,
  expect,
  isSeen,
  open,
  panel,
  panelSection,
  partLink,
  screens,
  stage,
  test,
} from './page.ts';

for (const language of languages) {
  const content = contents[language];
  const { words, map, graph } = content;

  test.describe(`in ${words.languageName}, a reader of what came after`, () => {
    test('finds every event with its date, its source and the cards that it bears on', async ({
      page,
    }) => {
      await open(page, language);
      await partLink(page, content, 'timeline').click();
      await expect(stage(page, content)).toBeHidden();
      const order = await page
        .locator('[data-event]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-event')));
      expect(order).toEqual(map.timeline.map(({ id }) => id));
      for (const event of map.timeline) {
        const item = eventAt(page, event.id);
        await expect(item.getByRole('heading', { name: event.title })).toBeVisible();
        await expect(item).toContainText(formatDate(event.date, language));
        await expect(item.getByText(event.text, { exact: true })).toBeVisible();
        for (const address of event.addresses) {
          await expect(item.locator(`a[href="${address}"]`), event.id).toBeVisible();
        }
        for (const id of event.bearsOn) {
          const link = item.getByRole('link', { name: graph.statement(id).label });
          await expect(link.first(), event.id).toBeVisible();
        }
        const date = item.locator('p').first();
        await expect(date.getByTitle(words.laterExplained), event.id).toHaveCount(
          isLater(event.date, map.laterFrom) ? 1 : 0,
        );
      }
    });

    test('sees memo and letter among the events, before what is marked as later', async ({
      page,
    }) => {
      await open(page, language, 'show=timeline');
      const entries = page.locator('section[data-shown] li').filter({ hasText: /\S/ });
      const texts = await entries.allTextContents();
      const first = (text: string) => texts.findIndex((entry) => entry.includes(text));
      const [memo, letter] = map.documents.filter(({ role }) => role === 'subject');
      expect(first(memo?.title ?? '-')).toBeGreaterThan(0);
      expect(first(letter?.title ?? '-')).toBeGreaterThan(first(memo?.title ?? '-'));
      expect(first(words.laterExplained)).toBe(first(letter?.title ?? '-') + 1);
    });
  });
}

const content = contents.nl;
const { words, map, graph } = content;

test('a reader goes from a card to what came after it, and back', async ({ page }) => {
  await open(page, 'nl', 'select=eu-majority');
  const section = panelSection(page, content, words.panel.events);
  const events = eventsOf(map, 'eu-majority');
  expect(events.length).toBeGreaterThan(1);
  for (const { title, date } of events) {
    const entry = section.getByRole('listitem').filter({ hasText: title });
    await expect(entry.getByTitle(words.laterExplained)).toHaveCount(
      isLater(date, map.laterFrom) ? 1 : 0,
    );
  }
  const last = events.at(-1);
  await section.getByRole('link', { name: last?.title ?? '' }).click();
  const event = eventAt(page, last?.id ?? '');
  await expect.poll(() => isSeen(event)).toBe(true);
  await expect(event).toBeFocused();

  await page.goBack();
  await expect(stage(page, content)).toBeVisible();
  await expect(panel(page, content).getByRole('heading', { level: 2 })).toHaveText(
    graph.statement('eu-majority').text,
  );
});

test('a reader sees on the map on which cards something later bears', async ({ page }) => {
  await open(page, 'nl');
  for (const id of map.opening) {
    const later = eventsOf(map, id).some(({ date }) => isLater(date, map.laterFrom));
    const name = card(page, id).getByRole('link');
    if (later) await expect(name, id).toContainText(words.legend.later);
    else await expect(name, id).not.toContainText(words.legend.later);
  }
});

test('a reader of an outside source sees that it is later', async ({ page }) => {
  for (const [id, later] of [
    ['podchasov-decryption', 1],
    ['ls-disproportionate', 0],
  ] as const) {
    await open(page, 'nl', `select=${id}`);
    const where = panel(page, content).locator('article > p').first();
    await expect(where.getByTitle(words.laterExplained), id).toHaveCount(later);
  }
  await open(page, 'nl', 'select=podchasov-decryption');
  await expect(panel(page, content)).toContainText(words.sourceKinds.court);
  await expect(panel(page, content)).toContainText(words.noAddress);
});

test('every part that is read fits the width of any screen', async ({ page }) => {
  await page.setViewportSize(screens.desktop);
  await open(page, 'nl');
  const shown = page.locator('section[data-shown]');
  for (const size of Object.values(screens)) {
    await page.setViewportSize(size);
    for (const part of shows.filter((part) => part !== 'map')) {
      const where = `${part}, ${size.width} wide`;
      await partLink(page, content, part).click();
      await expect(shown.getByRole('heading', { level: 2 })).toBeVisible();
      expect(
        await shown.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        where,
      ).toBe(0);
      await expect.poll(() => isSeen(partLink(page, content, part)), where).toBe(true);
      // The part scrolls, and the page never.
      expect(
        await page.evaluate(() => document.documentElement.scrollHeight - innerHeight),
        where,
      ).toBe(0);
    }
  }
});

function eventAt(page: Page, id: string): Locator {
  return page.locator(`[data-event="${id}"]`);
}
