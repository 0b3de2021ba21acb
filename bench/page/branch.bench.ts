import { test } from '@playwright/test';
import { table } from '../table.ts';
import type { Response } from './inPage/response.ts';
import { closePage, openPage } from './openPage.ts';
import { msCell, rateName, rates } from './rates.ts';
import { report } from './report.ts';

const loads = 5;
/** How many other branches are opened in each page. */
const others = 3;

const situations = {
  first: 'the first one of a page',
  again: 'the same once more',
  other: 'another one',
};

type Opening = Response & { situation: keyof typeof situations; atRest: number };

/** Opens branch after branch, going back to the opening view after each. */
async function openBranches(others: number): Promise<Opening[]> {
  const runs: Opening[] = [];
  const open = async (id: string, situation: Opening['situation']) => {
    await inPage.atRest();
    const cards = inPage.cardCount();
    const start = performance.now();
    const run = await inPage.openBranch(id);
    runs.push({ ...run, atRest: (await inPage.atRest()) - start, situation });
    await inPage.goBack(cards);
  };
  const [first, ...rest] = inPage.openable();
  if (first === undefined) throw new Error('No card has anything behind it.');
  await open(first, 'first');
  await open(first, 'again');
  for (const id of rest.slice(0, others)) await open(id, 'other');
  return runs;
}

test('opening a branch', async ({ browser }) => {
  const rows: string[][] = [];
  for (const rate of rates) {
    const runs: Opening[] = [];
    for (let load = 0; load < loads; load += 1) {
      const page = await openPage(browser, 'nl/', rate);
      runs.push(...(await page.evaluate(openBranches, others)));
      await closePage(page);
    }
    for (const [situation, words] of Object.entries(situations)) {
      const those = runs.filter((run) => run.situation === situation);
      rows.push([
        `${rateName(rate)}: ${words}`,
        String(those.length),
        ...(['inPage', 'onScreen', 'atRest'] as const).map((key) =>
          msCell(those.map((run) => run[key])),
        ),
      ]);
    }
  }
  report(
    'From a click on "+4" to its cards, in the opening view, ms, median (slowest)',
    table(['', 'clicks', 'in the page', 'on screen', 'at rest'], rows),
    'Places are settled once the cards are in the page; what follows is motion towards them.',
    '"the first one": the layout is fetched at the click, as where no pointer comes over it before.',
    'Held to: settled within 300 ms.',
  );
});
