import type { Argument } from './argumentMap.ts';
import type { Graph } from './graph.ts';

/** A statement where it stands under another, and why it does. */
export interface OutlineEntry<T> {
  id: string;
  /** The step in which it speaks for, against, or about a step towards the one above; else it bears on that. */
  argument: Argument<T> | undefined;
}

/** The whole reasoning as nested text: what stands under what, from the conclusion inwards. */
export interface Outline<T> {
  /** The main conclusion. */
  main: string;
  /** What else is concluded: statements that stand under no other. */
  others: readonly string[];
  /** What stands under a statement: premises by step, each step followed by what undercuts it, then context. */
  under: (id: string) => readonly OutlineEntry<T>[];
  /** The statements under which a statement stands, each once. */
  above: (id: string) => readonly string[];
  /**
   * The one under which it is written out: breadth first, so that it stands as near to the conclusion
   * as it can; `undefined` for what stands at the top.
   */
  home: (id: string) => string | undefined;
}

/** The outline of a map. A statement that serves in several places stands in each of them. */
export function outlineOf<T>(graph: Graph<T>): Outline<T> {
  const { map } = graph;

  function step(argument: Argument<T>): OutlineEntry<T>[] {
    return [
      ...argument.premises.map((id) => ({ id, argument })),
      ...graph.argumentsAbout(argument.id).flatMap(step),
    ];
  }

  const under = new Map(
    map.statements.map(({ id }) => [
      id,
      [
        ...graph.argumentsAbout(id).flatMap(step),
        ...graph.contextOf(id).map((other) => ({ id: other.id, argument: undefined })),
      ],
    ]),
  );
  const above = new Map<string, string[]>();
  for (const [id, entries] of under) {
    for (const entry of new Set(entries.map((each) => each.id))) {
      above.set(entry, [...(above.get(entry) ?? []), id]);
    }
  }
  const others = map.statements
    .map(({ id }) => id)
    .filter((id) => !above.has(id) && id !== map.main);
  const homes = homesFrom([map.main, ...others], (id) => under.get(id) ?? []);

  return {
    main: map.main,
    others,
    under: (id) => under.get(id) ?? [],
    above: (id) => above.get(id) ?? [],
    home: (id) => homes.get(id),
  };
}

function homesFrom(
  top: readonly string[],
  under: (id: string) => readonly OutlineEntry<unknown>[],
): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  const reached = new Set(top);
  for (const start of top) {
    const queue = [start];
    for (const id of queue) {
      for (const entry of under(id)) {
        if (reached.has(entry.id)) continue;
        reached.add(entry.id);
        homes.set(entry.id, id);
        queue.push(entry.id);
      }
    }
  }
  return homes;
}
