import { judgementAfter } from '../src/reasoning/change.ts';
import { behind } from '../src/reasoning/changes.ts';
import { evaluatorOf, outcomeOf, type Evaluation } from '../src/reasoning/evaluation.ts';
import { leverageOn, smallestFlips } from '../src/reasoning/leverage.ts';
import type { Verdict } from '../src/reasoning/verdict.ts';
import { flipSizesByForce, topplingByForce } from './bruteForce.ts';
import { timed, timeOf } from './timing.ts';

/** What it takes to say what carries a statement, and what would change it. */
export interface QuestionMeasures {
  verdict: Verdict;
  /** How long the questions take, and how long brute force does; in milliseconds. */
  leverage: number;
  leverageByForce: number;
  flips: number;
  flipsByForce: number;
  /** The sets of rejections, and of changes of any kind, that brute force tried. */
  rejectionsTried: number;
  changesTried: number;
  /** Whether brute force finds the same. */
  agrees: boolean;
}

/** Brute force tries sets of changes of any kind up to this size: there are too many larger ones. */
export const mostChangesTried = 2;

const effort = { warmUp: 20, lasting: 100, fewest: 5, most: 50 };

/** Measures what the questions about one statement take. */
export function measureQuestions(evaluation: Evaluation, target: string): QuestionMeasures {
  const candidates = [...behind(evaluation.taking, target)].filter(
    (id) => id !== target && evaluation.taking.statements.has(id),
  );
  const toppling = timed(() => topplingByForce(evaluation, target, candidates));
  const flips = timed(() => flipSizesByForce(evaluation, target, candidates, mostChangesTried));
  return {
    verdict: outcomeOf(evaluation, target).verdict,
    leverage: timeOf(() => leverageOn(evaluation, target), effort).median,
    leverageByForce: toppling.time,
    flips: timeOf(() => smallestFlips(evaluation, target), effort).median,
    flipsByForce: flips.time,
    rejectionsTried: toppling.result.tried,
    changesTried: flips.result.tried,
    agrees:
      isSameSets(leverageOn(evaluation, target).toppling, toppling.result.toppling) &&
      flipsHold(evaluation, target, flips.result.sizes),
  };
}

/** Whether the smallest flips do what they say, and are as small as those found by force. */
function flipsHold(
  evaluation: Evaluation,
  target: string,
  sizes: ReadonlyMap<Verdict, number>,
): boolean {
  const evaluateAgain = evaluatorOf(evaluation.taking);
  return [...smallestFlips(evaluation, target)].every(([wanted, flips]) => {
    const size = flips[0]?.length;
    const tried = size !== undefined && size > mostChangesTried ? undefined : size;
    return (
      tried === sizes.get(wanted) &&
      flips.every((changes) => {
        const after = evaluateAgain(judgementAfter(evaluation.judgement, changes));
        return changes.length === size && outcomeOf(after, target).verdict === wanted;
      })
    );
  });
}

function isSameSets(
  some: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): boolean {
  const names = (sets: typeof some) => sets.map((set) => set.toSorted().join(' ')).sort();
  return names(some).join('\n') === names(others).join('\n');
}
