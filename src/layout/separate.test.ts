import { expect, test } from 'vitest';
import { overlaps } from './measures.ts';
import { separate } from './separate.ts';
import { card, drawingFrom } from './testDrawing.ts';

const at = (places: Record<string, [number, number]>) =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));
const pair = drawingFrom('p > main');

test('what is far enough apart stays exactly where it is', () => {
  const positions = at({ main: [0, 0], p: [214, 0] });
  expect(separate(pair, positions)).toEqual(positions);
});

test('two cards part along the shorter way, each half of it', () => {
  const apart = separate(pair, at({ main: [0, 0], p: [200, 10] }));
  expect(apart.get('main')?.x).toBeCloseTo(-7, 2);
  expect(apart.get('p')?.x).toBeCloseTo(207, 2);
  expect(apart.get('p')?.y).toBe(10);
});

test('a fixed card lets the other one go all the way', () => {
  const apart = separate(pair, at({ main: [0, 0], p: [200, 0] }), new Set(['main']));
  expect(apart.get('main')).toEqual({ x: 0, y: 0 });
  expect(apart.get('p')?.x).toBeCloseTo(214, 2);
});

test('forty cards on nearly one spot are parted, with their margin', () => {
  const nodes = Array.from({ length: 40 }, (_, i) => card(`c${i}`));
  const positions = new Map(nodes.map(({ id }, i) => [id, { x: i, y: (i * 7) % 5 }]));
  const apart = separate({ nodes, links: [], main: 'c0' }, positions);
  expect(overlaps(nodes, apart, 13.99)).toBe(0);
});
