import type { Outweighing } from '../../src/reasoning/judgement.ts';
import type { ArgumentGraph, GraphArgument, Issue } from './argumentGraph.ts';
import type { Gap } from './gaps.ts';
import { waysOf, type Way } from './ways.ts';
import { isGreater, weightless } from './weight.ts';

/** One way of one argument to speak for its conclusion, against the other positions of its issue. */
export interface Contender {
  readonly id: string;
  readonly argument: GraphArgument;
  readonly way: Way;
  /** The other positions. */
  readonly rivals: readonly string[];
  /** Whether its conclusion is in on its account as long as nothing is against it. */
  readonly canCarry: boolean;
}

/** The contenders of one issue, or those for a statement that is not at issue. */
export interface Contest {
  readonly contenders: readonly Contender[];
  readonly outweighs: readonly Outweighing[];
  readonly gaps: readonly Gap[];
}

/**
 * The argument of the map by which a contender speaks against a rival position: the one by which it
 * speaks for its own; one of its own for each rival where it has none because it can carry nothing.
 */
export function idAgainst({ id, canCarry }: Contender, rival: string): string {
  return canCarry ? id : `${id} against ${rival}`;
}

/**
 * Finds how the arguments for some statements contend.
 *
 * Carneades takes the heaviest argument for each position, and compares them by the issue's proof
 * standard, with 0 for a position that has none. That comes down to which argument outweighs which:
 * a position is in if some argument for it outweighs all arguments for the others. Under a standard
 * with a margin, an argument may be too light even for a position that nothing is against.
 *
 * @param conclusions the positions of the issue, or the one statement that is not at issue
 */
export function contest(
  conclusions: readonly string[],
  graph: ArgumentGraph,
  issue: Issue | undefined,
): Contest {
  const gaps: Gap[] = [];
  const doubt = (reason: string) => {
    gaps.push({ statements: conclusions, reason });
  };
  const contenders: Contender[] = [];
  for (const argument of graph.arguments) {
    if (!conclusions.includes(argument.conclusion)) continue;
    const ways = waysOf(argument, graph, issue);
    if (typeof ways === 'string') {
      doubt(ways);
      continue;
    }
    const rivals = conclusions.filter((other) => other !== argument.conclusion);
    ways.forEach((way, index) => {
      const suffices =
        !issue || rivals.length === 0 || isGreater(way.weight, weightless, issue.standard);
      if (suffices === undefined) doubt(`whether ${argument.id} is heavy enough is not certain`);
      contenders.push({
        id: `argument ${argument.id} (${index + 1})`,
        argument,
        way,
        rivals,
        canCarry: suffices ?? true,
      });
    });
  }

  const outweighs: Outweighing[] = [];
  for (const one of issue ? contenders : []) {
    const { conclusion } = one.argument;
    for (const other of one.canCarry ? contenders : []) {
      if (!issue || other.argument.conclusion === conclusion) continue;
      const isStronger = isGreater(one.way.weight, other.way.weight, issue.standard);
      if (isStronger) outweighs.push({ stronger: one.id, weaker: idAgainst(other, conclusion) });
      if (isStronger === undefined) {
        doubt(
          `whether ${one.argument.id} outweighs ${other.argument.id} is not certain: ` +
            'they rank equally, and Carneades orders them somehow',
        );
      }
    }
  }
  return { contenders, outweighs, gaps };
}
