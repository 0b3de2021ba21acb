import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryMap } from '../../tools/arbitraryMap.ts';
import { rootCauses } from './causes.ts';
import { drawnMap, granting, judged, marked } from './drawnMap.ts';
import { evaluate, outcomeOf, type Evaluation } from './evaluation.ts';
import { noJudgement, withWeight, type Judgement } from './judgement.ts';
import type { Options, ReasonedMap } from './participants.ts';
import { standingOf } from './standing.ts';

function standing(map: ReasonedMap, options: Options, id: string, judgement?: Judgement) {
  const evaluation = judged(map, options, judgement);
  return standingOf(evaluation, rootCauses(evaluation), id);
}

describe('a statement', () => {
  const map = drawnMap('yes: a -> s', 'no: b -x s', 'on: s -> t', 'both: s c -> u');

  test('stands', () => {
    expect(standing(map, granting('a'), 's')).toBe('stands');
  });

  test('that falls is refuted where something brought it down, and else without support', () => {
    expect(standing(map, {}, 'a')).toBe('unsupported');
    expect(standing(map, {}, 's')).toBe('unsupported');
    const attacked = drawnMap('yes: a -> s', 'no: b -x s');
    const weighed = withWeight(noJudgement, ['yes', 'no'], 'no');
    expect(standing(attacked, granting('a', 'b'), 's', weighed)).toBe('refuted');
    expect(standing(map, {}, 'a', marked({ a: 'rejected' }))).toBe('refuted');
  });

  test('is open where only what is not judged yet keeps it contested, however far away', () => {
    expect(standing(map, granting('a?'), 'a')).toBe('open');
    expect(standing(map, granting('a?'), 't')).toBe('open');
  });

  test('clashes, and what rests on it is unsettled', () => {
    const both = granting('a', 'b');
    expect(standing(map, both, 's')).toBe('clash');
    expect(standing(map, both, 't')).toBe('unsettled');
  });

  test('is doubted, and what rests on it is unsettled', () => {
    const doubt = marked({ a: 'doubted' });
    expect(standing(map, granting('a'), 'a', doubt)).toBe('doubted');
    expect(standing(map, granting('a'), 's', doubt)).toBe('unsettled');
  });

  test('is no longer open where something else keeps it contested too', () => {
    expect(standing(map, granting('a', 'b', 'c?'), 'u')).toBe('unsettled');
  });

  test('is circular where its support runs in a circle', () => {
    const circle = drawnMap('one: p -> q', 'other: q -> p', 'on: p -> t');
    expect(standing(circle, {}, 'p')).toBe('circular');
    expect(standing(circle, {}, 't')).toBe('unsettled');
  });

  test('has none where it takes no part', () => {
    expect(standing(map, {}, 'nowhere')).toBeUndefined();
    expect(standing(map, {}, 'yes')).toBeUndefined();
    expect(standing(drawnMap('yes: a -> s', 'x ~ s'), granting('x'), 'x')).toBeUndefined();
  });
});

test('how a statement stands agrees with its verdict', () => {
  const verdictOf = {
    stands: 'stands',
    refuted: 'falls',
    unsupported: 'falls',
    open: 'contested',
    clash: 'contested',
    doubted: 'contested',
    circular: 'contested',
    unsettled: 'contested',
  } as const;
  fc.assert(
    fc.property(arbitraryMap(7), ({ taking, judgement }) => {
      const evaluation: Evaluation = evaluate(taking, judgement);
      const roots = rootCauses(evaluation);
      for (const id of taking.statements.keys()) {
        const found = standingOf(evaluation, roots, id);
        expect(found && verdictOf[found]).toBe(outcomeOf(evaluation, id).verdict);
      }
    }),
  );
});
