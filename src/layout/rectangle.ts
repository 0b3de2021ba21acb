import type { Node, Point, Positions } from './drawing.ts';

/** A rectangle by its centre, in map units. */
export interface Rectangle extends Point {
  width: number;
  height: number;
}

/** Where a node lies; throws when it has no position. */
export function positionOf(positions: Positions, id: string): Point {
  const position = positions.get(id);
  if (!position) throw new Error(`"${id}" has no position.`);
  return position;
}

/** A node in its place. */
export interface PlacedNode extends Node, Point {}

/** The node in its place; throws when it has none. */
export function placed(node: Node, positions: Positions): PlacedNode {
  const { x, y } = positionOf(positions, node.id);
  // Spelt out rather than spread: V8 gives all nodes one shape then, which annealing needs.
  return { id: node.id, kind: node.kind, width: node.width, height: node.height, x, y };
}

/**
 * How far two rectangles are into each other, as the shortest way to part them along one axis:
 * min((wₐ+w_b)/2 + margin − |xₐ−x_b|, (hₐ+h_b)/2 + margin − |yₐ−y_b|). At most 0 when they are
 * at least `margin` apart.
 */
export function overlap(a: Rectangle, b: Rectangle, margin = 0): number {
  return Math.min(
    (a.width + b.width) / 2 + margin - Math.abs(a.x - b.x),
    (a.height + b.height) / 2 + margin - Math.abs(a.y - b.y),
  );
}

/** The smallest rectangle around all nodes; of no size where there are none. */
export function boundingBox(nodes: readonly Node[], positions: Positions): Rectangle {
  if (!nodes.length) return { x: 0, y: 0, width: 0, height: 0 };
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const node of nodes) {
    const { x, y } = positionOf(positions, node.id);
    left = Math.min(left, x - node.width / 2);
    right = Math.max(right, x + node.width / 2);
    top = Math.min(top, y - node.height / 2);
    bottom = Math.max(bottom, y + node.height / 2);
  }
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}

/**
 * Where a link meets a card's border: straight towards `toward` from the nearest point of the
 * card's core (the card less an inset), but never at a corner. Cards above each other are thus
 * linked by upright lines.
 *
 * @param toward a point outside the rectangle; inside it, it is returned itself
 * @param gap how far outside the border the point lies
 */
export function borderPoint(box: Rectangle, toward: Point, gap = 0): Point {
  const halfWidth = box.width / 2;
  const halfHeight = box.height / 2;
  const core = {
    x: clamp(toward.x - box.x, Math.max(0, halfWidth - insetX)),
    y: clamp(toward.y - box.y, Math.max(0, halfHeight - insetY)),
  };
  const dx = toward.x - box.x - core.x;
  const dy = toward.y - box.y - core.y;
  const alongX = dx === 0 ? Infinity : (halfWidth + gap - Math.sign(dx) * core.x) / Math.abs(dx);
  const alongY = dy === 0 ? Infinity : (halfHeight + gap - Math.sign(dy) * core.y) / Math.abs(dy);
  const along = Math.min(alongX, alongY, 1);
  const x = core.x + dx * along;
  const y = core.y + dy * along;
  if (along === 1) return { x: box.x + x, y: box.y + y };
  return alongX < alongY
    ? { x: box.x + x, y: box.y + clamp(y, Math.max(0, halfHeight - corner)) }
    : { x: box.x + clamp(x, Math.max(0, halfWidth - corner)), y: box.y + y };
}

/** How far a card's core lies within its border. */
const insetX = 56;
const insetY = 30;

/** How far link ends keep from a card's corners. */
const corner = 18;

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
