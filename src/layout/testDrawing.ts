import type { Drawing, Link, Node } from './drawing.ts';

/*
 * For tests: drawings written as arguments.
 */

/** A card of the usual size. */
export function card(id: string): Node {
  return { id, kind: 'card', width: 200, height: 100 };
}

/**
 * A drawing from steps such as "p q > j > c" (premises, junction, conclusion); the main conclusion is
 * the first step's. A step without a junction, "p > c", is context.
 */
export function drawingFrom(...steps: string[]): Drawing {
  const nodes = new Map<string, Node>();
  const links: Link[] = [];
  const junctions = new Set(
    steps.map((step) => step.split(' > ')).flatMap((s) => (s.length > 2 ? [s[1]] : [])),
  );
  const add = (id: string) => {
    nodes.set(id, junctions.has(id) ? { id, kind: 'junction', width: 18, height: 18 } : card(id));
    return id;
  };
  for (const step of steps) {
    const [sources = '', middle = '', conclusion] = step.split(' > ');
    for (const source of sources.split(' ')) {
      const role = conclusion === undefined ? 'context' : 'premise';
      links.push({ source: add(source), target: add(middle), role });
    }
    if (conclusion !== undefined) {
      links.push({ source: middle, target: add(conclusion), role: 'conclusion' });
    }
  }
  const main = steps[0]?.split(' > ').at(-1) ?? '';
  return { nodes: [...nodes.values()], links, main };
}
