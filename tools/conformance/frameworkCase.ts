import { groundedInterpretation } from '../../src/reasoning/grounded.ts';
import type { Verdict } from '../../src/reasoning/verdict.ts';
import type { Framework } from './adf.ts';
import { difference, type Outcome } from './outcome.ts';

/**
 * Compares the grounded interpretation of a framework with the published one, on each node that
 * either of them has.
 *
 * @param expected the published interpretation; an empty one is no expectation
 */
export function runFramework(
  { statements, conditions }: Framework,
  expected: ReadonlyMap<string, Verdict>,
): Outcome {
  if (expected.size === 0) return { kind: 'no expectation' };
  const outcomes = groundedInterpretation(conditions);
  const differences: string[] = [];
  for (const [node, verdict] of expected) {
    // Helping nodes have names that no file has.
    const got = outcomes.get(node)?.verdict ?? 'nothing: the framework has no such node';
    if (got !== verdict) differences.push(difference(node, verdict, got));
  }
  for (const node of statements) {
    const got = outcomes.get(node)?.verdict;
    if (got && !expected.has(node)) {
      differences.push(`node ${node}: got ${got}, but the answer does not name it`);
    }
  }
  return differences.length > 0 ? { kind: 'disagrees', differences } : { kind: 'agrees' };
}
