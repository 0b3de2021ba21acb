import { expect, test } from 'vitest';
import { centred, shrunk } from './shrink.ts';
import { drawingFrom } from './testDrawing.ts';

test('cards shrink to a share of their size, junctions until they could not be seen', () => {
  const { nodes } = shrunk(drawingFrom('p > j > c'), 0.25);
  const sizes = Object.fromEntries(nodes.map(({ id, width, height }) => [id, [width, height]]));
  expect(sizes).toEqual({ p: [50, 25], j: [10, 10], c: [50, 25] });
});

test('a picture is scaled about its main conclusion, which comes to lie at 0, 0', () => {
  const positions = new Map([
    ['main', { x: 10, y: 20 }],
    ['p', { x: 30, y: 10 }],
  ]);
  expect([...centred(positions, 'main', 2).values()]).toEqual([
    { x: 0, y: 0 },
    { x: 40, y: -20 },
  ]);
});
