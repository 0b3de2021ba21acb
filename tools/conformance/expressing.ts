import type { Judgement, Mark } from '../../src/reasoning/judgement.ts';
import type { ReasonedMap } from '../../src/reasoning/participants.ts';
import type { ArgumentGraph, GraphArgument, Issue } from './argumentGraph.ts';
import { contest, idAgainst, type Contender, type Contest } from './contenders.ts';
import type { Gap } from './gaps.ts';
import type { Way } from './ways.ts';

/** An argument graph as a judged map, whose clashes are to end as in Carneades: a tie is out. */
export interface Expressed {
  readonly map: ReasonedMap;
  readonly judgement: Judgement;
  /** The ways in which each argument comes to have weight. */
  readonly ways: ReadonlyMap<GraphArgument, readonly Way[]>;
  readonly gaps: readonly Gap[];
}

type MapArgument = ReasonedMap['arguments'][number];

/** The node of the map that stands for a statement; arguments may have the same names. */
export function nodeOf(statement: string): string {
  return `statement ${statement}`;
}

/**
 * Expresses an argument graph as a judged map:
 *
 * - what is assumed is marked as accepted;
 * - the positions of an issue are contraries;
 * - each way in which an argument comes to have weight (see `waysOf`) is an argument, and its
 *   undercutter is the premise of another that undercuts it;
 * - what is heavier outweighs what is lighter (see `contest`).
 *
 * @param issues the issues of the graph, with those that its issue schemes make
 */
export function express(graph: ArgumentGraph, issues: readonly Issue[]): Expressed {
  const rivals = new Map<string, readonly string[]>();
  for (const { positions } of issues) {
    for (const position of positions) {
      rivals.set(
        position,
        positions.filter((other) => other !== position),
      );
    }
  }
  const marks = new Map<string, Mark>();
  for (const assumption of graph.assumptions) {
    if (graph.statements.has(assumption)) marks.set(nodeOf(assumption), 'accepted');
  }
  const contests = contestsOf(graph, issues);
  const contenders = contests.flatMap((one) => one.contenders);
  const ways = new Map<GraphArgument, Way[]>();
  for (const { argument, way } of contenders) {
    const group = ways.get(argument);
    if (group) group.push(way);
    else ways.set(argument, [way]);
  }
  return {
    map: {
      statements: [...graph.statements.keys()].map((statement) => ({
        id: nodeOf(statement),
        origin: 'stated',
        bearsOn: [],
        contraries: (rivals.get(statement) ?? []).map(nodeOf),
      })),
      arguments: contenders.flatMap(argumentsOf),
    },
    judgement: { marks, outweighs: contests.flatMap(({ outweighs }) => outweighs) },
    ways,
    gaps: contests.flatMap(({ gaps }) => gaps),
  };
}

function contestsOf(graph: ArgumentGraph, issues: readonly Issue[]): readonly Contest[] {
  const atIssue = new Set(issues.flatMap(({ positions }) => positions));
  const conclusions = new Set(graph.arguments.map(({ conclusion }) => conclusion));
  return [
    ...issues.map((issue) => contest(issue.positions, graph, issue)),
    ...[...conclusions]
      .filter((statement) => !atIssue.has(statement))
      .map((statement) => contest([statement], graph, undefined)),
  ];
}

/** The arguments of the map that stand for a contender. */
function argumentsOf(contender: Contender): readonly MapArgument[] {
  const { argument, way, rivals, canCarry } = contender;
  const premises = way.premises.map(nodeOf);
  const own: readonly MapArgument[] = canCarry
    ? [{ id: contender.id, kind: 'for', premises, conclusion: nodeOf(argument.conclusion) }]
    : rivals.map((rival) => ({
        id: idAgainst(contender, rival),
        kind: 'against',
        premises,
        conclusion: nodeOf(rival),
      }));
  const { undercutter } = argument;
  if (undercutter === undefined) return own;
  return own.flatMap((line) => [
    line,
    {
      id: `undercutter of ${line.id}`,
      kind: 'undercuts',
      premises: [nodeOf(undercutter)],
      conclusion: line.id,
    },
  ]);
}
