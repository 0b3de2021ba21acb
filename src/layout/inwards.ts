import { type Body, type BodyForce } from './body.ts';
import type { Relation } from './graph.ts';
import { norm } from './norm.ts';

/** How much farther out a premise should lie than what it supports, in map units. */
const step = 60;

/**
 * Makes the map read inwards: a premise that is not `step` farther from the main conclusion than
 * what it supports is pushed outwards, and its conclusion inwards. With rₚ and r_c their distances
 * from it: Δv = ± strength · alpha · (step + r_c − rₚ)/2 along the line through the main conclusion.
 *
 * @param main the id of the main conclusion; without it among the bodies the force does nothing
 */
export function inwards(relations: readonly Relation[], main: string, strength = 0.1): BodyForce {
  let centre: Body | undefined;
  let pairs: (readonly [premise: Body, conclusion: Body])[] = [];

  const force = (alpha: number) => {
    if (!centre) return;
    for (const [premise, conclusion] of pairs) {
      const short = step + distance(conclusion, centre) - distance(premise, centre);
      if (short <= 0) continue;
      const push = (strength * alpha * short) / 2;
      pushOut(premise, centre, push);
      pushOut(conclusion, centre, -push);
    }
  };
  force.initialize = (nodes: Body[]) => {
    const byId = new Map(nodes.map((body) => [body.id, body]));
    centre = byId.get(main);
    pairs = relations.flatMap((relation) => {
      const premise = byId.get(relation.premise);
      const conclusion = byId.get(relation.conclusion);
      return premise && conclusion ? [[premise, conclusion] as const] : [];
    });
  };
  return force;
}

function distance(body: Body, centre: Body): number {
  return norm(body.x - centre.x, body.y - centre.y);
}

function pushOut(body: Body, centre: Body, push: number): void {
  const length = distance(body, centre);
  if (!length) return;
  body.vx += ((body.x - centre.x) / length) * push;
  body.vy += ((body.y - centre.y) / length) * push;
}
