import type { Locator, Page } from '@playwright/test';
import { languages } from '../src/model/text.ts';
import {
  card,
  contents,
  expect,
  five,
  judgementLink,
  markButton,
  more,
  open,
  panel,
  partLink,
  screens,
  tally,
  ten,
  test,
  two,
  viewButton,
} from './page.ts';

const content = contents.nl;
const { words, map, graph } = content;

test.describe('a reader who takes the outline for the map', () => {
  for (const language of languages) {
    test(`finds the same in both, whatever is shown (${language})`, async ({ page }) => {
      const strangers = map.voices.slice(0, 2).map(({ id }) => id);
      const states = [
        '',
        'view=documents',
        judgementLink({ marks: { [ten]: 'rejected', [two]: 'doubted' } }),
        'view=outside&origin=outside',
        `view=outside&voice=${strangers.join('.')}`,
        'line=losing-detection',
        `view=case&open=16.21&select=${five}`,
        `view=outside&${judgementLink({ start: 'own', marks: { [five]: 'accepted' } })}`,
      ];
      await open(page, language, 'show=outline');
      await page.locator('[data-part="outline"] .marks').first().waitFor();
      // In the other language, a few tell as much.
      for (const state of language === 'nl' ? states : states.slice(1, 4)) {
        await page.evaluate((hash) => (location.hash = hash), `show=outline&${state}`);
        await expect(page).toHaveURL(new RegExp('show=outline'));
        await expect
          .poll(async () => differing(await outlined(page), await drawn(page)), { message: state })
          .toEqual([]);
      }
    });
  }

  test('opens, selects, judges and filters in one, and finds it done in the other', async ({
    page,
  }) => {
    await open(page, 'nl', 'show=outline');
    const place = item(page, ten);
    const behind = graph.behind(ten).filter((id) => !map.opening.includes(id));
    await disclosure(place).click();
    for (const id of behind) await expect(item(page, id)).toBeVisible();
    await markButton(place, content, ten, 'rejected').click();
    await expect(item(page, five)).toHaveAttribute('data-verdict', 'falls');
    const told = tally(page, words.judging.tally.marked(10, words.judging.marked.rejected));
    await expect(told).toBeVisible();
    await name(item(page, two)).click();
    await expect(panel(page, content)).toContainText(graph.statement(two).text);

    await partLink(page, content, 'map').click();
    await expect(card(page, ten)).toHaveAttribute('data-mark', 'rejected');
    await expect(card(page, five)).toHaveAttribute('data-verdict', 'falls');
    await expect(card(page, two).getByRole('link')).toHaveAttribute('aria-current', 'true');
    for (const id of behind) await expect(card(page, id)).toBeVisible();
    await more(page, ten).press('Enter');

    await partLink(page, content, 'outline').click();
    await expect(disclosure(place)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Control+z');
    await expect(item(page, five)).toHaveAttribute('data-verdict', 'stands');
    await viewButton(page, content, 'documents').click();
    await expect(page.locator('[data-item]:visible')).not.toHaveCount(map.opening.length);
    // All that stays of it when a filter leaves nothing, and the ways out of it.
    await page.evaluate(() => (location.hash = 'show=outline&view=case&origin=outside'));
    await expect(page.locator('[data-item]:visible')).toHaveCount(0);
    await page
      .locator('[data-part="outline"]')
      .getByRole('button', { name: words.map.clearFilters })
      .click();
    await expect(item(page, map.main)).toBeVisible();
  });

  test('goes through it by arrows, letters and marks, without a mouse', async ({ page }) => {
    await open(page, 'nl', 'show=outline');
    await item(page, map.main).waitFor();
    await name(item(page, map.main)).focus();
    const key = (pressed: string) => page.keyboard.press(pressed);
    const at = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('li')?.dataset.item);
    const first = await at();
    await key('ArrowRight');
    const child = await at();
    expect(graph.behind(map.main)).toContain(child);
    await key('ArrowLeft');
    await expect(disclosure(item(page, child ?? ''))).toHaveAttribute('aria-expanded', 'false');
    await key('ArrowLeft');
    expect(await at()).toBe(first);
    await key('End');
    const last = await at();
    expect(last).not.toBe(first);
    await key('ArrowDown');
    expect(await at()).toBe(last);
    await key('Home');
    expect(await at()).toBe(first);
    await key('ArrowDown');
    expect(await at()).toBe(child);
    await key('ArrowUp');
    expect(await at()).toBe(first);

    // "css": the first label that begins so.
    await page.keyboard.type('css');
    expect(await at()).toBe(five);
    await key('3');
    await expect(item(page, five)).toHaveAttribute('data-mark', 'rejected');
    await expect(page.getByRole('status').filter({ hasText: /^5 / })).toHaveCount(1);
    await key('0');
    await expect(item(page, five)).not.toHaveAttribute('data-mark', /./);
    await key('Enter');
    await expect(panel(page, content)).toBeVisible();
    await key('Escape');
    await expect(panel(page, content)).toBeHidden();
    expect(await at()).toBe(five);

    // Where else it serves, by the links that say so.
    const away = graph.statement('no-means-conditional');
    await item(page, five)
      .getByRole('link', { name: String(away.number), exact: true })
      .press('Enter');
    expect(await at()).toBe(away.id);
    await name(item(page, five)).focus();
    await key('Shift+ArrowLeft');
    const ways = page.getByRole('menu', { name: words.keys.leadsTo(5) });
    await expect(ways.getByRole('menuitem')).toHaveCount(2);
    await ways.getByRole('menuitem', { name: away.label }).press('Enter');
    await expect(ways).toHaveCount(0);
    expect(await at()).toBe(away.id);
  });

  test('is told of each what it is, what it does there, and what it comes with', async ({
    page,
  }) => {
    await open(page, 'en', 'show=outline');
    const { outline, shows } = contents.en.words;
    const list = page.locator('[data-part="outline"]');
    await list.locator('.marks').first().waitFor();
    await expect(list.getByRole('heading', { level: 2 })).toHaveText(shows.outline);
    await expect(list.getByRole('heading', { level: 3 }).first()).toHaveText(outline.mainTitle);
    const { label, number } = contents.en.graph.statement(two);
    await expect(list.getByRole('heading', { name: `${number} ${label}` })).toHaveCount(1);
    await expect(item(page, five).locator('> .row')).toMatchAriaSnapshot(`
      - 'button "What lies behind 5: CSS currently seems the only way" [expanded]'
      - heading "5 CSS currently seems the only way" [level=6]:
        - link "5 CSS currently seems the only way"
      - paragraph: /^At the moment/
      - group "What do you make of ‘CSS currently seems the only way’?":
        - button "Accept"
        - button "Doubt"
        - button "Reject"
      - paragraph:
        - text: stands ·
        - link "supports 4"
        - text: · stated · Minister, officials · letter ¶10 · memo §3 · also under
        - link "12"
    `);
    // Quotations in another language say so.
    const foreign = page.locator('[data-part="outline"] .quote span[lang]').first();
    await expect(foreign).toHaveAttribute('lang', 'nl');
  });

  test('is found by the browser’s own search, also where it is not open', async ({ page }) => {
    await open(page, 'en', 'show=outline');
    await page.locator('[data-part="outline"] .marks').first().waitFor();
    const hidden = page.locator('[id="select=jain-evasion"]');
    await expect(hidden).toBeHidden();
    await hidden.evaluate((element) =>
      element.dispatchEvent(new Event('beforematch', { bubbles: true })),
    );
    await expect(item(page, 'jain-evasion')).toBeVisible();
    await expect(page).toHaveURL(/open=/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: screens.phone, hasTouch: true, isMobile: true });

  test('comes first, with the map a tap away, and links say what is shown', async ({ page }) => {
    await page.goto('/nl/');
    await expect(item(page, map.main)).toBeVisible();
    await expect(page.locator('[data-part="outline"] .marks').first()).toBeVisible();
    await expect(card(page, map.main)).toBeHidden();
    await expect(page).toHaveURL(/\/nl\/$/);
    await partLink(page, content, 'map').tap();
    await expect(card(page, map.main)).toBeVisible();
    await expect(page).toHaveURL(/#show=map$/);
    await page.reload();
    await expect(card(page, map.main)).toBeVisible();
    await page.goBack();
    await expect(item(page, map.main)).toBeVisible();
    // A link from a larger screen shows its card in the outline.
    await page.goto(`/nl/#select=${five}`);
    await expect(panel(page, content)).toContainText(graph.statement(five).text);
    await expect(name(item(page, five))).toBeInViewport();
  });
});

test.describe('on a phone without JavaScript', () => {
  test.use({ viewport: screens.phone, javaScriptEnabled: false });

  test('comes first, whole', async ({ page }) => {
    await page.goto('/nl/');
    const outline = await page.locator('[id="show=outline"]').boundingBox();
    const picture = await page.locator('[id="show=map"]').boundingBox();
    expect((outline?.y ?? 0) + (outline?.height ?? 0)).toBeLessThanOrEqual(picture?.y ?? 0);
    await expect(page.locator('[id="select=jain-evasion"]')).toBeVisible();
  });
});

/** A statement where the outline writes it out. */
function item(page: Page, id: string): Locator {
  return page.locator(`li[id="select=${id}"]`);
}

function name(of: Locator): Locator {
  return of.locator('> .row .name');
}

function disclosure(of: Locator): Locator {
  return of.locator('> .row > [aria-expanded]');
}

/** What map and outline both say of a statement. */
interface Said {
  id: string;
  number: string;
  label: string;
  verdict: string | undefined;
  word: string;
  mark: string | undefined;
  origin: string | undefined;
  /** What stands under it: on the map, what leads to it. */
  under: string[];
}

/** What the outline says, as far as it can be read. */
function outlined(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('[data-item]')].filter((one) =>
      one.querySelector('.row')?.checkVisibility(),
    );
    return seen.map((one) => ({
      id: one.dataset.item ?? '',
      number: one.querySelector('.number')?.textContent ?? '',
      label: one.querySelector('[data-label]')?.textContent ?? '',
      verdict: one.dataset.verdict,
      word: one.querySelector('[data-word] > span[aria-hidden]')?.textContent ?? '',
      mark: one.dataset.mark,
      origin: one.dataset.origin,
      under: [...one.querySelectorAll<HTMLElement>(':scope > ul > li[data-item]')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.dataset.item ?? ''),
    }));
  });
}

