import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { all, any, falsehood, name, not, truth, type Conditions, type Formula } from './formula.ts';
import { groundedInterpretation } from './grounded.ts';
import type { Outcomes } from './verdict.ts';

const [a, b, c] = [name('a'), name('b'), name('c')];

function verdicts(conditions: Record<string, Formula>): Record<string, string> {
  const outcomes = groundedInterpretation(new Map(Object.entries(conditions)));
  return Object.fromEntries([...outcomes].map(([id, { verdict }]) => [id, verdict]));
}

describe('the grounded interpretation', () => {
  test('decides what follows from constants', () => {
    expect(verdicts({ a: truth, b: falsehood, c: all([a, not(b)]) })).toEqual({
      a: 'stands',
      b: 'falls',
      c: 'stands',
    });
  });

  test('takes "and" of nothing to be true and "or" of nothing false', () => {
    expect(verdicts({ a: all([]), b: any([]) })).toEqual({ a: 'stands', b: 'falls' });
  });

  test('leaves what leans on itself contested', () => {
    expect(verdicts({ a, b: not(b), c: any([a, truth]) })).toEqual({
      a: 'contested',
      b: 'contested',
      c: 'stands',
    });
  });

  test('leaves two that attack each other contested, and lets an outside decision settle them', () => {
    expect(verdicts({ a: not(b), b: not(a) })).toEqual({ a: 'contested', b: 'contested' });
    expect(verdicts({ a: not(b), b: all([not(a), c]), c: falsehood })).toMatchObject({
      a: 'stands',
      b: 'falls',
    });
  });

  test.each([
    ['xor', ['falls', 'stands', 'stands', 'falls']],
    ['iff', ['stands', 'falls', 'falls', 'stands']],
    ['imp', ['stands', 'falls', 'stands', 'stands']],
  ] as const)('knows %s', (op, expected) => {
    const found = [truth, falsehood].flatMap((x) =>
      [truth, falsehood].map((y) => verdicts({ a: x, b: y, c: { op, of: [a, b] } }).c),
    );
    expect(found).toEqual(expected);
    expect(verdicts({ a, b: truth, c: { op, of: [a, b] } }).c).toBe(
      op === 'imp' ? 'stands' : 'contested',
    );
  });

  test('says in which round each node is decided', () => {
    const outcomes = groundedInterpretation(
      new Map([
        ['c', all([b, a])],
        ['b', not(a)],
        ['a', falsehood],
        ['d', name('d')],
      ]),
    );
    expect([...outcomes].map(([id, { round }]) => [id, round])).toEqual([
      ['c', 2],
      ['b', 2],
      ['a', 1],
      ['d', 0],
    ]);
  });

  test('does not see that a name or its opposite is always true, as documented', () => {
    expect(verdicts({ a, b: any([a, not(a)]) }).b).toBe('contested');
  });

  test('refuses a condition that names what is not there', () => {
    expect(() => verdicts({ a: b })).toThrow('The condition of "a" names "b", which has none.');
  });
});

const ids = ['a', 'b', 'c', 'd', 'e'];

/** Any formula over the five names. */
const formulas = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...ids).map(name),
    fc.constantFrom(truth, falsehood),
    tie('formula').map(not),
    fc.array(tie('formula'), { maxLength: 3 }).map((of): Formula => ({ op: 'and', of })),
    fc.array(tie('formula'), { maxLength: 3 }).map((of): Formula => ({ op: 'or', of })),
    fc
      .tuple(fc.constantFrom('xor', 'iff', 'imp'), tie('formula'), tie('formula'))
      .map(([op, x, y]): Formula => ({ op, of: [x, y] })),
  ),
})).formula;

const frameworks = fc
  .tuple(...ids.map(() => formulas))
  .map((conditions): Conditions => new Map(conditions.map((of, i) => [ids[i] ?? '', of])));

test('agrees with applying strong Kleene logic until nothing changes, round by round', () => {
  fc.assert(
    fc.property(frameworks, (conditions) => {
      const outcomes = groundedInterpretation(conditions);
      const expected = iterated(conditions);
      for (const [id, { verdict, round }] of outcomes) {
        expect({ verdict, round }).toEqual(expected.get(id));
      }
    }),
    { numRuns: 1000 },
  );
});

test('decides nothing that some completion decides otherwise', () => {
  fc.assert(
    fc.property(frameworks, (conditions) => {
      const outcomes = groundedInterpretation(conditions);
      for (const values of completions(outcomes)) {
        for (const [id, { verdict }] of outcomes) {
          const condition = conditions.get(id);
          if (verdict === 'contested' || !condition) continue;
          expect(kleene(condition, values)).toBe(verdict === 'stands' ? 1 : -1);
        }
      }
    }),
  );
});

test('does not depend on the order in which conditions are given', () => {
  fc.assert(
    fc.property(frameworks, fc.shuffledSubarray(ids, { minLength: ids.length }), (given, order) => {
      const shuffled = new Map(order.map((id) => [id, given.get(id) ?? truth]));
      const found = groundedInterpretation(shuffled);
      for (const [id, outcome] of groundedInterpretation(given)) {
        expect(found.get(id)).toEqual(outcome);
      }
    }),
  );
});

function iterated(conditions: Conditions): Map<string, { verdict: string; round: number }> {
  let values = new Map<string, number>();
  const found = new Map<string, { verdict: string; round: number }>();
  for (let round = 1; ; round += 1) {
    const next = new Map([...conditions].map(([id, of]) => [id, kleene(of, values)]));
    for (const [id, value] of next) {
      if (value !== 0 && !found.has(id)) {
        found.set(id, { verdict: value === 1 ? 'stands' : 'falls', round });
      }
    }
    if ([...next].every(([id, value]) => (values.get(id) ?? 0) === value)) break;
    values = next;
  }
  for (const id of conditions.keys()) {
    if (!found.has(id)) found.set(id, { verdict: 'contested', round: 0 });
  }
  return found;
}

function kleene(formula: Formula, values: ReadonlyMap<string, number>): number {
  switch (formula.op) {
    case 'constant':
      return formula.value ? 1 : -1;
    case 'name':
      return values.get(formula.name) ?? 0;
    case 'not':
      return 0 - kleene(formula.of, values);
    case 'and':
      return Math.min(1, ...formula.of.map((part) => kleene(part, values)));
    case 'or':
      return Math.max(-1, ...formula.of.map((part) => kleene(part, values)));
    default: {
      const [x, y] = formula.of.map((part) => kleene(part, values)) as [number, number];
      if (formula.op === 'imp') return Math.max(0 - x, y);
      return formula.op === 'iff' ? x * y : 0 - x * y;
    }
  }
}

/** Every way to decide what is contested. */
function completions(outcomes: Outcomes): Map<string, number>[] {
  let all = [new Map<string, number>()];
  for (const [id, { verdict }] of outcomes) {
    const choices = verdict === 'contested' ? [1, -1] : [verdict === 'stands' ? 1 : -1];
    all = all.flatMap((values) => choices.map((value) => new Map(values).set(id, value)));
  }
  return all;
}
