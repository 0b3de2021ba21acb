import type { Argument, Statement } from './argumentMap.ts';
import type { Graph } from './graph.ts';

/** A statement in the outline, with what lies behind it. */
export interface OutlineItem<T> {
  statement: Statement<T>;
  /** Whether it is written out here, or elsewhere in the outline. */
  writtenOut: boolean;
  arguments: readonly OutlineArgument<T>[];
  context: readonly OutlineItem<T>[];
}

/** An argument in the outline, with its premises and what undercuts it. */
export interface OutlineArgument<T> {
  argument: Argument<T>;
  premises: readonly OutlineItem<T>[];
  undercutters: readonly OutlineArgument<T>[];
}

/** The whole reasoning as nested text: first the main conclusion, then what else is concluded. */
export interface Outline<T> {
  main: readonly OutlineItem<T>[];
  other: readonly OutlineItem<T>[];
}

/**
 * The outline of a map. Every statement is written out exactly once, at the first place where the
 * reading reaches it: breadth first, so that it stands as near to the conclusion as it can.
 */
export function outlineOf<T>(graph: Graph<T>): Outline<T> {
  const { map } = graph;
  const inFront = new Set(map.statements.flatMap(({ id }) => graph.behind(id)));
  const endpoints = map.statements
    .map(({ id }) => id)
    .filter((id) => !inFront.has(id) && id !== map.main);
  const parents = parentsFrom(graph, [map.main, ...endpoints]);
  const written = new Set<string>();

  function item(id: string, parent: string | undefined): OutlineItem<T> {
    const statement = graph.statement(id);
    const writtenOut = parents.get(id) === parent && !written.has(id);
    if (!writtenOut) return { statement, writtenOut, arguments: [], context: [] };
    written.add(id);
    return {
      statement,
      writtenOut,
      arguments: graph.argumentsAbout(id).map((argument) => outlineArgument(argument, id)),
      context: graph.contextOf(id).map((other) => item(other.id, id)),
    };
  }

  function outlineArgument(argument: Argument<T>, parent: string): OutlineArgument<T> {
    return {
      argument,
      premises: argument.premises.map((premise) => item(premise, parent)),
      undercutters: graph
        .argumentsAbout(argument.id)
        .map((undercutter) => outlineArgument(undercutter, parent)),
    };
  }

  return {
    main: [item(map.main, undefined)],
    other: endpoints.map((id) => item(id, undefined)),
  };
}

/** The statement under which each one is written out; `undefined` for those at the top. */
function parentsFrom(
  graph: Graph<unknown>,
  top: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const parents = new Map<string, string | undefined>();
  for (const start of top) {
    if (parents.has(start)) continue;
    parents.set(start, undefined);
    const queue = [start];
    for (const id of queue) {
      for (const behind of graph.behind(id)) {
        if (parents.has(behind) || top.includes(behind)) continue;
        parents.set(behind, id);
        queue.push(behind);
      }
    }
  }
  return parents;
}
