import type { Argument, ArgumentMap } from '../model/argumentMap.ts';
import { changedVerdicts, evaluate, type Evaluation } from '../reasoning/evaluation.ts';
import { noJudgement, withMark } from '../reasoning/judgement.ts';
import type { ReasonedMap } from '../reasoning/participants.ts';
import { startingFrom } from '../reasoning/startingPoints.ts';

/*
 * What a debate is about, as the engine sees it: the documents' own case, and of the outside sources
 * those that somebody brings in. Both are taken for granted, save where they clash.
 */

/** The documents' own case, with some outside statements beside it and what is argued from them. */
export function withBroughtIn(map: ArgumentMap<unknown>, outside: Iterable<string>): Evaluation {
  const brought = new Set(outside);
  const takesPart = new Set(
    map.statements
      .filter(({ id, origin }) => origin !== 'outside' || brought.has(id))
      .map(({ id }) => id),
  );
  return evaluationOf({
    statements: map.statements.filter(({ id }) => takesPart.has(id)),
    arguments: map.arguments.filter(({ premises }) => premises.every((id) => takesPart.has(id))),
  });
}

/** Some arguments by themselves, as if nothing else were said. */
export function evaluationOfSteps(
  map: ArgumentMap<unknown>,
  steps: readonly Argument<unknown>[],
): Evaluation {
  const named = new Set(steps.flatMap(({ premises, conclusion }) => [...premises, conclusion]));
  const statements = map.statements.filter(({ id }) => named.has(id));
  return evaluationOf({ statements, arguments: steps });
}

/** The statements that stand no longer once some outside statements are brought in, in the map's order. */
export function shakenBy(map: ArgumentMap<unknown>, outside: readonly string[]): string[] {
  return noLonger(withBroughtIn(map, []), withBroughtIn(map, outside));
}

/** What attacks shake, by their argument: which takes an evaluation each, and so is found out once. */
export type Shakes = (argument: Argument<unknown>) => readonly string[];

/** Finds out what attacks shake, each when it is first asked for. */
export function shakesOn(map: ArgumentMap<unknown>): Shakes {
  const before = withBroughtIn(map, []);
  const known = new Map<string, readonly string[]>();
  return ({ id, premises }) => {
    const shaken = known.get(id) ?? noLonger(before, withBroughtIn(map, premises));
    known.set(id, shaken);
    return shaken;
  };
}

/** The other statements that stand no longer once one is rejected, in the map's order. */
export function restingOn(evaluation: Evaluation, id: string): string[] {
  const judgement = withMark(evaluation.judgement, id, 'rejected');
  const after = evaluate(evaluation.taking, judgement);
  return noLonger(evaluation, after).filter((other) => other !== id);
}

function evaluationOf(map: ReasonedMap): Evaluation {
  return evaluate(startingFrom(map, 'outside'), noJudgement);
}

function noLonger(before: Evaluation, after: Evaluation): string[] {
  return changedVerdicts(before, after)
    .filter((change) => change.before === 'stands')
    .map(({ id }) => id);
}
