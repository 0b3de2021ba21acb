import { expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import { meanMove, overlaps } from './measures.ts';
import { drawingFrom } from './testDrawing.ts';

const at = (places: Record<string, [number, number]>) =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));
const small = drawingFrom('a b > j > main');
const home = at({ main: [0, 0], j: [0, 90], a: [-120, 200], b: [120, 200] });
const large = drawingFrom('a b > j > main', 'c d > k > a', 'e > b');
const fuller = at({
  main: [0, 0],
  j: [0, 90],
  a: [-300, 200],
  b: [300, 200],
  k: [-300, 300],
  c: [-420, 400],
  d: [-180, 400],
  e: [600, 200],
});

test('a view as it is at home is its home', () => {
  expect(arrange(small, [home])).toEqual(home);
});

test('what is closed leaves the rest where it is', () => {
  const less = drawingFrom('a > j > main');
  expect(arrange(less, [home])).toEqual(at({ main: [0, 0], j: [0, 90], a: [-120, 200] }));
});

test('what is opened finds room next to what it belongs to, and the rest moves little', () => {
  const opened = arrange(large, [home, fuller]);
  expect(overlaps(large.nodes, opened, 9.99)).toBe(0);
  expect(meanMove(home, opened)).toBeLessThan(200);
  const [a, c, e, b] = ['a', 'c', 'e', 'b'].map((id) => opened.get(id));
  expect(Math.hypot((a?.x ?? 0) - (c?.x ?? 0), (a?.y ?? 0) - (c?.y ?? 0))).toBeLessThan(450);
  expect(Math.hypot((b?.x ?? 0) - (e?.x ?? 0), (b?.y ?? 0) - (e?.y ?? 0))).toBeLessThan(450);
});

test('the same drawing and homes give the same positions, with or without a fuller view', () => {
  expect(arrange(large, [home, fuller])).toEqual(arrange(large, [home, fuller]));
  expect(overlaps(large.nodes, arrange(large, [home]), 9.99)).toBe(0);
  expect(overlaps(large.nodes, arrange(large, []), 9.99)).toBe(0);
});
