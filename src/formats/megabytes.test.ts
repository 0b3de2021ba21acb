import { expect, it } from 'vitest';
import { megabytes } from './megabytes.ts';

it.each([
  [1_849_999, '1,8', '1.8'],
  [2_000_000, '2,0', '2.0'],
  [12_345_678, '12,3', '12.3'],
])('tells %i bytes as %s, in English %s', (bytes, nl, en) => {
  expect(megabytes(bytes, 'nl')).toBe(nl);
  expect(megabytes(bytes, 'en')).toBe(en);
});
