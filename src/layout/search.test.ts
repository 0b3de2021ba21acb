import { expect, test } from 'vitest';
import { meanMove, measure } from './measures.ts';
import { linkPaths } from './paths.ts';
import { refine, search } from './search.ts';
import { drawingFrom } from './testDrawing.ts';
import { fewCards } from './weights.ts';

const drawing = drawingFrom('a b > j > main', 'c d > k > a', 'e > l > b', 'f > m > main', 'g > f');

test('a tree is found without crossings, the main conclusion at the head', () => {
  const options = {
    aspect: 1.6,
    weights: fewCards,
    seeds: 8,
    kept: 2,
    finalists: 1,
    moves: [3000, 9000],
    rounds: 2,
  } as const;
  const found = search(drawing, options);
  const measures = measure(drawing, found, linkPaths(drawing, found));
  expect(measures).toMatchObject({ crossings: 0, overlaps: 0, linksThrough: 0, inwardness: 1 });
  expect(found.get('main')).toEqual({ x: 0, y: 0 });
  expect([...found.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(
    true,
  );
  expect(search(drawing, options)).toEqual(found);
});

test('refining a picture keeps it about as it is, and without blemish', () => {
  const options = {
    aspect: 1.6,
    weights: fewCards,
    seeds: 8,
    kept: 2,
    finalists: 1,
    moves: [3000, 9000],
    rounds: 2,
  } as const;
  const found = search(drawing, options);
  const refined = refine(drawing, found, options);
  expect(measure(drawing, refined, linkPaths(drawing, refined))).toMatchObject({
    crossings: 0,
    overlaps: 0,
    linksThrough: 0,
  });
  expect(meanMove(found, refined)).toBeLessThan(200);
});
