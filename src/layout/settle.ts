import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { bodiesOf, bondsOf, positionsOf, type Body } from './body.ts';
import { clearLinks } from './clearLinks.ts';
import { collideRectangles } from './collideRectangles.ts';
import type { Drawing, Point, Positions } from './drawing.ts';
import { relations } from './graph.ts';
import { inwards } from './inwards.ts';
import { separate } from './separate.ts';
import { randomSource } from './randomSource.ts';

/** How a picture settles. */
export interface SettleOptions {
  /** Width over height of the frame that it should fill. */
  aspect?: number | undefined;
  ticks?: number | undefined;
  seed?: number | undefined;
  /** Places that nodes are held to, by id, and how firmly: 0 not at all, 1 at once. */
  held?: Positions | undefined;
  hold?: number | undefined;
  /** Repulsion between bodies: d3's forceManyBody strength, negative. */
  repulsion?: number | undefined;
}

const gapAtJunction = 22;
const gapOfContext = 50;

/**
 * Lets a picture settle from where its nodes start, by d3-force: links of the length that the cards
 * need, repulsion, rectangles that collide, links that clear cards, premises outwards, and weak
 * gravity shaped to the frame. Deterministic: the same drawing, start and options give the same
 * positions. Nothing overlaps in the end.
 */
export function settle(drawing: Drawing, start: Positions, options: SettleOptions = {}): Positions {
  const { aspect = 1.6, ticks = 500, seed = 1, held = new Map<string, Point>() } = options;
  const { hold = 0, repulsion = -250 } = options;
  const bodies = bodiesOf(drawing, start);
  const holdOf = ({ id }: Body) => (held.has(id) ? hold : 0);
  const gravity = held.size ? 0 : 0.02;
  const simulation = forceSimulation(bodies)
    .stop()
    .randomSource(randomSource(seed))
    .alphaDecay(1 - 0.003 ** (1 / ticks))
    .alphaMin(0)
    .force(
      'link',
      forceLink<Body, ReturnType<typeof bondsOf<Drawing['links'][number]>>[number]>(
        bondsOf(drawing.links, bodies),
      )
        .distance(({ role, source, target }) =>
          role === 'context'
            ? gapOfContext + (source.height + target.height) / 2
            : gapAtJunction + (source.height + target.height) / 2,
        )
        .strength(({ role }) => (role === 'context' ? 0.05 : 0.4)),
    )
    .force('charge', forceManyBody<Body>().strength(repulsion).distanceMax(900))
    .force('x', forceX<Body>(0).strength(gravity / aspect))
    .force('y', forceY<Body>(0).strength(gravity * aspect))
    .force('heldX', forceX<Body>(({ id }) => held.get(id)?.x ?? 0).strength(holdOf))
    .force('heldY', forceY<Body>(({ id }) => held.get(id)?.y ?? 0).strength(holdOf))
    .force('inwards', inwards(relations(drawing), drawing.main))
    .force('clear', clearLinks(drawing.links))
    .force('collide', collideRectangles());
  simulation.tick(ticks);
  return separate(drawing, positionsOf(bodies));
}
