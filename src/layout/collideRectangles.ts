import type { Body, BodyForce } from './body.ts';
import { marginBetween } from './margins.ts';

/** More than the margin that is needed, so that what rounding takes is there to take. */
const slack = 2;

/**
 * Pushes bodies apart that are closer than their margin, each along the axis on which they part
 * soonest, the lighter (smaller) one more: with penetration p and weights m = width × height,
 * Δv = ± strength · p · m_other / (m_a + m_b). As d3-force's forceCollide it works at full strength
 * whatever alpha is, since cards must not overlap in the end.
 */
export function collideRectangles(strength = 0.7): BodyForce {
  let bodies: readonly Body[] = [];

  const force = () => {
    for (let i = 0; i < bodies.length; i += 1) {
      const a = bodies[i];
      for (let j = i + 1; j < bodies.length; j += 1) {
        const b = bodies[j];
        if (a && b) part(a, b, strength);
      }
    }
  };
  force.initialize = (nodes: Body[]) => (bodies = nodes);
  return force;
}

function part(a: Body, b: Body, strength: number): void {
  const margin = marginBetween(a.kind, b.kind) + slack;
  const dx = a.x + a.vx - b.x - b.vx;
  const depthX = (a.width + b.width) / 2 + margin - Math.abs(dx);
  if (depthX <= 0) return;
  const dy = a.y + a.vy - b.y - b.vy;
  const depthY = (a.height + b.height) / 2 + margin - Math.abs(dy);
  if (depthY <= 0) return;
  const areaA = a.width * a.height;
  const shareA = (b.width * b.height) / (areaA + b.width * b.height);
  if (depthX < depthY) {
    const push = depthX * strength * (dx < 0 ? -1 : 1);
    a.vx += push * shareA;
    b.vx -= push * (1 - shareA);
  } else {
    const push = depthY * strength * (dy < 0 ? -1 : 1);
    a.vy += push * shareA;
    b.vy -= push * (1 - shareA);
  }
}
