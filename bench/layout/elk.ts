import ELK, { type ElkNode } from 'elkjs';
import type { Drawing, Point } from '../../src/layout/drawing.ts';
import { cardMargin } from '../../src/layout/margins.ts';
import { pathAlong } from './linkPath.ts';
import type { LayOut, Picture } from './tool.ts';

/*
 * ELK layered (Eclipse Layout Kernel; Schulze, Spönemann & von Hanxleden 2014). Cards keep the
 * distance that ours keep; all else is as ELK has it by itself: 20 units between layers, and links
 * routed with right angles (`elk.edgeRouting: ORTHOGONAL`), which are measured as they are.
 */

/** The directions in which ELK is asked to draw, from premises to conclusions. */
export type ElkDirection = 'UP' | 'RIGHT';

/** Loads ELK. */
export function startElk(direction: ElkDirection): LayOut {
  const elk = new ELK();
  return async ({ drawing }) => pictureOf(drawing, await elk.layout(graphOf(drawing, direction)));
}

function graphOf({ nodes, links }: Drawing, direction: ElkDirection): ElkNode {
  return {
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': direction,
      'elk.spacing.nodeNode': String(cardMargin),
    },
    children: nodes.map(({ id, width, height }) => ({ id, width, height })),
    edges: links.map(({ source, target }, i) => ({
      id: `link ${i}`,
      sources: [source],
      targets: [target],
    })),
  };
}

function pictureOf({ links }: Drawing, { children = [], edges = [] }: ElkNode): Picture {
  const drawn = new Map(edges.map((edge) => [edge.id, edge]));
  return {
    // ELK places corners, we centres.
    positions: new Map(
      children.map(({ id, x = NaN, y = NaN, width = NaN, height = NaN }) => [
        id,
        { x: x + width / 2, y: y + height / 2 },
      ]),
    ),
    paths: links.map((link, i) => {
      const points = (drawn.get(`link ${i}`)?.sections ?? []).flatMap(
        ({ startPoint, bendPoints = [], endPoint }): Point[] => [
          startPoint,
          ...bendPoints,
          endPoint,
        ],
      );
      if (points.length < 2) {
        throw new Error(`ELK drew no link from ${link.source} to ${link.target}.`);
      }
      return pathAlong(link, points);
    }),
  };
}
