import { test } from '@playwright/test';
import { ms, table } from '../table.ts';
import { summary } from '../timing.ts';
import type { Paint } from './inPage/paint.ts';
import { closePage, openPage } from './openPage.ts';
import { rateName, rates } from './rates.ts';
import { report } from './report.ts';

const loads = 5;
/** The opening view in both languages, and a link to all that there is. */
const addresses = ['nl/', 'en/', 'nl/#view=outside'];

test('first paint', async ({ browser }) => {
  const rows: string[][] = [];
  const moved = new Map<string, string>();
  for (const address of addresses) {
    for (const rate of rates) {
      const paints: Paint[] = [];
      for (let load = 0; load < loads; load += 1) {
        const page = await openPage(browser, address, rate);
        paints.push(await page.evaluate(() => inPage.paint()));
        await closePage(page);
      }
      for (const { what, how } of paints.flatMap((paint) => paint.moved)) {
        moved.set(`${address}  ${what}`, how);
      }
      const middle = (of: (paint: Paint) => number) => summary(paints.map(of)).median;
      rows.push([
        `${address}, ${rateName(rate)}`,
        ms(middle(({ first }) => first)),
        ms(middle(({ largest }) => largest)),
        ms(middle(({ ready }) => ready)),
        ms(middle(({ blocked }) => blocked)),
        ms(middle(({ longestTask }) => longestTask)),
        summary(paints.map(({ shift }) => shift)).slowest.toFixed(4),
      ]);
    }
  }
  const head = ['page', 'first paint', 'largest paint', 'answers', 'blocked', 'longest task'];
  report(
    `From asking for a page, ms, median of ${loads}; layout shift: the most of any`,
    table([...head, 'layout shift'], rows),
    ...(moved.size > 0 ? ['What moved, by left, top, width and height:'] : []),
    ...Array.from(moved, ([what, how]) => `  ${what}: ${how}`),
    '"blocked": what tasks took beyond 50 ms each, from the first paint until the page answers.',
    'Nothing is stored and no network delays; a link to another view changes the picture itself.',
    'Held to: the first picture comes from the HTML alone; no layout shift.',
  );
});
