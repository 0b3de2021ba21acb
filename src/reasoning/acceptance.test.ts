import { describe, expect, test } from 'vitest';
import { acceptanceConditions } from './acceptance.ts';
import { drawnMap, granting, marked } from './drawnMap.ts';
import { evaluate, outcomeOf } from './evaluation.ts';
import type { Formula } from './formula.ts';
import { noJudgement, withWeight, type Judgement } from './judgement.ts';
import { footingOf, participants, type Options, type ReasonedMap } from './participants.ts';

function verdict(map: ReasonedMap, options: Options, judgement: Judgement, id: string): string {
  return outcomeOf(evaluate(participants(map, options), judgement), id).verdict;
}

describe('a statement', () => {
  const map = drawnMap('one: a b -> s', 'two: c -> s');

  test('stands by any argument whose premises all stand', () => {
    expect(verdict(map, granting('a', 'b'), noJudgement, 's')).toBe('stands');
    expect(verdict(map, granting('a'), noJudgement, 's')).toBe('falls');
    expect(verdict(map, granting('a', 'c'), noJudgement, 's')).toBe('stands');
  });

  test('falls where nothing supports it and nobody grants it', () => {
    expect(verdict(map, {}, noJudgement, 'a')).toBe('falls');
  });

  test('is open where it is not judged yet, and what rests on it with it', () => {
    const options: Options = { footing: new Map([['c', 'open']]) };
    expect(verdict(map, options, noJudgement, 'c')).toBe('contested');
    expect(verdict(map, options, noJudgement, 's')).toBe('contested');
    expect(verdict(map, options, marked({ c: 'accepted' }), 's')).toBe('stands');
  });

  test('is what it is marked, whatever its arguments', () => {
    const granted = granting('a', 'b', 'c');
    expect(verdict(map, granted, marked({ s: 'rejected' }), 's')).toBe('falls');
    expect(verdict(map, granted, marked({ s: 'doubted' }), 's')).toBe('contested');
    expect(verdict(map, {}, marked({ s: 'accepted' }), 's')).toBe('stands');
  });

  test('keeps its mark where an argument against it stands', () => {
    const attacked = drawnMap('no: a -x s');
    expect(verdict(attacked, granting('a'), marked({ s: 'accepted' }), 's')).toBe('stands');
  });
});

describe('an objection', () => {
  const map = drawnMap('yes: a -> s', 'no: b -x s');
  const both = granting('a', 'b');

  test('makes what it attacks contested where it stands', () => {
    expect(verdict(map, both, noJudgement, 's')).toBe('contested');
    expect(verdict(map, granting('a'), noJudgement, 's')).toBe('stands');
  });

  test('decides a tie as in Carneades where that is asked for', () => {
    expect(verdict(map, { ...both, tie: 'out' }, noJudgement, 's')).toBe('falls');
  });

  test('prevails, or is prevailed over, only where the reader says so', () => {
    const yes = withWeight(noJudgement, ['yes', 'no'], 'yes');
    const no = withWeight(noJudgement, ['yes', 'no'], 'no');
    expect(verdict(map, both, yes, 's')).toBe('stands');
    expect(verdict(map, both, no, 's')).toBe('falls');
    expect(verdict(map, both, withWeight(no, ['yes', 'no'], undefined), 's')).toBe('contested');
  });

  test('is not outnumbered', () => {
    const more = drawnMap('yes: a -> s', 'also: c -> s', 'too: d -> s', 'no: b -x s');
    expect(verdict(more, granting('a', 'b', 'c', 'd'), noJudgement, 's')).toBe('contested');
  });

  test('is outweighed for the argument that outweighs it, and for no other', () => {
    const more = drawnMap('yes: a -> s', 'also: c -> s', 'no: b -x s');
    const yes = withWeight(noJudgement, ['yes', 'no'], 'yes');
    expect(verdict(more, granting('b', 'c'), yes, 's')).toBe('contested');
    expect(verdict(more, granting('a', 'b', 'c'), yes, 's')).toBe('stands');
  });

  test('counts also against what is taken for granted, and can be weighed against that', () => {
    const granted = granting('s', 'b');
    const weights = [footingOf('s'), 'no'] as const;
    expect(verdict(map, granted, noJudgement, 's')).toBe('contested');
    expect(verdict(map, granted, withWeight(noJudgement, [...weights], weights[0]), 's')).toBe(
      'stands',
    );
  });
});

