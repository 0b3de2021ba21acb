import type { ArgumentMap } from './argumentMap.ts';

/**
 * The circles in which statements support one another, each once, as the ids along it.
 * A statement on a circle cannot stand by that support alone.
 *
 * @returns the strongly connected components of the support graph that hold a cycle (Tarjan 1972)
 */
export function supportCircles(map: ArgumentMap<unknown>): string[][] {
  const supports = new Map<string, string[]>();
  for (const { kind, premises, conclusion } of map.arguments) {
    if (kind !== 'for') continue;
    for (const premise of premises) {
      supports.set(premise, [...(supports.get(premise) ?? []), conclusion]);
    }
  }
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];

  function visit(id: string): number {
    const index = order.size;
    order.set(id, index);
    stack.push(id);
    let low = index;
    for (const next of supports.get(id) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next))
        low = Math.min(low, lowest.get(next) ?? order.get(next) ?? low);
    }
    lowest.set(id, low);
    if (low === index) {
      const component = stack.splice(stack.indexOf(id));
      if (component.length > 1) circles.push(component);
    }
    return low;
  }

  for (const id of supports.keys()) if (!order.has(id)) visit(id);
  return circles;
}
