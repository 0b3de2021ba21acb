import { acceptanceConditions } from '../../src/reasoning/acceptance.ts';
import { groundedInterpretation } from '../../src/reasoning/grounded.ts';
import { participants } from '../../src/reasoning/participants.ts';
import type { Verdict } from '../../src/reasoning/verdict.ts';
import { express, nodeOf } from './expressing.ts';
import { derivedGaps, spread } from './gaps.ts';
import { makeIssues } from './issueSchemes.ts';
import { difference, type Outcome } from './outcome.ts';
import { readArgumentGraph } from './readArgumentGraph.ts';
import { readTests } from './readTests.ts';
import { readYaml } from './readYaml.ts';
import { waitingStatements } from './waiting.ts';

/**
 * Compares the labels that the authors of an argument graph expect with the verdicts of the
 * semantics: in with stands, out with falls, undecided with contested.
 *
 * A difference counts as one only where the graph is expressed exactly. Where it cannot be, as far as
 * that has a bearing on a statement with an expected label, the case is not expressible. Where
 * Carneades waits (see `waitingStatements`), that excuses the label "undecided", and no other.
 *
 * @param text an argument graph of Carneades 4, in YAML
 * @throws Malformed if it cannot be read
 */
export function runGraph(text: string): Outcome {
  const { root, repetition } = readYaml(text);
  if (readTests(root.at('tests')).size === 0) return { kind: 'no expectation' };
  if (repetition) throw repetition;
  const graph = readArgumentGraph(root);

  const made = makeIssues(graph);
  const issues = [...graph.issues, ...made.issues];
  const { map, judgement, ways, gaps } = express(graph, issues);
  const outcomes = groundedInterpretation(
    acceptanceConditions(participants(map, { tie: 'out' }), judgement),
  );
  const verdictOf = (statement: string): Verdict =>
    outcomes.get(nodeOf(statement))?.verdict ?? 'contested';
  const waiting = waitingStatements(graph, issues, ways, verdictOf);
  const doubts = spread([...gaps, ...made.gaps, ...derivedGaps(graph)], graph, issues);

  const differences: string[] = [];
  const reasons = new Set<string>();
  for (const [statement, expected] of graph.tests) {
    const doubt = doubts.get(statement);
    const wait = waiting.get(statement);
    if (doubt !== undefined) {
      reasons.add(doubt);
    } else if (!graph.statements.has(statement)) {
      differences.push(difference(statement, expected, 'nothing: the graph has no such statement'));
    } else if (verdictOf(statement) !== expected) {
      if (wait !== undefined && expected === 'contested') reasons.add(wait);
      else differences.push(difference(statement, expected, verdictOf(statement)));
    }
  }
  if (differences.length > 0) return { kind: 'disagrees', differences };
  return reasons.size > 0 ? { kind: 'not expressible', reasons: [...reasons] } : { kind: 'agrees' };
}
