import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import type { MapJson } from '../src/formats/mapJson.ts';
import { formatDate } from '../src/formats/date.ts';
import { languages } from '../src/model/text.ts';
import { rootSite, subPathSite } from '../tools/testSites.ts';
import {
  card,
  cards,
  contents,
  expect,
  open,
  panel,
  partLink,
  ready,
  stage,
  test,
} from './page.ts';

for (const [locale, language, fragment] of [
  ['nl-NL', 'nl', '#select=css-only-way&view=documents'],
  ['en-GB', 'en', '#select=css-only-way&view=documents'],
  ['fr-FR', 'en', ''],
] as const) {
  test.describe(`a reader whose browser asks for ${locale}`, () => {
    test.use({ locale });

    test(`is led to /${language}/, with what the link names`, async ({ page }) => {
      await page.goto('about:blank');
      await page.goto(rootSite.url + fragment);
      await expect(page).toHaveURL((url) => url.pathname === `/${language}/`);
      await ready(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(cards(page)).toHaveCount(fragment ? 70 : 15);
      await expect(panel(page, contents[language])).toHaveCount(fragment ? 1 : 0);
      // The page that leads on leaves no trace to go back to.
      await page.goBack();
      await expect(page).toHaveURL('about:blank');
    });
  });
}

test('everything works from a folder of another site, in both languages', async ({ page }) => {
  const { words, map, graph } = contents.nl;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${subPathSite.url}nl/`);
  await ready(page);
  await card(page, map.main).getByRole('link').press('Enter');
  const heading = panel(page, contents.nl).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(graph.statement(map.main).text);
  await page.getByRole('link', { name: words.switchLanguage }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(subPathSite.url);
  await expect(stage(page, contents.en)).toBeVisible();
  const fonts = await page.evaluate(async () => {
    const loaded = await document.fonts.load('600 17px "Source Serif 4"');
    return loaded.map(({ status }) => status);
  });
  expect(fonts).toContain('loaded');
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !url.startsWith(subPathSite.url))).toEqual([]);
});

for (const language of languages) {
  const content = contents[language];
  const { words, map } = content;

  test(`in ${words.languageName}, a reader finds out what the map is, and where to turn; nothing is kept`, async ({
    page,
    context,
  }) => {
    await open(page, language, 'view=outside&select=css-only-way');
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    const rules = ((await policy.getAttribute('content')) ?? '')
      .split(';')
      .map((rule) => rule.trim());
    expect(rules).toContain("default-src 'none'");
    // Of scripts in the page, the one line that puts on the remembered theme, and no other.
    expect(rules).toContainEqual(expect.stringMatching(/^script-src 'self' 'sha256-[\w+/]{43}='$/));
    expect(rules).toContain("connect-src 'self'");
    const before = await policy.evaluate((meta) =>
      [...(meta.parentElement?.children ?? [])]
        .slice(0, [...(meta.parentElement?.children ?? [])].indexOf(meta))
        .map(({ tagName }) => tagName),
    );
    expect(before, 'the policy comes before what it governs').toEqual(['META', 'META']);

    await partLink(page, content, 'about').click();
    await expect(page.getByText(words.about.care)).toBeVisible();
    await expect(page.getByRole('link', { name: words.about.careLink })).toHaveAttribute(
      'href',
      'https://helpwanted.nl/',
    );
    for (const { label, href } of words.about.links) {
      await expect(page.getByRole('link', { name: label })).toHaveAttribute('href', href);
      expect(new URL(href).host).toBe('zoek.officielebekendmakingen.nl');
    }
    const about = page.locator('section', { hasText: words.about.care });
    for (const { title, addresses } of map.documents.filter(({ role }) => role === 'subject')) {
      await expect(about).toContainText(title);
      for (const href of addresses.slice(0, 1)) {
        await expect(about.getByRole('link', { name: title })).toHaveAttribute('href', href);
      }
    }
    await expect(about).toContainText(map.version);
    await expect(about).toContainText(formatDate(map.date, language));
    await expect(about).toContainText('114');
    await expect(about).toContainText(words.about.report);

    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(kept).toEqual([0, 0, 0, 0, 0]);

    const [json] = await Promise.all([
      page.waitForResponse(/map\.json$/),
      page.getByRole('link', { name: words.about.dataLink }).click(),
    ]);
    expect(json.status()).toBe(200);
  });
}

test('somebody takes the map as data: it is whole, and as its schema says', async ({ request }) => {
  const [mapResponse, schemaResponse] = await Promise.all([
    request.get(`${rootSite.url}map.json`),
    request.get(`${rootSite.url}map.schema.json`),
  ]);
  expect(mapResponse.headers()['content-type']).toContain('application/json');
  const map = (await mapResponse.json()) as MapJson;
  const schema = (await schemaResponse.json()) as AnySchema;
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  void validate(map);
  expect(validate.errors ?? []).toEqual([]);

  expect(map.statements).toHaveLength(114);
  expect(map.statements.filter(({ origin }) => origin !== 'outside')).toHaveLength(70);
  const ids = [...map.statements, ...map.arguments].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const numbers = map.statements.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  const known = new Set(ids);
  const named = [
    map.main,
    ...map.opening,
    ...map.arguments.flatMap(({ premises, conclusion }) => [...premises, conclusion]),
    ...map.statements.flatMap(({ bearsOn }) => bearsOn),
  ];
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
