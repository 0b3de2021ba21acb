import { expect, test } from 'vitest';
import { crossings, linksThrough } from './measures.ts';
import { linkPaths } from './paths.ts';
import { drawingFrom } from './testDrawing.ts';

const at = (places: Record<string, [number, number]>) =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));

test('a column of cards is linked by upright lines', () => {
  const drawing = drawingFrom('p > j > main');
  const paths = linkPaths(drawing, at({ main: [0, 0], j: [0, 100], p: [0, 200] }));
  expect(paths.map(({ role, d }) => [role, d])).toEqual([
    ['premise', 'M0,150Q0,129.5 0,109'],
    ['conclusion', 'M0,91Q0,71 0,56'],
  ]);
});

test('a link is bent around a card in its way', () => {
  const drawing = drawingFrom('p > main', 'x > q');
  const positions = at({ main: [0, 0], p: [700, 0], x: [350, 40], q: [350, 300] });
  const paths = linkPaths(drawing, positions);
  expect(paths[0]?.d).toContain('Q');
  expect(linksThrough(drawing, positions, paths)).toBe(0);
});

test('a link is bent so as not to cross another', () => {
  const drawing = drawingFrom('p > main', 'x > q');
  // The short link's upper end just reaches over the long link's straight line.
  const positions = at({ main: [0, 0], p: [900, 0], x: [450, 40], q: [450, 400] });
  expect(crossings(linkPaths(drawing, positions))).toBe(0);
});

test('a link without both ends is refused by name', () => {
  const drawing = {
    ...drawingFrom('p > main'),
    links: [{ source: 'p', target: 'x', role: 'context' as const }],
  };
  expect(() => linkPaths(drawing, at({ main: [0, 0], p: [300, 0] }))).toThrow('p → x');
});
