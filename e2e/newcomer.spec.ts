import type { Page } from '@playwright/test';
import { languages } from '../src/model/text.ts';
import { wordsOf } from '../src/model/words.ts';
import {
  boxesOf,
  boxOf,
  brokenWords,
  crampedTexts,
  looseLinks,
  overlaps,
  spaceText,
  within,
  type Box,
} from './boxes.ts';
import {
  bring,
  card,
  cards,
  contents,
  expect,
  expectShown,
  open,
  panel,
  panelSection,
  screens,
  shownIds,
  stage,
  test,
  type Content,
} from './page.ts';

/** The most cards that a reader meets unasked. */
const mostCards = 15;
const mostWords = 7;

/** Of the opening view, the smallest type of a label on the screen, in CSS pixels. */
const smallestLabel = { desktop: 10, tablet: 8, phone: 8 } as const;

/** A card of the opening view that is quoted, rests on others and carries others. */
const first = 'detection-impossible';

for (const [screen, size] of Object.entries(screens)) {
  for (const language of languages) {
    const content = contents[language];
    const { words, map, graph } = content;

    test.describe(`on a ${screen}, in ${words.languageName}, a newcomer`, () => {
      test.use({ windowSize: size });

      test('sees the case at a glance, and reads every card, whatever their text spacing', async ({
        page,
      }) => {
        await open(page, language);
        await expect(page).toHaveTitle(`${words.brand} · ${map.title}`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectShown(page, map.opening);
        expect(map.opening.length).toBeLessThanOrEqual(mostCards);

        // A phone shows the picture from its top, at the full width; the rest is below.
        const outer = await boxOf(stage(page, content));
        const room = screen === 'phone' ? { ...outer, bottom: Infinity } : outer;
        const boxes = await boxesOf(cards(page));
        expect(boxes.filter((box) => !within(box, room)).map(({ id }) => id)).toEqual([]);
        expect(within(await boxOf(card(page, map.main)), outer)).toBe(true);
        expect(await overlaps(page)).toEqual([]);
        expect(await sideways(page)).toBe(0);
        const shown = new Set(await shownIds(page));
        const steps = await page
          .locator('[data-argument]')
          .evaluateAll((all) => all.map((element) => element.getAttribute('data-argument') ?? ''));
        const expected = [
          ...steps.flatMap((id) => {
            const { premises, conclusion } = graph.argument(id);
            const from = premises.filter((premise) => shown.has(premise));
            return [...from.map((premise) => `${premise} ${id}`), `${id} ${conclusion}`];
          }),
          ...[...shown].flatMap((id) =>
            graph
              .statement(id)
              .bearsOn.filter((other) => shown.has(other))
              .map((other) => `${id} ${other}`),
          ),
        ];
        const drawn = await page
          .locator('path[data-from][data-to]')
          .evaluateAll((paths) =>
            paths.map(
              (path) => `${path.getAttribute('data-from')} ${path.getAttribute('data-to')}`,
            ),
          );
        expect(drawn.sort()).toEqual(expected.sort());
        expect(drawn.length).toBeGreaterThanOrEqual(shown.size - 1);
        expect(await looseLinks(page)).toEqual([]);

        await page.getByRole('button', { name: words.hint.dismiss }).click();
        if (screen !== 'phone') {
          for (const id of map.opening) expect(await isUncovered(page, id), id).toBe(true);
        }

        for (const id of map.opening) {
          const { label, number } = graph.statement(id);
          expect(wordsOf(label).length, label).toBeLessThanOrEqual(mostWords);
          await expect(card(page, id).locator('[data-label]')).toHaveText(label);
          await expect(card(page, id)).toContainText(String(number));
        }
        await page.evaluate(() => document.fonts.ready);
        expect(await crampedTexts(cards(page))).toEqual([]);
        expect(await brokenWords(cards(page))).toEqual([]);
        const type = await typeSizes(page);
        expect(Math.min(...type)).toBeGreaterThanOrEqual(
          smallestLabel[screen as keyof typeof screens],
        );

        await spaceText(page);
        await expect.poll(() => crampedTexts(cards(page))).toEqual([]);
        expect(await sideways(page)).toBe(0);
      });

      // Cards and links lie at the same places in both languages: on each screen one will do.
      if (language === (screen === 'desktop' ? 'en' : 'nl')) {
        test('reads a card and what it rests on, goes back and forward, and sees each card they choose', async ({
          page,
        }) => {
          const { text, label, voices, citations } = graph.statement(first);
          const [support] = graph.argumentsAbout(first);
          const [carried] = graph.argumentsFrom(first);
          const premise = graph.statement(support?.premises[0] ?? '');
          await open(page, language);
          const reading = panel(page, content);
          const heading = reading.getByRole('heading', { level: 2 });
          await expect(reading).toBeHidden();
          await page.getByRole('button', { name: words.hint.dismiss }).click();

          await bring(page, content, first);
          await card(page, first).getByRole('link').click();
          await expect(heading).toHaveText(text);
          for (const voice of voices) await expect(reading).toContainText(graph.voice(voice).name);
          await expectQuotations(page, content, first);
          expect(citations.some(({ quote }) => quote)).toBe(true);

          const restsOn = panelSection(page, content, words.panel.restsOn);
          for (const id of support?.premises ?? []) {
            await expect(
              restsOn.getByRole('link', { name: graph.statement(id).label }),
            ).toBeAttached();
          }
          const carries = panelSection(page, content, words.panel.carries);
          const conclusion = graph.statement(carried?.conclusion ?? '');
          await expect(carries.getByRole('link', { name: conclusion.label })).toBeAttached();
          await expect(card(page, first).getByRole('link')).toHaveAttribute('aria-current', 'true');

          await restsOn.getByRole('link', { name: premise.label }).click();
          await expect(heading).toHaveText(premise.text);
          await expect(card(page, premise.id).getByRole('link')).toHaveAttribute(
            'aria-current',
            'true',
          );
          await reading.getByRole('button', { name: words.panel.back }).click();
          await expect(heading).toHaveText(text);
          await reading.getByRole('button', { name: words.panel.forward }).click();
          await expect(heading).toHaveText(premise.text);
          await expect(reading.getByRole('button', { name: words.panel.forward })).toBeDisabled();
          await page.goBack();
          await expect(heading).toHaveText(text);

          await page.keyboard.press('Escape');
          await expect(reading).toBeHidden();
          await expect(page.locator('[data-statement] [aria-current]')).toHaveCount(0);
          await page.goBack();
          await expect(heading).toHaveText(text);
          await reading.getByRole('button', { name: words.panel.close }).click();
          await expect(reading).toBeHidden();
          await expect(card(page, first).locator('[data-label]')).toHaveText(label);

          // A chosen card is seen beside what is read about it.
          await page.getByRole('button', { name: words.map.fit }).click();
          for (const id of outermost(await boxesOf(cards(page)))) {
            if (screen === 'phone') await bring(page, content, id);
            await card(page, id).getByRole('link').click();
            await expect(card(page, id).getByRole('link')).toHaveAttribute('aria-current', 'true');
            await expect.poll(() => isUncovered(page, id), graph.statement(id).label).toBe(true);
            await page.keyboard.press('Escape');
            await expect(panel(page, content)).toBeHidden();
            await page.getByRole('button', { name: words.map.fit }).click();
          }
        });
      }
    });
  }
}

test.describe('the hint for newcomers', () => {
  const content = contents.nl;
  const { hint } = content.words;

  test.describe('after a while', () => {
    // The clock cannot be given back.
    test.use({ alone: true });

    test('goes away by itself', async ({ page }) => {
      await page.clock.install();
      await open(page, 'nl');
      await expect(page.getByText(hint.read)).toBeVisible();
      await page.clock.fastForward('00:30');
      await expect(page.getByText(hint.read)).toBeHidden();
    });
  });

  test('is gone for good once a card was read', async ({ page }) => {
    await open(page, 'nl');
    await expect(page.getByText(hint.read)).toBeVisible();
    await card(page, first).getByRole('link').press('Enter');
    await expect(panel(page, content)).toBeVisible();
    await expect(page.getByText(hint.read)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(panel(page, content)).toBeHidden();
    await expect(page.getByText(hint.read)).toBeHidden();
  });
});

/** Each place of a statement, with its quotation, in its own language and translated, and fidelity. */
async function expectQuotations(page: Page, content: Content, id: string): Promise<void> {
  const { words, graph, language } = content;
  const figures = panel(page, content).getByRole('figure');
  const { citations } = graph.statement(id);
  await expect(figures).toHaveCount(citations.length);
  for (const [i, { document, place, quote, translation, fidelity }] of citations.entries()) {
    const figure = figures.nth(i);
    await expect(figure).toContainText(`${graph.document(document).shortTitle} ${place}`);
    await expect(figure).toContainText(words.fidelity[fidelity]);
    const quotation = figure.locator('blockquote');
    await expect(quotation).toHaveText(words.quoted(quote ?? ''));
    await expect(quotation).toHaveAttribute('lang', 'nl');
    if (language === 'en') {
      await expect(figure.locator('p[lang="en"]')).toContainText(words.quoted(translation ?? ''));
      await expect(figure).toContainText(words.panel.translation);
    } else {
      await expect(figure).not.toContainText(words.panel.translation);
    }
  }
}

/** The cards at the four edges of the picture. */
function outermost(boxes: readonly Box[]): Set<string> {
  const first = (measure: (box: Box) => number) =>
    boxes.reduce((best, box) => (measure(box) < measure(best) ? box : best)).id;
  return new Set([
    first(({ left }) => left),
    first(({ top }) => top),
    first(({ right }) => -right),
    first(({ bottom }) => -bottom),
  ]);
}

/** How far the page can be scrolled sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** The size of each label's type on the screen, in CSS pixels. */
function typeSizes(page: Page): Promise<number[]> {
  return page.locator('[data-statement] [data-label]').evaluateAll((labels) =>
    labels.map((label) => {
      const zoom = label.getBoundingClientRect().width / (label as HTMLElement).offsetWidth;
      return zoom * parseFloat(getComputedStyle(label).fontSize);
    }),
  );
}

/** Whether the label of a card can be seen: it is on the screen, and nothing lies over it. */
function isUncovered(page: Page, id: string): Promise<boolean> {
  return card(page, id)
    .locator('[data-label]')
    .evaluate((label) => {
      const { left, top, right, bottom } = label.getBoundingClientRect();
      const points = [
        [left + 1, top + 1],
        [right - 1, bottom - 1],
        [(left + right) / 2, (top + bottom) / 2],
      ] as const;
      return points.every(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top?.closest('[data-statement]') === label.closest('[data-statement]');
      });
    });
}
