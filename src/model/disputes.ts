import type { Statement } from './argumentMap.ts';
import type { Graph } from './graph.ts';

/** What outside sources say of one of the documents' own statements. */
export interface Dispute<T> {
  statement: Statement<T>;
  backing: readonly Statement<T>[];
  attacking: readonly Statement<T>[];
  /** What undercuts a step towards the statement. */
  undercutting: readonly Statement<T>[];
}

/** The documents' own statements that outside sources back or attack, in the order of their numbers. */
export function disputes<T>(graph: Graph<T>): Dispute<T>[] {
  const outsidePremises = (id: string, kind: 'for' | 'against' | 'undercuts') =>
    graph
      .argumentsAbout(id)
      .filter((argument) => argument.kind === kind)
      .flatMap(({ premises }) => premises.map((premise) => graph.statement(premise)))
      .filter(({ origin }) => origin === 'outside');

  return graph.map.statements
    .filter(({ origin }) => origin !== 'outside')
    .map((statement) => ({
      statement,
      backing: outsidePremises(statement.id, 'for'),
      attacking: outsidePremises(statement.id, 'against'),
      undercutting: graph
        .argumentsAbout(statement.id)
        .flatMap(({ id }) => outsidePremises(id, 'undercuts')),
    }))
    .filter(
      ({ backing, attacking, undercutting }) =>
        backing.length + attacking.length + undercutting.length > 0,
    );
}
