import type { Companions, ReasoningLine, TimelineEvent } from './argumentMap.ts';
import type { Graph } from './graph.ts';

/** What accompanies a map of which that is not there yet. */
export const noCompanions: Companions<never> = { timeline: [], lines: [], glossary: [] };

/** The events that bear on a statement, the earliest first. */
export function eventsOf<T>({ timeline }: Companions<T>, id: string): TimelineEvent<T>[] {
  return timeline.filter(({ bearsOn }) => bearsOn.includes(id));
}

/** The lines of reasoning that a statement, or an argument, is part of. */
export function linesOf<T>(
  { lines }: Companions<T>,
  graph: Graph<T>,
  id: string,
): ReasoningLine<T>[] {
  const isPart = (step: string) => {
    const { conclusion, premises } = graph.argument(step);
    return step === id || conclusion === id || premises.includes(id);
  };
  return lines.filter((line) => line.arguments.some(isPart));
}
