import { expect, test } from 'vitest';
import { randomSource } from './randomSource.ts';

test('the same seed gives the same numbers, between 0 and 1', () => {
  const random = randomSource(1);
  // (1664525 · 1 + 1013904223) mod 2³² = 1015568748.
  expect(random()).toBe(1015568748 / 2 ** 32);
  const [a, b] = [randomSource(7), randomSource(7)];
  const numbers = Array.from({ length: 1000 }, () => a());
  expect(numbers).toEqual(numbers.map(() => b()));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});
