import type { Locator, Page } from '@playwright/test';
import { linesOf } from '../src/model/companions.ts';
import { disputes } from '../src/model/disputes.ts';
import { languages } from '../src/model/text.ts';
import {
  card,
  contents,
  expect,
  expectShown,
  isSeen,
  open,
  panel,
  panelSection,
  partLink,
  shownIds,
  stage,
  test,
  viewButton,
} from './page.ts';

for (const language of languages) {
  const content = contents[language];
  const { words, map, graph } = content;

  test.describe(`in ${words.languageName}, a debater`, () => {
    test('reads each line at its strongest beside the strongest reply; who backs and who attacks', async ({
      page,
    }) => {
      await open(page, language);
      await partLink(page, content, 'sides').click();
      await expect(stage(page, content)).toBeHidden();
      expect(map.lines.length).toBeGreaterThan(5);
      for (const { id, title, steelman, reply } of map.lines) {
        const line = lineOf(page, id);
        await expect(line.getByRole('heading', { level: 3 })).toContainText(title);
        for (const [side, plea] of [
          [words.sides.steelman, steelman],
          [words.sides.reply, reply],
        ] as const) {
          const heading = page.getByRole('heading', { name: side, level: 4 });
          const part = line.locator('.columns > div', { has: heading });
          await expect(part.getByText(plea.text, { exact: true })).toBeVisible();
          expect(await cardsNamed(part)).toEqual(plea.statements);
        }
      }

      const region = page.getByRole('region', { name: words.sides.disputesTitle });
      const disputed = disputes(graph);
      const items = region.getByRole('listitem');
      await expect(items).toHaveCount(disputed.length);
      for (const [i, { statement, backing, attacking, undercutting }] of disputed.entries()) {
        expect(await cardsNamed(items.nth(i)), statement.id).toEqual(
          [statement, ...backing, ...attacking, ...undercutting].map(({ id }) => id),
        );
      }
    });
  });
}

const content = contents.en;
const { words, map, graph } = content;

test('a debater sees both sides of a line on the map, and goes back to reading', async ({
  page,
}) => {
  await open(page, 'en', 'show=sides');
  const line = map.lines.find(({ id }) => id === 'losing-detection');
  expect(line).toBeDefined();
  await lineOf(page, 'losing-detection').getByRole('button').click();
  await expect(stage(page, content)).toBeVisible();
  const used = [...(line?.steelman.statements ?? []), ...(line?.reply.statements ?? [])];
  await expect.poll(() => shownIds(page)).toEqual(expect.arrayContaining([map.main, ...used]));
  // Only these, and what ties them together: fewer than the case and they would be.
  const shown = await shownIds(page);
  expect(shown.length).toBeLessThan(new Set([...map.opening, ...used]).size);

  const { steelman, reply } = line ?? {};
  for (const id of used) {
    const inReply = reply?.statements.some((one) => one === id);
    const side = !steelman?.statements.some((one) => one === id)
      ? 'other'
      : inReply
        ? 'both'
        : 'one';
    await expect(card(page, id), id).toHaveAttribute('data-side', side);
    await expect(card(page, id).getByRole('link')).toContainText(words.sides.sideOf.line[side]);
  }

  await page.goBack();
  await expect(lineOf(page, 'losing-detection')).toBeVisible();
  await page.goForward();
  await expectShown(page, shown);
  await page.getByRole('button', { name: words.sides.backToCase }).click();
  await expectShown(page, map.opening);
  await expect(viewButton(page, content, 'case')).toHaveAttribute('aria-pressed', 'true');

  // A short link shows the same, in the other language too.
  await open(page, 'nl', 'line=losing-detection');
  await expectShown(page, shown);
});

test('a debater finds outside backing kept apart; goes from a card to its line, and to another card', async ({
  page,
}) => {
  await open(page, 'en', 'select=eu-majority');
  const own = panelSection(page, content, words.panel.restsOn);
  await expect(own).toContainText(words.panel.restsOnNothing);
  const backing = panelSection(page, content, words.panel.backedFromOutside);
  expect(await cardsNamed(backing)).toEqual(['survey-some-scanning']);

  await open(page, 'en', 'select=hosting-first');
  const [line] = linesOf(map, graph, 'hosting-first');
  await panelSection(page, content, words.panel.lines)
    .getByRole('link', { name: line?.title ?? '' })
    .click();
  const article = lineOf(page, line?.id ?? '');
  await expect.poll(() => isSeen(article)).toBe(true);
  await expect(article).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`show=sides&at=${line?.id ?? ''}`));

  const [, second] = line?.reply.statements ?? [];
  const { label, text } = graph.statement(second ?? '');
  await article.getByRole('link', { name: label }).first().click();
  await expect(panel(page, content).getByRole('heading', { level: 2 })).toHaveText(text);
});

test('a reader sees the documents’ reasoning unchanged with outside voices beside it', async ({
  page,
}) => {
  const isOutside = (id: string) =>
    graph.hasStatement(id)
      ? graph.statement(id).origin === 'outside'
      : graph.isOutside(graph.argument(id));
  const linksWithin = async () => {
    const links = await page
      .locator('path[data-from][data-to]')
      .evaluateAll((all) =>
        all.map((link): [string, string] => [
          link.getAttribute('data-from') ?? '',
          link.getAttribute('data-to') ?? '',
        ]),
      );
    const within = links.filter((ends) => !ends.some(isOutside));
    return { within: within.map((ends) => ends.join(' → ')).sort(), all: links.length };
  };
  await open(page, 'en', 'view=documents');
  const without = await linksWithin();
  expect(without.all).toBe(without.within.length);
  await viewButton(page, content, 'outside').click();
  await expect.poll(async () => (await linksWithin()).all).toBeGreaterThan(without.all);
  expect((await linksWithin()).within).toEqual(without.within);
});

function lineOf(page: Page, id: string): Locator {
  return page.locator(`[data-line="${id}"]`);
}

/** The ids of the statements that links in a part of the page lead to. */
async function cardsNamed(part: Locator): Promise<string[]> {
  const hrefs = await part
    .locator('a[href^="#select="]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => href.replace('#select=', '')).filter((id) => graph.hasStatement(id));
}
