import { expect, test } from 'vitest';
import type { Body } from './body.ts';
import { clearLinks } from './clearLinks.ts';

const body = (id: string, x: number, y: number): Body => ({
  id,
  kind: 'card',
  width: 100,
  height: 50,
  x,
  y,
  vx: 0,
  vy: 0,
});

function clear(bodies: Body[], alpha = 1) {
  const force = clearLinks([{ source: 'a', target: 'b', role: 'context' }], 0.5);
  force.initialize?.(bodies, () => 0.5);
  force(alpha);
  return bodies.map(({ vx, vy }) => [vx, vy]);
}

test('a card on a level link is pushed off it, the ends half as far the other way', () => {
  // Reach across the link: 25 + 14 = 39 units; the card is 9 below it, so 30 short.
  const [a, b, c] = clear([body('a', 0, 0), body('b', 400, 0), body('c', 200, 9)]);
  expect(c).toEqual([0, 15]);
  expect(a).toEqual([0, -7.5]);
  expect(b).toEqual([0, -7.5]);
});

test('the push cools with alpha', () => {
  const [, , c] = clear([body('a', 0, 0), body('b', 400, 0), body('c', 200, -9)], 0.1);
  expect(c?.[1]).toBeCloseTo(-1.5);
});

test('a card beside a link or beyond its ends stays', () => {
  const [, , beside, beyond] = clear([
    body('a', 0, 0),
    body('b', 400, 0),
    body('c', 200, 39),
    body('d', 460, 0),
  ]);
  expect(beside).toEqual([0, 0]);
  expect(beyond).toEqual([0, 0]);
});
