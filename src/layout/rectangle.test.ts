import { expect, test } from 'vitest';
import { borderPoint, boundingBox, overlap, placed } from './rectangle.ts';

const card = { id: 'a', kind: 'card', width: 200, height: 100 } as const;

test('overlap is the shortest way to part', () => {
  const a = { x: 0, y: 0, width: 200, height: 100 };
  expect(overlap(a, { ...a, x: 150, y: 20 })).toBe(50);
  expect(overlap(a, { ...a, x: 20, y: 90 })).toBe(10);
  expect(overlap(a, { ...a, x: 210 })).toBe(-10);
  expect(overlap(a, { ...a, x: 210 }, 14)).toBe(4);
});

test('the bounding box runs around cards, not centres', () => {
  const positions = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 300, y: 50 }],
  ]);
  const nodes = [card, { ...card, id: 'b' }];
  expect(boundingBox(nodes, positions)).toEqual({ x: 150, y: 25, width: 500, height: 150 });
  expect(boundingBox([], positions)).toEqual({ x: 0, y: 0, width: 0, height: 0 });
});

test('a node without a position is refused by name', () => {
  expect(() => placed(card, new Map())).toThrow('"a" has no position.');
});

const box = { x: 0, y: 0, width: 200, height: 100 };

test('links to cards below or beside are upright or level', () => {
  expect(borderPoint(box, { x: 40, y: 300 })).toEqual({ x: 40, y: 50 });
  expect(borderPoint(box, { x: -400, y: 10 })).toEqual({ x: -100, y: 10 });
});

test('links towards a corner leave aside of it', () => {
  // From the core's corner (44, 20) along (156, 280): 30 units down, 16.7 to the right.
  const { x, y } = borderPoint(box, { x: 200, y: 300 });
  expect(y).toBe(50);
  expect(x).toBeCloseTo(60.714, 3);
});

test('links never end at a corner', () => {
  // From (44, 20) along (280, 150) the border is met at (100, 50), the corner itself.
  expect(borderPoint(box, { x: 324, y: 170 })).toEqual({ x: 82, y: 50 });
});

test('a gap leaves room before the border', () => {
  expect(borderPoint(box, { x: 40, y: 300 }, 1)).toEqual({ x: 40, y: 51 });
});
