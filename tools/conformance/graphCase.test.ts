import { describe, expect, test } from 'vitest';
import { runGraph } from './graphCase.ts';

/** A graph with statements of these names, and what else is given. */
const graph = (names: string, ...rest: readonly string[]) =>
  [
    'statements:',
    ...names.split(' ').map((name) => `  ${name}: The statement ${name}.`),
    ...rest,
  ].join('\n');

const agrees = { kind: 'agrees' };

describe('what is expected', () => {
  test.each([
    ['no tests', graph('p')],
    ['empty tests', graph('p', 'tests:')],
    ['tests that name nothing', graph('p', 'tests: {in: [], out: }')],
    ['no graph at all', '# nothing'],
    ['another kind of file', 'on: push\njobs: [lint]'],
    ['an older kind of expectation', graph('p', 'labels: {in: [p]}')],
    ['no tests, and a key twice', 'labels: {in: [p], in: [q]}'],
  ])('%s is no expectation', (_, text) => {
    expect(runGraph(text)).toEqual({ kind: 'no expectation' });
  });

  test('each statement that comes out otherwise is named', () => {
    expect(runGraph(graph('p q', 'assumptions: [p]', 'tests: {out: [p], undecided: [q]}'))).toEqual(
      {
        kind: 'disagrees',
        differences: [
          'node p: expected falls, got stands',
          'node q: expected contested, got falls',
        ],
      },
    );
  });

  test('a statement that the graph does not have is named', () => {
    expect(runGraph(graph('p', 'assumptions: [q]', 'tests: {in: [q]}'))).toEqual({
      kind: 'disagrees',
      differences: ['node q: expected stands, got nothing: the graph has no such statement'],
    });
  });
});

describe('statements', () => {
  test('a statement is a text or a record, and may be assumed in either way', () => {
    const text = `
      statements:
        p: A text
        q: {text: A record, assumed: true, label: out}
        r: {assumed: false}
        5: {assumed: yes}
      assumptions: [p, 6]
      tests: {in: [p, q, 5], out: [r]}`;
    expect(runGraph(text)).toEqual(agrees);
  });

  test('names may be sentences, negations and formulas, written with more or less white space', () => {
    const text = `
      statements:
        the pot is hot: x
        ¬hot(pot, lid): y
        don't pour: z
      arguments:
        a: {conclusion: "¬hot(pot,lid)", premises: [the pot is hot]}
        b: {conclusion: don't pour, premises: ["¬hot( pot,lid )"]}
      assumptions: [the pot is hot]
      tests: {in: ["¬hot(pot , lid)", don't pour]}`;
    expect(runGraph(text)).toEqual(agrees);
  });

  test('an argument may have the name of a statement', () => {
    const text = graph(
      'p q',
      'arguments: {p: {conclusion: q, premises: [p]}, q: {conclusion: p}}',
      'tests: {in: [p, q]}',
    );
    expect(runGraph(text)).toEqual(agrees);
  });
});

