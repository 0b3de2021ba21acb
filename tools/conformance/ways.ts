import type { ArgumentGraph, GraphArgument, Issue } from './argumentGraph.ts';
import { rankWeight } from './preference.ts';
import { exactly, type Weight } from './weight.ts';

/** One way in which an argument comes to have weight: if all these premises are in. */
export interface Way {
  readonly premises: readonly string[];
  readonly weight: Weight;
}

/** Cumulative arguments with more premises have too many ways: twice as many with each premise. */
const mostPremises = 6;

/**
 * The ways in which an argument comes to have weight; its weight is that of the heaviest whose
 * premises are all in. An argument that never has any weight has no way.
 *
 * @param issue the issue that its conclusion is a position of, if any
 * @returns the ways, or why they cannot be told
 */
export function waysOf(
  argument: GraphArgument,
  graph: ArgumentGraph,
  issue: Issue | undefined,
): readonly Way[] | string {
  const { id, weighing } = argument;
  const count = argument.premises.length;
  const premises = [...new Set(argument.premises)];
  switch (weighing.kind) {
    case 'linked':
      return [{ premises, weight: exactly(1) }];
    case 'convergent':
      return premises.map((premise) => ({ premises: [premise], weight: exactly(1) }));
    case 'constant':
      // A constant counts whatever becomes of the premises.
      return weighing.weight > 0 ? [{ premises: [], weight: exactly(weighing.weight) }] : [];
    case 'cumulative':
      if (!issue || issue.positions.length < 2) {
        // Nothing is weighed against it, so that the least weight will do.
        return premises.map((premise) => ({ premises: [premise], weight: exactly(1 / count) }));
      }
      if (premises.length > mostPremises) {
        return `argument ${id} is cumulative and has more than ${mostPremises} premises`;
      }
      return subsets(premises).map((subset) => ({
        premises: subset,
        weight: exactly(argument.premises.filter((one) => subset.includes(one)).length / count),
      }));
    case 'factorized':
      if (!issue) return `argument ${id} is factorized, but its conclusion is not at issue`;
      if (count === 0) return [];
      return [{ premises, weight: exactly(count / premiseCount(graph, issue)) }];
    case 'preference': {
      const all = issue ? argumentsOf(graph, issue) : [];
      const weight = issue ? rankWeight(argument, all, weighing.order) : exactly(1);
      return typeof weight === 'string' ? weight : [{ premises, weight }];
    }
    case 'criteria':
      return `argument ${id} is weighed by criteria, a sum over properties`;
  }
}

/** The arguments for all positions of an issue. */
function argumentsOf(graph: ArgumentGraph, issue: Issue): readonly GraphArgument[] {
  return graph.arguments.filter(({ conclusion }) => issue.positions.includes(conclusion));
}

/** How many premises an issue has, counted by their texts, as Carneades does. */
function premiseCount(graph: ArgumentGraph, issue: Issue): number {
  const premises = argumentsOf(graph, issue).flatMap((argument) => argument.premises);
  return new Set(premises.map((premise) => graph.statements.get(premise))).size;
}

/** All subsets but the empty one. */
function subsets(items: readonly string[]): readonly (readonly string[])[] {
  let found: readonly (readonly string[])[] = [[]];
  for (const item of items) found = [...found, ...found.map((subset) => [...subset, item])];
  return found.slice(1);
}
