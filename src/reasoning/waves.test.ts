import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryMap } from '../../tools/arbitraryMap.ts';
import { drawnMap, granting, judged, marked } from './drawnMap.ts';
import { evaluate, evaluatorOf } from './evaluation.ts';
import { noJudgement, withMark, type Judgement } from './judgement.ts';
import { wavesOf } from './waves.ts';

const chain = drawnMap('one: a -> b', 'two: b -> c');
const granted = granting('a');

function wavesFrom(before: Judgement, after: Judgement, from?: string) {
  return Object.fromEntries(
    wavesOf(judged(chain, granted, before), judged(chain, granted, after), from),
  );
}

describe('a change spreads', () => {
  test('from what was marked, step by step, through arguments and statements', () => {
    const rejected = marked({ a: 'rejected' });
    const expected = { a: 0, one: 1, b: 2, two: 3, c: 4 };
    expect(wavesFrom(noJudgement, rejected, 'a')).toEqual(expected);
    expect(wavesFrom(rejected, noJudgement, 'a')).toMatchObject(expected);
  });

  test('just so where it makes things contested, which has no rounds', () => {
    const doubted = marked({ a: 'doubted' });
    expect(wavesFrom(noJudgement, doubted, 'a')).toEqual({ a: 0, one: 1, b: 2, two: 3, c: 4 });
  });

  test('not at all where nothing changes', () => {
    expect(wavesFrom(noJudgement, marked({ a: 'accepted', c: 'accepted' }))).toEqual({});
  });

  test('no further than a mark', () => {
    const kept = marked({ b: 'accepted' });
    expect(wavesFrom(kept, withMark(kept, 'a', 'rejected'), 'a')).toEqual({ a: 0, one: 1 });
  });

  test('along the shortest way to what becomes contested', () => {
    const map = drawnMap('far: b -> c', 'way: a -> b', 'near: a c -> d');
    const options = granting('a');
    const waves = wavesOf(
      judged(map, options),
      judged(map, options, marked({ a: 'doubted' })),
      'a',
    );
    expect(waves.get('d')).toBe(2);
    expect(waves.get('c')).toBe(4);
  });

  test('at once to what becomes contested for no visible reason', () => {
    const map = drawnMap('one: a -> b');
    const waves = wavesOf(judged(map, granting('a')), judged(map, granting('a?')));
    expect([...waves.values()]).toContain(0);
    expect(new Set(waves.keys())).toEqual(new Set(['a', 'itself:a', 'one', 'b']));
  });
});

test('every change has its wave, and no wave is empty', () => {
  fc.assert(
    fc.property(
      arbitraryMap(7),
      fc.constantFrom('accepted', 'doubted', 'rejected'),
      (one, mark) => {
        const evaluateAgain = evaluatorOf(one.taking);
        const before = evaluateAgain(one.judgement);
        for (const id of one.taking.statements.keys()) {
          const after = evaluate(one.taking, withMark(one.judgement, id, mark));
          const waves = wavesOf(before, after, id);
          const changed = [...[...after.outcomes].map(([id]) => id)].filter(
            (node) => before.outcomes.get(node)?.verdict !== after.outcomes.get(node)?.verdict,
          );
          expect([...waves.keys()].sort()).toEqual(changed.sort());
          const numbers = [...new Set(waves.values())].sort((a, b) => a - b);
          expect(numbers).toEqual(numbers.map((_, i) => i));
          if (changed.includes(id)) expect(waves.get(id)).toBe(0);
        }
      },
    ),
  );
});
