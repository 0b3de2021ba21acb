import { test, type Page } from '@playwright/test';
import { emptySpot, type Point } from '../../e2e/boxes.ts';
import { contents, stage } from '../../e2e/page.ts';
import { ms, table } from '../table.ts';
import { frameFigures, periodOf } from './frames.ts';
import { gestures, make, type Gesture } from './gestures.ts';
import type { Frames } from './inPage/frames.ts';
import { closePage, emptyPage, openPage } from './openPage.ts';
import { rateName, rates } from './rates.ts';
import { report } from './report.ts';

const times = 3;

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

async function repeat(gesture: Gesture, page: Page, from: Point): Promise<Frames[]> {
  const runs: Frames[] = [];
  for (let i = 0; i < times; i += 1) runs.push(await make(gesture, page, from));
  await closePage(page);
  return runs;
}

/** The pace of frames, and how many of those due did not come. */
function cells(runs: readonly Frames[], period: number): string[] {
  const { median, p95, dropped } = frameFigures(
    runs.map(({ times }) => times),
    period,
  );
  return [ms(median), ms(p95), percent(dropped)];
}

/** The share of frames at which the picture had moved since the one before. */
function moving(runs: readonly Frames[]): string {
  const sum = (of: (run: Frames) => number) => runs.reduce((sum, run) => sum + of(run), 0);
  return percent(sum((run) => run.moving) / sum((run) => run.times.length));
}

test('frames while panning and zooming', async ({ browser }) => {
  const rows: string[][] = [];
  for (const [name, gesture] of Object.entries(gestures)) {
    for (const rate of rates) {
      const empty = await repeat(gesture, await emptyPage(browser, rate), { x: 700, y: 500 });
      const page = await openPage(browser, 'nl/#view=outside', rate);
      const map = await repeat(gesture, page, await emptySpot(stage(page, contents.nl)));
      const period = periodOf(empty.map(({ times }) => times));
      rows.push(
        [`${name}, everything shown, ${rateName(rate)}`, ...cells(map, period), moving(map)],
        [`${name}, an empty page, ${rateName(rate)}`, ...cells(empty, period), '–'],
      );
    }
  }
  report(
    `Frames in ${times} times two seconds of panning and zooming; ms from a frame to the next`,
    table(['', 'median', '95th percentile', 'dropped', 'moving'], rows),
    '"dropped": frames that did not come, of those due at the middle pace of the empty page.',
    '"moving": frames at which the picture had moved; not in each of them has the mouse been heard from.',
    'Drawn without a graphics card, as in the browser tests. No budget of its own.',
  );
});
