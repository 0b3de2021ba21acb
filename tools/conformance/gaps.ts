import type { ArgumentGraph, Issue } from './argumentGraph.ts';
import { derive } from './derivation.ts';

/** What the semantics cannot express of a graph: these statements may come out otherwise. */
export interface Gap {
  readonly statements: readonly string[];
  readonly reason: string;
}

/** The statements that arguments bear on which the file does not give, but has Carneades make. */
export function derivedGaps(graph: ArgumentGraph): readonly Gap[] {
  const tested = [...graph.tests.keys()];
  const everything = [...graph.statements.keys(), ...tested];
  const bare = graph.applications
    .filter(({ isBare }) => isBare)
    .map(({ argument, scheme }) => ({
      statements: everything,
      reason: `argument ${argument} is to be derived from the scheme ${scheme}`,
    }));
  const derivation = derive(graph);
  if (!derivation) return bare;
  // Statements come with derived arguments, and may become positions of issues.
  const isAnything = derivation.isUnbounded || graph.issueSchemes.length > 0;
  const added = tested.filter((statement) => !graph.statements.has(statement));
  return [
    ...bare,
    {
      statements: isAnything ? everything : [...derivation.statements, ...added],
      reason: `arguments are to be derived: ${derivation.example}`,
    },
  ];
}

/**
 * Finds all statements that a gap bears on: those that it is about, those that an argument draws from
 * them, those that are at issue with them, and so on.
 *
 * @returns by statement, the reason of one gap that bears on it
 */
export function spread(
  gaps: readonly Gap[],
  graph: ArgumentGraph,
  issues: readonly Issue[],
): ReadonlyMap<string, string> {
  const next = new Map<string, Set<string>>();
  const link = (from: string, to: readonly string[]) => {
    const known = next.get(from) ?? new Set();
    next.set(from, known);
    for (const one of to) known.add(one);
  };
  for (const { positions } of issues) for (const one of positions) link(one, positions);
  for (const { premises, undercutter, conclusion } of graph.arguments) {
    for (const premise of premises) link(premise, [conclusion]);
    if (undercutter !== undefined) link(undercutter, [conclusion]);
  }

  const reasons = new Map<string, string>();
  for (const { statements, reason } of gaps) {
    const reached = [...statements];
    for (let one = reached.pop(); one !== undefined; one = reached.pop()) {
      if (reasons.has(one)) continue;
      reasons.set(one, reason);
      reached.push(...(next.get(one) ?? []));
    }
  }
  return reasons;
}
