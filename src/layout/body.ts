import type { Force, SimulationLinkDatum, SimulationNodeDatum } from 'd3';
import type { Drawing, Node, Point, Positions } from './drawing.ts';
import { positionOf } from './rectangle.ts';

/** A node on its way to its place: a copy that d3-force may move. */
export interface Body extends Node, SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** A link between two bodies. */
export interface Bond extends SimulationLinkDatum<Body> {
  source: Body;
  target: Body;
}

/** One of our own forces: it changes velocities, in proportion to `alpha`. */
export type BodyForce = Force<Body, undefined>;

/** Copies of a drawing's nodes at their positions, at rest. Throws when one has no position. */
export function bodiesOf(drawing: Drawing, positions: Positions): Body[] {
  return drawing.nodes.map((node) => bodyAt(node, positionOf(positions, node.id)));
}

/** A copy of a node at a point, at rest. */
export function bodyAt({ id, kind, width, height }: Node, { x, y }: Point): Body {
  // Spelt out rather than spread: V8 gives all bodies one shape then, and the forces run ten times faster.
  return { id, kind, width, height, x, y, vx: 0, vy: 0 };
}

/** The bodies that a drawing's links join. */
export function bondsOf<Kind>(
  links: readonly (Kind & { source: string; target: string })[],
  bodies: readonly Body[],
): (Kind & Bond)[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return links.flatMap((link) => {
    const source = byId.get(link.source);
    const target = byId.get(link.target);
    return source && target ? [{ ...link, source, target }] : [];
  });
}

/** Where bodies are. */
export function positionsOf(bodies: readonly Body[]): Positions {
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
