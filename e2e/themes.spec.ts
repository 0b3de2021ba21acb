import type { Page } from '@playwright/test';
import { contrast, over, readColour, schemes, themeColours } from '../tools/themeColours.ts';
import {
  card,
  contents,
  expect,
  five,
  judgementLink,
  junction,
  open,
  panel,
  ready,
  still,
  stored,
  ten,
  test,
  type Content,
} from './page.ts';

/*
 * How the page looks by day, by lamplight, in the system's own colours, and enlarged. That every
 * colour stands out from its ground is worked out in src/components/theme.test.ts; here it is read off
 * what is really drawn.
 */

/** The address of the opening view with a card selected, and marks that make others fall. */
const judged = `select=${five}&${judgementLink({ marks: { [ten]: 'rejected' } })}`;

/** What is drawn too faintly, with its contrast; text is held to 4.5, lines and icons to 3. */
function faint(page: Page): Promise<string[]> {
  return page
    .evaluate(() => {
      const groundOf = (element: Element): string => {
        for (let at: Element | null = element; at; at = at.parentElement) {
          const { backgroundColor } = getComputedStyle(at);
          if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
        }
        return getComputedStyle(document.documentElement).backgroundColor;
      };
      const seen = [...document.querySelectorAll('body *')].filter((element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      );
      const words = seen
        .filter((element) =>
          [...element.childNodes].some(
            ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
          ),
        )
        .filter((element) => !element.closest('.visually-hidden, :disabled, [aria-disabled=true]'))
        .map((element) => ({
          what: `text "${element.textContent.trim().slice(0, 40)}"`,
          colour: getComputedStyle(element).color,
          ground: groundOf(element),
          least: 4.5,
        }));
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const links = [...document.querySelectorAll('path[data-from]')].map((path) => ({
        what: `link ${path.getAttribute('data-from')} → ${path.getAttribute('data-to')}`,
        colour: getComputedStyle(path).stroke,
        ground: paper,
        least: 3,
      }));
      const borders = [...document.querySelectorAll('[data-statement]')].map((one) => ({
        what: `border of ${one.getAttribute('data-statement')}`,
        colour: getComputedStyle(one, '::after').borderTopColor,
        ground: paper,
        least: 3,
      }));
      const icons = seen
        .filter((element) => element.matches('svg'))
        .filter((element) => !element.querySelector('[data-from]'))
        .map((element) => ({
          what: `icon in ${element.parentElement?.outerHTML.slice(0, 80)}`,
          colour: getComputedStyle(element).color,
          ground: groundOf(element),
          least: 3,
        }));
      return [...words, ...links, ...borders, ...icons];
    })
    .then((drawn) =>
      drawn.flatMap(({ what, colour, ground, least }) => {
        const under = readColour(ground);
        const found = contrast(over(readColour(colour), under), under);
        return found < least ? [`${what}: ${found.toFixed(2)} (${colour} on ${ground})`] : [];
      }),
    );
}

/** The button that opens the choice of how the page looks. */
function displayButton(page: Page, { words }: Content) {
  return page.getByRole('button', { name: words.display.title, exact: true });
}

/** The colour of the page's paper. */
function paperOf(page: Page): Promise<readonly number[]> {
  return page
    .evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    .then((colour) => readColour(colour).rgb);
}

const paper = {
  light: themeColours('light').get('paper')?.rgb,
  dark: themeColours('dark').get('paper')?.rgb,
};

test('nothing on the page is drawn too faintly by day or by lamplight, whatever is seen', async ({
  page,
}) => {
  const content = contents.nl;
  await open(page, 'nl', judged);
  await expect(panel(page, content)).toBeVisible();
  await still(page);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    expect(await paperOf(page)).toEqual(paper[colorScheme]);
    expect(await faint(page), `${colorScheme}, a card selected`).toEqual([]);
  }
  const openers = page.locator('main button[aria-expanded]:not([data-statement] *)');
  for (const opener of await openers.all()) {
    if (!(await opener.isVisible())) continue;
    await opener.click();
    expect(await faint(page), 'a menu open').toEqual([]);
    await page.keyboard.press('Escape');
  }
  for (const show of ['outline', 'sides', 'timeline'] as const) {
    await page.evaluate((part) => (location.hash = `show=${part}`), show);
    await expect(page.locator(`[id="show=${show}"]`)).toBeVisible();
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect(await faint(page), `${colorScheme}, ${show}`).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: null });
});

