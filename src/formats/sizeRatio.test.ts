import { expect, test } from 'vitest';
import { sizeRatio } from './sizeRatio.ts';

test.each([
  [720, 640, '9 : 8'],
  [1920, 1080, '16 : 9'],
  [600, 600, '1 : 1'],
  [811, 640, '1.27 : 1'],
  [360, 811, '1 : 2.25'],
])('%i by %i is told as %s', (width, height, said) => {
  expect(sizeRatio(width, height, 'en')).toBe(said);
});

test('a ratio is told in Dutch with a comma', () => {
  expect(sizeRatio(811, 640, 'nl')).toBe('1,27 : 1');
});
