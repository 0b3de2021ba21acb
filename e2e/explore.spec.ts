import type { Page } from '@playwright/test';
import { noFilter, passes, type Filter } from '../src/model/filter.ts';
import { statementsIn } from '../src/model/views.ts';
import {
  boxesOf,
  boxOf,
  brokenWords,
  crampedTexts,
  emptySpot,
  middle,
  overlaps,
  spaceText,
} from './boxes.ts';
import { Fingers } from './fingers.ts';
import {
  card,
  cards,
  contents,
  drag,
  escaped,
  expect,
  expectShown,
  filterButton,
  junction,
  more,
  open,
  panel,
  panelSection,
  partLink,
  places,
  screens,
  shownIds,
  stage,
  still,
  test,
  tick,
  viewButton,
  type Content,
} from './page.ts';

/** How many cards the two larger views show. */
const inBothDocuments = 70;
const withOutsideVoices = 114;

const content = contents.nl;
const { words, map, graph } = content;

test.describe('a reader who wants to see more', () => {
  // All cards of the opening view, in the language whose texts are the longer; some at a time.
  const some = 5;
  const turns = Array.from({ length: Math.ceil(map.opening.length / some) }, (_, i) => ({
    content: contents.nl,
    ids: map.opening.slice(i * some, (i + 1) * some),
  }));
  for (const { content, ids } of [...turns, { content: contents.en, ids: [map.main] }]) {
    const { words, language, graph, map } = content;
    const numbers = ids.map((id) => graph.statement(id).number).join(', ');

    test(`in ${words.languageName}, opens what lies behind cards ${numbers}, and closes it`, async ({
      page,
    }) => {
      const left: string[] = [];
      await open(page, language);
      for (const id of ids) {
        const behind = graph.behind(id).filter((other) => !map.opening.includes(other));
        const { label } = graph.statement(id);
        if (behind.length === 0) {
          await expect(card(page, id).getByText(/^\+/)).toHaveCount(0);
          continue;
        }
        const button = card(page, id).getByRole('button', {
          name: words.map.open(behind.length, label),
        });
        await expect(button).toHaveText(`+${behind.length}`);
        await button.click();
        await expectShown(page, [...map.opening, ...behind]);
        expect(await overlaps(page), label).toEqual([]);
        const count = words.map.summary(map.opening.length + behind.length);
        await expect(page.getByText(count, { exact: true })).toBeAttached();

        const closing = card(page, id).getByRole('button', { name: words.map.close(label) });
        if (await closing.isVisible()) {
          await closing.click();
          await expect(closing).toBeHidden();
          // What also lies behind another card may stay.
          const still = await shownIds(page);
          expect(still.length).toBeLessThan(map.opening.length + behind.length);
          const others = still.filter((other) => other !== id);
          const elsewhere = new Set(others.flatMap((other) => graph.behind(other)));
          const stuck = behind.filter((one) => still.includes(one) && !elsewhere.has(one));
          expect(stuck, label).toEqual([]);
        } else left.push(label);
        await viewButton(page, content, 'case').click();
        await expectShown(page, map.opening);
      }
      expect(left, 'what was opened can be closed').toEqual([]);
    });
  }

  test('gets the same picture back by closing what was opened, also by a double click', async ({
    page,
  }) => {
    await open(page, 'nl');
    const before = await places(page);
    const leaf = leafOf(content);
    await more(page, leaf.id).click();
    await expectShown(page, [...map.opening, ...leaf.behind]);
    await more(page, leaf.id).click();
    await expectShown(page, map.opening);
    expect(await places(page)).toEqual(before);

    await card(page, leaf.id).getByRole('link').dblclick();
    await expectShown(page, [...map.opening, ...leaf.behind]);
    await card(page, leaf.id).getByRole('link').dblclick();
    await expectShown(page, map.opening);
  });

  test.describe('with time to think between clicks', () => {
    // The clock cannot be given back.
    test.use({ alone: true });

    test('double clicks as slowly as people do', async ({ page }) => {
      await page.clock.install();
      await open(page, 'nl');
      const leaf = leafOf(content);
      const { x, y } = middle(await boxOf(card(page, leaf.id)));
      await page.clock.pauseAt(Date.now() + 60_000);
      await page.mouse.click(x, y);
      await page.clock.runFor(400);
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
      await page.clock.resume();
      await expect(panel(page, content)).toBeVisible();
      await expectShown(page, [...map.opening, ...leaf.behind]);
    });
  });

  for (const [screen, language] of [
    ['desktop', 'nl'],
    ['desktop', 'en'],
    ['phone', 'nl'],
  ] as const) {
    test.describe(`on a ${screen}`, () => {
      test.use({ windowSize: screens[screen] });
      const content = contents[language];
      const { words, map } = content;

      test(`in ${words.languageName}, steps to both documents and to outside voices`, async ({
        page,
      }) => {
        await open(page, language);
        for (const [view, count] of [
          ['documents', inBothDocuments],
          ['outside', withOutsideVoices],
        ] as const) {
          await viewButton(page, content, view).click();
          await expect(viewButton(page, content, view)).toHaveAttribute('aria-pressed', 'true');
          await expectShown(page, statementsIn(map, view));
          await expect(cards(page)).toHaveCount(count);
          expect(await overlaps(page)).toEqual([]);
        }
        expect(await crampedTexts(cards(page))).toEqual([]);
        expect(await brokenWords(cards(page))).toEqual([]);
        await spaceText(page);
        await expect.poll(() => crampedTexts(cards(page))).toEqual([]);

        await viewButton(page, content, 'case').click();
        await expectShown(page, map.opening);
      });
    });
  }

  test('chooses a card in a window of any size, and no card moves from its place', async ({
    page,
  }) => {
    await page.setViewportSize(screens.desktop);
    await open(page, 'nl');
    for (const size of [screens.desktop, { width: 900, height: 800 }, screens.phone]) {
      await page.setViewportSize(size);
      await still(page);
      const before = await places(page);
      const room = await boxOf(stage(page, content));
      await card(page, map.main).getByRole('link').press('Enter');
      await expect(panel(page, content)).toBeVisible();
      // The panel takes room from the stage, beside it or below it.
      await expect.poll(() => boxOf(stage(page, content))).not.toEqual(room);
      await expect.poll(() => places(page)).toEqual(before);
      await page.keyboard.press('Escape');
      await expect(panel(page, content)).toBeHidden();
    }
  });
});

