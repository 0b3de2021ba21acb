import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { languages, otherLanguage } from '../src/model/text.ts';
import { offlineFile } from '../src/state/edition.ts';
import { rootSite } from '../tools/testSites.ts';
import { boxOf } from './boxes.ts';
import {
  card,
  cards,
  contents,
  expect,
  expectVerdicts,
  five,
  judgementLink,
  more,
  open,
  openMyMarks,
  panel,
  partLink,
  ready,
  screens,
  stored,
  ten,
  test,
  twelve,
  two,
  type Content,
} from './page.ts';

/*
 * The one file that holds all of the site, opened from disk. A browser takes every such page for one
 * of its own, with no relation to any other.
 */

test.use({ viewport: screens.desktop, alone: true });

const built = fileURLToPath(new URL(`../dist/${offlineFile}`, import.meta.url));

const fallen = { [ten]: 'falls', [five]: 'falls', [twelve]: 'falls', [two]: 'falls' } as const;
const rejecting = judgementLink({ marks: { [ten]: 'rejected' } });
const doubting = judgementLink({ marks: { [five]: 'doubted' } });

test.describe('a reader whose browser asks for Dutch', () => {
  test.use({ locale: 'nl-NL' });
  const [content, other] = [contents.nl, contents.en];
  const { words, graph, map } = content;

  test('opens the file from disk, judges, reads, changes the language, and passes on a code', async ({
    page,
    context,
  }, testInfo) => {
    const asked = await cutOff(context);
    const address = savedFile(testInfo);
    await page.goto(address);
    await ready(page);
    await expect(page).toHaveURL(`${address}#lang=nl`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await expect(cards(page)).toHaveCount(map.opening.length);
    const label = card(page, five).locator('[data-label]');
    await expect(label).toHaveText(graph.statement(five).label);
    const fonts = await page.evaluate(async () => {
      const loaded = await document.fonts.load('600 17px "Source Serif 4"');
      return loaded.map(({ status }) => status);
    });
    expect(fonts).toContain('loaded');

    await card(page, ten).getByRole('link').press('3');
    await expectVerdicts(page, fallen);
    await more(page, ten).click();
    await expect(cards(page)).not.toHaveCount(map.opening.length);
    await card(page, five).getByRole('link').press('Enter');
    await expect(heading(page, content)).toHaveText(graph.statement(five).text);

    const { copy, copied } = words.sharing.code;
    await panel(page, content).getByRole('button', { name: copy }).click();
    await expect(panel(page, content).getByRole('button', { name: copied })).toBeVisible();
    const code = await clipboard(page);
    expect(code).toContain(`select=${five}`);
    await expect(page).toHaveURL(`${address}#lang=nl&${code}`);

    await partLink(page, content, 'documents').click();
    for (const { passages, id } of map.documents.filter(({ role }) => role === 'subject')) {
      for (const { place, summary } of passages.slice(0, 2)) {
        await expect(page.locator(`[data-passage="${id} ${place}"]`)).toContainText(summary);
      }
    }
    await partLink(page, content, 'about').click();
    await expect(page.getByText(words.about.care)).toBeVisible();
    // What stands beside the site's pages does not stand beside the file.
    await expect(page.getByText(words.about.dataLink)).toHaveCount(0);
    await expect(page.getByRole('link', { name: /\bMB\b/ })).toHaveCount(0);
    await page.goBack();
    await page.goBack();

    await page.getByRole('link', { name: words.switchLanguage }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(heading(page, other)).toHaveText(other.graph.statement(five).text);
    await expectVerdicts(page, fallen);
    await expect(page).toHaveURL(`${address}#lang=en&${code}`);
    await page.goBack();
    await expect(heading(page, content)).toHaveText(graph.statement(five).text);
    await page.goForward();
    await page.reload();
    await ready(page);
    await expect(heading(page, other)).toHaveText(other.graph.statement(five).text);
    await expectVerdicts(page, fallen);

    // What is passed on is the same in both languages.
    const list = await openMyMarks(page, other, 1);
    const english = other.words.sharing.code;
    await list.getByRole('button', { name: english.copyJudgement }).click();
    await expect(list.getByRole('button', { name: english.copied })).toBeVisible();
    expect(await clipboard(page)).toBe(code);

    // Somebody else has the file in a folder of their own, and a mark.
    const theirs = await context.newPage();
    const theirAddress = savedFile(testInfo, '', 'een andere map & 100%');
    await theirs.goto(`${theirAddress}#lang=nl&${doubting}`);
    await ready(theirs);
    const mailed = `Kijk eens:\n> “${code.slice(0, 30)}\n> ${code.slice(30)}”\n\nGroet, Jan`;
    await expect(await paste(theirs, content, 1, mailed)).toBeHidden();
    await expect(theirs.locator('html')).toHaveAttribute('lang', 'nl');
    await expect(heading(theirs, content)).toHaveText(graph.statement(five).text);
    await expectVerdicts(theirs, { [five]: 'contested' });
    const { title, adopt } = words.judging.received;
    const strip = theirs.getByRole('region', { name: title, exact: true });
    await strip.getByRole('button', { name: adopt }).click();
    await expectVerdicts(theirs, fallen);

    expect(await stored(page)).toEqual([]);
    expect(asked()).toEqual([]);
  });
});

test.describe('a reader whose browser asks for English', () => {
  test.use({ locale: 'en-GB' });

  test('opens a file that knows of its site, and passes on links to that', async ({
    page,
    context,
  }, testInfo) => {
    const { words, graph } = contents.en;
    const asked = await cutOff(context);
    const address = savedFile(testInfo, 'https://example.org/afweging/');
    await page.goto(`${address}#select=${five}&${rejecting}`);
    await ready(page);
    await expect(page).toHaveURL(`${address}#lang=en&select=${five}&${rejecting}`);
    await expect(heading(page, contents.en)).toHaveText(graph.statement(five).text);
    const { copy, copied } = words.sharing.link;
    await panel(page, contents.en).getByRole('button', { name: copy }).click();
    await expect(panel(page, contents.en).getByRole('button', { name: copied })).toBeVisible();
    expect(await clipboard(page)).toBe(
      `https://example.org/afweging/en/#select=${five}&${rejecting}`,
    );
    expect(asked()).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader has the file in both languages', async ({ page, context }, testInfo) => {
    const asked = await cutOff(context);
    const address = savedFile(testInfo);
    await page.goto(address);
    for (const language of languages) {
      const { words, map, graph } = contents[language];
      const shown = page.locator(`body > [lang="${language}"]`);
      await expect(page.locator(`body > [lang="${otherLanguage(language)}"]`)).toBeHidden();
      await expect(shown.locator('noscript p')).toHaveText(words.noScript);
      await expect(shown.locator('[data-statement]').first()).toBeVisible();
      for (const { title } of map.timeline.slice(0, 2)) {
        await expect(shown.getByText(title).first()).toBeVisible();
      }
      const missing = await shown.evaluate((copy) =>
        [...copy.querySelectorAll('[marker-end]')]
          .map((path) => /#(.*)\)/.exec(path.getAttribute('marker-end') ?? '')?.[1] ?? '')
          .filter((name) => !copy.contains(document.getElementById(name))),
      );
      expect(missing, 'arrowheads that are not drawn').toEqual([]);

      // A card leads to what is written about it, in the same language.
      await shown.locator(`[data-statement="${ten}"]`).getByRole('link').first().click();
      await expect(page).toHaveURL(`${address}#lang=${language}&select=${ten}`);
      const item = shown.locator(`[id$="select=${ten}"]`);
      await expect(item.getByText(graph.statement(ten).text).first()).toBeVisible();
      await expect.poll(async () => Math.abs((await boxOf(item)).top)).toBeLessThan(20);
      await shown.getByRole('link', { name: words.switchLanguage }).click();
    }
    expect(asked()).toEqual([]);
  });
});

test('on the site, a reader pastes a code and sees it, or is told that it is none', async ({
  page,
}) => {
  const { words, graph } = contents.en;
  await open(page, 'en', 'view=documents');
  const list = await paste(page, contents.en, 0, 'https://example.org/ Best, Jan');
  await expect(list.getByRole('alert')).toHaveText(words.sharing.paste.notUnderstood);
  const field = list.getByRole('textbox', { name: words.sharing.paste.title });
  await expect(field).toHaveValue('https://example.org/ Best, Jan');
  await expect(page).toHaveURL(`${rootSite.url}en/#view=documents`);

  // The address of somebody's file names a language, which a page of one language passes over.
  await field.fill(`file:///home/jan/de-afweging.html#lang=nl&select=${ten}&${rejecting}`);
  await expect(list.getByRole('alert')).toBeEmpty();
  await field.press('Enter');
  await expect(list).toBeHidden();
  await expectVerdicts(page, fallen);
  await expect(heading(page, contents.en)).toHaveText(graph.statement(ten).text);
  await expect(page).toHaveURL(`${rootSite.url}en/#select=${ten}&${rejecting}`);
  await expect(page.getByRole('button', { name: words.notices.dismiss })).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(`${rootSite.url}en/#view=documents&${rejecting}`);
});

test('on the site, a reader takes the whole map along as one file', async ({ page }) => {
  await open(page, 'nl', 'show=about');
  const link = page.getByRole('link', { name: /\bMB\b/ });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe(offlineFile);
  const taken = readFileSync(await download.path());
  expect(taken.equals(readFileSync(built))).toBe(true);
  // Small enough for any mail.
  expect(taken.length).toBeLessThan(5e6);
  const size = (taken.length / 1e6).toFixed(1);
  await expect(link).toHaveText(contents.nl.words.sharing.offline.link(size.replace('.', ',')));
  await page.getByRole('link', { name: contents.nl.words.switchLanguage }).click();
  await expect(link).toHaveText(contents.en.words.sharing.offline.link(size));
});

/** Cuts a reader off from everything; returns what pages have asked for, save themselves. */
async function cutOff(context: BrowserContext): Promise<() => string[]> {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('data:')) {
      asked.push(request.url());
    }
  });
  await context.setOffline(true);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return () => asked;
}

/** Puts the built file into a folder, as built for a site if one is given; returns where it is. */
function savedFile(testInfo: TestInfo, siteUrl = '', folder = 'folder'): string {
  mkdirSync(testInfo.outputPath(folder), { recursive: true });
  const path = testInfo.outputPath(folder, offlineFile);
  const said = /(?<=<meta name="site-url" content=")[^"]*/;
  copyFileSync(built, path);
  writeFileSync(path, readFileSync(path, 'utf8').replace(said, siteUrl));
  return pathToFileURL(path).href;
}

/** Pastes a text into the list of one’s own marks and opens it; returns that list. */
async function paste(page: Page, content: Content, marks: number, text: string) {
  const { title, open } = content.words.sharing.paste;
  const list = await openMyMarks(page, content, marks);
  await list.getByRole('textbox', { name: title }).fill(text);
  await list.getByRole('button', { name: open, exact: true }).click();
  return list;
}

function heading(page: Page, content: Content) {
  return panel(page, content).getByRole('heading', { level: 2 });
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
