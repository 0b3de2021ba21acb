import { positionsFrom } from '../../src/layout/homes.ts';
import { linkPaths } from '../../src/layout/paths.ts';
import { search, type SearchOptions } from '../../src/layout/search.ts';
import { wide } from '../../tools/settle/efforts.ts';
import type { LayOut } from './tool.ts';

/**
 * How hard is searched for up to so many cards: some five seconds up to 120, twenty at 300, a minute
 * at 1,000. The published map's own search takes minutes.
 */
const efforts: readonly (readonly [
  cards: number,
  effort: Pick<SearchOptions, 'seeds' | 'kept' | 'finalists' | 'moves'>,
])[] = [
  [30, { seeds: 20, kept: 6, finalists: 2, moves: [15_000, 15_000] }],
  [60, { seeds: 12, kept: 4, finalists: 1, moves: [15_000, 20_000] }],
  [120, { seeds: 6, kept: 1, finalists: 1, moves: [4_000, 14_000] }],
  [300, { seeds: 3, kept: 1, finalists: 1, moves: [10_000, 22_000] }],
  [Infinity, { seeds: 1, kept: 1, finalists: 1, moves: [20_000, 20_000] }],
];

/**
 * De Afweging: the published map as it settled when it last changed, read and drawn as the page does;
 * another map by a shorter search of the same kind.
 */
export const ours: LayOut = ({ drawing, home }) => {
  const positions = home
    ? positionsFrom(home)
    : search(drawing, { ...wide.documents, rounds: 0, ...effortFor(drawing.nodes) });
  return { positions, paths: linkPaths(drawing, positions) };
};

function effortFor(nodes: readonly { kind: string }[]) {
  const cards = nodes.filter(({ kind }) => kind === 'card').length;
  const found = efforts.find(([most]) => cards <= most);
  if (!found) throw new Error(`There is no effort for ${cards} cards.`);
  return found[1];
}
