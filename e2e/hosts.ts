import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import type { Frame, Page } from '@playwright/test';
import { subPathSite } from '../tools/testSites.ts';
import { test as base, ownHosts, type Place } from './page.ts';

/*
 * Articles with maps in them. The article is on one site and the maps come from another, as they do
 * everywhere but on the maps' own.
 */

/** Where the maps come from. */
export const site = subPathSite.url;

/** What an article's host answers. */
interface Article {
  body: string | Buffer;
  headers: OutgoingHttpHeaders;
}

/** A host of articles, which answers what a test has it answer. */
export class ArticleHost {
  readonly #article: Article = { body: '', headers: {} };
  readonly #server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', ...this.#article.headers });
    response.end(this.#article.body);
  });
  #url = '';

  async start(): Promise<void> {
    await once(this.#server.listen(0, 'localhost'), 'listening');
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
    // By another name than that of the maps' host, so that they are of two sites.
    this.#url = `http://localhost:${address.port}/`;
    ownHosts.add(new URL(this.#url).host);
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /**
   * Opens an article.
   *
   * @param body its HTML
   * @param headers of the answer, beside its type
   */
  async open(page: Page, body: string | Buffer, headers: OutgoingHttpHeaders = {}): Promise<void> {
    Object.assign(this.#article, { body, headers });
    // What the maps fetch may keep the page from being loaded for as long as the test wants.
    await page.goto(this.#url, { waitUntil: 'domcontentloaded' });
  }
}

/** A test with a host of articles. */
export const test = base.extend<object, { host: ArticleHost }>({
  host: [
    // eslint-disable-next-line no-empty-pattern -- this is how Playwright reads what is asked for
    async ({}, use) => {
      const host = new ArticleHost();
      await host.start();
      await use(host);
      host.stop();
    },
    { scope: 'worker' },
  ],
});

/** The beginning of an article that is like any other. */
export const plainHead =
  '<!doctype html><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">';

/** A script that has the article keep what it is told, and by which of its frames. */
export const hearing = `<script>
  const heard = [];
  addEventListener('message', ({ source, data }) => {
    const frames = [...document.querySelectorAll('iframe')];
    const from = frames.find(({ contentWindow }) => contentWindow === source);
    heard.push({ from: from?.id ?? '', data });
  });
</script>`;

/** What an article with that script was told by one of its frames. */
export async function heardFrom(page: Page, id: string): Promise<unknown[]> {
  const heard = await page.evaluate<{ from: string; data: unknown }[]>('heard');
  return heard.filter(({ from }) => from === id).map(({ data }) => data);
}

/** The page in a frame of an article. */
export async function frameIn(page: Page, selector: string): Promise<Frame> {
  const element = await page.locator(selector).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`There is no frame ${selector}.`);
  return frame;
}

/** Waits until a map answers to the reader's hand and keys. */
export async function awake(place: Place): Promise<void> {
  await place.locator('[data-grabbable][data-walkable]').waitFor({ state: 'attached' });
}

/**
 * What elements look like: all that the browser has worked out of each kind of them, that is of each tag
 * with its classes, the first. Sizes are left out that depend on what else is on the page.
 *
 * @param selector of them; one that begins with "argument-map" finds what is in the map of the page
 */
export function looksIn(page: Page, selector: string): Promise<Record<string, string>> {
  return page.evaluate(async (selector) => {
    await document.fonts.ready;
    const [, host, inside] = /^(argument-map) (.*)$/.exec(selector) ?? [];
    const root = host === undefined ? null : document.querySelector(host)?.shadowRoot;
    const outer =
      /^(height|block-size|perspective-origin|transform-origin|(inset|top|bottom|left|right).*)$/;
    // Which way a map can be moved by hand depends on whether the article can be scrolled.
    const passing = /^(--.*|touch-action)$/;
    const looks: Record<string, string> = {};
    for (const element of (root ?? document).querySelectorAll(inside ?? selector)) {
      const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
      if (name in looks) continue;
      const style = getComputedStyle(element);
      const said = [...style].filter(
        (property) => !passing.test(property) && !(outer.test(property) && !root),
      );
      looks[name] = said.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
    }
    return looks;
  }, selector);
}
