import fc from 'fast-check';
import type { Judgement, Mark } from '../src/reasoning/judgement.ts';
import {
  footingOf,
  participants,
  type Participants,
  type ReasonedMap,
} from '../src/reasoning/participants.ts';

/*
 * Random judged maps for property tests: small, and with everything that there can be in them,
 * circles, contraries and undercutters of undercutters included.
 */

/** A random map with a judgement on it, and what stands in it of its own accord. */
export interface JudgedMap {
  map: ReasonedMap;
  judgement: Judgement;
  taking: Participants;
}

const origins = ['stated', 'implicit', 'outside'] as const;

/**
 * @param most the largest number of statements, and of arguments
 * @param tie what becomes of clashes that nobody decides
 */
export function arbitraryMap(most: number, tie?: 'contested' | 'out'): fc.Arbitrary<JudgedMap> {
  const mark = fc.constantFrom<(Mark | undefined)[]>(
    undefined,
    undefined,
    'accepted',
    'doubted',
    'rejected',
  );
  return fc
    .record({
      statements: fc.array(
        fc.record({
          origin: fc.constantFrom(...origins),
          mark,
          footing: fc.constantFrom('granted', 'open', undefined),
          contrary: fc.option(fc.nat(most - 1), { freq: 6, nil: undefined }),
        }),
        { minLength: 2, maxLength: most },
      ),
      arguments: fc.array(
        fc.record({
          kind: fc.constantFrom('for', 'for', 'against', 'undercuts'),
          premises: fc.uniqueArray(fc.nat(most - 1), { minLength: 1, maxLength: 3 }),
          conclusion: fc.nat(most - 1),
        }),
        { maxLength: most },
      ),
      outweighs: fc.array(fc.tuple(fc.nat(3 * most), fc.nat(3 * most)), { maxLength: most }),
    })
    .map(({ statements, arguments: steps, outweighs }) => {
      const nth = (n: number) => `s${n % statements.length}`;
      const lines = [
        ...steps.map((_, i) => `a${i}`),
        ...statements.map((_, i) => footingOf(`s${i}`)),
      ];
      const map: ReasonedMap = {
        statements: statements.map(({ origin, contrary }, i) => ({
          id: `s${i}`,
          origin,
          bearsOn: [],
          contraries: contrary === undefined || nth(contrary) === `s${i}` ? [] : [nth(contrary)],
        })),
        arguments: steps.map(({ kind, premises, conclusion }, i) => ({
          id: `a${i}`,
          kind,
          premises: [...new Set(premises.map(nth))],
          conclusion: kind === 'undercuts' ? `a${conclusion % steps.length}` : nth(conclusion),
        })),
      };
      const judgement: Judgement = {
        marks: new Map(statements.flatMap(({ mark }, i) => (mark ? [[`s${i}`, mark]] : []))),
        outweighs: outweighs
          .map(([a, b]) => ({
            stronger: lines[a % lines.length] ?? '',
            weaker: lines[b % lines.length] ?? '',
          }))
          .filter(
            ({ stronger, weaker }, i, all) =>
              stronger !== weaker &&
              all.findIndex(
                (other) =>
                  [stronger, weaker].includes(other.stronger) &&
                  [stronger, weaker].includes(other.weaker),
              ) === i,
          ),
      };
      const footing = new Map(
        statements.flatMap(({ footing }, i) => (footing ? [[`s${i}`, footing] as const] : [])),
      );
      return {
        map,
        judgement,
        taking: participants(map, { footing, ...(tie && { tie }) }),
      };
    });
}
