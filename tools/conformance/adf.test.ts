import { expect, test } from 'vitest';
import { groundedInterpretation } from '../../src/reasoning/grounded.ts';
import { readFramework } from './adf.ts';

/** The values of x in a framework where a is true, b false and u undecided. */
function valueOf(condition: string): string | undefined {
  const { conditions } = readFramework(
    `s(a). s(b). s(u). s(x). ac(a,c(v)). ac(b,c(f)). ac(u,u). ac(x,${condition}).`,
  );
  return groundedInterpretation(conditions).get('x')?.verdict;
}

test.each([
  ['a', 'stands'],
  ['neg(a)', 'falls'],
  ['neg(neg(u))', 'contested'],
  ['and(a,b)', 'falls'],
  ['and(a,neg(b),a)', 'stands'],
  ['or(b,u)', 'contested'],
  ['or(b,b,a)', 'stands'],
  ['or(b)', 'falls'],
  ['xor(a,b)', 'stands'],
  ['xor(a,a)', 'falls'],
  ['iff(b,b)', 'stands'],
  ['iff(a,u)', 'contested'],
  ['imp(b,u)', 'stands'],
  ['imp(a,b)', 'falls'],
  ['and(or(b,and(a,and(a,a))),c(v))', 'stands'],
  ['or(and(a,b),or(c(f),or(b,a)))', 'stands'],
])('%s %s', (condition, verdict) => {
  expect(valueOf(condition)).toBe(verdict);
});

test('facts stand in any order, on any lines, with comments between and within them', () => {
  const { statements, conditions } = readFramework(`
    % a comment; # and // are comments between facts
    # ac(nothing, here).
    // nor(here).
    /* nor
       here */
    ac(late ,
       and( % within a condition
         early, /* too */ neg(late)
    )).statement(early).s(late). ac(early, c( v )).`);
  expect(statements).toEqual(['early', 'late']);
  expect(conditions.get('early')).toEqual({ op: 'constant', value: true });
  expect(conditions.get('late')).toMatchObject({ op: 'and' });
});

test('a name is an atom, a number, or quoted; it may be that of an operator, and have dots in it', () => {
  const { statements } = readFramework(`
    s(a_1). s(7). s(1.5). s(Tea). s(b.c). s('d e'). s("f""g"). s('it\\'s'). s(and). s(c). s(é).
    ac(a_1,7). ac(7,1.5). ac(1.5,Tea). ac(Tea,and(b.c,'d e')). ac(b.c,"d e"). ac('d e','f"g').
    ac("f\\"g",and). ac('it''s',c). ac(and,and). ac(c,c). ac(é,and(and,c)).`);
  expect(statements).toEqual([
    ...['a_1', '7', '1.5', 'Tea', 'b.c', 'd e', 'f"g', "it's", 'and', 'c', 'é'],
  ]);
});

test.each([
  ['and(a,', ')'],
  ['neg(', ')'],
  ['or(b,and(a,', '))'],
  ['neg(and(a,', '))'],
  ['xor(b,', ')'],
  ['imp(a,', ')'],
])('%s… nested a hundred thousand times is no problem', (open, close) => {
  const times = 100_000;
  expect(valueOf(`${open.repeat(times)}a${close.repeat(times)}`)).toBe('stands');
});

test('nesting on the left is no problem either', () => {
  const times = 100_000;
  expect(valueOf(`${'and('.repeat(times)}a${',a)'.repeat(times)}`)).toBe('stands');
});

test('what was cut off is no statement', () => {
  const { statements, conditions } = readFramework(
    `s(a). ac(a,${'or(a,and(a,'.repeat(1000)}a${'))'.repeat(1000)}).`,
  );
  expect(statements).toEqual(['a']);
  expect(conditions.size).toBeGreaterThan(1);
});

test.each([
  ['s(a). ac(a,b).', 'line 1, column 12: a statement that is declared is expected, not "b"'],
  ['ac(a,a).', 'line 1, column 4: a statement that is declared is expected, not "a"'],
  ['s(a).', 'line 1, column 3: a statement that has an acceptance condition is expected, not "a"'],
  [
    's(a).\nac(a,a).\nac(a,a).',
    'line 3, column 4: a statement that has no acceptance condition yet is expected, not "a"',
  ],
  ['s(a). ac(a,and(a,)).', 'line 1, column 18: a name is expected, not ")"'],
  ['s(a). ac(a,and()).', 'line 1, column 16: a name is expected, not ")"'],
  ['s(a). ac(a,and(a,a).', 'line 1, column 20: ")" is expected, not "."'],
  ['s(a). ac(a,or(a a)).', 'line 1, column 17: "," or ")" is expected, not "a"'],
  ['s(a). ac(a,neg(a,a)).', 'line 1, column 17: ")" is expected, not ","'],
  ['s(a). ac(a,iff(a)).', 'line 1, column 17: "," is expected, not ")"'],
  ['s(a). ac(a,c(t)).', 'line 1, column 14: "v" or "f" is expected, not "t"'],
  [
    's(a). ac(a,nand(a,a)).',
    'line 1, column 12: an operator (c, and, or, neg, xor, iff, imp) is expected, not "nand"',
  ],
  ['s(a) ac(a,a).', 'line 1, column 6: "." is expected, not "ac"'],
  ['s(a). ac(a,a)', 'line 1, column 14: "." is expected, not the end of the file'],
  ['s(a,b).', 'line 1, column 4: ")" is expected, not ","'],
  [
    's(a).\n  att(a,a).',
    'line 2, column 3: a fact s(…), statement(…) or ac(…, …) is expected, not "att"',
  ],
  ['s.', 'line 1, column 1: a fact s(…), statement(…) or ac(…, …) is expected, not "s"'],
  ["s('a).", 'line 1, column 3: the quote is not closed'],
  ['s(a). /* ac(a,a).', 'line 1, column 7: the comment is not closed'],
])('%j is malformed', (text, message) => {
  expect(() => readFramework(text)).toThrow(message);
});
