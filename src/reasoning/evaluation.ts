import { acceptanceConditions, judgedConditions } from './acceptance.ts';
import { Circuit } from './circuit.ts';
import { noJudgement, type Judgement } from './judgement.ts';
import type { Line, Participant, Participants } from './participants.ts';
import type { Outcome, Outcomes, Verdict } from './verdict.ts';

/** A judged map, and what becomes of each statement and argument that takes part. */
export interface Evaluation {
  readonly taking: Participants;
  readonly judgement: Judgement;
  readonly outcomes: Outcomes;
}

/** Works out what a judgement does to a map. Takes time linear in the map's size. */
export function evaluate(taking: Participants, judgement: Judgement): Evaluation {
  return evaluatorOf(taking)(judgement);
}

/**
 * Works out what one judgement after another does to a map. What all of them have in common is done
 * once, which saves the most of the time that an evaluation takes.
 */
export function evaluatorOf(taking: Participants): (judgement: Judgement) => Evaluation {
  const circuit = new Circuit(acceptanceConditions(taking, noJudgement));
  return (judgement) => {
    circuit.evaluate(judgedConditions(taking, judgement));
    return { taking, judgement, outcomes: circuit.outcomes() };
  };
}

/**
 * What becomes of a statement or an argument.
 *
 * @throws where it takes no part
 */
export function outcomeOf({ outcomes }: Evaluation, id: string): Outcome {
  const outcome = outcomes.get(id);
  if (!outcome) throw new Error(`"${id}" takes no part in the reasoning.`);
  return outcome;
}

/** The lines that count against a statement: objections, and support for its unmarked contraries. */
export function linesAgainst({ taking, judgement }: Evaluation, statement: Participant): Line[] {
  return [
    ...statement.objections,
    ...statement.contraries
      .filter((id) => !judgement.marks.has(id))
      .flatMap((id) => taking.statements.get(id)?.supports ?? []),
  ];
}

/** The statements whose verdict differs, among those that take part in both, in the map's order. */
export function changedVerdicts(
  before: Evaluation,
  after: Evaluation,
): { id: string; before: Verdict; after: Verdict; round: number }[] {
  return [...after.taking.statements.keys()].flatMap((id) => {
    const [was, is] = [before.outcomes.get(id), after.outcomes.get(id)];
    return was && is && was.verdict !== is.verdict
      ? [{ id, before: was.verdict, after: is.verdict, round: is.round }]
      : [];
  });
}
