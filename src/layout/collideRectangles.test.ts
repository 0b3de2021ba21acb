import { expect, test } from 'vitest';
import type { Body } from './body.ts';
import { collideRectangles } from './collideRectangles.ts';

const card = (id: string, x: number, y: number): Body => ({
  id,
  kind: 'card',
  width: 200,
  height: 100,
  x,
  y,
  vx: 0,
  vy: 0,
});
const junction = (id: string, x: number, y: number): Body => ({
  id,
  kind: 'junction',
  width: 10,
  height: 10,
  x,
  y,
  vx: 0,
  vy: 0,
});

function collide(bodies: Body[], strength: number) {
  const force = collideRectangles(strength);
  force.initialize?.(bodies, () => 0.5);
  force(1);
  return bodies.map(({ vx, vy }) => [vx, vy]);
}

test('two cards side by side part sideways, each half', () => {
  // 16 units apart is asked for; they are 10 apart: 6 to go.
  expect(collide([card('a', 0, 0), card('b', 210, 0)], 1)).toEqual([
    [-3, 0],
    [3, 0],
  ]);
});

test('two cards above each other part up and down', () => {
  expect(collide([card('a', 0, 0), card('b', 0, 110)], 0.5)).toEqual([
    [0, -1.5],
    [0, 1.5],
  ]);
});

test('cards that are far enough apart stay', () => {
  expect(collide([card('a', 0, 0), card('b', 216, 0)], 1)).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('a junction gives way more than a card', () => {
  const [large, small] = collide([card('a', 0, 0), junction('j', 111, 0)], 1);
  expect(large?.[0]).toBeCloseTo((-6 * 100) / 20100);
  expect(small?.[0]).toBeCloseTo((6 * 20000) / 20100);
});
