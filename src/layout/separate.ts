import type { Drawing, Positions } from './drawing.ts';
import { marginBetween } from './margins.ts';
import { overlap, placed, type PlacedNode } from './rectangle.ts';

/** Passes over all pairs before the picture is spread a little to make room. */
const passes = 60;
const spread = 1.03;
const enough = 1e-3;

/**
 * Parts what is closer than its margin, and moves nothing else: pair by pair along the axis on which
 * it takes least, each half, until no pair is left. Where there is no room, the whole picture is
 * spread about its centre and it starts again, so that it always ends: overlaps are 0.
 *
 * @param fixed ids of nodes that stay where they are, as long as there is room beside them
 */
export function separate(
  drawing: Drawing,
  positions: Positions,
  fixed: ReadonlySet<string> = new Set(),
): Positions {
  const nodes = drawing.nodes.map((node) => placed(node, positions));
  const still = new Set(fixed);
  for (let round = 0; !settled(nodes, still); round += 1) {
    still.clear();
    if (round) spreadOut(nodes);
  }
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
}

function settled(nodes: PlacedNode[], still: ReadonlySet<string>): boolean {
  for (let pass = 0; pass < passes; pass += 1) {
    let moved = false;
    for (let i = 0; i < nodes.length; i += 1) {
      const a = nodes[i];
      for (let j = i + 1; j < nodes.length; j += 1) {
        const b = nodes[j];
        if (a && b && part(a, b, still)) moved = true;
      }
    }
    if (!moved) return true;
  }
  return false;
}

function part(a: PlacedNode, b: PlacedNode, still: ReadonlySet<string>): boolean {
  const margin = marginBetween(a.kind, b.kind);
  const depth = overlap(a, b, margin);
  if (depth <= enough) return false;
  const holdA = still.has(a.id) ? 0 : 1;
  const holdB = still.has(b.id) ? 0 : 1;
  const total = holdA + holdB;
  if (!total) return false;
  const push = depth + enough / 2;
  const sideways =
    (a.width + b.width) / 2 - Math.abs(a.x - b.x) < (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  const axis = sideways ? 'x' : 'y';
  const sign = a[axis] < b[axis] ? -1 : 1;
  a[axis] += (sign * push * holdA) / total;
  b[axis] -= (sign * push * holdB) / total;
  return true;
}

function spreadOut(nodes: PlacedNode[]): void {
  const x = nodes.reduce((sum, node) => sum + node.x, 0) / nodes.length;
  const y = nodes.reduce((sum, node) => sum + node.y, 0) / nodes.length;
  for (const node of nodes) {
    node.x = x + (node.x - x) * spread;
    node.y = y + (node.y - y) * spread;
  }
}