test.describe('a reader who moves the picture', () => {
  test('zooms with the buttons and the wheel, drags the ground, and fits the whole again', async ({
    page,
  }) => {
    await open(page, 'nl');
    const start = await boxesOf(cards(page));
    const width = () => cardWidth(page);
    const first = await width();
    const fit = page.getByRole('button', { name: words.map.fit });

    await page.getByRole('button', { name: words.map.zoomIn }).click();
    await expect.poll(width).toBeGreaterThan(first * 1.1);
    await page.getByRole('button', { name: words.map.zoomOut }).click();
    await page.getByRole('button', { name: words.map.zoomOut }).click();
    await expect.poll(width).toBeLessThan(first * 0.9);
    await fit.click();
    await expect.poll(() => boxesOf(cards(page))).toEqual(start);

    const spot = await emptySpot(stage(page, content));
    await drag(page, spot, { x: spot.x + 70, y: spot.y - 50 });
    const after = await boxesOf(cards(page));
    for (const [i, { id, left, top }] of start.entries()) {
      expect(Math.abs((after[i]?.left ?? 0) - left - 70), id).toBeLessThan(1);
      expect(Math.abs((after[i]?.top ?? 0) - top + 50), id).toBeLessThan(1);
    }
    await expect(page.getByRole('button', { name: words.map.putBack })).toBeHidden();
    await fit.click();
    await expect.poll(() => boxesOf(cards(page))).toEqual(start);

    // Around the pointer.
    const { x, y } = middle(await boxOf(card(page, map.main)));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -240);
    await expect.poll(width).toBeGreaterThan(first * 1.1);
    const now = middle(await boxOf(card(page, map.main)));
    expect(Math.hypot(now.x - x, now.y - y)).toBeLessThan(3);
    await page.mouse.wheel(0, 480);
    await expect.poll(width).toBeLessThan(first);
  });

  test('zooms out and pans away while a card is selected', async ({ page }) => {
    await open(page, 'nl', `select=${map.main}`);
    await expect(panel(page, content)).toBeVisible();
    const first = await cardWidth(page);
    for (let i = 0; i < 4; i += 1) {
      await page.getByRole('button', { name: words.map.zoomOut }).click();
    }
    await expect.poll(() => cardWidth(page)).toBeLessThan(first * 0.5);
    await page.getByRole('button', { name: words.map.fit }).click();
    for (let i = 0; i < 3; i += 1) {
      await page.getByRole('button', { name: words.map.zoomIn }).click();
    }
    const from = middle(await boxOf(card(page, map.main)));
    const spot = await emptySpot(stage(page, content));
    const { top } = await boxOf(stage(page, content));
    await drag(page, spot, { x: spot.x, y: spot.y - (from.y - top) - 300 });
    const to = middle(await boxOf(card(page, map.main)));
    expect(to.y).toBeLessThan(top);
  });

  test('drags a card onto another, which makes room; puts it back; and again with both documents', async ({
    page,
  }) => {
    await open(page, 'nl');
    for (const view of ['case', 'documents'] as const) {
      await viewButton(page, content, view).click();
      await expectShown(page, statementsIn(map, view));
      await still(page);
      const home = await places(page);
      const [moved, target] = ['option-must-stay', map.main] as const;
      const grip = await boxOf(card(page, moved).locator('[data-label]'));
      const from = middle(grip);
      const to = middle(await boxOf(card(page, target).locator('[data-label]')));
      await drag(page, from, to);

      const now = middle(await boxOf(card(page, moved).locator('[data-label]')));
      expect(Math.hypot(now.x - to.x, now.y - to.y)).toBeLessThan(3);
      expect(await overlaps(page)).toEqual([]);
      expect((await places(page))[target]).not.toBe(home[target]);
      await expect(panel(page, content), 'a drag is no click').toBeHidden();

      await page.getByRole('button', { name: words.map.putBack }).click();
      await expect.poll(() => places(page)).toEqual(home);
      await expect(page.getByRole('button', { name: words.map.putBack })).toBeHidden();
    }
  });

  test.describe('on a phone, by touch', () => {
    test.use({ viewport: screens.phone, hasTouch: true, isMobile: true });

    test('moves the picture with a finger, also by a card, pinches it, taps a card and a “+”', async ({
      page,
    }) => {
      await open(page, 'nl');
      await page.getByRole('button', { name: words.hint.dismiss }).tap();
      const before = await boxOf(card(page, map.main));
      const { x, y } = middle(before);
      const hand = await Fingers.of(page);
      await hand.draw({ x, y }, { x: x + 40, y: y + 80 });
      await hand.lift();
      const moved = await boxOf(card(page, map.main));
      expect(moved.left - before.left).toBeGreaterThan(20);
      expect(moved.top - before.top).toBeGreaterThan(40);
      await expect(panel(page, content)).toBeHidden();

      const width = await cardWidth(page);
      const fingers = (apart: number) => [
        { x: 195 - apart, y: 500 },
        { x: 195 + apart, y: 500 },
      ];
      for (const apart of [40, 60, 80]) await hand.at(...fingers(apart));
      await hand.lift();
      expect(await cardWidth(page)).toBeGreaterThan(width * 1.5);

      const fit = page.getByRole('button', { name: words.map.fit });
      const behind = graph.behind(map.main).filter((id) => !map.opening.includes(id));
      await fit.tap();
      await card(page, map.main).locator('[data-label]').tap();
      const heading = panel(page, content).getByRole('heading', { level: 2 });
      await expect(heading).toHaveText(graph.statement(map.main).text);
      await panel(page, content).getByRole('button', { name: words.panel.close }).tap();
      await expect(panel(page, content)).toBeHidden();

      await fit.tap();
      await more(page, map.main).tap();
      await expectShown(page, [...map.opening, ...behind]);
      expect(await overlaps(page)).toEqual([]);
    });
  });
});

