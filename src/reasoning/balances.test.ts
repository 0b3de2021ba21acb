import { describe, expect, test } from 'vitest';
import { balancesAbout, balancesAt, type Balance } from './balances.ts';
import { drawnMap, granting, judged, marked } from './drawnMap.ts';
import { noJudgement, withMark, withWeight } from './judgement.ts';
import { footingOf } from './participants.ts';

const map = drawnMap('yes: a -> s', 'also: b -> s', 'no: c -x s', 'cut: d -u also');
const granted = granting('a', 'b', 'c');

function pairs(balances: readonly Balance[]): string[] {
  return balances.map(({ support, objection }) => `${support.id} ${objection.id}`);
}

describe('what is weighed about a statement', () => {
  test('is each line of support that stands against each objection that does', () => {
    expect(pairs(balancesAbout(judged(map, granted), 's'))).toEqual(['yes no', 'also no']);
    expect(pairs(balancesAbout(judged(map, granting('a', 'b', 'c', 'd')), 's'))).toEqual([
      'yes no',
    ]);
    expect(balancesAbout(judged(map, granting('a', 'b')), 's')).toEqual([]);
  });

  test('is still weighed once it is decided, and says how', () => {
    const said = withWeight(noJudgement, ['yes', 'no'], 'no');
    const balances = balancesAbout(judged(map, granted, said), 's');
    expect(balances.map(({ stronger }) => stronger)).toEqual(['no', undefined]);
  });

  test('is nothing where the statement is marked, or takes no part', () => {
    expect(balancesAbout(judged(map, granted, marked({ s: 'accepted' })), 's')).toEqual([]);
    expect(balancesAbout(judged(map, granted), 'nowhere')).toEqual([]);
  });

  test('can be what is taken for granted', () => {
    const balances = balancesAbout(judged(map, granting('s', 'c')), 's');
    expect(pairs(balances)).toEqual([`${footingOf('s')} no`]);
  });

  test('is the support for both of two contraries, until one of them is marked', () => {
    const contrary = drawnMap('one: a -> p', 'other: b -> q', 'p # q');
    const options = granting('a', 'b');
    expect(pairs(balancesAbout(judged(contrary, options), 'p'))).toEqual(['one other']);
    expect(pairs(balancesAbout(judged(contrary, options), 'q'))).toEqual(['other one']);
    const rejected = withMark(noJudgement, 'q', 'rejected');
    expect(balancesAbout(judged(contrary, options, rejected), 'p')).toEqual([]);
  });
});

describe('what is weighed at an argument', () => {
  const evaluation = judged(map, granted);

  test('is that in which it takes part, on either side', () => {
    expect(pairs(balancesAt(evaluation, 'also'))).toEqual(['also no']);
    expect(pairs(balancesAt(evaluation, 'no'))).toEqual(['yes no', 'also no']);
  });

  test('is nothing for what undercuts, fails, or does not take part', () => {
    expect(balancesAt(evaluation, 'cut')).toEqual([]);
    expect(balancesAt(judged(map, granting('b', 'c')), 'yes')).toEqual([]);
    expect(balancesAt(evaluation, 'nowhere')).toEqual([]);
  });
});
