import { expect, test } from 'vitest';
import { deflection } from './curve.ts';
import { linkCurve } from './linkCurve.ts';

const card = (id: string, x: number, y: number) =>
  ({ id, kind: 'card', width: 200, height: 100, x, y }) as const;
const junction = { id: 'j', kind: 'junction', width: 18, height: 18, x: 0, y: 150 } as const;
const conclusion = card('c', 0, 0);

test('a conclusion is straight from the rim to one unit before the edge', () => {
  const curve = linkCurve({ role: 'conclusion', source: junction, target: conclusion });
  expect(curve.from).toEqual({ x: 0, y: 141 });
  expect(curve.to).toEqual({ x: 0, y: 51 });
  expect(deflection(curve)).toBe(0);
});

test('a premise right behind its junction is straight, from edge to rim', () => {
  const curve = linkCurve({
    role: 'premise',
    source: card('p', 0, 300),
    target: junction,
    onward: conclusion,
  });
  expect(curve.from).toEqual({ x: 0, y: 250 });
  expect(curve.to).toEqual({ x: 0, y: 159 });
  expect(deflection(curve)).toBe(0);
});

test('a premise from aside turns into the direction in which its junction leads', () => {
  const curve = linkCurve({
    role: 'premise',
    source: card('p', 300, 300),
    target: junction,
    onward: conclusion,
  });
  // It arrives from below right, steeper than the straight line would.
  const steepness = (curve.control.y - curve.to.y) / (curve.control.x - curve.to.x);
  const straight = (curve.from.y - curve.to.y) / (curve.from.x - curve.to.x);
  expect(steepness).toBeGreaterThan(straight);
  expect(Math.hypot(curve.to.x - junction.x, curve.to.y - junction.y)).toBeCloseTo(9);
});

test('an undercutter ends on the rim of the junction that it undercuts', () => {
  const other = { ...junction, id: 'k', y: 350 };
  const curve = linkCurve({ role: 'conclusion', source: other, target: junction });
  expect(curve.to).toEqual({ x: 0, y: 160 });
});

test('context runs from border to border', () => {
  const curve = linkCurve({ role: 'context', source: card('p', 400, 0), target: conclusion });
  expect(curve.from).toEqual({ x: 299, y: 0 });
  expect(curve.to).toEqual({ x: 101, y: 0 });
});
