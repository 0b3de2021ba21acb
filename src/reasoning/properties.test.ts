import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptanceConditions } from './acceptance.ts';
import { arbitraryMap } from '../../tools/arbitraryMap.ts';
import { rootCauses } from './causes.ts';
import { citedJudgement, judgementThatMatters } from './citedJudgement.ts';
import { evaluate, evaluatorOf, outcomeOf, type Evaluation } from './evaluation.ts';
import { groundedInterpretation } from './grounded.ts';
import { marks, noJudgement, withMark, type Judgement, type Mark } from './judgement.ts';
import { leverageOn, smallestFlips } from './leverage.ts';
import { citedStatements } from './citedStatements.ts';
import { reasonFor } from './reasons.ts';
import { verdicts } from './verdict.ts';

/*
 * What holds of every judged map.
 */

const ties = ['contested', 'out'] as const;

function verdict(evaluation: Evaluation, id: string) {
  return outcomeOf(evaluation, id).verdict;
}

function statementsOf({ taking }: Evaluation): string[] {
  return [...taking.statements.keys()];
}

describe.each(ties)('where a tie is %s', (tie) => {
  test('turning marks into doubts moves verdicts to contested, or leaves them', () => {
    fc.assert(
      fc.property(arbitraryMap(7, tie), fc.infiniteStream(fc.boolean()), (judged, coin) => {
        const { taking, judgement } = judged;
        const before = evaluate(taking, judgement);
        const doubted = [...judgement.marks.keys()].filter(() => coin.next().value);
        const after = evaluate(
          taking,
          doubted.reduce<Judgement>((said, id) => withMark(said, id, 'doubted'), judgement),
        );
        for (const id of statementsOf(before)) {
          expect([verdict(before, id), 'contested']).toContain(verdict(after, id));
        }
      }),
    );
  });

  test('an explanation cites only what was decided before', () => {
    fc.assert(
      fc.property(arbitraryMap(7, tie), ({ taking, judgement }) => {
        const evaluation = evaluate(taking, judgement);
        for (const id of statementsOf(evaluation)) {
          const reason = reasonFor(evaluation, id);
          expect(reason.verdict).toBe(verdict(evaluation, id));
          if (reason.verdict === 'contested' || reason.because === 'accepted') continue;
          for (const cited of citedStatements(evaluation, reason)) {
            if (judgement.marks.get(cited) === 'accepted') continue;
            expect(outcomeOf(evaluation, cited).round).toBeGreaterThan(0);
            expect(outcomeOf(evaluation, cited).round).toBeLessThan(
              outcomeOf(evaluation, id).round,
            );
          }
        }
      }),
    );
  });

  test('an explanation checks out: what it cites gives the same verdict by itself', () => {
    fc.assert(
      fc.property(arbitraryMap(7, tie), ({ taking, judgement }) => {
        const evaluation = evaluate(taking, judgement);
        for (const id of statementsOf(evaluation)) {
          if (verdict(evaluation, id) === 'contested') continue;
          const cited = citedJudgement(evaluation, id);
          expect(verdict(evaluate(taking, cited), id)).toBe(verdict(evaluation, id));
          const rest = [...judgement.marks.keys()].filter((other) => !cited.marks.has(other));
          const doubted = rest.reduce<Judgement>(
            (said, other) => withMark(said, other, 'doubted'),
            cited,
          );
          expect(verdict(evaluate(taking, doubted), id)).toBe(verdict(evaluation, id));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what matters to a verdict keeps it, and no part of it can be done without', () => {
    fc.assert(
      fc.property(arbitraryMap(6, tie), ({ taking, judgement }) => {
        const evaluation = evaluate(taking, judgement);
        const withDoubts = (kept: Judgement): Judgement =>
          [...judgement.marks.keys()]
            .filter((id) => !kept.marks.has(id))
            .reduce<Judgement>((said, id) => withMark(said, id, 'doubted'), kept);
        for (const id of statementsOf(evaluation)) {
          if (verdict(evaluation, id) === 'contested') continue;
          const kept = judgementThatMatters(evaluation, id);
          expect(verdict(evaluate(taking, withDoubts(kept)), id)).toBe(verdict(evaluation, id));
          for (const mark of tie === 'contested' ? kept.marks.keys() : []) {
            const without = withDoubts(withMark(kept, mark, undefined));
            expect(verdict(evaluate(taking, without), id)).toBe('contested');
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('every contested statement leans on a clash, a doubt, a circle or what is not judged', () => {
    fc.assert(
      fc.property(arbitraryMap(7, tie), ({ taking, judgement }) => {
        const evaluation = evaluate(taking, judgement);
        const roots = rootCauses(evaluation);
        for (const id of statementsOf(evaluation)) {
          if (verdict(evaluation, id) !== 'contested') expect(roots.has(id)).toBe(false);
          else expect(roots.get(id)?.all.size).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('what topples a statement is what trying every set of three finds', () => {
    fc.assert(
      fc.property(arbitraryMap(6, tie), ({ taking, judgement }) => {
        const evaluation = evaluate(taking, judgement);
        for (const target of statementsOf(evaluation)) {
          const others = statementsOf(evaluation).filter((id) => id !== target);
          const worsens = (set: readonly string[]) => {
            const after = set.reduce<Judgement>(
              (said, id) => withMark(said, id, 'rejected'),
              judgement,
            );
            return (
              verdicts.indexOf(verdict(evaluate(taking, after), target)) >
              verdicts.indexOf(verdict(evaluation, target))
            );
          };
          const expected: string[][] = [];
          for (const set of subsets(others, 3)) {
            if (expected.some((known) => known.every((id) => set.includes(id)))) continue;
            if (worsens(set)) expected.push(set);
          }
          expect(sorted(leverageOn(evaluation, target).toppling)).toEqual(sorted(expected));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the smallest flips are as small as trying every change finds', () => {
    fc.assert(
      fc.property(arbitraryMap(5, tie), ({ taking, judgement }) => {
        const evaluation = evaluate(taking, judgement);
        for (const target of statementsOf(evaluation)) {
          const others = statementsOf(evaluation).filter((id) => id !== target);
          const after = (changes: readonly (readonly [string, Mark | undefined])[]) =>
            verdict(
              evaluate(
                taking,
                changes.reduce<Judgement>(
                  (said, [id, mark]) => withMark(said, id, mark),
                  judgement,
                ),
              ),
              target,
            );
          const options = [...marks, undefined];
          const tried = subsets(others, 3).flatMap((set) =>
            set.reduce<(readonly [string, Mark | undefined])[][]>(
              (ways, id) =>
                ways.flatMap((way) => options.map((mark) => [...way, [id, mark] as const])),
              [[]],
            ),
          );
          for (const [wanted, flips] of smallestFlips(evaluation, target)) {
            const sizes = tried.filter((way) => after(way) === wanted).map((way) => way.length);
            const smallest = sizes.length > 0 ? Math.min(...sizes) : undefined;
            expect(flips[0]?.length).toBe(smallest);
            for (const changes of flips) {
              expect(after(changes.map(({ statement, mark }) => [statement, mark]))).toBe(wanted);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('a map judged step by step has the verdicts of its acceptance conditions', () => {
  fc.assert(
    fc.property(arbitraryMap(7), ({ taking, judgement }) => {
      const evaluateAgain = evaluatorOf(taking);
      for (const judged of [judgement, noJudgement, judgement]) {
        const expected = groundedInterpretation(acceptanceConditions(taking, judged));
        expect([...evaluateAgain(judged).outcomes]).toEqual([...expected]);
      }
    }),
  );
});

test('the verdicts do not depend on the order of statements and arguments', () => {
  fc.assert(
    fc.property(arbitraryMap(8), ({ taking, judgement }) => {
      const reversed = {
        ...taking,
        statements: new Map([...taking.statements].reverse()),
        lines: new Map([...taking.lines].reverse()),
      };
      const [one, other] = [evaluate(taking, judgement), evaluate(reversed, judgement)];
      for (const [id, outcome] of one.outcomes) expect(other.outcomes.get(id)).toEqual(outcome);
    }),
  );
});

function subsets(ids: readonly string[], most: number): string[][] {
  let sets: string[][] = [[]];
  const all: string[][] = [];
  for (let size = 1; size <= most; size += 1) {
    sets = sets.flatMap((set) =>
      ids.filter((id) => set.every((other) => other < id)).map((id) => [...set, id]),
    );
    all.push(...sets);
  }
  return all;
}

function sorted(sets: readonly (readonly string[])[]): string[] {
  return sets.map((set) => [...set].sort().join(' ')).sort();
}
