import { expect, test } from 'vitest';
import { makeIssues } from './issueSchemes.ts';
import { readArgumentGraph } from './readArgumentGraph.ts';
import { readYaml } from './readYaml.ts';

/** The positions of the issues that a scheme makes, and of those that it leaves uncertain. */
function made(statements: readonly string[], patterns: readonly string[], issues = '{}') {
  const text = `
    statements: {${statements.map((name) => `"${name}": x`).join(', ')}}
    issues: ${issues}
    issue_schemes: {scheme: [${patterns.map((pattern) => `"${pattern}"`).join(', ')}]}`;
  const { issues: found, gaps } = makeIssues(readArgumentGraph(readYaml(text).root));
  return {
    issues: found.map(({ positions }) => positions.join(' | ')),
    gaps: gaps.map((gap) => gap.statements.join(' | ')),
  };
}

test('a statement and its negation', () => {
  expect(made(['tea', '¬tea', 'f(x)', '¬f(x)', '¬milk'], ['¬P', 'P'])).toEqual({
    issues: ['tea | ¬tea', 'f(x) | ¬f(x)'],
    gaps: [],
  });
});

test('statements that share what a variable stands for', () => {
  const statements = ['needs(oma,tea)', 'lacks(oma)', 'lacks(opa)', 'has(oma)'];
  expect(made(statements, ['needs(X,Y)', 'lacks(X)', 'has(X)'])).toEqual({
    issues: ['needs(oma,tea) | lacks(oma) | has(oma)'],
    gaps: [],
  });
});

test('an enumeration: variables with a digit may differ', () => {
  const statements = ['cost(tea,low)', 'cost(tea,high)', 'cost(milk,low)', 'cost(tea,none)'];
  expect(made(statements, ['cost(O,V1)', '...', 'cost(O,Vn)'])).toEqual({
    issues: ['cost(tea,low) | cost(tea,high) | cost(tea,none)'],
    gaps: [],
  });
});

test.each([
  ['one pattern', ['¬P']],
  ['a first pattern that is no term', ['not P', 'P']],
  ['a pattern that nothing matches', ['¬Q', 'b(Q)']],
  ['names with a capital, which are variables', ['c(P)', 'P']],
])('nothing, from %s', (_, patterns) => {
  expect(made(['a', '¬a', 'C', 'c(C)', 'a sentence'], patterns)).toEqual({ issues: [], gaps: [] });
});

test('an issue that is there already', () => {
  expect(made(['a', '¬a'], ['¬P', 'P'], '{i: {positions: [a, ¬a]}}')).toEqual({
    issues: [],
    gaps: [],
  });
});

test.each([
  ['part of an issue', ['a', '¬a', 'b'], ['¬P', 'P'], '{i: {positions: [a, b]}}', ['a | ¬a']],
  ['two at once', ['a', '¬a', '¬¬a'], ['¬P', 'P'], '{}', ['a | ¬a', '¬a | ¬¬a']],
  [
    'a variable that is left over',
    ['a(x)', 'b(y)', 'b(z)'],
    ['a(X)', 'b(Y)'],
    '{}',
    ['a(x) | b(y) | b(z)'],
  ],
])('uncertain: %s', (_, statements, patterns, issues, gaps) => {
  expect(made(statements, patterns, issues)).toEqual({ issues: [], gaps });
});
