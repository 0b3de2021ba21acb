import type { Graph } from './graph.ts';

/**
 * What stands out when something is selected: a statement with the arguments about it and from it
 * and the cards on their other side, or an argument with its premises, its conclusion and what
 * undercuts it.
 *
 * @param id of a statement or an argument
 * @returns ids of statements and arguments, the given one among them
 */
export function neighbourhood(graph: Graph<unknown>, id: string): ReadonlySet<string> {
  if (graph.hasArgument(id)) {
    const { kind, premises, conclusion } = graph.argument(id);
    // What undercuts a step concerns both ends of that step.
    const step = kind === 'undercuts' ? graph.argument(conclusion) : undefined;
    const ends = step ? [...step.premises, step.conclusion] : [];
    const undercutters = graph.argumentsAbout(id).flatMap((one) => [one.id, ...one.premises]);
    return new Set([id, ...premises, conclusion, ...ends, ...undercutters]);
  }
  const about = graph.argumentsAbout(id).map((argument) => argument.id);
  const undercutters = about.flatMap((argument) => graph.argumentsAbout(argument));
  return new Set([
    id,
    ...graph.around(id),
    ...about,
    ...undercutters.map((argument) => argument.id),
    ...graph.argumentsFrom(id).map((argument) => argument.id),
  ]);
}
