import { expect, test } from 'vitest';
import { fontMetrics } from './fontMetrics.ts';

const measure = fontMetrics('source-serif-4', 600);

test('text is as wide as its glyphs', () => {
  expect(measure('')).toBe(0);
  expect(measure('mm')).toBeCloseTo(2 * measure('m'));
  expect(measure('i')).toBeLessThan(measure('m'));
});

test('characters of the extended Latin file are found there', () => {
  expect(measure('Yeşilgöz')).toBeGreaterThan(measure('Yeilgöz'));
});

test('a character that the fonts lack is named', () => {
  expect(() => measure('中')).toThrow('"中"');
});
