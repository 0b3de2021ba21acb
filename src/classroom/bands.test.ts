import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positions } from './answer.ts';
import { bandPath, bandsOf, rowOf } from './bands.ts';

it('one who moved from rather against to strongly in favour goes up three rows', () => {
  const [band] = bandsOf([{ from: -1, to: 2, count: 1 }], 3);
  expect(band?.left.map((edge) => edge.toFixed(2))).toEqual(['3.36', '3.64']);
  expect(band?.right.map((edge) => edge.toFixed(2))).toEqual(['0.36', '0.64']);
  expect(bandPath({ left: [3, 4], right: [0, 1] }, 100)).toBe(
    'M0,3C50,3 50,0 100,0V1C50,1 50,4 0,4Z',
  );
});

it('bands stay within the rows of their positions, do not overlap there, and are as wide as they count', () => {
  const flow = fc.record({
    from: fc.constantFrom(...positions),
    to: fc.constantFrom(...positions),
    count: fc.integer({ min: 1, max: 200 }),
  });
  const flows = fc.uniqueArray(flow, { selector: ({ from, to }) => `${from} ${to}` });
  fc.assert(
    fc.property(flows, (flows) => {
      const bands = bandsOf(flows);
      const unit = bands[0] ? (bands[0].left[1] - bands[0].left[0]) / bands[0].count : 0;
      for (const { from, to, count, left, right } of bands) {
        for (const [[top, bottom], row] of [
          [left, rowOf(from)],
          [right, rowOf(to)],
        ] as const) {
          expect(top).toBeGreaterThanOrEqual(row);
          expect(bottom).toBeLessThanOrEqual(row + 1);
          expect(bottom - top).toBeCloseTo(unit * count, 8);
        }
      }
      for (const side of ['left', 'right'] as const) {
        const sorted = bands.map((band) => band[side]).sort((a, b) => a[0] - b[0]);
        sorted.slice(1).forEach(([top], i) => {
          expect(top).toBeGreaterThanOrEqual((sorted[i]?.[1] ?? 0) - 1e-9);
        });
      }
    }),
  );
});
