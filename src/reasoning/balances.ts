import { linesAgainst, outcomeOf, type Evaluation } from './evaluation.ts';
import type { Line } from './participants.ts';

/** A line of support and one against it that both stand, so that it can be said which weighs more. */
export interface Balance {
  readonly support: Line;
  readonly objection: Line;
  /** The id of the one that is said to outweigh the other; `undefined`: they balance. */
  readonly stronger: string | undefined;
}

/**
 * What is weighed about a statement: each line of support that stands against each line against it
 * that does. Nothing is, where the statement is marked.
 *
 * @returns nothing where the statement takes no part
 */
export function balancesAbout(evaluation: Evaluation, id: string): Balance[] {
  const statement = evaluation.taking.statements.get(id);
  if (!statement || evaluation.judgement.marks.has(id)) return [];
  const stands = (line: Line) => outcomeOf(evaluation, line.id).verdict === 'stands';
  const against = linesAgainst(evaluation, statement).filter(stands);
  return statement.supports.filter(stands).flatMap((support) =>
    against.map((objection) => {
      const pair = [support.id, objection.id];
      const said = evaluation.judgement.outweighs.find(
        ({ stronger, weaker }) => pair.includes(stronger) && pair.includes(weaker),
      );
      return { support, objection, stronger: said?.stronger };
    }),
  );
}

/** What is weighed at an argument: that of the statement it is about in which it takes part. */
export function balancesAt(evaluation: Evaluation, argument: string): Balance[] {
  const line = evaluation.taking.lines.get(argument);
  if (!line) return [];
  return balancesAbout(evaluation, line.about).filter(
    ({ support, objection }) => support.id === argument || objection.id === argument,
  );
}
