import { expect, it } from 'vitest';
import { dateBeside, formatDate } from './date.ts';

it.each([
  ['2023-04-20', 'en', '20 April 2023'],
  ['2023-04-20', 'nl', '20 april 2023'],
  ['2023-07', 'nl', 'juli 2023'],
  ['2019', 'en', '2019'],
] as const)('says %s in %s as %s', (date, language, read) => {
  expect(formatDate(date, language)).toBe(read);
});

it('does not say beside a title what stands in it', () => {
  expect(dateBeside('Open statement, 4 July 2023', '2023-07-04', 'en')).toBe('');
  expect(dateBeside('Open statement', '2023-07-04', 'en')).toBe('4 July 2023');
  expect(dateBeside('Open statement', undefined, 'en')).toBe('');
});
