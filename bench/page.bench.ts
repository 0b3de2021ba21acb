import { chromium, test, type Page } from '@playwright/test';
import { clientSideScanning as map } from '../src/maps/client-side-scanning/index.ts';
import { rootSite } from '../tools/testSites.ts';
import { bundle } from './bundle.ts';
import { ms, table } from './table.ts';
import { summary, type Timing } from './timing.ts';

/*
 * npm run bench:page   measures in the browser what a mark takes, on the built site
 *
 * "verdicts": from the key to the new verdicts in the page. "on screen": from the key to the first
 * frame that shows them has been drawn. Beside it, in the same page, the least that is possible: to
 * the next frame drawn when nothing is to be done.
 */

const marks = 24;
const rates = [1, 4];
const views = ['case', 'documents', 'outside'];
/** A premise on which much rests, and what is seen to fall with it. */
const marked = 'scan-before-leaves-e2ee';
const falls = 'css-only-way';

interface Run {
  verdicts: number;
  onScreen: number;
  nothing: number;
}

/** Marks a card again and again in the page, and takes the mark back each time. */
function markInPage(options: { marked: string; falls: string; marks: number }): Promise<Run[]> {
  const cardOf = (id: string) => document.querySelector(`[data-statement="${id}"]`);
  const nextFrame = () =>
    new Promise<number>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(undefined);
      });
    });
  const press = async (key: string, verdict: string): Promise<Omit<Run, 'nothing'>> => {
    const start = performance.now();
    cardOf(options.marked)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    while (cardOf(options.falls)?.getAttribute('data-verdict') !== verdict) {
      await Promise.resolve();
      if (performance.now() - start > 5000) throw new Error(`No verdict "${verdict}" came.`);
    }
    const verdicts = performance.now() - start;
    return { verdicts, onScreen: (await nextFrame()) - start };
  };
  const measure = async (): Promise<Run[]> => {
    const runs: Run[] = [];
    for (let i = 0; i < options.marks; i += 1) {
      const run = await press('3', 'falls');
      await nextFrame();
      await press('0', 'stands');
      await nextFrame();
      const start = performance.now();
      runs.push({ ...run, nothing: (await nextFrame()) - start });
    }
    return runs;
  };
  return measure();
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

const cell = ({ median, slowest }: Timing): string => `${ms(median)} (${ms(slowest)})`;

test('a mark, in the page', async ({ page }) => {
  const rows: string[][] = [];
  for (const view of views) {
    for (const rate of rates) {
      await page.goto(`${rootSite.url}nl/#view=${view}`);
      await page.reload();
      await page.locator('[data-ready]').waitFor();
      await slowDown(page, rate);
      const runs = await page.evaluate(markInPage, { marked, falls, marks });
      await slowDown(page, 1);
      rows.push([
        `${view}, ${rate === 1 ? 'this machine' : `${rate} times slower`}`,
        ...(['verdicts', 'onScreen', 'nothing'] as const).map((key) =>
          cell(summary(runs.map((run) => run[key]))),
        ),
      ]);
    }
  }
  console.log(
    `\nA mark on one of ${map.statements.length} statements, ms, median (slowest) of ${marks}`,
  );
  console.log(table(['view', 'verdicts', 'on screen', 'nothing'], rows));
  console.log('Held to: on screen within one frame, and within 50 ms at 4 times slower.\n');
});

test('ten thousand statements, in the page', async () => {
  const browser = await chromium.launch(test.info().project.use.launchOptions);
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle('inBrowser.ts'), type: 'module' });
  const rows: string[][] = [];
  for (const rate of rates) {
    await slowDown(page, rate);
    const { first, again } = await page.evaluate<Record<'first' | 'again', Timing>>(
      'globalThis.measureTenThousand()',
    );
    rows.push([rate === 1 ? 'this machine' : `${rate} times slower`, cell(first), cell(again)]);
  }
  console.log('\nVerdicts of 10,000 statements, ms, median (slowest)');
  console.log(table(['', 'from nothing', 'after a mark'], rows));
  console.log('Held to: after a mark within 20 ms.\n');
  await browser.close();
});
