import type { Locator, Page } from '@playwright/test';
import { boxesOf, boxOf, crampedTexts, middle, overlaps } from './boxes.ts';
import {
  card,
  cards,
  contents,
  expect,
  expectShown,
  junction,
  more,
  open,
  ready,
  screens,
  stage,
  test,
  viewButton,
} from './page.ts';
import { rootSite } from '../tools/testSites.ts';

const content = contents.en;
const { words, map, graph } = content;
const five = 'css-only-way';

/** The scripts that a page asks for, by their addresses. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request.url());
  });
  return asked;
}

/** How large the type of a card's label is on the screen, in CSS pixels. */
function labelSize(card: Locator): Promise<number> {
  return card.locator('[data-label]').evaluate((label) => {
    const box = label.closest<HTMLElement>('[data-statement]');
    const zoom = box ? box.getBoundingClientRect().width / box.offsetWidth : 0;
    return parseFloat(getComputedStyle(label).fontSize) * zoom;
  });
}

/** Turns the wheel over the middle of a card. */
async function turnWheel(page: Page, id: string, by: number): Promise<void> {
  const { x, y } = middle(await boxOf(card(page, id)));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, by);
}

test.describe('a reader who has just come', () => {
  for (const [name, viewport] of Object.entries(screens)) {
    test(`on a ${name}, sees the picture before any script, and nothing moves when it wakes up`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      let release = () => undefined as void;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/assets/explorer-*.js', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(`${rootSite.url}en/#show=map`, { waitUntil: 'commit' });
      await expect(cards(page)).toHaveCount(map.opening.length);
      await page.evaluate(() => document.fonts.ready);
      const drawn = page.locator('[data-statement], [data-argument]');
      const before = await boxesOf(drawn);
      const sizes = await labelSize(card(page, map.main));
      const visibleLinks = () =>
        page
          .locator('path[marker-end]')
          .evaluateAll(
            (links) => links.filter((link) => link.getBoundingClientRect().width > 0).length,
          );
      const links = await visibleLinks();
      release();
      await ready(page);
      const after = await boxesOf(drawn);
      for (const [i, box] of before.entries()) {
        for (const side of ['left', 'top', 'right', 'bottom'] as const) {
          expect(
            Math.abs((after[i]?.[side] ?? NaN) - box[side]),
            `${box.id}, ${side}`,
          ).toBeLessThan(1);
        }
      }
      expect(await labelSize(card(page, map.main))).toBeCloseTo(sizes, 0);
      expect(await visibleLinks()).toBe(links);
    });
  }

  test('reads labels of 14 pixels at first, and of 11 with both documents, on a laptop', async ({
    page,
  }) => {
    await page.setViewportSize(screens.desktop);
    await open(page, 'en');
    const smallest = async () => {
      const sizes = await Promise.all((await cards(page).all()).map(labelSize));
      return Math.min(...sizes);
    };
    expect(await smallest()).toBeGreaterThanOrEqual(14);
    await viewButton(page, content, 'documents').click();
    await expect(cards(page)).toHaveCount(70);
    expect(await smallest()).toBeGreaterThanOrEqual(11);
  });
});

test.describe('a reader who comes nearer', () => {
  test.use({ viewport: screens.desktop });

  test('is told the claim, then the documents’ words, in place; and from afar the label alone, larger', async ({
    page,
  }) => {
    await open(page, 'en');
    const { text, citations } = graph.statement(five);
    const quote = citations.find((citation) => citation.quote)?.quote ?? '';
    const face = card(page, five);
    const shape = () => face.evaluate((element) => element.getAttribute('style'));
    const before = await shape();
    await expect(face.getByText(text)).toHaveCount(0);

    await turnWheel(page, five, -420);
    await expect(face.getByText(text)).toBeVisible();
    await expect(face.getByText(words.quoted(quote))).toHaveCount(0);

    await turnWheel(page, five, -300);
    await expect(face.getByText(words.quoted(quote))).toBeVisible();
    await expect(face.getByText(words.quoted(quote))).toHaveAttribute('lang', 'nl');
    expect(await crampedTexts(face)).toEqual([]);
    expect(await shape()).toBe(before);

    await page.getByRole('button', { name: words.map.fit }).click();
    await expect(face.getByText(text)).toHaveCount(0);
    const share = async () => {
      const { left, right } = await boxOf(card(page, five));
      return (await labelSize(card(page, five))) / (right - left);
    };
    const near = await share();
    await turnWheel(page, five, 500);
    expect(await share()).toBeGreaterThan(1.3 * near);
    expect(await crampedTexts(cards(page))).toEqual([]);
  });
});

