import type { Verdict } from '../../src/reasoning/verdict.ts';
import { Tokens } from './tokens.ts';

const verdictByLetter: ReadonlyMap<string, Verdict> = new Map([
  ['t', 'stands'],
  ['f', 'falls'],
  ['u', 'contested'],
]);

/**
 * Reads a published interpretation: `T(x) F(y) u(z)`, in capitals or not, separated by white space.
 *
 * @returns the verdict on each node that is named; none, if the text is empty
 * @throws Malformed where the text is anything else, and where a node is given two verdicts
 */
export function readGroundedAnswer(text: string): ReadonlyMap<string, Verdict> {
  const tokens = new Tokens(text);
  const verdicts = new Map<string, Verdict>();
  for (let letter = tokens.next(); letter.kind !== 'end'; letter = tokens.next()) {
    const verdict =
      verdictByLetter.get(letter.text.toLowerCase()) ??
      tokens.fail(letter, 'T(…), F(…) or u(…) is expected');
    tokens.expect('(');
    const node = tokens.expect('name');
    tokens.expect(')');
    if ((verdicts.get(node.text) ?? verdict) !== verdict) {
      tokens.fail(node, 'a node that has no other value yet is expected');
    }
    verdicts.set(node.text, verdict);
  }
  return verdicts;
}
