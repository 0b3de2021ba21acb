import type { Graph } from './graph.ts';

/** A statement and all that lies behind it, however far: what its case rests on, and what attacks that. */
export function branchOf(graph: Graph<unknown>, id: string): ReadonlySet<string> {
  const branch = new Set([id]);
  for (const statement of branch) for (const other of graph.behind(statement)) branch.add(other);
  return branch;
}
