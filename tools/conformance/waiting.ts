import type { Verdict } from '../../src/reasoning/verdict.ts';
import type { ArgumentGraph, GraphArgument, Issue } from './argumentGraph.ts';
import type { Way } from './ways.ts';

/** Whether a statement is known to be in. */
type IsIn = (statement: string) => boolean;

/**
 * Finds the statements that Carneades leaves undecided though the semantics decide them, because it
 * waits where the semantics do not: it looks at an argument only when all its premises are decided (or
 * its undercutter is in), even where one that is out settles the matter, and at the positions of an
 * issue only when it can look at all their arguments. What it does decide comes out the same.
 *
 * @param issues the issues of the graph, with those that its issue schemes make
 * @param ways the ways in which each argument comes to have weight
 * @param verdictOf the verdict of the semantics on each statement
 * @returns by statement, what Carneades waits for
 */
export function waitingStatements(
  graph: ArgumentGraph,
  issues: readonly Issue[],
  ways: ReadonlyMap<GraphArgument, readonly Way[]>,
  verdictOf: (statement: string) => Verdict,
): ReadonlyMap<string, string> {
  const rivals = new Map<string, readonly string[]>();
  for (const { positions } of issues) for (const one of positions) rivals.set(one, positions);
  const argumentsFor = new Map<string, GraphArgument[]>();
  for (const argument of graph.arguments) {
    const group = argumentsFor.get(argument.conclusion);
    if (group) group.push(argument);
    else argumentsFor.set(argument.conclusion, [argument]);
  }
  const atStake = (statement: string) => rivals.get(statement) ?? [statement];
  const contending = (statement: string) =>
    atStake(statement).flatMap((position) => argumentsFor.get(position) ?? []);

  const settled = new Set<string>();
  const isIn: IsIn = (statement) => settled.has(statement) && verdictOf(statement) === 'stands';
  const isSettled = (statement: string): boolean => {
    const own = argumentsFor.get(statement) ?? [];
    const counts = (argument: GraphArgument) =>
      !isUndercut(argument, isIn) &&
      (ways.get(argument) ?? []).some(({ premises }) => premises.every(isIn));
    const isLookedAt = (argument: GraphArgument) => awaited(argument, settled, isIn) === undefined;
    if (own.every((argument) => isLookedAt(argument) && !counts(argument))) return true;
    return rivals.has(statement)
      ? contending(statement).every(isLookedAt)
      : own.some((argument) => isLookedAt(argument) && counts(argument));
  };

  const statements = [...graph.statements.keys()];
  for (const statement of statements) {
    if (atStake(statement).some((position) => graph.assumptions.has(position))) {
      settled.add(statement);
    }
  }
  for (let before = -1; before < settled.size;) {
    before = settled.size;
    for (const statement of statements) {
      if (!settled.has(statement) && isSettled(statement)) settled.add(statement);
    }
  }

  const waiting = new Map<string, string>();
  for (const statement of statements) {
    if (settled.has(statement) || verdictOf(statement) === 'contested') continue;
    const [reason = ''] = contending(statement).flatMap((argument) => {
      const premise = awaited(argument, settled, isIn);
      return premise === undefined ? [] : [`until ${premise} is, for argument ${argument.id}`];
    });
    waiting.set(
      statement,
      `Carneades leaves ${statement} undecided ${reason}; the semantics decide it without waiting`,
    );
  }
  return waiting;
}

/** What has to be decided before Carneades looks at an argument. */
function awaited(
  argument: GraphArgument,
  settled: ReadonlySet<string>,
  isIn: IsIn,
): string | undefined {
  const { undercutter, premises } = argument;
  if (isUndercut(argument, isIn)) return undefined;
  if (undercutter !== undefined && !settled.has(undercutter)) return undercutter;
  return premises.find((premise) => !settled.has(premise));
}

function isUndercut({ undercutter }: GraphArgument, isIn: IsIn): boolean {
  return undercutter !== undefined && isIn(undercutter);
}
