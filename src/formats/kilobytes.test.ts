import { expect, test } from 'vitest';
import { kilobytes } from './kilobytes.ts';

test.each([
  [940, '0.9', '0,9'],
  [9_949, '9.9', '9,9'],
  [9_950, '10', '10'],
  [58_400, '58', '58'],
  [1_250_000, '1,250', '1.250'],
])('%i bytes are told as %s kB, in Dutch as %s', (bytes, en, nl) => {
  expect([kilobytes(bytes, 'en'), kilobytes(bytes, 'nl')]).toEqual([en, nl]);
});
