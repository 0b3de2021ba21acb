import { expect, test } from 'vitest';
import { apart, Bounds, Extent, meeting } from './bounds.ts';

const bounds = new Bounds(3);
bounds.set(0, 0, 10, 0, 10);
bounds.set(1, 5, 15, 5, 15);
bounds.set(2, 20, 30, 0, 10);

test('rectangles meet or lie apart', () => {
  expect(apart(bounds, 0, bounds, 1)).toBe(false);
  expect(apart(bounds, 0, bounds, 2)).toBe(true);
});

test('those that meet are found, and those that have a value', () => {
  const found = new Int32Array(3);
  const table = new Float64Array(9);
  expect(meeting(bounds, 0, bounds, table, 0, 1, found)).toBe(2);
  expect([...found.subarray(0, 2)]).toEqual([0, 1]);
  table[2] = 1;
  expect(meeting(bounds, 0, bounds, table, 0, 1, found)).toBe(3);
});

test('all rectangles together are as wide and high as their outermost edges', () => {
  const all = new Extent();
  all.add(bounds);
  expect([all.width, all.height]).toEqual([30, 15]);
});