describe('arguments', () => {
  test.each([
    ['linked needs all premises', '[p, q]', '', 'out'],
    ['linked by default', '[p, r]', '', 'in'],
    ['premises by role', '{major: p, minor: r}', 'scheme: linked', 'in'],
    ['no premises', '[]', '', 'in'],
    ['convergent needs one', '[p, q]', 'scheme: convergent', 'in'],
    ['convergent has none', '[q]', 'scheme: convergent', 'out'],
    ['cumulative needs one', '[q, p]', 'scheme: cumulative', 'in'],
    ['cumulative without premises', '[]', 'scheme: cumulative', 'out'],
    ['a constant counts without its premises', '[q]', 'scheme: half', 'in'],
    ['a constant of nothing', '[p]', 'scheme: none', 'out'],
    ['undercut', '[p]', 'undercutter: r', 'out'],
    ['not undercut', '[p]', 'undercutter: q', 'in'],
    ['undercut, each of its ways', '[p, r]', 'scheme: convergent, undercutter: r', 'out'],
    ['an order, with nothing at issue', '[p]', 'scheme: ordered', 'in'],
    ['properties of its own are not looked at', '[p]', 'weight: 0.1, meta: {title: x}', 'in'],
  ])('%s', (_, premises, more, label) => {
    const text = graph(
      'p q r s',
      'argument_schemes:',
      '  - {id: half, weight: {constant: 0.5}}',
      '  - {id: none, weight: {constant: 0}}',
      '  - {id: ordered, weight: {preference: {property: rank}}}',
      `arguments: {a: {conclusion: s, premises: ${premises}, ${more}}}`,
      'assumptions: [p, r]',
      `tests: {${label}: [s]}`,
    );
    expect(runGraph(text)).toEqual(agrees);
  });

  test('an undercutter that is undercut itself reinstates', () => {
    const text = graph(
      'p u v',
      'arguments:',
      '  a: {conclusion: p, undercutter: u}',
      '  b: {conclusion: u, undercutter: v}',
      '  c: {conclusion: v}',
      'tests: {in: [p, v], out: [u]}',
    );
    expect(runGraph(text)).toEqual(agrees);
  });

  test('what runs in a circle is undecided', () => {
    const text = graph(
      'p q u',
      'arguments: {a: {conclusion: p, premises: [q]}, b: {conclusion: q, premises: [p]}}',
      'tests: {undecided: [p, q], out: [u]}',
    );
    expect(runGraph(text)).toEqual(agrees);
  });
});

describe('issues', () => {
  /** Three positions, and arguments for them by schemes of these weights. */
  const issue = (standard: string, weights: readonly number[], labels: string) =>
    graph(
      'p q r',
      'argument_schemes:',
      ...weights.map((weight, index) => `  - {id: w${index}, weight: {constant: ${weight}}}`),
      `issues: {i: {positions: [p, q, r], standard: ${standard}}}`,
      'arguments:',
      ...weights.map(
        (_, index) => `  a${index}: {scheme: w${index}, conclusion: ${'pqr'[index] ?? ''}}`,
      ),
      `tests: ${labels}`,
    );

  test.each([
    ['the heaviest is in', issue('PE', [0.2, 0.3, 0.1], '{in: [q], out: [p, r]}')],
    ['a tie is out', issue('PE', [0.3, 0.3, 0.1], '{out: [p, q, r]}')],
    ['nothing is against it', issue('PE', [0.1], '{in: [p], out: [q, r]}')],
    ['clear: by more than a half', issue('CCE', [0.9, 0.3], '{in: [p], out: [q, r]}')],
    ['clear: not by a half', issue('CCE', [0.9, 0.4], '{out: [p, q, r]}')],
    ['clear: a light one alone is not enough', issue('CCE', [0.5], '{out: [p, q, r]}')],
    ['clear: a light one still stands in the way', issue('cce', [0.2, 0.6], '{out: [p, q, r]}')],
    ['clear: a heavy one alone', issue('CCE', [0.6], '{in: [p], out: [q, r]}')],
    ['beyond doubt: the other is light', issue('BRD', [0.9, 0.2], '{in: [p], out: [q]}')],
    ['beyond doubt: the other is not', issue('brd', [1, 0.3], '{out: [p, q]}')],
  ])('%s', (_, text) => {
    expect(runGraph(text)).toEqual(agrees);
  });

  test('an assumed position is in, and the others are out, whatever is for them', () => {
    const text = graph(
      'p q r',
      'issues: {i: {positions: [p, q, r]}}',
      'arguments: {a: {conclusion: q}}',
      'assumptions: [p, r]',
      'tests: {in: [p, r], out: [q]}',
    );
    expect(runGraph(text)).toEqual(agrees);
  });

  test('an issue with one position is as good as none', () => {
    const text = graph(
      'p',
      'issues: {i: {positions: [p], standard: BRD}}',
      'argument_schemes: [{id: w, weight: {constant: 0.1}}]',
      'arguments: {a: {conclusion: p, scheme: w}}',
      'tests: {in: [p]}',
    );
    expect(runGraph(text)).toEqual(agrees);
  });

  test.each([
    ['two of three weigh more than one of two', '[a, b, x]', '[c, x]', '{in: [p], out: [q]}'],
    ['two of four weigh as much as one of two', '[a, b, x, x]', '[c, x]', '{out: [p, q]}'],
    ['a premise counts as often as it is listed', '[a, a, x]', '[c, b, x, x]', '{in: [p]}'],
  ])('cumulative: %s', (_, forP, forQ, labels) => {
    const text = graph(
      'a b c x p q',
      'issues: {i: {positions: [p, q]}}',
      'arguments:',
      `  f: {scheme: cumulative, conclusion: p, premises: ${forP}}`,
      `  g: {scheme: cumulative, conclusion: q, premises: ${forQ}}`,
      'assumptions: [a, b, c]',
      `tests: ${labels}`,
    );
    expect(runGraph(text)).toEqual(agrees);
  });

  test('factorized: of more premises, but all of them', () => {
    const text = graph(
      'a b x p q r',
      'issues: {i: {positions: [p, q, r]}}',
      'arguments:',
      '  f: {scheme: factorized, conclusion: p, premises: [a, b]}',
      '  g: {scheme: factorized, conclusion: q, premises: [a]}',
      '  h: {scheme: factorized, conclusion: r, premises: [a, b, x]}',
      'assumptions: [a, b]',
      'tests: {in: [p], out: [q, r]}',
    );
    expect(runGraph(text)).toEqual(agrees);
  });

  test('preference: by the properties of the schemes, the first that differs', () => {
    const text = graph(
      'p q r',
      'weighing_functions:',
      '  law:',
      '    preference:',
      '      - {property: maker, order: [city, state]}',
      '      - {property: since, order: ascending}',
      'argument_schemes:',
      '  old: {weight: law, meta: {maker: state, since: 1950-01-01}}',
      '  older: {weight: Law, meta: {maker: state, since: 1905-01-01}}',
      '  new: {weight: law, meta: {maker: city, since: 2020-01-01}}',
      'issues: {i: {positions: [p, q, r]}}',
      'arguments:',
      '  a: {scheme: new, conclusion: p}',
      '  b: {scheme: older, conclusion: q}',
      '  c: {scheme: old, conclusion: r}',
      'tests: {in: [r], out: [p, q]}',
    );
    expect(runGraph(text)).toEqual(agrees);
  });
});

