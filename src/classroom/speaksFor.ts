import type { Graph } from '../model/graph.ts';
import type { Position } from '../model/role.ts';

/** For which side a statement speaks; one that serves both speaks for both. */
export type Speaks = ReadonlyMap<string, ReadonlySet<Position>>;

const other: Readonly<Record<Position, Position>> = { for: 'against', against: 'for' };

/**
 * For which side each statement speaks. The documents argue for the main conclusion; so what else they
 * conclude is on that side too. From there it goes by the arguments: what supports a statement speaks
 * for the side that it speaks for, what attacks it or undercuts a step towards it for the other. What is
 * context only speaks for neither.
 */
export function speaksFor(graph: Graph<unknown>): Speaks {
  const sides = new Map<string, Set<Position>>();
  const ahead = graph.map.statements
    .filter(
      ({ id, origin }) =>
        origin !== 'outside' &&
        graph.argumentsAbout(id).length > 0 &&
        graph.argumentsFrom(id).length === 0,
    )
    .map(({ id }): { id: string; side: Position } => ({ id, side: 'for' }));
  for (let here = ahead.pop(); here; here = ahead.pop()) {
    const { id, side } = here;
    const known = sides.get(id) ?? new Set();
    if (known.has(side)) continue;
    sides.set(id, known.add(side));
    for (const argument of graph.argumentsAbout(id)) {
      const its = argument.kind === 'for' ? side : other[side];
      for (const premise of argument.premises) ahead.push({ id: premise, side: its });
      for (const { premises } of graph.argumentsAbout(argument.id)) {
        for (const premise of premises) ahead.push({ id: premise, side: other[its] });
      }
    }
  }
  return sides;
}

/** Whether a statement speaks for one side, and not for the other. */
export function speaksOnlyFor(speaks: Speaks, id: string, side: Position): boolean {
  const sides = speaks.get(id);
  return sides?.size === 1 && sides.has(side);
}
