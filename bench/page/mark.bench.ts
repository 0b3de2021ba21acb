import { test } from '@playwright/test';
import { clientSideScanning as map } from '../../src/maps/client-side-scanning/index.ts';
import { views } from '../../src/model/views.ts';
import { table } from '../table.ts';
import { closePage, openPage } from './openPage.ts';
import { msCell, rateName, rates } from './rates.ts';
import { report } from './report.ts';

const marks = 24;
/** A premise on which much rests, and what is seen to fall with it. */
const cards = { marked: 'scan-before-leaves-e2ee', falls: 'css-only-way' };

/** Marks a card again and again in the page, and takes the mark back each time. */
async function markAgain(options: { marked: string; falls: string; marks: number }) {
  const { marked, falls, marks } = options;
  const runs = [];
  for (let i = 0; i < marks; i += 1) {
    const run = await inPage.mark(marked, '3', falls, 'falls');
    await inPage.nothing();
    await inPage.mark(marked, '0', falls, 'stands');
    await inPage.nothing();
    runs.push({ ...run, nothing: await inPage.nothing() });
  }
  return runs;
}

test('a mark', async ({ browser }) => {
  const rows: string[][] = [];
  for (const view of views) {
    for (const rate of rates) {
      const page = await openPage(browser, `nl/#view=${view}`, rate);
      const runs = await page.evaluate(markAgain, { ...cards, marks });
      await closePage(page);
      rows.push([
        `${view}, ${rateName(rate)}`,
        ...(['inPage', 'onScreen', 'nothing'] as const).map((key) =>
          msCell(runs.map((run) => run[key])),
        ),
      ]);
    }
  }
  report(
    `A mark on one of ${map.statements.length} statements, ms, median (slowest) of ${marks}`,
    table(['view', 'verdicts', 'on screen', 'nothing'], rows),
    '"verdicts": from the key to the verdicts in the page. "on screen": to the first frame drawn that',
    'shows them. "nothing": to the next frame drawn when nothing is to be done.',
    'Held to: on screen within one frame, and within 50 ms at 4 times slower.',
  );
});
