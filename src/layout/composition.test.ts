import { expect, test } from 'vitest';
import { Composition } from './composition.ts';
import { settlePoints } from './points.ts';
import { randomSource } from './randomSource.ts';
import { drawingFrom } from './testDrawing.ts';
import { fewCards } from './weights.ts';

const drawing = drawingFrom('a b > j > main', 'c > k > a', 'd e > l > b', 'f > main', 'e > m > k');
const start = new Map(
  [...settlePoints(drawing, 1, 1.6)].map(([id, { x, y }]) => [id, { x: x * 4, y: y * 4 }]),
);
const options = { weights: fewCards, aspect: 1.6, homes: start };

test('the cost that is kept up to date is the cost of the picture drawn anew', () => {
  const random = randomSource(1);
  const picture = new Composition(drawing, start, options);
  const main = drawing.nodes.findIndex(({ id }) => id === 'main');
  for (let i = 0; i < 300; i += 1) {
    const nodes = new Set(
      Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
        Math.floor(random() * drawing.nodes.length),
      ),
    );
    nodes.delete(main);
    const moves = [...nodes].map((node) => ({
      node,
      x: (random() - 0.5) * 1500,
      y: (random() - 0.5) * 900,
    }));
    picture.attempt(moves, random() * 200);
  }
  // The frame lies about the main conclusion, so that it is the same for both.
  expect(picture.cost).toBeCloseTo(new Composition(drawing, picture.positions(), options).cost, 6);
});

test('a move that costs too much is taken back', () => {
  const picture = new Composition(drawing, start, options);
  const { cost } = picture;
  expect(picture.attempt([{ node: 0, x: 9000, y: 9000 }], 10)).toBe(false);
  expect(picture.cost).toBe(cost);
  expect(picture.positions()).toEqual(start);
});
