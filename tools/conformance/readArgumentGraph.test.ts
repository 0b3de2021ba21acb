import { expect, test } from 'vitest';
import { readArgumentGraph } from './readArgumentGraph.ts';
import { readYaml } from './readYaml.ts';

const read = (text: string) => readArgumentGraph(readYaml(text).root);

test('a graph is read whole', () => {
  const graph = read(`
    statements: {p: P, q: {text: Q, assumed: true}}
    issues: {i: {positions: [p, q], standard: CCE}}
    weighing_functions: {low: {constant: 0.2}}
    argument_schemes: [{id: s, weight: low, meta: {rank: 3}}]
    arguments: {a: {scheme: s, conclusion: p, premises: [q, q], undercutter: p, meta: {x: y}}}
    issue_schemes: {n: ["¬P", "P"]}
    assumptions: [p]
    tests: {in: [p], out: [q]}`);
  expect(graph).toEqual({
    statements: new Map([
      ['p', 'P'],
      ['q', 'Q'],
    ]),
    assumptions: new Set(['q', 'p']),
    issues: [{ id: 'i', positions: ['p', 'q'], standard: 'CCE' }],
    arguments: [
      {
        id: 'a',
        weighing: { kind: 'constant', weight: 0.2 },
        properties: new Map([['rank', 3]]),
        ownProperties: ['x'],
        premises: ['q', 'q'],
        conclusion: 'p',
        undercutter: 'p',
      },
    ],
    rules: [],
    issueSchemes: [{ id: 'n', patterns: ['¬P', 'P'] }],
    applications: [{ argument: 'a', scheme: 's', parameters: [], isBare: false }],
    tests: new Map([
      ['p', 'stands'],
      ['q', 'falls'],
    ]),
  });
});

test.each([
  ['[p]', 'the file: a map is expected'],
  ['statements: [p]', 'statements: a map is expected'],
  ['statements: {p: }', 'statements › p: a text is expected'],
  ['statements: {p: [q]}', 'statements › p: a text is expected'],
  [
    'statements: {p: {assumed: perhaps}}',
    'statements › p › assumed: "true" or "false" is expected',
  ],
  ['statements: {"f(a,b)": x, "f(a, b)": y}', 'another name is expected: this one is taken'],
  ['statements: {[p]: x}', 'statements: a key that is a text is expected'],
  ['assumptions: p', 'assumptions: a list is expected'],
  ['assumptions: [{p: q}]', 'assumptions › 1: a text is expected'],
  ['issues: {i: }', 'issues › i: a map is expected'],
  ['issues: {i: {positions: [p]}}', 'issues › i › positions › 1: "p" is no statement of the graph'],
  [
    'statements: {p: P}\nissues: {i: {positions: [p]}, j: {positions: [p]}}',
    'issues › j: "p" is a position of i already',
  ],
  ['issues: {i: {standard: DV}}', 'issues › i › standard: "PE", "CCE" or "BRD" is expected'],
  ['arguments: [a]', 'arguments: a map is expected'],
  ['arguments: {a: }', 'arguments › a: a map is expected'],
  ['arguments: {a: {scheme: linked}}', 'arguments › a: a conclusion is expected'],
  ['arguments: {a: {conclusion: p}}', 'arguments › a › conclusion: "p" is no statement'],
  [
    'statements: {p: P}\narguments: {a: {conclusion: p, premises: [p, q]}}',
    'arguments › a › premises › 2: "q" is no statement',
  ],
  [
    'statements: {p: P}\narguments: {a: {conclusion: p, premises: {major: q}}}',
    'arguments › a › premises › major: "q" is no statement',
  ],
  [
    'statements: {p: P}\narguments: {a: {conclusion: p, premises: p}}',
    'arguments › a › premises: a list or a map is expected',
  ],
  [
    'statements: {p: P}\narguments: {a: {conclusion: p, undercutter: u}}',
    'arguments › a › undercutter: "u" is no statement',
  ],
  ['arguments: {a: {scheme: s}}', 'arguments › a › scheme: the scheme s is not defined'],
  ['argument_schemes: [{weight: linked}]', 'argument_schemes › 1 › id: a text is expected'],
  ['argument_schemes: [{id: s, weight: heavy}]', 'a weighing function is expected: heavy'],
  ['argument_schemes: [{id: s, weight: {sum: 1}}]', '"constant", "preference" or "criteria"'],
  ['argument_schemes: [{id: s, weight: {constant: x}}]', 'constant: a number is expected'],
  [
    'argument_schemes: [{id: s, weight: {constant: 1, criteria: {}}}]',
    'one weighing function is expected, not more',
  ],
  [
    'argument_schemes: [{id: s, weight: {preference: {property: x, order: up}}}]',
    'order: "ascending", "descending" or a list is expected',
  ],
  ['argument_schemes: [{id: s, weight: {preference: {}}}]', 'property: a text is expected'],
  [
    'weighing_functions: {a: b, b: a}\nargument_schemes: [{id: s, weight: a}]',
    'a weighing function is expected: a',
  ],
  ['tests: [p]', 'tests: a map is expected'],
  ['tests: {inn: [p]}', 'tests › inn: "in", "out" or "undecided" is expected'],
  ['tests: {in: [p], out: [p]}', 'out › 1: "p" is expected to have another label already'],
])('%j is malformed', (text, message) => {
  expect(() => read(text)).toThrow(message);
});

test('a text that is no YAML is malformed, and it is said where', () => {
  expect(() => read('statements:\n  p: "P\n')).toThrow(/^line \d+, column \d+: /);
  expect(() => read('p: *q')).toThrow(/q/);
});