for (const content of Object.values(contents)) {
  const { words, language, graph } = content;

  test(`in ${words.languageName}, a reader looks at a step: its kind and its critical questions`, async ({
    page,
  }) => {
    await open(page, language);
    const ids = await page
      .locator('[data-argument]')
      .evaluateAll((all) => all.map((element) => element.getAttribute('data-argument') ?? ''));
    const id = ids.find((one) => graph.argument(one).premises.length > 1) ?? '';
    const { scheme, premises, conclusion, questions } = graph.argument(id);
    await expect(junction(page, id)).toHaveAccessibleName(
      new RegExp(escaped(graph.scheme(scheme).name)),
    );
    await junction(page, id).click();

    const reading = panel(page, content);
    await expect(reading.getByRole('heading', { level: 2 })).toHaveText(graph.scheme(scheme).name);
    await expect(reading).toContainText(graph.scheme(scheme).pattern);
    // A step is shown whole: with all its premises, once they are laid out.
    for (const premise of premises) {
      await expect.poll(() => shownIds(page)).toContain(premise);
      await expect(
        panelSection(page, content, words.panel.premises).getByRole('link', {
          name: graph.statement(premise).label,
        }),
      ).toBeAttached();
    }
    await expect(
      reading.getByRole('link', { name: graph.statement(conclusion).label }).first(),
    ).toBeAttached();
    expect(questions.length).toBeGreaterThan(0);
    const asked = panelSection(page, content, words.panel.questions).getByRole('listitem');
    await expect(asked).toHaveCount(questions.length);
    for (const [i, { question, state, statements }] of questions.entries()) {
      await expect(asked.nth(i)).toContainText(question);
      await expect(asked.nth(i)).toContainText(words.panel.answers[state]);
      await expect(asked.nth(i).getByRole('link')).toHaveCount(statements.length);
    }
  });
}

