import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { arrangements, positionsFrom, type SettledMap } from '../../src/layout/homes.ts';
import { signature } from '../../src/layout/signature.ts';
import { clientSideScanning } from '../../src/maps/client-side-scanning/index.ts';
import { statementsIn, views } from '../../src/model/views.ts';
import { cardSizes } from './cardSizes.ts';
import { formatSettled } from './formatSettled.ts';
import { settleView } from './settleView.ts';
import { row, tableHead } from './table.ts';
import { drawingOf } from '../../src/layout/drawing.ts';

/*
 * npm run settle              searches the layout of every view and writes settled.json (minutes)
 * npm run settle -- --quick   the same with a short search, for trying things out
 * npm run settle -- --check   only says whether settled.json is up to date, and measures it
 */

const path = fileURLToPath(
  new URL('../../src/maps/client-side-scanning/settled.json', import.meta.url),
);
const quick = process.argv.includes('--quick');
const check = process.argv.includes('--check');

const map = clientSideScanning;
const sizes = cardSizes(map);
const current = signature(map, sizes);
const settled: SettledMap = check
  ? (JSON.parse(readFileSync(path, 'utf8')) as SettledMap)
  : {
      signature: current,
      sizes,
      homes: {
        case: settleView(map, sizes, 'case', quick),
        documents: settleView(map, sizes, 'documents', quick),
        outside: settleView(map, sizes, 'outside', quick),
      },
    };

console.log(tableHead);
for (const view of views) {
  const drawing = drawingOf(map, statementsIn(map, view), sizes);
  for (const arrangement of arrangements) {
    const home = settled.homes[view][arrangement];
    if (home) console.log(row(`${view}, ${arrangement}`, drawing, positionsFrom(home), arrangement));
  }
}
if (!check) writeFileSync(path, formatSettled(settled));
else if (settled.signature !== current) {
  console.error('The settled layout is out of date: run npm run settle.');
  process.exitCode = 1;
}
