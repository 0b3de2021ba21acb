/**
 * The strongly connected components of a directed graph that hold a circle, each as the ids in the
 * order in which the circle was found (Tarjan, "Depth-first search and linear graph algorithms",
 * 1972). A node that only leads to itself is no circle. Takes time linear in the graph's size.
 *
 * @param next where the edges of a node lead
 */
export function circlesOf(
  nodes: Iterable<string>,
  next: (id: string) => Iterable<string>,
): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open = new Set<string>();
  const stack: string[] = [];
  const circles: string[][] = [];

  function enter(id: string) {
    order.set(id, order.size);
    lowest.set(id, order.size - 1);
    stack.push(id);
    open.add(id);
    return { id, ahead: next(id)[Symbol.iterator]() };
  }

  function leave(id: string): void {
    if (lowest.get(id) !== order.get(id)) return;
    const circle = stack.splice(stack.lastIndexOf(id));
    for (const member of circle) open.delete(member);
    if (circle.length > 1) circles.push(circle);
  }

  function lower(id: string, to: number | undefined): void {
    lowest.set(id, Math.min(lowest.get(id) ?? Infinity, to ?? Infinity));
  }

  for (const start of nodes) {
    if (order.has(start)) continue;
    // The way from the start, kept by hand: a long chain would be too deep for the call stack.
    const way = [enter(start)];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const step = here.ahead.next();
      if (step.done) {
        way.pop();
        leave(here.id);
        const before = way.at(-1);
        if (before) lower(before.id, lowest.get(here.id));
      } else if (!order.has(step.value)) way.push(enter(step.value));
      else if (open.has(step.value)) lower(here.id, order.get(step.value));
    }
  }
  return circles;
}
