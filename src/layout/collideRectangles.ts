import type { Body, BodyForce } from './body.ts';
import { marginBetween } from './margins.ts';
import { overlap } from './rectangle.ts';

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
    for (const [i, a] of bodies.entries()) {
      for (let j = i + 1; j < bodies.length; j += 1) {
        const b = bodies[j];
        if (b) part(a, b, strength);
      }
    }
  };
  force.initialize = (nodes: Body[]) => (bodies = nodes);
  return force;
}

function part(a: Body, b: Body, strength: number): void {
  const margin = marginBetween(a.kind, b.kind) + slack;
  const nextA = ahead(a);
  const nextB = ahead(b);
  const depth = overlap(nextA, nextB, margin);
  if (depth <= 0) return;
  const areaA = a.width * a.height;
  const shareA = (b.width * b.height) / (areaA + b.width * b.height);
  const push = depth * strength;
  const dx = nextA.x - nextB.x;
  const dy = nextA.y - nextB.y;
  if (partsSideways(dx, dy, a, b)) {
    const sign = dx < 0 ? -1 : 1;
    a.vx += sign * push * shareA;
    b.vx -= sign * push * (1 - shareA);
  } else {
    const sign = dy < 0 ? -1 : 1;
    a.vy += sign * push * shareA;
    b.vy -= sign * push * (1 - shareA);
  }
}

function ahead(body: Body) {
  return { x: body.x + body.vx, y: body.y + body.vy, width: body.width, height: body.height };
}

function partsSideways(dx: number, dy: number, a: Body, b: Body): boolean {
  return (a.width + b.width) / 2 - Math.abs(dx) < (a.height + b.height) / 2 - Math.abs(dy);
}
