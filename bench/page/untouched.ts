import type { Browser, Page } from '@playwright/test';
import { closePage, emptyPage, visit } from './openPage.ts';

/**
 * The files of the site that a page asks for while nobody touches it, itself among them.
 *
 * @param address relative to the site
 * @param answering what is in it from when it answers, see `visit`
 * @param prepare what is done to the page before
 */
export async function untouched(
  browser: Browser,
  address: string,
  answering?: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<string[]> {
  const page = await emptyPage(browser, 1);
  const asked = new Set<string>();
  await prepare?.(page);
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
  await visit(page, address, answering);
  await closePage(page);
  return [...asked];
}