test.describe('a reader who points at a step', () => {
  test('is told its scheme and both of its ends, closes the note, and is told again by keyboard', async ({
    page,
  }) => {
    await open(page, 'en');
    const argument = graph.argumentsAbout(map.main)[0];
    if (!argument) throw new Error('Nothing leads to the main conclusion.');
    const note = stage(page, content).getByRole('tooltip', { includeHidden: true });
    await junction(page, argument.id).hover();
    await expect(note).toContainText(graph.scheme(argument.scheme).name);
    for (const id of [...argument.premises, argument.conclusion]) {
      await expect(note).toContainText(graph.statement(id).label);
      await expect(junction(page, argument.id)).toHaveAccessibleName(
        new RegExp(graph.statement(id).label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
      );
    }
    await note.hover();
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);

    await junction(page, argument.id).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('tooltip', { includeHidden: true })).toBeVisible();
  });
});

test.describe('a reader who opens a card', () => {
  test('has the simulation fetched only then, and once', async ({ page }) => {
    const asked = scriptsOf(page);
    await open(page, 'en');
    await viewButton(page, content, 'documents').click();
    await expect(cards(page)).toHaveCount(70);
    const live = () => asked.filter((url) => /\/live-[^/]*\.js$/.test(url));
    expect(live()).toEqual([]);
    await viewButton(page, content, 'case').click();
    await more(page, five).click();
    await expect(cards(page)).toHaveCount(map.opening.length + 3);
    expect(live()).toHaveLength(1);
  });

  test.describe('where it cannot be fetched', () => {
    test.use({ tolerated: /live-/ });

    test('still sees what lies behind it, without overlaps', async ({ page }) => {
      await page.route('**/live-*.js', (route) => route.abort());
      await open(page, 'en');
      await more(page, five).click();
      await expect(cards(page)).toHaveCount(map.opening.length + 3);
      expect(await overlaps(page)).toEqual([]);
    });
  });

  test.describe('with motion', () => {
    test.use({ contextOptions: { reducedMotion: 'no-preference' } });

    test('sees new cards come out of it, glide to their places and rest there; or closes it at once', async ({
      page,
    }) => {
      await open(page, 'en');
      const known = new Set(map.opening);
      const behind = graph.behind(five).find((id) => !known.has(id)) ?? '';
      await more(page, five).hover();
      await page.waitForTimeout(300);
      const steps = await page.evaluate(
        async ([parent, child]) => {
          const find = (id: string | undefined) =>
            document.querySelector<HTMLElement>(`[data-statement="${id}"]`);
          const at = (element: HTMLElement | null) => {
            if (!element) return undefined;
            const { e, f } = new DOMMatrix(getComputedStyle(element).transform);
            return { x: e + element.offsetWidth / 2, y: f + element.offsetHeight / 2 };
          };
          const frame = () => new Promise((done) => requestAnimationFrame(done));
          const from = at(find(parent));
          find(parent)?.querySelector<HTMLElement>('[aria-expanded]')?.click();
          const seen: { x: number; y: number }[] = [];
          const start = performance.now();
          while (performance.now() - start < 2500) {
            await frame();
            const place = at(find(child));
            if (place) seen.push(place);
          }
          return { from, seen };
        },
        [five, behind] as const,
      );
      const distance = (a?: { x: number; y: number }, b?: { x: number; y: number }) =>
        Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
      const last = steps.seen.at(-1);
      const whole = distance(steps.from, last);
      expect(whole).toBeGreaterThan(50);
      expect(distance(steps.seen[0], steps.from)).toBeLessThan(whole / 2);
      const rest = steps.seen.slice(-10);
      expect(rest.map((place) => distance(place, last))).toEqual(rest.map(() => 0));
      // Every step leads nearer: nothing swings beyond its place and back.
      for (const [i, place] of steps.seen.entries()) {
        const before = steps.seen[i - 1];
        if (before) expect(distance(place, last)).toBeLessThanOrEqual(distance(before, last) + 0.5);
      }

      // Who closes it at once is not left with what was opening.
      for (let i = 0; i < 3; i += 1) await more(page, five).click();
      const others = new Set(graph.behind(five));
      await expectShown(
        page,
        map.opening.filter((id) => !others.has(id)),
      );
      expect(await overlaps(page)).toEqual([]);
    });
  });
});
