import { expect, test } from 'vitest';
import { improve } from './improve.ts';
import { measure } from './measures.ts';
import { linkPaths } from './paths.ts';
import { drawingFrom } from './testDrawing.ts';
import { fewCards } from './weights.ts';

const drawing = drawingFrom('a > j > main', 'b > k > main');
const crossing = new Map([
  ['main', { x: 0, y: 0 }],
  ['j', { x: -150, y: 180 }],
  ['k', { x: 150, y: 180 }],
  ['a', { x: 160, y: 400 }],
  ['b', { x: -160, y: 400 }],
]);
const improvement = { aspect: 1.4, weights: fewCards, moves: 4000 };

test('what crosses without need is untangled, and all comes to lie on whole units', () => {
  const before = measure(drawing, crossing, linkPaths(drawing, crossing));
  expect(before.crossings).toBe(1);
  const found = improve(drawing, crossing, { ...improvement, rounds: 6 });
  const after = measure(drawing, found, linkPaths(drawing, found));
  expect(after).toMatchObject({ crossings: 0, overlaps: 0, linksThrough: 0 });
  expect(found.get('main')).toEqual({ x: 0, y: 0 });
  expect([...found.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(
    true,
  );
});

test('without rounds, a picture stays as it is', () => {
  expect(improve(drawing, crossing, { ...improvement, rounds: 0 })).toEqual(crossing);
});
