import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { sightKeys } from '../src/formats/fragment.ts';
import { stanceKeys } from '../src/formats/stanceLink.ts';
import { rootSite } from '../tools/testSites.ts';
import { contents, expect, open, screens, test } from './page.ts';

/*
 * Addresses and messages that make no sense, in the browser: the unit tests have thousands of them, and
 * these show that none comes to more on a page. What the page complains of by itself fails the test.
 */

test.use({ viewport: screens.desktop, alone: true });

const { map } = contents.en;
const ids = [...map.statements, ...map.arguments].map(({ id }) => id);

const name = fc.oneof(
  fc.constantFrom(...ids),
  fc.integer({ min: -1, max: 120 }).map(String),
  fc.constantFrom('case', 'outside', 'rejected', 'outline', 'dark', 'own', '__proto__', '%E0%A4%A'),
  fc.constantFrom('<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:0'),
  fc.string({ maxLength: 10 }),
);
const key = fc.constantFrom('theme', 'marks', 'constructor', ...sightKeys, ...stanceKeys);
const part = fc
  .tuple(key, fc.array(name, { maxLength: 3 }))
  .map(([key, names]) => `${key}=${names.join('.')}`);
const fragment = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('&'));
const kind = fc.oneof(fc.constantFrom('select', 'view', 'mark', 'open', 'fit'), name);
const value = fc.oneof(name, fc.constantFrom(null, 1, true, [], {}));
const message = fc.oneof(
  fc.record({ deAfweging: kind, id: value, view: value, mark: value }, { requiredKeys: [] }),
  value,
);
// The same ones every time, for a browser test shows what its browser does, and not what chance does.
const cases = fc.sample(fc.tuple(fragment, message), { numRuns: 100, seed: 100 });

/** Follows all addresses and hears all messages, one after the other, as they would come. */
async function endure(page: Page): Promise<void> {
  await page.evaluate(async (cases) => {
    for (const [fragment, message] of cases) {
      location.hash = fragment;
      window.postMessage(message, '*');
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, cases);
}

test('a reader meets a hundred malformed addresses and messages, and a sound page', async ({
  page,
}) => {
  await open(page, 'en');
  await endure(page);
  await page.evaluate(() => (location.hash = 'show=map&view=case&select=css-only-way'));
  await expect(page.locator('[data-statement="css-only-way"] [aria-current]')).toBeVisible();
  await expect(page.locator('[src=x], body script:not([src])')).toHaveCount(0);
  const drawn = await page
    .locator('[data-statement]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-statement') ?? ''));
  expect(drawn.filter((id) => !ids.includes(id))).toEqual([]);
});

test.describe('an article', () => {
  // The map tells whoever wrote the address what it leaves out of it.
  test.use({ tolerated: /leaves out what it does not know/ });

  test('sends a hundred malformed messages and addresses, and the map is as sound as before', async ({
    page,
  }) => {
    const article = `${rootSite.url}article.html`;
    await page.route(article, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><link rel="icon" href="data:,"><iframe src="en/embed/" width="900" height="640"></iframe>
          <script>said = []; addEventListener('message', ({ data, source }) => source !== window && said.push(data))</script>`,
      }),
    );
    await page.goto(article);
    const frame = page.frameLocator('iframe');
    const said = () => page.evaluate<{ deAfweging: string; id?: string | null }[]>('said');
    await expect
      .poll(async () => (await said()).map(({ deAfweging }) => deAfweging))
      .toContain('ready');

    await endure(page);
    await page.evaluate((cases) => {
      const frame = document.querySelector('iframe');
      for (const [fragment] of cases) {
        if (frame) frame.src = `en/embed/#${fragment}`;
      }
    }, cases);

    const select = async (id: string | null) => {
      await page.evaluate((id) => {
        const { contentWindow } = document.querySelector('iframe') ?? {};
        contentWindow?.postMessage({ deAfweging: 'select', id }, '*');
      }, id);
    };
    await select(null);
    await select('5');
    const card = frame.locator('[data-statement="css-only-way"] [aria-current]');
    await expect(card).toHaveCount(1);
    await expect(frame.locator('[src=x], iframe')).toHaveCount(0);
    const named = (await said()).flatMap(({ id }) => id ?? []);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(named).toContain('css-only-way');
  });
});
