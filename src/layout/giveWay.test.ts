import { expect, test } from 'vitest';
import { giveWay } from './giveWay.ts';
import { overlaps } from './measures.ts';
import { drawingFrom } from './testDrawing.ts';

const drawing = drawingFrom('a > j > main', 'b > k > main');
const positions = new Map(
  Object.entries({
    main: { x: 0, y: 0 },
    j: { x: -150, y: 100 },
    a: { x: -150, y: 200 },
    k: { x: 150, y: 100 },
    b: { x: 150, y: 200 },
  }),
);

test('a card goes where it is held, its junction halfway, the rest stays', () => {
  const moved = giveWay(drawing, positions, 'a').move({ x: -350, y: 400 });
  expect(moved.get('a')).toEqual({ x: -350, y: 400 });
  expect(moved.get('j')?.x).toBeCloseTo(-250);
  expect(moved.get('b')).toEqual({ x: 150, y: 200 });
});

test('what is in its way makes room', () => {
  const moved = giveWay(drawing, positions, 'a').move({ x: 100, y: 200 });
  expect(moved.get('a')).toEqual({ x: 100, y: 200 });
  expect(overlaps(drawing.nodes, moved, 9.9)).toBe(0);
});

test('going back brings everything back', () => {
  const hand = giveWay(drawing, positions, 'a');
  hand.move({ x: 100, y: 200 });
  expect(hand.move({ x: -150, y: 200 })).toEqual(positions);
});
