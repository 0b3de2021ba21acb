import { expect, test } from 'vitest';
import { freeCorner } from './freeCorner.ts';

const card = { x: 100, y: 100, width: 100, height: 40 };
const size = { width: 60, height: 20 };
const frame = { left: 0, right: 300, top: 0, bottom: 300 };
const at = (x: number, y: number) => ({ left: x, right: x + 4, top: y, bottom: y + 4 });

test('where nothing is in the way, it stands below the right end', () => {
  expect(freeCorner(card, size, frame, [])).toBe('below-right');
  expect(freeCorner(card, size, frame, [at(60, 130), at(200, 200)])).toBe('below-right');
});

test('it gives way to what it would cover', () => {
  const belowRight = at(140, 130);
  const belowLeft = at(60, 130);
  const aboveRight = at(140, 70);
  expect(freeCorner(card, size, frame, [belowRight])).toBe('below-left');
  expect(freeCorner(card, size, frame, [belowRight, belowLeft])).toBe('above-right');
  expect(freeCorner(card, size, frame, [belowRight, belowLeft, aboveRight])).toBe('above-left');
});

test('where it must cover something, it covers as little as it can', () => {
  const twice = [at(140, 130), at(130, 130), at(60, 130), at(60, 70), at(70, 70), at(140, 70)];
  expect(freeCorner(card, size, frame, twice)).toBe('below-left');
});

test('it stays in sight, whatever it covers there', () => {
  const low = { ...frame, bottom: 130 };
  expect(freeCorner(card, size, low, [])).toBe('above-right');
  expect(freeCorner(card, size, low, [at(140, 70)])).toBe('above-left');
  const narrow = { ...frame, right: 120 };
  expect(freeCorner(card, size, narrow, [])).toBe('below-left');
});
