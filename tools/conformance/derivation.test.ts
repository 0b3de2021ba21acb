import { expect, test } from 'vitest';
import { runGraph } from './graphCase.ts';

/** A graph with a theory of who pours tea for whom. */
const theory = (...lines: readonly string[]) =>
  [
    'argument_schemes:',
    '  - {id: host, variables: [X, Y], premises: ["visits(Y,X)"], conclusions: ["pours(X,Y)"]}',
    '  - {id: thanks, variables: [X, Y], premises: ["pours(X,Y)"], conclusions: ["thanks(Y,X)"]}',
    'statements: {"pours(oma,jan)": x, "pours(opa,jan)": y, "thanks(jan,oma)": z, "visits(jan,oma)": v, w: w}',
    ...lines,
  ].join('\n');

const assumed = 'assumptions: ["visits(jan, oma)"]';

const derived = {
  kind: 'not expressible',
  reasons: ['arguments are to be derived: the scheme host gives an argument for pours(oma,jan)'],
};

test('what a scheme concludes from what is assumed, step by step, is to be derived', () => {
  expect(runGraph(theory(assumed, 'tests: {in: ["pours(oma,jan)"]}'))).toEqual(derived);
  expect(runGraph(theory(assumed, 'tests: {in: ["thanks(jan,oma)"]}'))).toEqual(derived);
});

test('what follows from it too', () => {
  const argument = 'arguments: {a: {conclusion: w, premises: ["thanks(jan,oma)"]}}';
  expect(runGraph(theory(assumed, argument, 'tests: {in: [w]}'))).toEqual(derived);
});

test('a statement that is not in the graph may come with it', () => {
  expect(runGraph(theory(assumed, 'tests: {in: [unheard]}'))).toEqual(derived);
});

test('it has no bearing on other statements', () => {
  const tests = 'tests: {in: ["visits(jan,oma)"], out: ["pours(opa,jan)", w]}';
  expect(runGraph(theory(assumed, tests))).toEqual({ kind: 'agrees' });
});

test('but with issue schemes, on any', () => {
  const schemes = 'issue_schemes: {not: ["¬P", "P"]}';
  expect(runGraph(theory(assumed, schemes, 'tests: {out: [w]}'))).toEqual(derived);
});

test('where nothing matches, nothing is derived', () => {
  const tests = 'tests: {out: ["pours(oma,jan)", "thanks(jan,oma)"]}';
  expect(runGraph(theory('assumptions: ["visits(jan)", w]', tests))).toEqual({ kind: 'agrees' });
});

test('an argument with the same parameters stands for what would be derived', () => {
  const text = theory(
    assumed,
    'arguments:',
    '  a: {scheme: host, parameters: [oma, jan], conclusion: "pours(oma,jan)", premises: ["visits(jan,oma)"]}',
    '  b: {scheme: thanks, parameters: [oma, jan], conclusion: "thanks(jan,oma)", premises: ["pours(oma,jan)"]}',
    'tests: {in: ["thanks(jan,oma)"]}',
  );
  expect(runGraph(text)).toEqual({ kind: 'agrees' });
});

test('an argument that only names its scheme is to be derived', () => {
  const text = theory('arguments: {a: {scheme: host, parameters: [oma, jan]}}', 'tests: {in: [w]}');
  expect(runGraph(text)).toEqual({
    kind: 'not expressible',
    reasons: ['argument a is to be derived from the scheme host'],
  });
});

test.each([
  ['no premise', '{id: s, conclusions: [p]}'],
  ['a conclusion of any name', '{id: s, variables: [P], premises: ["says(P)"], conclusions: [P]}'],
  ['an assumption', '{id: s, premises: [q], assumptions: [p], conclusions: [r]}'],
  ['a premise that is deleted', '{id: s, deletions: [q], conclusions: [p]}'],
  ['a premise about arguments', '{id: s, premises: ["argument(x,Y)"], conclusions: [p]}'],
  ['no end', '{id: s, variables: [X], premises: ["n(X)"], conclusions: ["n(s(X))", p]}'],
  ['a variable left over', '{id: s, variables: [X], premises: [q], conclusions: [X]}'],
])('derived from a scheme with %s', (_, scheme) => {
  const text = `
    argument_schemes: [${scheme}]
    statements: {p: P, q: Q}
    assumptions: [q, "says(p)", "n(zero)"]
    tests: {in: [p]}`;
  expect(runGraph(text)).toMatchObject({ kind: 'not expressible' });
});

test('in older files, schemes and their premises are maps', () => {
  const text = `
    argument_schemes:
      s: {premises: {major: q}, deletions: [major], conclusions: [p]}
    statements: {p: P, q: Q}
    assumptions: [q]
    tests: {in: [p]}`;
  expect(runGraph(text)).toMatchObject({ kind: 'not expressible' });
});
