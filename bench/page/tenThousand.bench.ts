import { test } from '@playwright/test';
import { bundle } from '../bundle.ts';
import { ms, table } from '../table.ts';
import type { Timing } from '../timing.ts';
import { closePage, emptyPage } from './openPage.ts';
import { rateName, rates } from './rates.ts';
import { report } from './report.ts';

const cell = ({ median, slowest }: Timing) => `${ms(median)} (${ms(slowest)})`;

test('ten thousand statements', async ({ browser }) => {
  const measuring = await bundle('page/reasoningInPage.ts');
  const rows: string[][] = [];
  for (const rate of rates) {
    const page = await emptyPage(browser, rate);
    await page.addScriptTag({ content: measuring, type: 'module' });
    await page.waitForFunction(() => 'measureTenThousand' in globalThis);
    const { first, again } = await page.evaluate(() => measureTenThousand());
    rows.push([rateName(rate), cell(first), cell(again)]);
    await closePage(page);
  }
  report(
    'Verdicts of 10,000 statements, ms, median (slowest)',
    table(['', 'from nothing', 'after a mark'], rows),
    'Held to: after a mark within 20 ms.',
  );
});
