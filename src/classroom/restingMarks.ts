import { evaluatorOf, outcomeOf, type Evaluation } from '../reasoning/evaluation.ts';
import { findChanges } from '../reasoning/changes.ts';
import { valueOf } from '../reasoning/verdict.ts';
import type { Judgement } from '../reasoning/judgement.ts';
import { startingFrom, type StartingPoint } from '../reasoning/startingPoints.ts';
import type { Participants, ReasonedMap } from '../reasoning/participants.ts';
import type { Stance } from '../reasoning/stance.ts';

/** A mark counts that decides a line at most so many steps from the conclusion. */
const mostSteps = 2;

/**
 * Finds the marks of a stance on which it rests what becomes of a map's main conclusion: those that,
 * taken back alone or together with at most two others that are needed for it too, give another verdict
 * on the conclusion, on a line of reasoning that leads directly to it, or on one that leads to what such
 * a line builds on. Where several lines lead to a conclusion, few marks decide on the conclusion itself.
 * A mark on the conclusion is not one of them.
 *
 * @returns the statements marked, for one stance after another of the same map
 */
export function restingMarksOn(
  map: ReasonedMap,
  main: string,
): (stance: Stance) => ReadonlySet<string> {
  const evaluators = new Map<StartingPoint, (judgement: Judgement) => Evaluation>();
  return ({ start, judgement }) => {
    const evaluate = evaluators.get(start) ?? evaluatorOf(startingFrom(map, start));
    evaluators.set(start, evaluate);
    const marks = new Map(judgement.marks);
    marks.delete(main);
    if (marks.size === 0) return new Set();
    const evaluation = evaluate({ ...judgement, marks });
    const sets = [main, ...linesTo(evaluation.taking, main)].flatMap((target) => {
      const base = valueOf(outcomeOf(evaluation, target).verdict);
      return findChanges(evaluation, target, {
        reached: (value) => value !== base,
        otherwise: () => ({ atLeast: base, atMost: base }),
        options: (statement) => (marks.has(statement) ? [undefined] : []),
        larger: true,
      });
    });
    return new Set(sets.flat().map(({ statement }) => statement));
  };
}

/** The lines by which a statement is supported, and those by which their premises are, by id. */
export function linesTo({ statements }: Participants, main: string): string[] {
  const found = new Set<string>();
  let reached: readonly string[] = [main];
  for (let step = 0; step < mostSteps; step += 1) {
    const lines = reached.flatMap((id) => statements.get(id)?.supports ?? []);
    for (const { id } of lines) found.add(id);
    reached = lines.flatMap(({ premises }) => premises);
  }
  return [...found];
}
