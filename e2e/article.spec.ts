import { article } from '../src/maps/client-side-scanning/article.ts';
import { rootSite } from '../tools/testSites.ts';
import { contents, expect, five, screens, ten, test, twelve, two } from './page.ts';

/*
 * The demonstration article, as its readers meet it: one map is the component, the other stands in a
 * frame.
 */

test.use({ viewport: screens.desktop, alone: true });

test('a reader of the article sees the map move along, rejects what it builds on, and takes that back', async ({
  page,
}) => {
  await page.goto(`${rootSite.url}nl/article/`);
  const { language, graph } = contents.nl;
  const map = page.locator('argument-map');
  const verdictOf = (id: string) => map.locator(`[data-statement="${id}"]`);
  await expect(verdictOf(five)).toHaveAttribute('data-verdict', 'stands');

  for (const { select } of article.steps.slice(1, 4)) {
    const [id = ''] = contents.nl.map.statements
      .filter(({ number }) => number === select)
      .map(({ id }) => id);
    await page.locator(`.step[data-map-select="${id}"]`).first().evaluate((step) => {
      step.scrollIntoView({ block: 'center' });
    }); // prettier-ignore
    await expect(map.locator(`[data-statement="${id}"] [aria-current]`)).toHaveCount(1);
  }

  await page.getByRole('button', { name: article.whatIf.reject[language] }).press('Enter');
  for (const id of [ten, five, twelve, two]) {
    await expect(verdictOf(id)).toHaveAttribute('data-verdict', 'falls');
  }
  await expect(verdictOf(graph.map.main)).toHaveAttribute('data-verdict', 'stands');
  await page.getByRole('button', { name: article.whatIf.takeBack[language] }).click();
  await expect(verdictOf(five)).toHaveAttribute('data-verdict', 'stands');

  const frame = page.frameLocator('#frame');
  const link = page.locator('.second a').last();
  await link.scrollIntoViewIfNeeded();
  const id = (await link.getAttribute('data-map-select')) ?? '';
  await link.click();
  await expect(frame.locator(`[data-statement="${id}"] [aria-current]`)).toHaveCount(1);
  await expect(page.locator('#frame')).toHaveAttribute('style', /height: clamp\(320px/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the article is there to read, with the map in it, and its links lead to the map', async ({
    page,
  }) => {
    await page.goto(`${rootSite.url}en/article/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title.en);
    await expect(page.frameLocator('argument-map iframe').locator('[data-statement]')).toHaveCount(
      15,
    );
    await page.locator('.step a').first().click();
    await expect(page).toHaveURL(`${rootSite.url}en/#select=${contents.en.map.main}`);
  });
});
