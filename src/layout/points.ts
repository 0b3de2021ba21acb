import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { bodyAt, bondsOf, positionsOf } from './body.ts';
import type { Drawing, Positions } from './drawing.ts';
import { relations } from './graph.ts';
import { inwards } from './inwards.ts';
import { randomSource } from './randomSource.ts';

const ticks = 300;

/**
 * Settles a drawing as bare points, from random places: the untangling that comes before cards need
 * room. Different seeds end in different pictures, of which the search keeps those that cross least.
 *
 * @param aspect width over height of the frame
 */
export function settlePoints(drawing: Drawing, seed: number, aspect: number): Positions {
  const random = randomSource(seed);
  const reach = 30 * Math.sqrt(drawing.nodes.length);
  const bodies = drawing.nodes.map((node) =>
    bodyAt(node, {
      x: (random() - 0.5) * 2 * reach * Math.sqrt(aspect),
      y: ((random() - 0.5) * 2 * reach) / Math.sqrt(aspect),
    }),
  );
  forceSimulation(bodies)
    .stop()
    .randomSource(random)
    .force(
      'link',
      forceLink(bondsOf(drawing.links, bodies))
        .distance(30)
        .strength(({ role }) => (role === 'context' ? 0.2 : 0.9)),
    )
    .force('charge', forceManyBody().strength(-160))
    .force('x', forceX(0).strength(0.04 / aspect))
    .force('y', forceY(0).strength(0.04 * aspect))
    .force('inwards', inwards(relations(drawing), drawing.main, 0.2))
    .tick(ticks);
  return positionsOf(bodies);
}
