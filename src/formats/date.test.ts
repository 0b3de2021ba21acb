import { expect, it } from 'vitest';
import { formatDate } from './date.ts';

it.each([
  ['2023-04-20', 'en', '20 April 2023'],
  ['2023-04-20', 'nl', '20 april 2023'],
  ['2023-07', 'nl', 'juli 2023'],
  ['2019', 'en', '2019'],
] as const)('says %s in %s as %s', (date, language, read) => {
  expect(formatDate(date, language)).toBe(read);
});
