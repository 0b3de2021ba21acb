import type { Companions, ReasoningLine, TimelineEvent } from './argumentMap.ts';
import type { Graph } from './graph.ts';
import { wayToShown } from './visibility.ts';

/** What accompanies a map of which that is not there yet. */
export const noCompanions: Companions<never> = { timeline: [], lines: [], glossary: [] };

/** The events that bear on a statement, or that it tells, the earliest first. */
export function eventsOf<T>({ timeline }: Companions<T>, id: string): TimelineEvent<T>[] {
  return timeline.filter(({ bearsOn, statement }) => bearsOn.includes(id) || statement === id);
}

/** The lines of reasoning that a statement or an argument is part of, or whose pleas use it. */
export function linesOf<T>(
  { lines }: Companions<T>,
  graph: Graph<T>,
  id: string,
): ReasoningLine<T>[] {
  const isPart = (step: string) => {
    const { conclusion, premises } = graph.argument(step);
    return step === id || conclusion === id || premises.includes(id);
  };
  return lines.filter(
    ({ arguments: steps, steelman, reply }) =>
      steps.some(isPart) || steelman.statements.includes(id) || reply.statements.includes(id),
  );
}

/** The statements that both sides of a line use, and what ties them to the main conclusion. */
export function statementsOfLine<T>(line: ReasoningLine<T>, graph: Graph<T>): ReadonlySet<string> {
  const statements = new Set([graph.map.main]);
  for (const id of [...line.steelman.statements, ...line.reply.statements]) {
    for (const other of wayToShown(graph, statements, id)) statements.add(other);
  }
  return statements;
}
