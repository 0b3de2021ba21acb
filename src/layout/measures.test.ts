import { expect, test } from 'vitest';
import { faceAt, labelFonts } from './cardGeometry.ts';
import type { Drawing, Link, Node } from './drawing.ts';
import {
  crossings,
  fittedSize,
  inwardness,
  linksThrough,
  meanMove,
  measure,
  overlaps,
  shareOfArea,
} from './measures.ts';
import type { LinkPath } from './paths.ts';

const card = (id: string): Node => ({ id, kind: 'card', width: 20, height: 10 });
const line = (link: string, ...points: [number, number][]): LinkPath => {
  const [source = '', target = ''] = link.split(' ');
  return { source, target, role: 'context', d: '', points: points.map(([x, y]) => ({ x, y })) };
};
const at = (places: Record<string, [number, number]>) =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));

test('an X is one crossing, a V is none', () => {
  expect(crossings([line('a b', [0, 0], [2, 2]), line('c d', [0, 2], [2, 0])])).toBe(1);
  expect(crossings([line('a b', [0, 0], [2, 2]), line('b c', [2, 2], [4, 0])])).toBe(0);
});

test('links that share an end do not count, even where their curves cross', () => {
  expect(crossings([line('a b', [0, 0], [2, 2]), line('a d', [0, 2], [2, 0])])).toBe(0);
});

test('cards overlap, or only come closer than a margin', () => {
  const nodes = [card('a'), card('b'), card('c')];
  const positions = at({ a: [0, 0], b: [15, 5], c: [45, 0] });
  expect(overlaps(nodes, positions)).toBe(1);
  expect(overlaps(nodes, positions, 14)).toBe(2);
});

test('a link behind a card that is not its own counts', () => {
  const drawing: Drawing = { nodes: [card('a'), card('b'), card('c')], links: [], main: 'a' };
  const positions = at({ a: [0, 0], b: [100, 0], c: [50, 0] });
  expect(linksThrough(drawing, positions, [line('a b', [10, 0], [90, 0])])).toBe(1);
  expect(linksThrough(drawing, positions, [line('a b', [10, 0], [50, 30], [90, 0])])).toBe(0);
});

test('two cards at the corners of a square fill what they fill of it', () => {
  // The box is 60 × 40; two cards of 200 each.
  expect(shareOfArea([card('a'), card('b')], at({ a: [0, 0], b: [40, 30] }))).toBe(400 / 2400);
});

const link = (source: string, target: string, role: Link['role']): Link => ({
  source,
  target,
  role,
});
const junction: Node = { id: 'j', kind: 'junction', width: 4, height: 4 };
const argument: Drawing = {
  nodes: [card('main'), card('p'), card('q'), junction],
  links: [link('p', 'j', 'premise'), link('q', 'j', 'premise'), link('j', 'main', 'conclusion')],
  main: 'main',
};

test('premises of the main conclusion always lie farther out', () => {
  expect(inwardness(argument, at({ main: [0, 0], p: [0, 50], q: [50, 0], j: [0, 20] }))).toBe(1);
});

test('of two premises, one nearer to the main conclusion than what it supports makes a half', () => {
  const drawing = {
    ...argument,
    nodes: [...argument.nodes, card('c')],
    links: [...argument.links.slice(0, 2), link('j', 'c', 'conclusion')],
  };
  expect(
    inwardness(drawing, at({ main: [0, 0], p: [0, 50], q: [90, 0], j: [0, 20], c: [0, 70] })),
  ).toBe(0.5);
});

test('type is as large as the tighter side of the screen lets it be', () => {
  const positions = at({ a: [0, 0], b: [180, 0] });
  // 200 × 10 on 100 × 100: half size.
  expect(fittedSize([card('a'), card('b')], positions, { width: 100, height: 100 }, 17)).toBe(8.5);
});

test('the mean move counts what was there before', () => {
  // a: √(3² + 4²), b: 0, and c is new.
  expect(meanMove(at({ a: [0, 0], b: [0, 0] }), at({ a: [3, 4], b: [0, 0], c: [9, 9] }))).toBe(2.5);
});

test('all measures of a drawing at once', () => {
  const nodes = [card('main'), card('p'), card('q'), card('c'), card('d'), junction];
  const drawing = { ...argument, nodes };
  const positions = at({
    ...{ main: [0, 0], p: [-40, 60], q: [40, 60], j: [0, 30] },
    ...{ c: [-40, 20], d: [40, 20] },
  });
  const paths = [
    line('p j', [-40, 55], [-2, 30]),
    line('q j', [40, 55], [2, 30]),
    line('j main', [0, 28], [0, 5]),
    line('c d', [-30, 20], [30, 20]),
  ];
  const before = at({ main: [0, 0], p: [-40, 50], q: [40, 40], j: [70, 70] });
  const found = measure(drawing, positions, paths, {
    screen: { width: 200, height: 700 },
    labelSize: () => 17,
    before,
  });

  // Premises: √(38² + 25²) each; then 23 and 60.
  const lengths = [Math.sqrt(2069), Math.sqrt(2069), 23, 60];
  const mean = (2 * Math.sqrt(2069) + 83) / 4;
  const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / 4;
  expect(found).toEqual({
    // Context crosses the conclusion's link, at (0, 20).
    crossings: 1,
    crossingAngle: { mean: 90, smallest: 90 },
    overlaps: 0,
    linksThrough: 0,
    // From −50 to 50, and from −5 to 65; five cards of 20 × 10.
    width: 100,
    height: 70,
    aspect: 100 / 70,
    shareOfArea: 1000 / 7000,
    inwardness: 1,
    lengthSpread: Math.sqrt(variance) / mean,
    // Twice as large in width, ten times in height.
    zoom: 2,
    label: 34,
    // main 0, p 10, q 20; c and d were not there, and j is no card.
    moved: 10,
  });
});

test('measured against nothing else, a drawing has not moved and is fitted to a laptop', () => {
  const positions = at({ main: [0, 0], p: [0, 100], q: [160, 0], j: [0, 50] });
  // 180 × 110: 1440 / 180 is less than 900 / 110.
  expect(measure(argument, positions, [])).toMatchObject({ zoom: 8, moved: 0 });
});

test('our own labels are larger from afar', () => {
  const wide = (width: number) => ({ screen: { width, height: 900 } });
  const positions = at({ main: [0, 0], p: [0, 100], q: [160, 0], j: [0, 50] });
  const near = measure(argument, positions, [], wide(180));
  const far = measure(argument, positions, [], wide(18));
  expect(near.label).toBe(labelFonts[faceAt(1)].size);
  expect(far.label).toBeCloseTo(labelFonts.label.size * 0.1, 12);
  expect(labelFonts.label.size).toBeGreaterThan(labelFonts[faceAt(1)].size);
});
