import { describe, expect, test } from 'vitest';
import { causesOf, rootCauses, type Cause } from './causes.ts';
import { drawnMap, granting, judged, marked } from './drawnMap.ts';
import type { Evaluation } from './evaluation.ts';
import { noJudgement, withMark, withWeight } from './judgement.ts';

function causes(evaluation: Evaluation, id: string): string[] {
  const statement = evaluation.taking.statements.get(id);
  return statement ? causesOf(evaluation, statement).map(told) : [];
}

function told(cause: Cause): string {
  switch (cause.kind) {
    case 'clash':
      return `clash: ${cause.support.id} ${cause.objection.id}`;
    case 'not-judged':
      return cause.kind;
    case 'rests-on':
      return `${cause.as}: ${cause.statements.join(' ')}`;
  }
}

function roots(evaluation: Evaluation, id: string): { own: string[]; all: string[] } {
  const { own = new Set<string>(), all = new Set<string>() } = rootCauses(evaluation).get(id) ?? {};
  return { own: [...own].sort(), all: [...all].sort() };
}

describe('a statement is contested', () => {
  const map = drawnMap('yes: a b -> s', 'no: c -x s', 'cut: d -u yes', 'on: s -> t');

  test('by a clash that nobody decides', () => {
    const evaluation = judged(map, granting('a', 'b', 'c'));
    expect(causes(evaluation, 's')).toEqual(['clash: yes no']);
    expect(roots(evaluation, 's')).toEqual({ own: ['clash'], all: ['clash'] });
    expect(roots(evaluation, 't')).toEqual({ own: [], all: ['clash'] });
  });

  test('because it is not judged yet', () => {
    const evaluation = judged(map, granting('a?', 'b'));
    expect(causes(evaluation, 'a')).toEqual(['not-judged']);
    expect(causes(evaluation, 's')).toEqual(['premises: a']);
    expect(roots(evaluation, 't')).toEqual({ own: [], all: ['not-judged'] });
  });

  test('by a doubt, its own or that of what it rests on', () => {
    const evaluation = judged(map, granting('a', 'b'), marked({ b: 'doubted' }));
    expect(causes(evaluation, 's')).toEqual(['premises: b']);
    expect(roots(evaluation, 'b')).toEqual({ own: ['doubt'], all: ['doubt'] });
    expect(roots(evaluation, 's')).toEqual({ own: [], all: ['doubt'] });
  });

  test('because what undercuts its support is', () => {
    const evaluation = judged(map, granting('a', 'b', 'd'), marked({ d: 'doubted' }));
    expect(causes(evaluation, 's')).toEqual(['undercutters: d']);
  });

  test('only by what speaks against it, and says so', () => {
    const evaluation = judged(map, granting('a', 'b', 'c'), marked({ c: 'doubted' }));
    expect(causes(evaluation, 's')).toEqual(['objections: c']);
  });

  test('for several reasons at once', () => {
    const more = drawnMap('yes: a -> s', 'also: b -> s', 'no: c -x s', 'too: d -x s');
    const evaluation = judged(
      more,
      granting('a', 'b', 'c', 'd'),
      marked({ b: 'doubted', d: 'doubted' }),
    );
    expect(causes(evaluation, 's')).toEqual(['clash: yes no', 'premises: b', 'objections: d']);
    expect(roots(evaluation, 's')).toEqual({ own: ['clash'], all: ['clash', 'doubt'] });
  });

  test('by no objection that all of its support outweighs', () => {
    const said = withMark(withWeight(noJudgement, ['yes', 'no'], 'yes'), 'a', 'doubted');
    const evaluation = judged(map, granting('a', 'b', 'c'), withMark(said, 'c', 'doubted'));
    expect(causes(evaluation, 's')).toEqual(['premises: a']);
  });

  test('by a doubted contrary', () => {
    const contrary = drawnMap('yes: a -> p', 'p # q');
    const evaluation = judged(contrary, granting('a'), marked({ q: 'doubted' }));
    expect(causes(evaluation, 'p')).toEqual(['objections: q']);
    expect(roots(evaluation, 'p').all).toEqual(['doubt']);
  });
});

describe('support that runs in a circle', () => {
  const circle = drawnMap('one: p -> q', 'other: q -> p', 'on: p -> t');

  test('is a cause of its own for what is on it, and for others through it', () => {
    const evaluation = judged(circle, {});
    expect(causes(evaluation, 'q')).toEqual(['premises: p']);
    expect(roots(evaluation, 'q')).toEqual({ own: ['circular'], all: ['circular'] });
    expect(roots(evaluation, 't')).toEqual({ own: [], all: ['circular'] });
  });

  test('is so where a statement supports itself', () => {
    const evaluation = judged(drawnMap('self: p -> p'), {});
    expect(roots(evaluation, 'p').own).toEqual(['circular']);
  });

  test('is no cause once it is decided from outside', () => {
    expect(rootCauses(judged(circle, granting('p'))).size).toBe(0);
    expect(rootCauses(judged(circle, {}, marked({ q: 'rejected' }))).size).toBe(0);
  });

  test('comes with the other causes that keep it contested', () => {
    const evaluation = judged(circle, granting('q?'));
    expect(roots(evaluation, 'q').all).toEqual(['circular', 'not-judged']);
    expect(roots(evaluation, 'p').all).toEqual(['circular', 'not-judged']);
  });
});

test('what stands or falls has no causes', () => {
  const evaluation = judged(drawnMap('yes: a -> s', 'no: b -> t'), granting('a'));
  expect(rootCauses(evaluation).size).toBe(0);
});
