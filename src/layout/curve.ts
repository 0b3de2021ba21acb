import type { Point } from './drawing.ts';
import { norm } from './norm.ts';

/** A quadratic Bézier curve: the three points of B(t) = (1−t)²·from + 2t(1−t)·control + t²·to. */
export interface Curve {
  from: Point;
  control: Point;
  to: Point;
}

/** Bends flatter than this (the control's distance from the chord, in map units) are straight. */
const flat = 0.5;

/** How far a polyline may lie from its curve, in map units, and the most pieces it is cut into. */
const tolerance = 0.4;
const mostPieces = 12;

/** How far the control lies from the chord, positive to the right of from→to on screen. */
export function deflection({ from, control, to }: Curve): number {
  const length = norm(to.x - from.x, to.y - from.y);
  if (!length) return 0;
  return ((to.x - from.x) * (control.y - from.y) - (to.y - from.y) * (control.x - from.x)) / length;
}

/**
 * A polyline along the curve, ends included, in as few pieces as keep it within 0.4 units: n pieces
 * of a quadratic curve whose control is h off its chord stay within h/(2n²).
 */
export function sample(curve: Curve): Point[] {
  const { from, control, to } = curve;
  const off = Math.abs(deflection(curve));
  if (off < flat) return [from, to];
  const pieces = Math.min(mostPieces, Math.ceil(Math.sqrt(off / 2 / tolerance)));
  const points = [from];
  for (let i = 1; i < pieces; i += 1) {
    const t = i / pieces;
    const a = (1 - t) * (1 - t);
    const b = 2 * t * (1 - t);
    const c = t * t;
    points.push({
      x: a * from.x + b * control.x + c * to.x,
      y: a * from.y + b * control.y + c * to.y,
    });
  }
  points.push(to);
  return points;
}

/** A curve from one point to another whose middle lies `bend` of its length off the chord. */
export function bent(from: Point, to: Point, bend: number): Curve {
  return {
    from,
    to,
    control: {
      x: (from.x + to.x) / 2 - 2 * bend * (to.y - from.y),
      y: (from.y + to.y) / 2 + 2 * bend * (to.x - from.x),
    },
  };
}

/** The same curve, but for a piece of the given length at its end. */
export function shortened({ from, control, to }: Curve, by: number): Curve {
  const length = norm(to.x - control.x, to.y - control.y);
  const share = length ? Math.min(1, by / length) : 0;
  return {
    ...{ from, control },
    to: { x: to.x + (control.x - to.x) * share, y: to.y + (control.y - to.y) * share },
  };
}

/**
 * As SVG path data, to a tenth of a unit. A straight line is written as a curve too, so that one can
 * turn into the other step by step.
 */
export function pathData({ from, control, to }: Curve): string {
  return `M${coordinates(from)}Q${coordinates(control)} ${coordinates(to)}`;
}

function coordinates({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
