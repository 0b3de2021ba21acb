import { judgementAfter, type Change } from '../src/reasoning/change.ts';
import { mostChanges } from '../src/reasoning/changes.ts';
import { evaluatorOf, outcomeOf, type Evaluation } from '../src/reasoning/evaluation.ts';
import { marks } from '../src/reasoning/judgement.ts';
import { valueOf, verdicts, type Verdict } from '../src/reasoning/verdict.ts';

/**
 * The minimal sets, of at most three of the candidates, whose rejection worsens a statement's
 * verdict: every set is tried, but for those that hold one already found.
 */
export function topplingByForce(
  evaluation: Evaluation,
  target: string,
  candidates: readonly string[],
): { toppling: string[][]; tried: number } {
  const verdictAfter = trial(evaluation, target);
  const before = valueOf(outcomeOf(evaluation, target).verdict);
  const options = candidates.map((statement) => [{ statement, mark: 'rejected' } as const]);
  const toppling: string[][] = [];
  let tried = 0;
  for (let size = 1; size <= mostChanges; size += 1) {
    const found: string[][] = [];
    for (const changes of setsOf(options, size)) {
      const set = changes.map(({ statement }) => statement);
      if (toppling.some((known) => known.every((id) => set.includes(id)))) continue;
      tried += 1;
      if (valueOf(verdictAfter(changes)) < before) found.push(set);
    }
    toppling.push(...found);
  }
  return { toppling, tried };
}

/**
 * The size of the smallest set of changes of marks that gives a statement each other verdict; none
 * where no set up to a size does. Every set is tried.
 */
export function flipSizesByForce(
  evaluation: Evaluation,
  target: string,
  candidates: readonly string[],
  most: number,
): { sizes: ReadonlyMap<Verdict, number>; tried: number } {
  const verdictAfter = trial(evaluation, target);
  const before = outcomeOf(evaluation, target).verdict;
  const options = candidates.map((statement) =>
    [...marks, undefined]
      .filter((mark) => mark !== evaluation.judgement.marks.get(statement))
      .map((mark) => ({ statement, mark })),
  );
  const sizes = new Map<Verdict, number>();
  let tried = 0;
  for (let size = 1; size <= most && sizes.size < verdicts.length - 1; size += 1) {
    for (const changes of setsOf(options, size)) {
      tried += 1;
      const after = verdictAfter(changes);
      if (after !== before && !sizes.has(after)) sizes.set(after, size);
    }
  }
  return { sizes, tried };
}

/** Tries what changes do to a statement's verdict. */
function trial(
  { taking, judgement }: Evaluation,
  target: string,
): (changes: readonly Change[]) => Verdict {
  const evaluateAgain = evaluatorOf(taking);
  return (changes) => outcomeOf(evaluateAgain(judgementAfter(judgement, changes)), target).verdict;
}

/** Every set of so many changes, each an option for another statement, in order. */
function* setsOf(
  options: readonly (readonly Change[])[],
  size: number,
  from = 0,
): Generator<readonly Change[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= options.length - size; i += 1) {
    for (const rest of setsOf(options, size - 1, i + 1)) {
      for (const change of options[i] ?? []) yield [change, ...rest];
    }
  }
}
