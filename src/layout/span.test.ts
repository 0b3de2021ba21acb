import { expect, test } from 'vitest';
import { edgesOf, spanOf, spansMeet } from './span.ts';

test('a span runs to the farthest points', () => {
  const points = [
    { x: 3, y: 1 },
    { x: -1, y: 7 },
    { x: 2, y: 4 },
  ];
  expect(spanOf(points)).toEqual({ left: -1, right: 3, top: 1, bottom: 7 });
});

test('rectangles side by side meet at a shared edge and not beyond it', () => {
  const left = edgesOf({ x: 0, y: 0, width: 20, height: 10 });
  expect(left).toEqual({ left: -10, right: 10, top: -5, bottom: 5 });
  expect(spansMeet(left, edgesOf({ x: 20, y: 0, width: 20, height: 10 }))).toBe(true);
  expect(spansMeet(left, edgesOf({ x: 21, y: 0, width: 20, height: 10 }))).toBe(false);
  expect(spansMeet(left, edgesOf({ x: 0, y: 11, width: 20, height: 10 }))).toBe(false);
});
