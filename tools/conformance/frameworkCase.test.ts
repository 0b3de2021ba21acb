import { expect, test } from 'vitest';
import { readFramework } from './adf.ts';
import { runFramework } from './frameworkCase.ts';
import { readGroundedAnswer } from './groundedAnswer.ts';

const framework = readFramework('s(a). s(b). s(c). ac(a,c(v)). ac(b,neg(a)). ac(c,c).');

const run = (answer: string) => runFramework(framework, readGroundedAnswer(answer));

test.each([
  ['one line', 'T(a) F(b) u(c) '],
  ['other letters and lines', 't(a)\n\n\tf( b )\nU("c")'],
  ['another order, and twice the same', 'F(b) T(a) u(c) T(a)'],
])('an answer agrees: %s', (_, answer) => {
  expect(run(answer)).toEqual({ kind: 'agrees' });
});

test('an empty answer is no expectation', () => {
  expect(run(' \n')).toEqual({ kind: 'no expectation' });
});

test('each node that comes out otherwise is named', () => {
  expect(run('F(a) F(b) T(c)')).toEqual({
    kind: 'disagrees',
    differences: ['node a: expected falls, got stands', 'node c: expected stands, got contested'],
  });
});

test('a node that only the answer or only the framework has is named', () => {
  expect(run('T(a) F(b) u(d)')).toEqual({
    kind: 'disagrees',
    differences: [
      'node d: expected contested, got nothing: the framework has no such node',
      'node c: got contested, but the answer does not name it',
    ],
  });
});

test.each([
  ['T(a) X(b)', 'line 1, column 6: T(…), F(…) or u(…) is expected, not "X"'],
  ['T(a)\nT b', 'line 2, column 3: "(" is expected, not "b"'],
  ['T(a) F(a)', 'line 1, column 8: a node that has no other value yet is expected, not "a"'],
  ['T(a', 'line 1, column 4: ")" is expected, not the end of the file'],
])('the answer %j is malformed', (answer, message) => {
  expect(() => readGroundedAnswer(answer)).toThrow(message);
});
