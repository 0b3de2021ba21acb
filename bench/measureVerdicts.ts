import { acceptanceConditions } from '../src/reasoning/acceptance.ts';
import { evaluate, evaluatorOf } from '../src/reasoning/evaluation.ts';
import type { Conditions } from '../src/reasoning/formula.ts';
import { groundedInterpretation } from '../src/reasoning/grounded.ts';
import { marks, noJudgement, withMark, type Judgement } from '../src/reasoning/judgement.ts';
import type { Outcomes, Verdict } from '../src/reasoning/verdict.ts';
import { naiveInterpretation } from './naive.ts';
import { formulaNodesIn, linksIn } from './sizes.ts';
import type { Subject } from './subjects.ts';
import { timeOf, type Timing } from './timing.ts';

/** What is timed. */
export type Task =
  | 'participants'
  | 'framework'
  | 'change'
  | 'firstMark'
  | 'scratch'
  | 'conditions'
  | 'naive'
  | 'names';

/** What it takes to work out the verdicts of one map. */
export interface VerdictMeasures {
  subject: Subject;
  statements: number;
  links: number;
  formulaNodes: number;
  /** How often Γ is applied until nothing changes any more. */
  rounds: number;
  /** How many statements there are of each verdict. */
  verdicts: Readonly<Record<Verdict, number>>;
  /** A task that would take too long is left out. */
  times: Readonly<Partial<Record<Task, Timing>>>;
  /** Whether the definition gives the same verdicts, in the same rounds; nothing if left out. */
  agrees: boolean | undefined;
}

/** The definition is not applied where it would look at more formula nodes than this. */
const mostNaiveVisits = 50_000_000;

/** Measures what the verdicts of a map take. */
export function measureVerdicts(subject: Subject): VerdictMeasures {
  const { judgement, findParticipants } = subject;
  const taking = findParticipants();
  const conditions = acceptanceConditions(taking, judgement);
  const formulaNodes = formulaNodesIn(conditions);
  const evaluateAgain = evaluatorOf(taking);
  const outcomes = evaluateAgain(judgement).outcomes;
  const rounds = roundsOf(outcomes);
  const applyDefinition = formulaNodes * (rounds + 1) <= mostNaiveVisits;
  const change = changesOfOneMark(judgement, [...taking.statements.keys()]);
  const firstMark = changesOfOneMark(noJudgement, [...taking.statements.keys()]);

  const counts = { stands: 0, contested: 0, falls: 0 };
  for (const id of taking.statements.keys()) counts[outcomes.get(id)?.verdict ?? 'contested'] += 1;
  return {
    subject,
    statements: taking.statements.size,
    links: linksIn(taking),
    formulaNodes,
    rounds,
    verdicts: counts,
    times: {
      participants: timeOf(findParticipants),
      framework: timeOf(() => evaluatorOf(taking)),
      change: timeOf(() => evaluateAgain(change())),
      firstMark: timeOf(() => evaluateAgain(firstMark())),
      scratch: timeOf(() => evaluate(findParticipants(), judgement)),
      conditions: timeOf(() => groundedInterpretation(conditions)),
      ...(applyDefinition && {
        naive: timeOf(() => naiveInterpretation(conditions), { fewest: 3 }),
      }),
      names: timeOf(() => namesIn(conditions)),
    },
    agrees: applyDefinition
      ? [change(), judgement].every((judged) =>
          isSame(
            evaluateAgain(judged).outcomes,
            naiveInterpretation(acceptanceConditions(taking, judged)),
          ),
        )
      : undefined,
  };
}

/** Gives at each call the judgement with another statement marked that was not. */
function changesOfOneMark(judgement: Judgement, statements: readonly string[]): () => Judgement {
  const unmarked = statements.filter((id) => !judgement.marks.has(id));
  let calls = 0;
  return () => {
    // All over the map: the next statement would often be a neighbour. 7919 is a prime.
    const id = unmarked[(calls * 7919) % unmarked.length] ?? '';
    const mark = marks[calls % marks.length];
    calls += 1;
    return withMark(judgement, id, mark);
  };
}

/** The least that a table of outcomes costs: every name put into a new map. */
function namesIn(conditions: Conditions): ReadonlyMap<string, true> {
  const names = new Map<string, true>();
  for (const name of conditions.keys()) names.set(name, true);
  return names;
}

function roundsOf(outcomes: Outcomes): number {
  let most = 0;
  for (const [, { round }] of outcomes) most = Math.max(most, round);
  return most;
}

function isSame(some: Outcomes, others: Outcomes): boolean {
  for (const [id, { verdict, round }] of some) {
    const other = others.get(id);
    if (other?.verdict !== verdict || other.round !== round) return false;
  }
  return true;
}
