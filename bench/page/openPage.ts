import type { Browser, Page } from '@playwright/test';
import { rootSite } from '../../tools/testSites.ts';
import { bundle } from '../bundle.ts';
import { slowDown } from './rates.ts';

/** How long what is fetched when nothing else is to be done may take, in milliseconds. */
const settling = 800;

/** What measures in a page: a script, which a module is that exports nothing, but for saying so. */
async function inPageScript(): Promise<string> {
  return (await bundle('page/inPage/index.ts')).replace(/^export \{\};$/m, '');
}

/** A page of a browser with nothing stored, on a machine so many times slower; nothing is in it. */
export async function emptyPage(browser: Browser, rate: number): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript({ content: await inPageScript() });
  await slowDown(page, rate);
  await page.goto('about:blank');
  return page;
}

/**
 * Leads a page to one of the site, and waits until it answers and has fetched what it fetches by
 * itself.
 *
 * @param address relative to the site: "nl/#view=outside"
 * @param answering what is in a page, or in the map embedded in it, from when it answers
 */
export async function visit(
  page: Page,
  address: string,
  answering = '[data-ready]',
): Promise<void> {
  await page.goto(rootSite.url + address);
  await page.locator(answering).waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await page.waitForTimeout(settling);
}

/** A page of the site as a new reader sees it. */
export async function openPage(browser: Browser, address: string, rate: number): Promise<Page> {
  const page = await emptyPage(browser, rate);
  await visit(page, address);
  return page;
}

/** Closes a page and the browsing that it was part of. */
export async function closePage(page: Page): Promise<void> {
  await page.context().close();
}