describe('what is not expressible', () => {
  const reasonsOf = (text: string) => {
    const outcome = runGraph(text);
    return outcome.kind === 'not expressible' ? outcome.reasons : outcome;
  };

  test('criteria, as far as they reach', () => {
    const lines = [
      'argument_schemes: [{id: sum, weight: {criteria: {soft: {}}}}]',
      'issues: {i: {positions: [p, q]}}',
      'arguments:',
      '  a: {scheme: sum, conclusion: p}',
      '  b: {conclusion: r, premises: [q]}',
      '  c: {conclusion: s}',
    ];
    const reason = 'argument a is weighed by criteria, a sum over properties';
    for (const label of ['in: [p]', 'in: [q]', 'out: [r, s]', 'in: [r, s]']) {
      const outcome = runGraph(graph('p q r s', ...lines, `tests: {${label}}`));
      expect(outcome).toEqual(
        label === 'out: [r, s]'
          ? { kind: 'disagrees', differences: ['node s: expected falls, got stands'] }
          : { kind: 'not expressible', reasons: [reason] },
      );
    }
    expect(runGraph(graph('p q r s', ...lines, 'tests: {in: [s]}'))).toEqual(agrees);
  });

  test('a cumulative argument of many premises, where it is weighed against another', () => {
    const cumulative = (issues: string) =>
      graph(
        'a b c d e f g p q',
        issues,
        'arguments: {x: {scheme: cumulative, conclusion: p, premises: [a, b, c, d, e, f, g]}}',
        'assumptions: [g]',
        'tests: {in: [p]}',
      );
    expect(runGraph(cumulative(''))).toEqual(agrees);
    expect(reasonsOf(cumulative('issues: {i: {positions: [p, q]}}'))).toEqual([
      'argument x is cumulative and has more than 6 premises',
    ]);
  });

  test('a factorized argument for what is not at issue', () => {
    const text = graph(
      'p q',
      'arguments: {a: {scheme: factorized, conclusion: p, premises: [q]}}',
      'tests: {out: [p]}',
    );
    expect(reasonsOf(text)).toEqual([
      'argument a is factorized, but its conclusion is not at issue',
    ]);
  });

  test.each([
    ['equal rank', '{rank: 1}', '{rank: 1}', /^whether a outweighs b is not certain/],
    ['a property that one lacks', '{rank: 1}', '{}', /^whether a outweighs b is not certain/],
    ['no order at all', '{rank: 1}', '{}', /have no order/, '{rank: 2}'],
  ])('preference: %s', (_, one, other, reason, third = one) => {
    const text = graph(
      'p q',
      'argument_schemes:',
      `  - {id: one, weight: {preference: {property: rank}}, meta: ${one}}`,
      `  - {id: other, weight: {preference: {property: rank}}, meta: ${other}}`,
      `  - {id: third, weight: {preference: {property: rank}}, meta: ${third}}`,
      'issues: {i: {positions: [p, q]}}',
      'arguments:',
      '  a: {scheme: one, conclusion: p}',
      '  b: {scheme: other, conclusion: q}',
      ...(third === one ? [] : ['  c: {scheme: third, conclusion: q}']),
      'tests: {in: [p]}',
    );
    expect(reasonsOf(text)).toEqual([expect.stringMatching(reason)]);
  });

  test('preference: a property of the argument itself', () => {
    const text = graph(
      'p q',
      'argument_schemes: [{id: one, weight: {preference: {property: rank}}, meta: {rank: 1}}]',
      'issues: {i: {positions: [p, q]}}',
      'arguments: {a: {scheme: one, conclusion: p, meta: {rank: 3}}}',
      'tests: {in: [p]}',
    );
    expect(reasonsOf(text)).toEqual([
      'argument a has a property of its own, by which Carneades groups arguments',
    ]);
  });

  describe('that Carneades waits', () => {
    const lines = [
      'arguments:',
      '  loop: {conclusion: l, premises: [l]}',
      '  a: {conclusion: p, premises: [x, l]}',
      '  b: {conclusion: q, premises: [p]}',
    ];

    test('excuses the label undecided', () => {
      const text = graph('l p q x', ...lines, 'tests: {undecided: [l, q], out: [p]}');
      expect(reasonsOf(text)).toEqual([
        'Carneades leaves q undecided until p is, for argument b; ' +
          'the semantics decide it without waiting',
      ]);
    });

    test('excuses no other label', () => {
      expect(runGraph(graph('l p q x', ...lines, 'tests: {in: [p]}'))).toEqual({
        kind: 'disagrees',
        differences: ['node p: expected stands, got falls'],
      });
    });

    test('with an issue, for all its arguments', () => {
      const text = graph(
        'l p q x',
        ...lines.slice(0, 3),
        'issues: {i: {positions: [p, q]}}',
        '',
        'assumptions: []',
        'tests: {undecided: [p, q, l]}',
      ).replace('  a:', '  b: {conclusion: q}\n  a:');
      expect(reasonsOf(text)).toEqual([
        expect.stringContaining('leaves p undecided until l is, for argument a'),
        expect.stringContaining('leaves q undecided until l is, for argument a'),
      ]);
    });

    test('not for an argument that is undercut', () => {
      const text = graph(
        'l p u',
        'arguments:',
        '  loop: {conclusion: l, premises: [l]}',
        '  a: {conclusion: p, premises: [l], undercutter: u}',
        'assumptions: [u]',
        'tests: {undecided: [p]}',
      );
      expect(runGraph(text)).toMatchObject({ kind: 'disagrees' });
    });
  });
});
