import type { Point } from './drawing.ts';
import type { Rectangle } from './rectangle.ts';
import { norm } from './norm.ts';

/** Twice the signed area of the triangle a b c: positive when c lies clockwise of a→b on screen. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Whether two segments properly cross; touching at an end or lying along each other does not count. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** The length of a polyline. */
export function polylineLength(points: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1];
    const b = points[i];
    if (a && b) length += norm(b.x - a.x, b.y - a.y);
  }
  return length;
}

/**
 * Whether a segment enters a rectangle grown by `margin` on all sides: the slab method
 * (Kay & Kajiya 1986) on the segment a + t(b − a), 0 ≤ t ≤ 1. Running along the border is no entry.
 */
export function segmentEnters(a: Point, b: Point, box: Rectangle, margin = 0): boolean {
  const halfWidth = box.width / 2 + margin;
  const halfHeight = box.height / 2 + margin;
  let from = 0;
  let to = 1;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  if (dx === 0) {
    if (Math.abs(a.x - box.x) >= halfWidth) return false;
  } else {
    const t1 = (box.x - halfWidth - a.x) / dx;
    const t2 = (box.x + halfWidth - a.x) / dx;
    from = Math.max(from, Math.min(t1, t2));
    to = Math.min(to, Math.max(t1, t2));
  }
  if (dy === 0) {
    if (Math.abs(a.y - box.y) >= halfHeight) return false;
  } else {
    const t1 = (box.y - halfHeight - a.y) / dy;
    const t2 = (box.y + halfHeight - a.y) / dy;
    from = Math.max(from, Math.min(t1, t2));
    to = Math.min(to, Math.max(t1, t2));
  }
  return from < to;
}

/** Whether any part of a polyline enters a rectangle grown by `margin`. */
export function polylineEnters(points: readonly Point[], box: Rectangle, margin = 0): boolean {
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1];
    const b = points[i];
    if (a && b && segmentEnters(a, b, box, margin)) return true;
  }
  return false;
}
