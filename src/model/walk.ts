import type { Graph } from './graph.ts';

/*
 * The ways along the reasoning, from a statement or an argument: to what rests on it, to what it
 * rests on, to what speaks against it, and beside it. All take and return ids.
 */

/** What one statement does to another: as a premise of an argument, or as context to it. */
export type Tie = 'for' | 'against' | 'undercuts' | 'context';

/** A statement that something leads to, and in what ways. */
export interface Conclusion {
  id: string;
  ties: readonly Tie[];
}

/** What a statement leads to, or the statement that an argument is about; each once. */
export function conclusionsOf(graph: Graph<unknown>, id: string): Conclusion[] {
  const steps = graph.hasArgument(id) ? [graph.argument(id)] : graph.argumentsFrom(id);
  const context = graph.hasArgument(id) ? [] : graph.statement(id).bearsOn;
  const ties = new Map<string, Tie[]>();
  const add = (to: string, tie: Tie) => {
    const known = ties.get(to) ?? [];
    if (!known.includes(tie)) ties.set(to, [...known, tie]);
  };
  for (const { kind, conclusion } of steps) {
    add(kind === 'undercuts' ? graph.argument(conclusion).conclusion : conclusion, kind);
  }
  for (const to of context) add(to, 'context');
  return [...ties].map(([to, known]) => ({ id: to, ties: known }));
}

/** The premises that support a statement, then what bears on it; or the premises of an argument. */
export function premisesOf(graph: Graph<unknown>, id: string): string[] {
  if (graph.hasArgument(id)) return [...graph.argument(id).premises];
  const support = graph.argumentsAbout(id).filter(({ kind }) => kind === 'for');
  return distinct([
    ...support.flatMap(({ premises }) => premises),
    ...graph.contextOf(id).map((other) => other.id),
  ]);
}

/** The premises of what attacks a statement, then of what undercuts the support for it, or a step. */
export function objectionsOf(graph: Graph<unknown>, id: string): string[] {
  return distinct(objectingTo(graph, id).flatMap(({ premises }) => premises));
}

/** The arguments that attack a statement, then those that undercut the support for it, or a step. */
export function objectingTo(graph: Graph<unknown>, id: string) {
  const about = graph.argumentsAbout(id);
  return [
    ...about.filter(({ kind }) => kind !== 'for'),
    // What undercuts an objection does not object.
    ...about
      .filter(({ kind }) => kind === 'for')
      .flatMap((argument) => graph.argumentsAbout(argument.id)),
  ];
}

/** The steps that a statement is part of: those from it, those to it, and what undercuts these. */
export function stepsOf(graph: Graph<unknown>, id: string): string[] {
  const about = graph.argumentsAbout(id);
  return distinct(
    [
      ...graph.argumentsFrom(id),
      ...about,
      ...about.flatMap((argument) => graph.argumentsAbout(argument.id)),
    ].map((argument) => argument.id),
  );
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
