import { expect, test } from 'vitest';
import { inwardness, overlaps } from './measures.ts';
import { settlePoints } from './points.ts';
import { settle } from './settle.ts';
import { drawingFrom } from './testDrawing.ts';

const drawing = drawingFrom('a b > j > main', 'c > k > a', 'd e > l > b', 'f > main');
const start = settlePoints(drawing, 1, 1.6);

test('bare points settle in the same places for the same seed, elsewhere for another', () => {
  expect(settlePoints(drawing, 1, 1.6)).toEqual(start);
  expect(settlePoints(drawing, 2, 1.6)).not.toEqual(start);
});

test('cards settle without overlap, and the same way each time', () => {
  const settled = settle(drawing, start, { ticks: 200 });
  expect(overlaps(drawing.nodes, settled, 9.99)).toBe(0);
  expect(settle(drawing, start, { ticks: 200 })).toEqual(settled);
});

test('a chain of reasons settles inwards', () => {
  const chain = drawingFrom('a > j > main', 'b > k > a', 'c > l > b');
  expect(inwardness(chain, settle(chain, settlePoints(chain, 1, 1.6)))).toBe(1);
});

test('the start is not touched', () => {
  const copy = structuredClone(start);
  settle(drawing, start, { ticks: 10 });
  expect(start).toEqual(copy);
});
