import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Circuit } from './circuit.ts';
import { all, any, falsehood, name, not, truth, type Conditions, type Formula } from './formula.ts';

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const [a, b, c] = ids.map(name) as [Formula, Formula, Formula];

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...ids.map(name), truth, falsehood),
    tie('formula').map(not),
    fc.array(tie('formula'), { maxLength: 3 }).map(all),
    fc.array(tie('formula'), { maxLength: 3 }).map(any),
    fc
      .tuple(fc.constantFrom('xor', 'iff', 'imp'), tie('formula'), tie('formula'))
      .map(([op, one, other]): Formula => ({ op, of: [one, other] })),
  ),
}));
const frameworks: fc.Arbitrary<Conditions> = fc
  .tuple(...ids.map(() => formula))
  .map((formulas) => new Map(formulas.map((of, i) => [ids[i] ?? '', of])));

function evaluated(conditions: Conditions, instead?: Conditions): Circuit {
  const circuit = new Circuit(conditions);
  circuit.evaluate(instead);
  return circuit;
}

describe('a circuit', () => {
  test('knows the values of its own nodes, and of no others', () => {
    const circuit = evaluated(new Map([['a', truth]]));
    expect(circuit.value('a')).toBe(1);
    expect(() => circuit.value('z')).toThrow('The framework has no node "z".');
  });

  test('refuses to replace the condition of a node that it does not have', () => {
    const circuit = new Circuit(new Map([['a', truth]]));
    expect(() => circuit.evaluate(new Map([['z', truth]]))).toThrow('no node "z"');
  });

  test('holds other conditions for one evaluation only', () => {
    const circuit = evaluated(
      new Map([
        ['a', truth],
        ['b', a],
        ['c', not(b)],
      ]),
    );
    const read = () => ['a', 'b', 'c'].map((id) => circuit.value(id));
    expect(read()).toEqual([1, 1, -1]);
    circuit.evaluate(new Map([['b', falsehood]]));
    expect(read()).toEqual([1, -1, 1]);
    circuit.evaluate(new Map([['a', name('a')]]));
    expect(read()).toEqual([0, 0, 0]);
    circuit.evaluate();
    expect(read()).toEqual([1, 1, -1]);
  });

  test('has with other conditions the outcomes of a circuit that was made with them', () => {
    fc.assert(
      fc.property(frameworks, fc.array(frameworks), (conditions, replacements) => {
        const circuit = new Circuit(conditions);
        for (const other of replacements) {
          const instead = new Map([...other].filter((_, i) => i % 2 === 0));
          circuit.evaluate(instead);
          const expected = evaluated(new Map([...conditions, ...instead]));
          expect([...circuit.outcomes()]).toEqual([...expected.outcomes()]);
        }
        circuit.evaluate();
        expect([...circuit.outcomes()]).toEqual([...evaluated(conditions).outcomes()]);
      }),
    );
  });

  test('settles a long chain, a round for each link', () => {
    const length = 20_000;
    const circuit = evaluated(
      new Map(
        Array.from({ length }, (_, i) => [`n${i}`, i === 0 ? truth : name(`n${i - 1}`)] as const),
      ),
    );
    expect(circuit.outcomes().get(`n${length - 1}`)).toEqual({ verdict: 'stands', round: length });
  });
});

describe('claims', () => {
  test('name what a verdict follows from, and leave out what it does not', () => {
    const circuit = evaluated(
      new Map([
        ['s', any([a, b])],
        ['a', c],
        ['b', falsehood],
        ['c', truth],
        ['aside', truth],
      ]),
    );
    expect(circuit.claims('s', { atLeast: 1 })).toEqual(
      new Map([
        ['s', { atLeast: 1 }],
        ['a', { atLeast: 1 }],
        ['c', { atLeast: 1 }],
      ]),
    );
  });

  test('may let what is contested lean on itself', () => {
    const circuit = evaluated(new Map([['s', name('s')]]));
    expect(circuit.claims('s', { atLeast: 0 })).toEqual(new Map([['s', { atLeast: 0 }]]));
  });

  test('about nothing are none', () => {
    const circuit = evaluated(new Map([['s', truth]]));
    expect(circuit.claims('s', {}).size).toBe(0);
    expect(circuit.claims('s', { atLeast: -1 }).size).toBe(0);
  });

  test('hold whatever becomes of the nodes that they do not name', () => {
    fc.assert(
      fc.property(
        frameworks,
        frameworks,
        fc.constantFrom(...ids),
        fc.boolean(),
        (conditions, others, target, below) => {
          const circuit = evaluated(conditions);
          const value = circuit.value(target);
          const claims = circuit.claims(target, below ? { atLeast: value } : { atMost: value });
          const elsewhere = new Map([...others].filter(([id]) => !claims.has(id)));
          circuit.evaluate(elsewhere);
          for (const [id, { atLeast = -1, atMost = 1 }] of claims) {
            expect(circuit.value(id)).toBeGreaterThanOrEqual(atLeast);
            expect(circuit.value(id)).toBeLessThanOrEqual(atMost);
          }
          if (below) expect(circuit.value(target)).toBeGreaterThanOrEqual(value);
          else expect(circuit.value(target)).toBeLessThanOrEqual(value);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
