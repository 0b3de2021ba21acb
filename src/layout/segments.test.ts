import { expect, test } from 'vitest';
import { polylineEnters, polylineLength, segmentEnters, segmentsCross } from './segments.ts';

const p = (x: number, y: number) => ({ x, y });

test('the two diagonals of a square cross', () => {
  expect(segmentsCross(p(0, 0), p(2, 2), p(0, 2), p(2, 0))).toBe(true);
});

test('two sides of a square do not', () => {
  expect(segmentsCross(p(0, 0), p(2, 0), p(0, 2), p(2, 2))).toBe(false);
});

test('touching at an end is no crossing', () => {
  expect(segmentsCross(p(0, 0), p(2, 0), p(1, 0), p(1, 5))).toBe(false);
  expect(segmentsCross(p(0, 0), p(2, 0), p(2, 0), p(5, 5))).toBe(false);
});

test('a polyline is as long as its pieces', () => {
  expect(polylineLength([p(0, 0), p(3, 4), p(3, 10)])).toBe(11);
  expect(polylineLength([p(1, 1)])).toBe(0);
});

const box = { x: 10, y: 10, width: 4, height: 2 };

test('a segment enters a rectangle that it passes through, starts in or ends in', () => {
  expect(segmentEnters(p(0, 10), p(20, 10), box)).toBe(true);
  expect(segmentEnters(p(10, 10), p(20, 30), box)).toBe(true);
  expect(segmentEnters(p(0, 0), p(10, 10), box)).toBe(true);
});

test('a segment does not enter a rectangle that it ends before, passes by or touches', () => {
  expect(segmentEnters(p(0, 10), p(7, 10), box)).toBe(false);
  expect(segmentEnters(p(0, 12), p(20, 12), box)).toBe(false);
  expect(segmentEnters(p(0, 11), p(20, 11), box)).toBe(false);
});

test('a margin makes the rectangle larger', () => {
  expect(segmentEnters(p(0, 12), p(20, 12), box, 1.5)).toBe(true);
  expect(polylineEnters([p(0, 12), p(20, 12)], box, 0.5)).toBe(false);
});
