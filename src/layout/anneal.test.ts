import { expect, test } from 'vitest';
import { anneal } from './anneal.ts';
import { crossings, overlaps } from './measures.ts';
import { linkPaths } from './paths.ts';
import { Composition } from './composition.ts';
import { drawingFrom } from './testDrawing.ts';
import { manyCards } from './weights.ts';

// Two reasons on the wrong sides: their links cross.
const drawing = drawingFrom('a > j > main', 'b > k > main', 'c > l > a', 'd > m > b');
const crossed = new Map(
  Object.entries({
    main: { x: 0, y: 0 },
    j: { x: 200, y: 150 },
    a: { x: -200, y: 300 },
    l: { x: 200, y: 450 },
    c: { x: 200, y: 600 },
    k: { x: -200, y: 150 },
    b: { x: 200, y: 300 },
    m: { x: -200, y: 450 },
    d: { x: -200, y: 600 },
  }),
);
const options = { weights: manyCards, aspect: 1.6, seed: 1, moves: 3000 };

test('annealing untangles, keeps cards apart, and leaves the main conclusion where it is', () => {
  expect(crossings(linkPaths(drawing, crossed))).toBeGreaterThan(0);
  const better = anneal(drawing, crossed, options);
  expect(crossings(linkPaths(drawing, better))).toBe(0);
  expect(overlaps(drawing.nodes, better)).toBe(0);
  expect(better.get('main')).toEqual({ x: 0, y: 0 });
  expect(new Composition(drawing, better, options).cost).toBeLessThan(
    new Composition(drawing, crossed, options).cost,
  );
});

test('the same seed gives the same picture', () => {
  expect(anneal(drawing, crossed, options)).toEqual(anneal(drawing, crossed, options));
});
