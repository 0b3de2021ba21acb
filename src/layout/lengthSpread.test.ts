import { expect, test } from 'vitest';
import { lengthSpread } from './lengthSpread.ts';
import type { LinkPath } from './paths.ts';

const line = (...points: [number, number][]): LinkPath => ({
  ...{ source: 'a', target: 'b', role: 'context', d: '' },
  points: points.map(([x, y]) => ({ x, y })),
});

test('lengths 1 and 3 spread by their half', () => {
  // Mean 2, both 1 away from it: √((1 + 1) / 2) / 2.
  expect(lengthSpread([line([0, 0], [1, 0]), line([0, 0], [3, 0])])).toBe(0.5);
});

test('a bent link is as long as it is drawn, and equal links do not spread', () => {
  expect(lengthSpread([line([0, 0], [3, 0], [3, 4]), line([0, 0], [0, 7])])).toBe(0);
});

test('where there are no links, there is no spread', () => {
  expect(lengthSpread([])).toBe(0);
});
