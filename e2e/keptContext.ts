import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { rootSite, subPathSite } from '../tools/testSites.ts';

/*
 * A browser context that one test after another uses: to set up a new one, with its own processes
 * and an empty cache, takes longer than most tests. Between tests it forgets all that it can be told.
 */

/** A context, what it was made for, and the page that keeps its processes alive. */
interface Kept {
  kind: string;
  context: BrowserContext;
  page: Page;
}

/** Lends one context at a time, and makes another when one of another kind is asked for. */
export class KeptContext {
  #kept: Kept | undefined;

  /** A context as new, made with these options. */
  async lend(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
    const kind = JSON.stringify(options);
    if (this.#kept?.kind !== kind) {
      await this.close();
      const context = await browser.newContext(options);
      const page = await context.newPage();
      // Nothing but a picture: nothing in it can disturb, and its process serves the site's pages.
      await page.goto(`${rootSite.url}favicon.svg`);
      this.#kept = { kind, context, page };
    }
    return this.#kept.context;
  }

  /** Has the context that was lent forget what was done in it. */
  async takeBack(): Promise<void> {
    if (!this.#kept) return;
    const { context, page } = this.#kept;
    const others = context.pages().filter((other) => other !== page);
    await Promise.all(others.map((other) => other.close()));
    await context.clearCookies();
    await context.clearPermissions();
    const session = await context.newCDPSession(page);
    for (const { url } of [rootSite, subPathSite]) {
      const { origin } = new URL(url);
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    }
    await session.detach();
  }

  async close(): Promise<void> {
    await this.#kept?.context.close();
    this.#kept = undefined;
  }
}
