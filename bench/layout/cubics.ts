import type { Point } from '../../src/layout/drawing.ts';

/** How far a polyline may lie from its curve, in map units: as for our own curves. */
const tolerance = 0.4;

/**
 * A polyline along joined cubic Bézier curves, ends included, in as few pieces as keep it within 0.4
 * units: n pieces of a curve stay within max|B″| / 8n² of it (the error of linear interpolation),
 * and |B″| ≤ 6 · max(|p₀ − 2p₁ + p₂|, |p₁ − 2p₂ + p₃|).
 *
 * @param points start, control, control, end, control, control, end, …
 */
export function sampleCubics(points: readonly Point[]): Point[] {
  const [start] = points;
  if (!start) return [];
  const sampled = [start];
  for (let i = 3; i < points.length; i += 3) {
    const [p0, p1, p2, p3] = points.slice(i - 3, i + 1);
    if (p0 && p1 && p2 && p3) sampled.push(...pieces(p0, p1, p2, p3));
  }
  return sampled;
}

function pieces(p0: Point, p1: Point, p2: Point, p3: Point): Point[] {
  const bend = Math.max(secondDifference(p0, p1, p2), secondDifference(p1, p2, p3));
  const count = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / tolerance)));
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 1) / count;
    const s = 1 - t;
    const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    return {
      x: a * p0.x + b * p1.x + c * p2.x + d * p3.x,
      y: a * p0.y + b * p1.y + c * p2.y + d * p3.y,
    };
  });
}

function secondDifference(a: Point, b: Point, c: Point): number {
  return Math.hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y);
}
