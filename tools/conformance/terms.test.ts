import { expect, test } from 'vitest';
import {
  matchTerm,
  normaliseName,
  parseTerm,
  printTerm,
  substitute,
  variablesOf,
  type Term,
} from './terms.ts';

const term = (text: string): Term => {
  const parsed = parseTerm(text);
  if (!parsed) throw new Error(`"${text}" is no term.`);
  return parsed;
};

test.each([
  ['tea', 'tea'],
  [' ¬ tea ', '¬tea'],
  ['brews( pot , ¬cold,3 )', 'brews(pot,¬cold,3)'],
  ['Schenkt(oma, opa)', 'Schenkt(oma,opa)'],
])('%j is the term %s', (text, printed) => {
  expect(printTerm(term(text))).toBe(printed);
  expect(normaliseName(text)).toBe(printed);
});

test.each(['the tea is hot', "isn't", 'a-b', 'a(', 'a()', 'a(b', 'a(b))', 'a,b', '¬', '', '...'])(
  '%j is no term, and stays as it is as a name',
  (text) => {
    expect(parseTerm(text)).toBeUndefined();
    expect(normaliseName(` ${text}`)).toBe(text);
  },
);

test('a pattern matches one way, and says what its variables stand for', () => {
  const bindings = matchTerm(term('price(X,Y)'), term('price(tea,low)'), new Map());
  expect(bindings && printTerm(substitute(term('buy(X,Y,Z)'), bindings))).toBe('buy(tea,low,Z)');
});

test.each([
  ['price(X,X)', 'price(tea,low)'],
  ['price(X,high)', 'price(tea,low)'],
  ['price(X)', 'price(tea,low)'],
  ['¬P', 'tea'],
  ['tea', 'Tea'],
  ['is(P,P)', 'is(Tea,Tea)'],
])('%s does not match %s', (pattern, other) => {
  expect(matchTerm(term(pattern), term(other), new Map())).toBeUndefined();
});

test('variables begin with a capital', () => {
  expect(variablesOf(term('f(X,y,g(¬Z))'))).toEqual(['X', 'Z']);
});
