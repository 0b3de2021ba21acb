import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawingOf } from '../../src/layout/drawing.ts';
import {
  arrangements,
  positionsFrom,
  readSettled,
  type SettledMap,
  type SettledSource,
} from '../../src/layout/homes.ts';
import { signature } from '../../src/layout/signature.ts';
import { clientSideScanning as map } from '../../src/maps/client-side-scanning/index.ts';
import { statementsIn, views, type View } from '../../src/model/views.ts';
import { cardSizes } from './cardSizes.ts';
import { formatSettled } from './formatSettled.ts';
import { settleView, type Effort } from './settleView.ts';
import { row, tableHead } from './table.ts';

/*
 * npm run settle               searches the layout of every view (minutes) and writes settled.json
 * npm run settle -- case       the same for the views that are named
 * npm run settle -- --refine   starts from the layout that there is: for small changes of the map
 * npm run settle -- --quick    a short search, for trying things out
 * npm run settle -- --check    only measures it, and fails if it is out of date
 */

const path = fileURLToPath(
  new URL('../../src/maps/client-side-scanning/settled.json', import.meta.url),
);
const words = process.argv.slice(2);
const named = views.filter((view) => words.includes(view));
const chosen = named.length ? named : views;
const effort: Effort = words.includes('--refine')
  ? 'refine'
  : words.includes('--quick')
    ? 'quick'
    : 'search';

const sizes = cardSizes(map);
const current = signature(map, sizes);
const before = existsSync(path)
  ? readSettled(JSON.parse(readFileSync(path, 'utf8')) as SettledSource)
  : undefined;

function homesOf(view: View): SettledMap['homes'][View] {
  const home = before?.homes[view];
  return home && !chosen.includes(view) ? home : settleView(map, sizes, view, effort, before);
}

function report(settled: SettledMap): void {
  console.log(tableHead);
  for (const view of views) {
    const drawing = drawingOf(map, statementsIn(map, view), settled.sizes);
    for (const arrangement of arrangements) {
      const home = settled.homes[view][arrangement];
      if (home)
        console.log(row(`${view}, ${arrangement}`, drawing, positionsFrom(home), arrangement));
    }
  }
}

if (words.includes('--check')) {
  if (before) report(before);
  if (before?.signature !== current) {
    console.error('The settled layout is out of date: run npm run settle.');
    process.exitCode = 1;
  }
} else {
  const settled: SettledMap = {
    signature: current,
    sizes,
    homes: { case: homesOf('case'), documents: homesOf('documents'), outside: homesOf('outside') },
  };
  report(settled);
  writeFileSync(path, formatSettled(settled));
}
