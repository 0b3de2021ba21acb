import { expect, test } from 'vitest';
import type { Body } from './body.ts';
import { inwards } from './inwards.ts';

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

function pull(bodies: Body[], main = 'main') {
  const force = inwards([{ premise: 'p', junction: 'j', conclusion: 'c' }], main, 0.1);
  force.initialize?.(bodies, () => 0.5);
  force(1);
  return bodies.map(({ vx, vy }) => [vx, vy]);
}

test('a premise nearer than its conclusion is pushed out, the conclusion in', () => {
  // 60 + 200 − 100 = 160 short; a tenth of it, half each.
  const [main, premise, conclusion] = pull([
    body('main', 0, 0),
    body('p', 100, 0),
    body('c', 0, 200),
  ]);
  expect(main).toEqual([0, 0]);
  expect(premise).toEqual([8, 0]);
  expect(conclusion).toEqual([0, -8]);
});

test('a premise far enough out stays', () => {
  expect(pull([body('main', 0, 0), body('p', 300, 0), body('c', 200, 0)]).flat()).toEqual([
    0, 0, 0, 0, 0, 0,
  ]);
});

test('without the main conclusion nothing is pushed', () => {
  expect(pull([body('p', 100, 0), body('c', 200, 0)]).flat()).toEqual([0, 0, 0, 0]);
});
