import { sample, type Curve } from './curve.ts';
import type { LinkRole, Point } from './drawing.ts';
import { segmentsCross } from './segments.ts';
import { spanOf, type Span } from './span.ts';

/** A link with its curve as drawn, and what is needed to compare it fast. */
export interface DrawnLink extends Span {
  source: string;
  target: string;
  role: LinkRole;
  points: readonly Point[];
  /** What the link costs by itself. */
  own: number;
}

/** Draws a link's curve and notes its bounds. */
export function drawnLink(source: string, target: string, role: LinkRole, curve: Curve): DrawnLink {
  const points = sample(curve);
  const { left, right, top, bottom } = spanOf(points);
  // Spelt out rather than spread: V8 gives all links one shape then, which annealing needs.
  return { source, target, role, points, left, right, top, bottom, own: 0 };
}

/** How often two drawn links cross; pieces of the first that lie clear of the second are passed over. */
export function drawnCrossings(a: DrawnLink, b: DrawnLink): number {
  let count = 0;
  for (let i = 1; i < a.points.length; i += 1) {
    const from = a.points[i - 1];
    const to = a.points[i];
    if (!from || !to) continue;
    if (from.x < b.left && to.x < b.left) continue;
    if (from.x > b.right && to.x > b.right) continue;
    if (from.y < b.top && to.y < b.top) continue;
    if (from.y > b.bottom && to.y > b.bottom) continue;
    for (let j = 1; j < b.points.length; j += 1) {
      const start = b.points[j - 1];
      const end = b.points[j];
      if (start && end && segmentsCross(from, to, start, end)) count += 1;
    }
  }
  return count;
}
