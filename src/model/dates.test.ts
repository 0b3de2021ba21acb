import { expect, it } from 'vitest';
import { compareDates, isLater } from './dates.ts';

it.each([
  ['2023-05-09', true],
  ['2023-05-10', true],
  ['2023-06', true],
  ['2024', true],
  ['2023-05-08', false],
  ['2023-05', false],
  ['2023', false],
  [undefined, false],
])('%s is later than the documents: %s', (date, later) => {
  expect(isLater(date, '2023-05-09')).toBe(later);
});

it('puts a month before its days, and a year after its months', () => {
  const dates = ['2024', '2023-07', '2023-07-04', '2023', '2023-08-01', '2024-01'];
  expect(dates.toSorted(compareDates)).toEqual([
    '2023-07',
    '2023-07-04',
    '2023-08-01',
    '2023',
    '2024-01',
    '2024',
  ]);
});
