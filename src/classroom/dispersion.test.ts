import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dispersion } from './dispersion.ts';

it.each([
  ['all in one category', [0, 12, 0], 0],
  ['half at either end', [6, 0, 6], 1],
  ['half at either end of five', [4, 0, 0, 0, 4], 1],
  ['two neighbours', [6, 6, 0], 0.5],
  ['one in four at the other end', [3, 0, 1], 0.5],
])('%s: %j gives %d', (_, counts, expected) => {
  expect(dispersion(counts)).toBeCloseTo(expected, 10);
});

it('agrees with the example that comes with the R package agrmt', () => {
  expect(dispersion([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.287, 3);
});

it('says nothing of nobody', () => {
  expect(dispersion([0, 0, 0])).toBeUndefined();
  expect(dispersion([])).toBeUndefined();
});

it('is between 0 and 1, and the same from either end', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 2, maxLength: 7 }), (counts) => {
      const split = dispersion(counts);
      if (split === undefined) return;
      expect(split).toBeGreaterThanOrEqual(0);
      expect(split).toBeLessThanOrEqual(1 + 1e-9);
      expect(dispersion([...counts].reverse())).toBeCloseTo(split, 10);
    }),
  );
});