/** What the map says; links over steps lead from statement to statement. */
function drawn(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const into = new Map<string, string[]>();
    for (const link of document.querySelectorAll<HTMLElement>('path[data-from]')) {
      const { from = '', to = '' } = link.dataset;
      into.set(to, [...(into.get(to) ?? []), from]);
    }
    const isCard = (id: string) => document.querySelector(`[data-statement="${id}"]`) !== null;
    // What undercuts a step stands with its premises, under what the step is about.
    const under = (id: string): string[] =>
      (into.get(id) ?? []).flatMap((from) => (isCard(from) ? [from] : under(from)));
    return [...document.querySelectorAll<HTMLElement>('[data-statement]')].map((one) => ({
      id: one.dataset.statement ?? '',
      number: one.querySelector('.number')?.textContent ?? '',
      label: one.querySelector('[data-label]')?.textContent ?? '',
      verdict: one.dataset.verdict,
      word: one.querySelector('.line b')?.textContent ?? '',
      mark: one.dataset.mark,
      origin: one.dataset.origin,
      under: under(one.dataset.statement ?? ''),
    }));
  });
}

/** What only one of the two says. */
function differing(outline: readonly Said[], map: readonly Said[]): string[] {
  const texts = (said: readonly Said[]) => sameOnce(said).map((one) => JSON.stringify(one));
  const [written, drawn] = [new Set(texts(outline)), new Set(texts(map))];
  return [
    ...[...written].filter((text) => !drawn.has(text)).map((text) => `outline: ${text}`),
    ...[...drawn].filter((text) => !written.has(text)).map((text) => `map: ${text}`),
  ];
}

/** Each statement once, with all that stands under it somewhere, in an order of its own. */
function sameOnce(said: readonly Said[]): Said[] {
  const byId = new Map<string, Said>();
  for (const one of said) {
    const under = [...new Set([...(byId.get(one.id)?.under ?? []), ...one.under])].sort();
    byId.set(one.id, { ...one, under });
  }
  return [...byId.values()].sort((a, b) => a.id.localeCompare(b.id));
}
