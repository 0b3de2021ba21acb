import type { Point } from './drawing.ts';
import type { LinkPath } from './paths.ts';
import { segmentsCross } from './segments.ts';
import { shareEnd } from './shareEnd.ts';
import { spanOf, spansMeet } from './span.ts';

/** The angles at which links cross, in degrees. */
export interface CrossingAngle {
  mean: number;
  smallest: number;
}

/** What is said of links that never cross: no angle is better than a right one. */
const rightAngle = 90;

/**
 * The angle of each crossing of two links that share no end, in degrees: for the segments u and v
 * of their polylines that cross, arctan(|u × v| / |u · v|), the acute one of the two, 0 to 90.
 */
export function crossingAngles(paths: readonly LinkPath[]): number[] {
  const links = paths.map((path) => ({ path, span: spanOf(path.points) }));
  const angles: number[] = [];
  for (const [i, a] of links.entries()) {
    for (const b of links.slice(i + 1)) {
      if (!spansMeet(a.span, b.span) || shareEnd(a.path, b.path)) continue;
      angles.push(...anglesBetween(a.path.points, b.path.points));
    }
  }
  return angles;
}

/**
 * Sums up the angles of crossings: their mean, and the smallest. Both are 90 where nothing crosses.
 * (Huang, Hong & Eades 2008, "Effects of crossing angles": the sharper links cross, the longer
 * readers take to follow them. Huang, Eades & Hong 2014, "Larger crossing angles make graphs easier
 * to read": on a way through a drawing, the smallest tells most.)
 */
export function crossingAngle(angles: readonly number[]): CrossingAngle {
  if (!angles.length) return { mean: rightAngle, smallest: rightAngle };
  return {
    mean: angles.reduce((sum, angle) => sum + angle, 0) / angles.length,
    smallest: angles.reduce((least, angle) => Math.min(least, angle), rightAngle),
  };
}

function anglesBetween(a: readonly Point[], b: readonly Point[]): number[] {
  const angles: number[] = [];
  for (let i = 1; i < a.length; i += 1) {
    for (let j = 1; j < b.length; j += 1) {
      const a1 = a[i - 1];
      const a2 = a[i];
      const b1 = b[j - 1];
      const b2 = b[j];
      if (a1 && a2 && b1 && b2 && segmentsCross(a1, a2, b1, b2)) angles.push(angle(a1, a2, b1, b2));
    }
  }
  return angles;
}

function angle(a1: Point, a2: Point, b1: Point, b2: Point): number {
  const ux = a2.x - a1.x;
  const uy = a2.y - a1.y;
  const vx = b2.x - b1.x;
  const vy = b2.y - b1.y;
  return (Math.atan2(Math.abs(ux * vy - uy * vx), Math.abs(ux * vx + uy * vy)) * 180) / Math.PI;
}
