import type { Link } from './drawing.ts';
import { bondsOf, type Body, type BodyForce, type Bond } from './body.ts';
import { cardMargin } from './margins.ts';

/**
 * Pushes cards and junctions off the links that are not theirs. For a link's chord and a body whose
 * box the chord enters: with u the unit vector square to the chord, d the signed distance of the
 * body's centre from it, and r = (|uₓ| w + |u_y| h)/2 + margin its reach across it, the body moves
 * by Δv = strength · alpha · (r − |d|) along ± u, and the link's ends by half of that the other way.
 */
export function clearLinks(links: readonly Link[], strength = 0.3): BodyForce {
  let bodies: readonly Body[] = [];
  let bonds: readonly Bond[] = [];

  const force = (alpha: number) => {
    for (const bond of bonds) clear(bond, bodies, strength * alpha);
  };
  force.initialize = (nodes: Body[]) => {
    bodies = nodes;
    bonds = bondsOf(links, nodes);
  };
  return force;
}

function clear({ source, target }: Bond, bodies: readonly Body[], strength: number): void {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (!length) return;
  const alongX = dx / length;
  const alongY = dy / length;
  for (const body of bodies) {
    if (body === source || body === target) continue;
    const fromX = body.x - source.x;
    const fromY = body.y - source.y;
    const distance = fromY * alongX - fromX * alongY;
    const reach = (Math.abs(alongY) * body.width + Math.abs(alongX) * body.height) / 2 + cardMargin;
    const depth = reach - Math.abs(distance);
    if (depth <= 0) continue;
    const along = fromX * alongX + fromY * alongY;
    const halfAlong = (Math.abs(alongX) * body.width + Math.abs(alongY) * body.height) / 2;
    if (along < -halfAlong || along > length + halfAlong) continue;
    const push = strength * depth * (distance < 0 ? -1 : 1);
    body.vx -= alongY * push;
    body.vy += alongX * push;
    pushBack(source, alongX, alongY, push / 2);
    pushBack(target, alongX, alongY, push / 2);
  }
}

function pushBack(end: Body, alongX: number, alongY: number, push: number): void {
  end.vx += alongY * push;
  end.vy -= alongX * push;
}