describe('an undercutter', () => {
  const map = drawnMap('yes: a -> s', 'cut: b -u yes', 'back: c -u cut');

  test('does away with the step, not with what it concludes', () => {
    expect(verdict(map, granting('a', 'b'), noJudgement, 's')).toBe('falls');
    expect(verdict(map, granting('a', 'b', 's'), noJudgement, 's')).toBe('stands');
  });

  test('that is itself undercut reinstates the step', () => {
    expect(verdict(map, granting('a', 'b', 'c'), noJudgement, 's')).toBe('stands');
  });

  test('leaves the step contested where it is contested itself', () => {
    expect(verdict(map, granting('a'), marked({ b: 'doubted' }), 's')).toBe('contested');
  });

  test('can be directed at what is taken for granted', () => {
    const granted = drawnMap('yes: a -> s', `cut: b -u ${footingOf('a')}`);
    expect(verdict(granted, granting('a', 'b'), noJudgement, 's')).toBe('falls');
  });
});

describe('contraries', () => {
  const map = drawnMap('one: a -> p', 'other: b -> q', 'p # q');

  test('count against each other, whichever of them declares it', () => {
    const both = granting('a', 'b');
    expect(verdict(map, both, noJudgement, 'p')).toBe('contested');
    expect(verdict(map, both, noJudgement, 'q')).toBe('contested');
    expect(verdict(map, granting('b'), noJudgement, 'p')).toBe('falls');
    expect(verdict(map, granting('b'), noJudgement, 'q')).toBe('stands');
  });

  test('always win where accepted, win in doubt where doubted, do not count where rejected', () => {
    const both = granting('a', 'b');
    expect(verdict(map, both, marked({ q: 'accepted' }), 'p')).toBe('falls');
    expect(verdict(map, both, marked({ q: 'doubted' }), 'p')).toBe('contested');
    expect(verdict(map, both, marked({ q: 'rejected' }), 'p')).toBe('stands');
  });

  test('both stand where both are accepted', () => {
    const accepted = marked({ p: 'accepted', q: 'accepted' });
    expect(verdict(map, {}, accepted, 'p')).toBe('stands');
    expect(verdict(map, {}, accepted, 'q')).toBe('stands');
  });
});

describe('a circle of support', () => {
  const map = drawnMap('one: p -> q', 'other: q -> p', 'out: a -> p');

  test('stays contested by itself, and is decided from outside', () => {
    const circle = drawnMap('one: p -> q', 'other: q -> p');
    expect(verdict(circle, {}, noJudgement, 'p')).toBe('contested');
    expect(verdict(map, granting('a'), noJudgement, 'q')).toBe('stands');
  });
});

test('origins that do not count take no part, nor do their arguments', () => {
  const map = drawnMap('yes: a -> s', 'no: b -x s');
  const without: ReasonedMap = {
    ...map,
    statements: map.statements.map((one) => (one.id === 'b' ? { ...one, origin: 'outside' } : one)),
  };
  const options: Options = { ...granting('a', 'b'), origins: ['stated', 'implicit'] };
  expect(verdict(without, options, noJudgement, 's')).toBe('stands');
  expect(() => verdict(without, options, noJudgement, 'b')).toThrow('takes no part');
});

test('context takes no part, but what is context and a premise does', () => {
  const map = drawnMap('yes: a -> s');
  const statements = [
    ...map.statements.map((one) => (one.id === 'a' ? { ...one, bearsOn: ['s'] } : one)),
    { id: 'aside', origin: 'stated' as const, bearsOn: ['s'], contraries: [] },
  ];
  const taking = participants({ ...map, statements }, granting('a', 'aside'));
  expect([...taking.statements.keys()]).toEqual(['a', 's']);
  expect([...taking.lines.keys()]).toEqual(['yes', footingOf('a')]);
});

test('objections that are never weighed are one common factor', () => {
  const lines = [1, 2, 3, 4, 5, 6].flatMap((i) => [`f${i}: p${i} -> s`, `o${i}: q${i} -x s`]);
  const conditions = acceptanceConditions(participants(drawnMap(...lines)), noJudgement);
  const condition = conditions.get('s');
  expect(condition && size(condition)).toBeLessThan(40);
});

function size(formula: Formula): number {
  if (formula.op === 'constant' || formula.op === 'name') return 1;
  if (formula.op === 'not') return 1 + size(formula.of);
  return formula.of.reduce((sum, part) => sum + size(part), 1);
}
