import type { Graph } from '../../model/graph.ts';

/** How many steps lie between a statement and each other that is tied to it, whichever way they go. */
export function stepsBetween(graph: Graph<string>, from: string): ReadonlyMap<string, number> {
  const distances = new Map([[from, 0]]);
  for (const [id, distance] of distances) {
    for (const other of graph.around(id)) {
      if (!distances.has(other)) distances.set(other, distance + 1);
    }
  }
  return distances;
}
