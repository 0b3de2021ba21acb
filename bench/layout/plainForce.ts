import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
} from 'd3';
import { positionsOf, type Body } from '../../src/layout/body.ts';
import type { Drawing, Node, Positions } from '../../src/layout/drawing.ts';
import type { LinkPath } from '../../src/layout/paths.ts';
import { randomSource } from '../../src/layout/randomSource.ts';
import { placed } from '../../src/layout/rectangle.ts';
import { betweenBorders } from './betweenBorders.ts';
import { pathAlong } from './linkPath.ts';
import type { LayOut } from './tool.ts';

const seed = 1;
const ticks = 300;

/** d3's own −30 is for dots; of what was tried for cards, this was the best trade of room and crossings. */
const repulsion = -400;

/**
 * d3-force as usually written: links of d3's own length, repulsion, a centre, circles around the
 * cards that collide, as many ticks as d3 takes by itself, and straight lines. From d3's own
 * starting places.
 */
export const plainForce: LayOut = ({ drawing }) => {
  const positions = settle(drawing);
  return { positions, paths: straightLinks(drawing, positions) };
};

function settle({ nodes, links }: Drawing): Positions {
  // NaN lets d3 place them.
  const bodies = nodes.map((node): Body => ({ ...node, x: NaN, y: NaN, vx: NaN, vy: NaN }));
  const bonds: SimulationLinkDatum<Body>[] = links.map(({ source, target }) => ({
    source,
    target,
  }));
  forceSimulation(bodies)
    .stop()
    .randomSource(randomSource(seed))
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(bonds).id(({ id }) => id),
    )
    .force('charge', forceManyBody().strength(repulsion))
    .force('center', forceCenter())
    .force('collide', forceCollide<Body>(halfDiagonal))
    .tick(ticks);
  return positionsOf(bodies);
}

function halfDiagonal({ width, height }: Node): number {
  return Math.hypot(width, height) / 2;
}

function straightLinks(drawing: Drawing, positions: Positions): LinkPath[] {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, placed(node, positions)]));
  return drawing.links.flatMap((link) => {
    const source = nodes.get(link.source);
    const target = nodes.get(link.target);
    return source && target ? [pathAlong(link, betweenBorders(source, target))] : [];
  });
}
