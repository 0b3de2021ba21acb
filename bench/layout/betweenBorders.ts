import type { Point } from '../../src/layout/drawing.ts';
import type { PlacedNode } from '../../src/layout/rectangle.ts';

/**
 * The straight line from one node's centre to another's, from border to border: cards are
 * rectangles, junctions circles. Nodes that overlap may leave nothing of it but a point.
 */
export function betweenBorders(source: PlacedNode, target: PlacedNode): [from: Point, to: Point] {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const start = Math.min(1, shareWithin(source, dx, dy));
  const end = Math.max(start, 1 - shareWithin(target, dx, dy));
  return [
    { x: source.x + start * dx, y: source.y + start * dy },
    { x: source.x + end * dx, y: source.y + end * dy },
  ];
}

/** What share of a line from a node's centre lies within it. */
function shareWithin({ kind, width, height }: PlacedNode, dx: number, dy: number): number {
  if (kind === 'junction') return width / 2 / Math.hypot(dx, dy);
  return Math.min(width / 2 / Math.abs(dx), height / 2 / Math.abs(dy));
}
