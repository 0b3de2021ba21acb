import type { Page } from '@playwright/test';
import { messages } from '../src/messages/index.ts';
import { keyListEn } from '../src/messages/keyList/en.ts';
import { conclusionsOf, objectionsOf, premisesOf } from '../src/model/walk.ts';
import { boxOf, within } from './boxes.ts';
import {
  card,
  contents,
  expect,
  expectShown,
  expectVerdicts,
  five,
  markButton,
  more,
  open,
  panel,
  searchField,
  seen,
  shownIds,
  stage,
  ten,
  test,
} from './page.ts';

const content = contents.nl;
const { words, map, graph } = content;
const link = (page: Page, id: string) => card(page, id).getByRole('link');

test.describe('a reader with a keyboard only', () => {
  test('comes from the address bar to a card, judges and reads it, and leaves the map again', async ({
    page,
  }) => {
    await open(page, 'nl');
    for (let presses = 0; presses < 30 && !(await focused(page)).drawn; presses += 1) {
      await page.keyboard.press('Tab');
    }
    // The map is one stop, and tells how to go on.
    await expect(link(page, map.main)).toBeFocused();
    const welcome = page.getByRole('status').getByText(words.keys.told.welcome);
    await expect(welcome).toBeVisible();
    const outline = await link(page, map.main).evaluate(
      (one) => getComputedStyle(one).outlineWidth,
    );
    expect(parseFloat(outline)).toBeGreaterThanOrEqual(2);
    for (const id of map.opening) {
      const { number, label } = graph.statement(id);
      await expect(card(page, id)).toHaveAccessibleName(words.map.select(number, label));
    }
    for (const button of await page.getByRole('button').all()) {
      await expect(button).toHaveAccessibleName(/\S/);
    }

    // Who listens is told what a card is tied to.
    await link(page, ten).focus();
    await expect(link(page, ten)).toHaveAccessibleName(
      new RegExp(words.keys.ties.for + ' \\d+( samen met [\\d en,]+)?'),
    );

    // On through the card's own buttons, and out; back in at the same card.
    await page.keyboard.press('Tab');
    await expect(more(page, ten)).toBeFocused();
    for (const mark of ['accepted', 'doubted', 'rejected'] as const) {
      await page.keyboard.press('Tab');
      await expect(markButton(card(page, ten), content, ten, mark)).toBeFocused();
    }
    await page.keyboard.press('Space');
    await expectVerdicts(page, { [ten]: 'falls', [five]: 'falls' });
    await page.keyboard.press('Tab');
    expect((await focused(page)).drawn).toBeUndefined();
    await page.keyboard.press('Shift+Tab');
    await expect(more(page, ten)).toBeFocused();
    await page.keyboard.press('0');
    await expectVerdicts(page, { [ten]: 'stands' });

    // Escape goes from a button to its card, out of the panel, out to the map, and holds nobody.
    await page.keyboard.press('Escape');
    await expect(link(page, ten)).toBeFocused();
    await page.keyboard.press('Enter');
    const heading = panel(page, content).getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(graph.statement(ten).text);
    await expect(link(page, ten)).toBeFocused();
    await expect
      .poll(async () => within(await boxOf(card(page, ten)), await boxOf(stage(page, content))))
      .toBe(true);
    for (const button of await panel(page, content).getByRole('button').all()) {
      await expect(button).toHaveAccessibleName(/\S/);
    }
    await page.keyboard.press('Escape');
    await expect(panel(page, content)).toBeHidden();
    await expect(link(page, ten)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(stage(page, content)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(link(page, ten)).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const left = await focused(page);
    expect([left.drawn, left.inStage]).toEqual([undefined, false]);
    await page.keyboard.press('Shift+Tab');
    expect((await focused(page)).drawn).toBe(ten);

    // Read and closed in the panel itself, the card has the focus again.
    await link(page, ten).press('Enter');
    await panel(page, content).getByRole('button', { name: words.panel.close }).press('Enter');
    await expect(link(page, ten)).toBeFocused();

    // Space opens what lies behind, on the card as on its button.
    const behind = graph.behind(ten).filter((other) => !map.opening.includes(other));
    await page.keyboard.press('Space');
    await expectShown(page, [...map.opening, ...behind]);
    await expect(link(page, ten)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expectShown(page, map.opening);
    await expect(more(page, ten)).toBeFocused();
  });

  test('reaches every card by arrow keys, every step by S, and always sees where the focus is', async ({
    page,
  }) => {
    await open(page, 'nl');
    // Close by, most of the picture lies outside of the stage.
    for (let i = 0; i < 3; i += 1) {
      await page.getByRole('button', { name: words.map.zoomIn }).press('Enter');
    }
    await link(page, map.main).focus();
    const drawn = await page.locator('[data-statement], [data-argument]').count();
    const reached = new Set<string>();
    const unseen: string[] = [];
    const room = await boxOf(stage(page, content));
    const arrive = async (): Promise<string> => {
      const { drawn = '', box } = await focused(page);
      reached.add(drawn);
      if (!within(box, room)) unseen.push(drawn);
      return drawn;
    };
    /** Where each arrow key has been found to lead. */
    const found = new Map<string, Map<string, string>>();
    let at = map.main;
    for (let way = wayToTry(found, at); way.length > 0; way = wayToTry(found, at)) {
      if (!found.has(at)) {
        found.set(at, new Map());
        // Round its steps.
        const steps = new Set<string>();
        for (let more = true; more;) {
          await page.keyboard.press('s');
          const step = await arrive();
          more = !steps.has(step);
          steps.add(step);
        }
        // What tells of the step is closed first; then Escape goes back to the card.
        await page.keyboard.press('Escape');
        expect(await arrive()).not.toBe(at);
        await page.keyboard.press('Escape');
        expect(await arrive()).toBe(at);
      }
      for (const key of way) {
        const from = at;
        await page.keyboard.press(key);
        at = await arrive();
        found.get(from)?.set(key, at);
      }
    }
    expect(map.opening.filter((id) => !reached.has(id))).toEqual([]);
    expect(reached.size).toBe(drawn);
    expect(unseen).toEqual([]);
    await page.keyboard.press('Home');
    await expect(link(page, map.main)).toBeFocused();
    await page.keyboard.press('End');
    expect((await focused(page)).drawn).toBe(
      map.statements.findLast(({ id }) => map.opening.includes(id))?.id,
    );
  });

  test('walks along the reasoning, and chooses where a card has several conclusions', async ({
    page,
  }) => {
    await open(page, 'nl', 'view=documents');
    await link(page, map.main).focus();
    await page.keyboard.press('p');
    const [first = '', second = ''] = premisesOf(graph, map.main);
    await expect(link(page, first)).toBeFocused();
    await page.keyboard.press('n');
    const row = graph.behind(map.main);
    await expect(link(page, row[row.indexOf(first) + 1] ?? second)).toBeFocused();
    await page.keyboard.press('Shift+N');
    await expect(link(page, first)).toBeFocused();
    await page.keyboard.press('c');
    await expect(link(page, map.main)).toBeFocused();
    await page.keyboard.press('c');
    await expect(page.getByRole('status').getByText(words.keys.told.conclusion)).toBeVisible();
    await page.keyboard.press('s');
    expect((await focused(page)).drawn).toBe(graph.argumentsAbout(map.main)[0]?.id);
    await page.keyboard.press('p');
    await expect(link(page, first)).toBeFocused();

    // An objection that is not shown comes out from behind the card.
    const [objection = ''] = objectionsOf(graph, ten);
    expect(await shownIds(page)).not.toContain(objection);
    await link(page, ten).focus();
    await page.keyboard.press('o');
    await expect(link(page, objection)).toBeFocused();
    await page.keyboard.press('c');
    await expect(link(page, ten)).toBeFocused();

    // Of several conclusions, one is chosen from a list.
    const conclusions = conclusionsOf(graph, five).map(({ id }) => id);
    expect(conclusions.length).toBeGreaterThan(1);
    await link(page, five).focus();
    await page.keyboard.press('c');
    const { number } = graph.statement(five);
    const list = page.getByRole('menu', { name: words.keys.leadsTo(number) });
    await expect(list.getByRole('menuitem')).toHaveCount(conclusions.length);
    await expect(list.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await expect(link(page, five)).toBeFocused();
    await page.keyboard.press('c');
    await page.keyboard.press('ArrowDown');
    await expect(list.getByRole('menuitem').nth(1)).toContainText(words.keys.ties.for);
    await page.keyboard.press('Enter');
    await expect(link(page, conclusions[1] ?? '')).toBeFocused();

    // What had the focus goes; the focus is on a card all the same.
    await link(page, objection).focus();
    await page.evaluate(() => (location.hash = 'view=case'));
    await expect(card(page, objection)).toHaveCount(0);
    await expect.poll(async () => (await focused(page)).drawn).toBeDefined();
  });

  test('finds all keys in a list, switches letters off there, and types them elsewhere', async ({
    page,
  }) => {
    await open(page, 'en');
    const { keys } = messages.en;
    await link(page, ten).focus();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: keyListEn.title });
    await expect(list).toBeVisible();
    for (const { title } of keyListEn.groups) {
      await expect(list.getByRole('heading', { name: title, exact: true })).toBeVisible();
    }
    // Keys pressed in it are not the map's.
    await page.keyboard.press('3');
    await expectVerdicts(page, { [ten]: 'stands' });
    await list.getByRole('switch', { name: keyListEn.letters }).press('Space');
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await expect(link(page, ten)).toBeFocused();
    for (const key of ['3', 'c', 'p', '?', '/']) await page.keyboard.press(key);
    await expectVerdicts(page, { [ten]: 'stands' });
    await expect(link(page, ten)).toBeFocused();
    await expect(list).toHaveCount(0);
    await page.keyboard.press('Home');
    await expect(link(page, map.main)).toBeFocused();

    const opener = page.getByRole('button', { name: keys.list, exact: true });
    await opener.press('Enter');
    await list.getByRole('switch').press('Space');
    await list.getByRole('button', { name: keyListEn.close }).press('Enter');
    await expect(opener).toBeFocused();
    // Outside of the map, a letter is a letter.
    for (const key of ['c', '3', '?']) await page.keyboard.press(key);
    await expect(opener).toBeFocused();
    await expect(list).toHaveCount(0);
    await link(page, ten).press('/');
    const field = searchField(page, contents.en);
    await expect(field).toBeFocused();
    await page.keyboard.type('3?c');
    await expect(field).toHaveValue('3?c');
    await expectVerdicts(page, { [ten]: 'stands' });
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(link(page, ten)).toBeFocused();
    await page.keyboard.press('3');
    await expectVerdicts(page, { [ten]: 'falls' });
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
      inStage: element.closest('[data-walkable]') !== null,
      box: { id: '', left, top, right, bottom },
    };
  });
}

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** The keys to press to try an arrow key that has not been tried yet; none when all have been. */
function wayToTry(
  found: ReadonlyMap<string, ReadonlyMap<string, string>>,
  start: string,
): string[] {
  const ways = new Map<string, string[]>([[start, []]]);
  for (const [id, way] of ways) {
    const known = found.get(id);
    const untried = arrows.find((key) => !known?.has(key));
    if (untried !== undefined) return [...way, untried];
    for (const [key, to] of known ?? []) if (!ways.has(to)) ways.set(to, [...way, key]);
  }
  return [];
}
