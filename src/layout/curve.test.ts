import { expect, test } from 'vitest';
import { bent, deflection, pathData, sample, shortened } from './curve.ts';

const from = { x: 0, y: 0 };
const to = { x: 100, y: 0 };

test('a curve that is not bent is a straight line', () => {
  const curve = bent(from, to, 0);
  expect(sample(curve)).toEqual([from, to]);
  expect(pathData(curve)).toBe('M0,0Q50,0 100,0');
});

test('a bend moves the middle aside by that share of the length', () => {
  const curve = bent(from, to, 0.1);
  expect(deflection(curve)).toBe(20);
  // √(20 / 0.8) = 5 pieces.
  expect(sample(curve)).toHaveLength(6);
  expect(sample(bent(from, to, 0.06))[2]).toEqual({ x: 50, y: 6 });
  expect(pathData(curve)).toBe('M0,0Q50,20 100,0');
});

test('a curve of no length has no deflection', () => {
  expect(deflection(bent(from, from, 0.3))).toBe(0);
});

test('a curve is shortened at its end, in the direction in which it arrives', () => {
  expect(shortened({ from, control: { x: 100, y: 50 }, to }, 5).to).toEqual({ x: 100, y: 5 });
  expect(shortened(bent(from, from, 0), 5).to).toEqual(from);
});
