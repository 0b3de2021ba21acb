import { judgementAfter, type Change } from './change.ts';
import { findChanges } from './changes.ts';
import { changedVerdicts, evaluatorOf, outcomeOf, type Evaluation } from './evaluation.ts';
import { valueOf, verdictOf, type Value, type Verdict } from './verdict.ts';

/** How much one statement carries another. */
export interface Carrier {
  readonly statement: string;
  /** The size of the smallest toppling set that it is in: 1 is "alone". */
  readonly size: number;
  /** The toppling sets of that size that it is in, each with itself. */
  readonly sets: readonly (readonly string[])[];
  /** How many statements of the whole map get another verdict when it alone is rejected. */
  readonly affected: number;
}

/** What carries a statement. */
export interface Leverage {
  /** The minimal sets of statements, of at most three, whose rejection worsens its verdict. */
  readonly toppling: readonly (readonly string[])[];
  /** What is in any of them, what carries most first. */
  readonly carriers: readonly Carrier[];
}

/**
 * What carries a statement: the minimal sets, of at most three other statements, whose rejection
 * worsens its verdict (from "stands" to "contested" or "falls", from "contested" to "falls"). Each
 * statement carries as much as 1 / the size of the smallest such set it is in (its responsibility:
 * Chockler & Halpern, "Responsibility and Blame", JAIR 22, 2004); of equals, first what is in more
 * such sets, then what affects more statements.
 *
 * @returns nothing for a statement that falls, which cannot get worse
 */
export function leverageOn(evaluation: Evaluation, target: string): Leverage {
  const base = valueOf(outcomeOf(evaluation, target).verdict);
  if (base === -1) return { toppling: [], carriers: [] };
  const sets = findChanges(evaluation, target, {
    reached: (value) => value < base,
    otherwise: () => ({ atLeast: base }),
    options: (_statement, { atLeast, atMost }) =>
      atLeast !== undefined || atMost === undefined ? ['rejected'] : [],
    larger: true,
  }).map((changes) => changes.map(({ statement }) => statement));

  const setsOf = new Map<string, string[][]>();
  for (const set of sets) {
    for (const id of set) setsOf.set(id, [...(setsOf.get(id) ?? []), set]);
  }
  const affects = effects(evaluation);
  const carriers = [...setsOf]
    .map(([statement, its]): Carrier => {
      const size = Math.min(...its.map((set) => set.length));
      return {
        statement,
        size,
        sets: its.filter((set) => set.length === size),
        affected: affects([{ statement, mark: 'rejected' }]),
      };
    })
    .sort((a, b) => a.size - b.size || b.sets.length - a.sets.length || b.affected - a.affected);
  return { toppling: sets, carriers };
}

/**
 * What would change a verdict: for each other verdict, the smallest sets of changes of marks on
 * other statements that give it; of equal size, first those that affect the fewest statements. Of
 * several that concern the same statements, there is just the first.
 *
 * @returns for each other verdict its sets; none where no set of three or fewer gives it
 */
export function smallestFlips(
  evaluation: Evaluation,
  target: string,
): ReadonlyMap<Verdict, readonly (readonly Change[])[]> {
  const { verdict } = outcomeOf(evaluation, target);
  const affects = effects(evaluation);
  const flips = new Map<Verdict, readonly (readonly Change[])[]>();
  for (const wanted of [1, 0, -1] as const) {
    if (verdictOf(wanted) === verdict) continue;
    const sets = findChanges(evaluation, target, {
      reached: (value) => value === wanted,
      otherwise: (value) =>
        value > wanted ? { atLeast: wanted === 0 ? 1 : 0 } : { atMost: wanted === 0 ? -1 : 0 },
      options: (id, claim) => [
        ...movesAgainst(claim),
        ...(evaluation.judgement.marks.has(id) ? [undefined] : []),
      ],
      larger: false,
    });
    const ranked = sets
      .map((changes) => ({ changes, affected: affects(changes) }))
      .sort((a, b) => a.affected - b.affected);
    const concerned = new Map<string, readonly Change[]>();
    for (const { changes } of ranked) {
      const statements = changes.map(({ statement }) => statement).sort();
      if (!concerned.has(statements.join())) concerned.set(statements.join(), changes);
    }
    flips.set(verdictOf(wanted), [...concerned.values()]);
  }
  return flips;
}

/** The marks that contradict what is claimed of a statement; all of them if nothing is. */
function movesAgainst({ atLeast, atMost }: { atLeast?: Value; atMost?: Value }) {
  if (atLeast === undefined && atMost === undefined) {
    return ['accepted', 'doubted', 'rejected'] as const;
  }
  return [
    ...(atMost !== undefined ? (['accepted'] as const) : []),
    ...(atLeast === 1 || atMost === -1 ? (['doubted'] as const) : []),
    ...(atLeast !== undefined ? (['rejected'] as const) : []),
  ];
}

/** Counts how many other statements get another verdict by changes. */
function effects(evaluation: Evaluation): (changes: readonly Change[]) => number {
  const evaluateAgain = evaluatorOf(evaluation.taking);
  return (changes) => {
    const after = evaluateAgain(judgementAfter(evaluation.judgement, changes));
    const changed = new Set(changes.map(({ statement }) => statement));
    return changedVerdicts(evaluation, after).filter(({ id }) => !changed.has(id)).length;
  };
}