test.describe('a reader who filters', () => {
  const choices: readonly [string, Partial<Filter>][] = [
    ['a voice', { voices: ['officials'] }],
    ['two voices', { voices: ['officials', 'mapmakers'] }],
    ['an origin', { origins: ['implicit'] }],
    ['a document', { documents: ['letter'] }],
    ['a voice and a document', { voices: ['minister'], documents: ['memo'] }],
  ];
  test('sees only the cards of a voice, of two, of an origin, of a document, and all again', async ({
    page,
  }) => {
    await open(page, 'nl');
    for (const [what, choice] of choices) {
      const filter = { ...noFilter, ...choice };
      const wanted = map.opening.filter((id) => passes(graph.statement(id), filter));
      expect(wanted.length, what).toBeGreaterThan(0);
      expect(wanted.length, what).toBeLessThan(map.opening.length);

      await tick(page, content, filter);
      await expectShown(page, wanted);
      expect(await overlaps(page), what).toEqual([]);
      const count = filter.voices.length + filter.origins.length + filter.documents.length;
      await expect(filterButton(page, content)).toHaveAccessibleName(words.filter.active(count));

      await page.getByRole('button', { name: words.filter.clear }).click();
      await expectShown(page, map.opening);
      await expect(filterButton(page, content)).toHaveAccessibleName(words.filter.title);
      await page.getByRole('button', { name: words.filter.close }).click();
      await expect(page.getByText(words.filter.explanation)).toBeHidden();
    }
  });

  test('comes back from another part of the page; clears the filters and leaves, all by keyboard', async ({
    page,
  }) => {
    await open(page, 'nl', 'origin=implicit');
    const before = await shownIds(page);
    expect(before).not.toEqual([]);
    await partLink(page, content, 'about').click();
    await expect(page.getByRole('heading', { name: words.about.title })).toBeVisible();
    await expect(stage(page, content)).toBeHidden();
    await partLink(page, content, 'map').click();
    await expect(stage(page, content)).toBeVisible();
    expect(await shownIds(page)).toEqual(before);

    await open(page, 'nl', 'origin=implicit&document=memo');
    await expectShown(page, []);
    await filterButton(page, content).press('Enter');
    await page.getByRole('button', { name: words.filter.clear }).press('Enter');
    await expectShown(page, map.opening);
    await page.keyboard.press('Escape');
    await expect(page.getByText(words.filter.explanation)).toBeHidden();
    await expect(filterButton(page, content)).toBeFocused();
  });

  test('finds that nothing is left, is told so, and looks among all cards', async ({ page }) => {
    const voice = 'edpb-edps';
    const filter = { ...noFilter, voices: [voice] };
    const wanted = map.statements.filter((statement) => passes(statement, filter));
    await open(page, 'nl', `view=outside`);
    await tick(page, content, filter);
    await expectShown(
      page,
      wanted.map(({ id }) => id),
    );
    await page.getByRole('button', { name: words.filter.close }).click();

    await viewButton(page, content, 'case').click();
    await expectShown(page, []);
    await expect(page.getByText(words.map.emptyTitle)).toBeVisible();
    await page.getByRole('button', { name: words.map.searchWholeMap }).click();
    await expectShown(
      page,
      wanted.map(({ id }) => id),
    );
    await expect(page.getByText(words.map.emptyTitle)).toBeHidden();

    await viewButton(page, content, 'case').click();
    await page.getByRole('button', { name: words.map.clearFilters }).click();
    await expectShown(page, map.opening);
    await expect(page.getByText(words.map.emptyTitle)).toBeHidden();
  });

  test('sees the filters whole while a card is read, and how many cards each choice would leave', async ({
    page,
  }) => {
    await page.setViewportSize(screens.desktop);
    await open(page, 'nl', `view=documents&select=${map.main}`);
    await filterButton(page, content).click();
    const ids = statementsIn(map, 'documents');
    for (const origin of ['stated', 'implicit'] as const) {
      const count = map.statements.filter((one) => ids.has(one.id) && one.origin === origin).length;
      await expect(
        page.getByRole('checkbox', { name: `${words.origins[origin]} ${count}`, exact: true }),
      ).toBeVisible();
    }
    await expect(page.getByRole('checkbox', { name: words.origins.outside })).toBeHidden();

    for (const size of [screens.desktop, { width: 1280, height: 720 }, screens.tablet]) {
      await page.setViewportSize(size);
      const { left, top } = await boxOf(page.getByText(words.filter.explanation));
      expect(left).toBeGreaterThan(0);
      expect(top).toBeGreaterThan(0);
      const end = await boxOf(page.getByRole('button', { name: words.filter.close }));
      expect(end.bottom).toBeLessThan(size.height);
      expect(end.right).toBeLessThanOrEqual((await boxOf(panel(page, content))).left);
    }
  });
});

/** A card of the opening view with nothing shown behind it, all of whose "+" is behind no other. */
function leafOf({ map, graph }: Content): { id: string; behind: readonly string[] } {
  const shown = new Set(map.opening);
  for (const id of map.opening) {
    const behind = graph.behind(id);
    const others = new Set([...shown, ...behind].filter((other) => other !== id));
    const elsewhere = new Set([...others].flatMap((other) => graph.behind(other)));
    if (behind.length > 1 && behind.every((other) => !shown.has(other) && !elsewhere.has(other)))
      return { id, behind };
  }
  throw new Error('The opening view has no such card.');
}

async function cardWidth(page: Page): Promise<number> {
  const { left, right } = await boxOf(card(page, map.main));
  return right - left;
}
