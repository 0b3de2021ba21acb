import type { Argument } from '../model/argumentMap.ts';
import type { Graph } from '../model/graph.ts';
import { evaluate } from '../reasoning/evaluation.ts';
import { noJudgement } from '../reasoning/judgement.ts';
import { leverageOn } from '../reasoning/leverage.ts';
import { startingFrom } from '../reasoning/startingPoints.ts';

/** A reason for the main conclusion, and what it takes to bring it down. */
export interface Hinge {
  /** An argument for the main conclusion. */
  readonly reason: Argument<string>;
  /**
   * The smallest sets of premises whose rejection makes it fail, all of one size; none where it takes
   * more than three.
   */
  readonly fellers: readonly (readonly string[])[];
}

/**
 * What a decision on the main conclusion hangs on, by the engine: of each of the documents' reasons for
 * it, the fewest premises without which it fails. Only what is not concluded from other statements
 * counts as a premise here, for what is concluded fails by those.
 */
export function hingesOf(graph: Graph<string>): Hinge[] {
  const taking = startingFrom(graph.map, 'minister');
  const evaluation = evaluate(taking, noJudgement);
  const isConcluded = (id: string) =>
    graph.argumentsAbout(id).some(({ id: step, kind }) => kind === 'for' && taking.lines.has(step));
  return graph
    .argumentsAbout(graph.map.main)
    .filter(({ id, kind }) => kind === 'for' && taking.lines.has(id))
    .map((reason) => {
      const sets = reason.premises
        .flatMap((id) => [[id], ...leverageOn(evaluation, id).toppling])
        .filter((set) => !set.some(isConcluded));
      const smallest = Math.min(...sets.map(({ length }) => length));
      return { reason, fellers: distinct(sets.filter(({ length }) => length === smallest)) };
    });
}

function distinct(sets: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(sets.map((set) => [[...set].sort().join(), set])).values()];
}
