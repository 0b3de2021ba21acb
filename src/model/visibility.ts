import type { Graph } from './graph.ts';

/*
 * Which cards are shown when the reader opens and closes them. All functions take the ids that are
 * shown and return new sets; none depends on the path that led there.
 */

type Ids = ReadonlySet<string>;

/** The cards directly behind one that are not shown: what its "+" opens. */
export function hiddenBehind(graph: Graph<unknown>, shown: Ids, id: string): string[] {
  return graph.behind(id).filter((other) => !shown.has(other));
}

/**
 * The shown cards that closing this one closes: those behind it that the reader opened, and all that
 * only it holds in the picture. Any other card stays when a way leads to it, over shown cards, from
 * the conclusion or another endpoint without this card.
 *
 * @param opened the cards that are shown because the reader opened them
 */
export function heldBy(
  graph: Graph<unknown>,
  shown: Ids,
  id: string,
  opened: Ids = new Set(),
): string[] {
  const shownBehind = (of: string) => graph.behind(of).filter((other) => shown.has(other));
  const letGo = new Set(shownBehind(id).filter((other) => opened.has(other)));
  const below = reach(shownBehind(id), shownBehind);
  below.delete(id);
  const lies = new Set([...shown].flatMap(shownBehind));
  const endpoints = [...shown].filter((other) => other !== id && !lies.has(other));
  const kept = reach(endpoints, (of) =>
    of === id ? [] : shownBehind(of).filter((other) => !letGo.has(other)),
  );
  return [...below].filter((other) => !kept.has(other));
}

/**
 * The cards to show so that a card appears tied to what is shown: itself, and the cards on a
 * shortest way from it towards a conclusion that is shown, or where there is none to any shown card.
 */
export function wayToShown(graph: Graph<unknown>, shown: Ids, id: string): string[] {
  return (
    shortestWay(id, shown, (current) => inFront(graph, current)) ??
    shortestWay(id, shown, (current) => [...graph.around(current)]) ?? [id]
  );
}

/** The ids from a start up to, but without, the first one that is wanted. */
function shortestWay(
  start: string,
  wanted: Ids,
  next: (id: string) => readonly string[],
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  const queue = [start];
  for (const current of queue) {
    if (wanted.has(current)) return trace(cameFrom, cameFrom.get(current));
    for (const other of next(current)) {
      if (cameFrom.has(other)) continue;
      cameFrom.set(other, current);
      queue.push(other);
    }
  }
  return undefined;
}

/** The statements that a statement supports, attacks, undercuts the support of, or bears on. */
function inFront(graph: Graph<unknown>, id: string): string[] {
  return [
    ...graph
      .argumentsFrom(id)
      .map(({ kind, conclusion }) =>
        kind === 'undercuts' ? graph.argument(conclusion).conclusion : conclusion,
      ),
    ...graph.statement(id).bearsOn,
  ];
}

function trace(cameFrom: ReadonlyMap<string, string | undefined>, end: string | undefined) {
  const way: string[] = [];
  for (let at = end; at !== undefined; at = cameFrom.get(at)) way.push(at);
  return way;
}

function reach(starts: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(starts);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return reached;
}
