import { expect, test } from 'vitest';
import { homesFor, readSettled, type SettledSource } from './homes.ts';

const source: SettledSource = {
  signature: '0',
  sizes: { a: [200, 100] },
  homes: {
    case: { wide: { a: [1, 2] }, tall: { a: [3, 4] } },
    documents: { wide: { a: [5, 6] } },
    outside: { wide: { a: [7, 8] } },
  },
};

test('a view comes first, then those that show more', () => {
  const settled = readSettled(source);
  expect(homesFor(settled, 'case').map((home) => home.get('a'))).toEqual([
    { x: 1, y: 2 },
    { x: 5, y: 6 },
    { x: 7, y: 8 },
  ]);
  expect(homesFor(settled, 'outside')).toHaveLength(1);
});

test('a view without a tall form falls back on the wide one', () => {
  const settled = readSettled(source);
  expect(homesFor(settled, 'case', 'tall').map((home) => home.get('a')?.x)).toEqual([3, 5, 7]);
});

test('a size or position that is no pair is refused by name', () => {
  expect(() => readSettled({ ...source, sizes: { a: [1] } })).toThrow(
    '"a" should have two numbers.',
  );
});