test.describe('a reader who chooses a theme', () => {
  // What the page remembers is read by a script of its own; a context of its own forgets it surely.
  test.use({ alone: true });

  test('sees it at once, and again only where they had it remembered', async ({ page }) => {
    const content = contents.en;
    const { display } = content.words;
    const choice = (theme: 'system' | 'light' | 'dark') =>
      page.getByRole('radio', { name: display.theme.name[theme], exact: true });
    const keep = page.getByRole('checkbox', { name: display.keep });
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, 'en');
    await displayButton(page, content).click();
    await expect(choice('system')).toBeChecked();
    await choice('dark').click();
    expect(await paperOf(page)).toEqual(paper.dark);
    expect(await stored(page)).toEqual([]);
    await page.reload();
    await ready(page);
    expect(await paperOf(page)).toEqual(paper.light);

    await displayButton(page, content).press('Enter');
    await keep.focus();
    await page.keyboard.press('Space');
    await choice('light').focus();
    await page.keyboard.press('ArrowDown');
    await expect(choice('dark')).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(displayButton(page, content)).toBeFocused();
    expect(await stored(page)).toEqual(['theme=dark']);

    // Before any other script has come, and on the page that leads on to the explorer too.
    await page.route('**/*.js', (route) => route.abort());
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(await paperOf(page)).toEqual(paper.dark);
    await page.unroute('**/*.js');
    await page.reload();
    await ready(page);
    expect(await paperOf(page)).toEqual(paper.dark);
    const bars = page.locator('meta[name="theme-color"][media="all"]');
    await expect(bars).toHaveAttribute('data-scheme', 'dark');
    await page.emulateMedia({ media: 'print' });
    expect(await paperOf(page)).toEqual(paper.light);
    await page.emulateMedia({ media: null });

    await displayButton(page, content).click();
    await expect(choice('dark')).toBeChecked();
    await keep.uncheck();
    expect(await stored(page)).toEqual([]);
    await choice('system').click();
    expect(await paperOf(page)).toEqual(paper.light);
  });

  test.use({ tolerated: /Failed to load resource|ERR_FAILED/ });
});

test('where the system sets the colours, all is still told apart by shape', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const content = contents.nl;
  await open(page, 'nl', `view=outside&${judged}`);
  await still(page);
  expect(await faint(page)).toEqual([]);
  const { map } = content;
  const origins = page.locator('[data-statement]').evaluateAll((elements) =>
    elements.map((element) => {
      const { borderTopStyle } = getComputedStyle(element, '::after');
      return `${element.getAttribute('data-origin')}: ${borderTopStyle}`;
    }),
  );
  expect([...new Set(await origins)].toSorted()).toEqual([
    'implicit: dashed',
    'outside: double',
    'stated: solid',
  ]);
  const pressed = page.locator('[aria-pressed="true"]:visible').first();
  const ground = (element: Element) => getComputedStyle(element).backgroundColor;
  const other = page.locator('fieldset [aria-pressed="false"]:visible').first();
  expect(await pressed.evaluate(ground)).not.toBe(await other.evaluate(ground));
  await expect(card(page, five)).toHaveCSS('outline-style', 'solid');
  const dashes = (id: string) =>
    page
      .locator(`path[data-from="${id}"]`)
      .first()
      .evaluate((path) => getComputedStyle(path).strokeDasharray);
  const by = (kind: 'for' | 'against') => map.arguments.find((one) => one.kind === kind)?.id ?? '';
  expect(await dashes(by('for'))).toBe('none');
  expect(await dashes(by('against'))).not.toBe('none');
  await expect(junction(page, by('against'))).toBeVisible();
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
});

/** A desktop of 1280 × 1024 at twice and at four times the size, in CSS pixels. */
const enlarged = [
  { width: 640, height: 512 },
  { width: 320, height: 256 },
];

test('everything is within reach at twice and four times the size', async ({ page }) => {
  const content = contents.nl;
  await open(page, 'nl');
  for (const size of enlarged) {
    await page.setViewportSize(size);
    for (const button of await page.locator('button:visible:not(.world *)').all()) {
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport({ ratio: 0.9 });
    }
    await displayButton(page, content).click();
    await page.getByRole('checkbox', { name: content.words.display.keep }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('checkbox', { name: content.words.display.keep })).toBeInViewport();
    await page.keyboard.press('Escape');
    for (const show of [
      'outline',
      'documents',
      'sides',
      'timeline',
      'glossary',
      'about',
    ] as const) {
      await page.evaluate((part) => (location.hash = `show=${part}`), show);
      await expect(page.locator(`[id="show=${show}"]`)).toBeVisible();
      expect(await beyond(page), `${show} at ${size.width}`).toEqual([]);
    }
    await page.evaluate((id) => (location.hash = `show=outline&select=${id}`), five);
    await expect(panel(page, content)).toBeVisible();
    expect(await beyond(page), `the panel at ${size.width}`).toEqual([]);
    await page.evaluate(() => (location.hash = 'show=map'));
  }
});

/** Texts that leave the window to its side, where the row of the page's parts does not scroll them. */
function beyond(page: Page): Promise<string[]> {
  return page.locator('main, aside').evaluateAll((regions) =>
    regions.flatMap((region) =>
      [...region.querySelectorAll('*')]
        .filter((one) => one.checkVisibility() && !one.closest('.world, .visually-hidden'))
        .filter((one) => {
          const { left, right, width } = one.getBoundingClientRect();
          return width > 1 && (left < -1 || right > innerWidth + 1);
        })
        .map((one) => `${one.tagName} "${one.textContent.trim().slice(0, 40)}"`),
    ),
  );
}
