import { expect, test } from 'vitest';
import { crossingAngle, crossingAngles } from './crossingAngle.ts';
import type { LinkPath } from './paths.ts';

const line = (link: string, ...points: [number, number][]): LinkPath => {
  const [source = '', target = ''] = link.split(' ');
  return { source, target, role: 'context', d: '', points: points.map(([x, y]) => ({ x, y })) };
};
const flat = line('a b', [0, 0], [10, 0]);

test('an upright line crosses a level one at 90 degrees, a diagonal at 45', () => {
  expect(crossingAngles([flat, line('c d', [5, -5], [5, 5])])).toEqual([90]);
  expect(crossingAngles([flat, line('c d', [0, -5], [10, 5])])).toEqual([45]);
});

test('the acute angle counts, whichever way the links run', () => {
  // The line from (10, −5) to (0, 5) falls to the left: 135° from the level one, 45° the other way.
  expect(crossingAngles([flat, line('c d', [10, -5], [0, 5])])).toEqual([45]);
  expect(crossingAngles([flat, line('c d', [0, 5], [10, -5])])).toEqual([45]);
});

test('a bent link is measured where it crosses, and each time it does', () => {
  // Down through (2, 0) at a right angle, and up again through (6, 0) with slope 3 / 3.
  const bent = line('c d', [2, -3], [2, 3], [3, 3], [9, -3]);
  const [first, second, ...more] = crossingAngles([flat, bent]);
  expect(first).toBe(90);
  expect(second).toBeCloseTo(45, 12);
  expect(more).toEqual([]);
});

test('links that share an end do not count, nor do links that only touch', () => {
  expect(crossingAngles([flat, line('b d', [5, -5], [5, 5])])).toEqual([]);
  expect(crossingAngles([flat, line('c d', [5, 0], [5, 5])])).toEqual([]);
});

test('angles are summed up by their mean and the smallest', () => {
  expect(crossingAngle([90, 30, 60])).toEqual({ mean: 60, smallest: 30 });
});

test('where nothing crosses, no angle is better than a right one', () => {
  expect(crossingAngle([])).toEqual({ mean: 90, smallest: 90 });
});
