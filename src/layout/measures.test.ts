import { expect, test } from 'vitest';
import type { Drawing, Link, Node } from './drawing.ts';
import {
  crossings,
  fittedSize,
  inwardness,
  lengthSpread,
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
const argument: Drawing = {
  nodes: [card('main'), card('p'), card('q'), { id: 'j', kind: 'junction', width: 4, height: 4 }],
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

test('lengths 1 and 3 spread by their half', () => {
  expect(lengthSpread([line('a b', [0, 0], [1, 0]), line('c d', [0, 0], [3, 0])])).toBe(0.5);
  expect(lengthSpread([])).toBe(0);
});

test('the mean move counts what was there before', () => {
  expect(meanMove(at({ a: [0, 0], b: [0, 0] }), at({ a: [3, 4], b: [0, 0], c: [9, 9] }))).toBe(2.5);
});

test('all measures at once', () => {
  const positions = at({ main: [0, 0], p: [0, 50], q: [50, 0], j: [0, 20] });
  expect(measure(argument, positions, [])).toEqual({
    crossings: 0,
    overlaps: 0,
    linksThrough: 0,
    shareOfArea: 600 / (70 * 60),
    width: 70,
    height: 60,
    aspect: 70 / 60,
    inwardness: 1,
    lengthSpread: 0,
  });
});
