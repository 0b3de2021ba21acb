import { test } from '@playwright/test';
import { clientSideScanning } from '../../src/maps/client-side-scanning/index.ts';
import { localise } from '../../src/model/localise.ts';
import { table } from '../table.ts';
import type { Response } from './inPage/response.ts';
import { closePage, openPage } from './openPage.ts';
import { msCell, rateName, rates } from './rates.ts';
import { report } from './report.ts';

const loads = 3;
const views = ['case', 'outside'];

const { opening, statements } = localise(clientSideScanning, 'nl');
/** Cards that each view shows. */
const cards = statements
  .filter(({ id }) => opening.includes(id))
  .slice(0, 4)
  .map(({ id, text }) => ({ id, text }));

/** The ways in which a click can find the reading panel. */
const situations = {
  first: 'first card of a page',
  next: 'another card, panel open',
  again: 'another card, panel closed',
};

type Selection = Response & { situation: keyof typeof situations; nothing: number };

/** Clicks card after card, first with the reading panel staying open, then closing it in between. */
async function selectAll(cards: readonly { id: string; text: string }[]): Promise<Selection[]> {
  const runs: Selection[] = [];
  for (const situation of ['next', 'again'] as const) {
    for (const { id, text } of cards) {
      await inPage.atRest();
      const run = await inPage.select(id, text);
      await inPage.atRest();
      const nothing = await inPage.nothing();
      runs.push({ ...run, nothing, situation: runs.length === 0 ? 'first' : situation });
      if (situation === 'again') await inPage.deselect();
    }
    if (situation === 'next') await inPage.deselect();
  }
  return runs;
}

test('a click on a card', async ({ browser }) => {
  const rows: string[][] = [];
  for (const view of views) {
    for (const rate of rates) {
      const runs: Selection[] = [];
      for (let load = 0; load < loads; load += 1) {
        const page = await openPage(browser, `nl/#view=${view}`, rate);
        runs.push(...(await page.evaluate(selectAll, cards)));
        await closePage(page);
      }
      for (const [situation, words] of Object.entries(situations)) {
        const those = runs.filter((run) => run.situation === situation);
        rows.push([
          `${view}, ${rateName(rate)}: ${words}`,
          String(those.length),
          ...(['inPage', 'onScreen', 'nothing'] as const).map((key) =>
            msCell(those.map((run) => run[key])),
          ),
        ]);
      }
    }
  }
  report(
    'From a click to its card selected and the reading panel about it, ms, median (slowest)',
    table(['view', 'clicks', 'in the page', 'on screen', 'nothing'], rows),
    '"nothing": to the next frame drawn when nothing is to be done.',
    'No budget of its own; a mark is held to 50 ms at 4 times slower.',
  );
});
