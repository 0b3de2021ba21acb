import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circlesOf } from './circles.ts';

type Edges = Readonly<Record<string, readonly string[]>>;

/** The circles in a graph, each in the order of its ids. */
function circlesIn(edges: Edges): string[][] {
  return circlesOf(Object.keys(edges), (id) => edges[id] ?? [])
    .map((circle) => [...circle].sort())
    .sort();
}

describe('circles', () => {
  test('are none in a graph without one, however many ways meet', () => {
    expect(circlesIn({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  });

  test('are found apart, each once, without what only leads to them or from them', () => {
    const edges = { in: ['a'], a: ['b'], b: ['a', 'c'], c: ['d'], d: ['e'], e: ['c', 'out'] };
    expect(circlesIn(edges)).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  test('that share a node are one', () => {
    expect(circlesIn({ a: ['b', 'c'], b: ['a'], c: ['a'] })).toEqual([['a', 'b', 'c']]);
  });

  test('do not count a node that only leads to itself', () => {
    expect(circlesIn({ a: ['a', 'b'], b: [] })).toEqual([]);
  });

  test('are given in the order in which they run', () => {
    const next: Edges = { a: ['b'], b: ['c'], c: ['a'] };
    expect(circlesOf(['b'], (id) => next[id] ?? [])).toEqual([['b', 'c', 'a']]);
  });

  test('may hold nodes that were not named to begin with', () => {
    const next: Edges = { a: ['b'], b: ['c'], c: ['b'] };
    expect(circlesOf(['a'], (id) => next[id] ?? [])).toEqual([['b', 'c']]);
  });

  test('are the sets of nodes that lead to one another', () => {
    const size = 7;
    const name = (n: number) => `n${n}`;
    const graphs = fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }), {
      minLength: size,
      maxLength: size,
    });
    fc.assert(
      fc.property(graphs, (lists) => {
        const edges: Edges = Object.fromEntries(
          lists.map((list, n) => [name(n), list.map(name)] as const),
        );
        const expected = new Set<string>();
        for (const id of Object.keys(edges)) {
          const circle = [...reachable(edges, id)]
            .filter((other) => reachable(edges, other).has(id))
            .sort();
          if (circle.length > 1) expected.add(circle.join(' '));
        }
        expect(circlesIn(edges).map((circle) => circle.join(' '))).toEqual([...expected].sort());
      }),
    );
  });

  test('are found in a chain far too long for the call stack', () => {
    const length = 100_000;
    const [circle] = circlesOf(['0'], (id) => [String((Number(id) + 1) % length)]);
    expect(circle).toHaveLength(length);
  });
});

/** All that lies ahead of a node; the node itself only where a way leads back. */
function reachable(edges: Edges, from: string): Set<string> {
  const found = new Set<string>();
  const ahead = [...(edges[from] ?? [])];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    ahead.push(...(edges[id] ?? []));
  }
  return found;
}
