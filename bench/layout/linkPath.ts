import type { Link, Point } from '../../src/layout/drawing.ts';
import type { LinkPath } from '../../src/layout/paths.ts';

/** A link along a polyline. */
export function pathAlong({ source, target, role }: Link, points: readonly Point[]): LinkPath {
  const d = points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x},${y}`).join('');
  return { source, target, role, d, points };
}
