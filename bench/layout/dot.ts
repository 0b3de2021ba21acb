import { instance, type Graph } from '@viz-js/viz';
import type { Drawing, Link, Node, Point } from '../../src/layout/drawing.ts';
import { cardMargin } from '../../src/layout/margins.ts';
import { sampleCubics } from './cubics.ts';
import { pathAlong } from './linkPath.ts';
import type { LayOut, Picture } from './tool.ts';

/*
 * Graphviz dot, which lays out in layers (Gansner, Koutsofios, North & Vo 1993), as argument maps
 * are drawn with it: from bottom to top, premises below, or from left to right. A point of dot is one
 * map unit. Cards keep the distance that ours keep (`nodesep`); all else is as dot has it by itself:
 * 36 points between ranks, splines that avoid nodes, arrowheads of 10 points. Premises' links have
 * no arrow, as in ours. What is drawn of a link is measured, arrowhead included.
 */

const pointsPerInch = 72;

/** The directions in which dot is asked to draw, from premises to conclusions. */
export type RankDirection = 'BT' | 'LR';

/** What of dot's JSON is read here. */
interface DotOutput {
  objects: readonly { name: string; pos: string }[];
  edges?: readonly { id: string; pos: string }[];
}

/** Loads Graphviz. */
export async function startDot(direction: RankDirection): Promise<LayOut> {
  const viz = await instance();
  return ({ drawing }) => {
    const { output, errors } = viz.render(graphOf(drawing, direction), {
      engine: 'dot',
      format: 'json0',
    });
    if (output === undefined) throw new Error(errors.map(({ message }) => message).join(' '));
    return pictureOf(drawing, JSON.parse(output) as DotOutput);
  };
}

function graphOf({ nodes, links }: Drawing, rankdir: RankDirection): Graph {
  return {
    directed: true,
    graphAttributes: { rankdir, nodesep: cardMargin / pointsPerInch },
    nodeAttributes: { fixedsize: true, label: '' },
    nodes: nodes.map((node) => ({ name: node.id, attributes: attributesOf(node) })),
    edges: links.map(({ source, target, role }, i) => ({
      tail: source,
      head: target,
      attributes: { id: String(i), arrowhead: role === 'premise' ? 'none' : 'normal' },
    })),
  };
}

function attributesOf({ kind, width, height }: Node) {
  return {
    shape: kind === 'card' ? 'box' : 'circle',
    width: width / pointsPerInch,
    height: height / pointsPerInch,
  };
}

function pictureOf({ links }: Drawing, { objects, edges = [] }: DotOutput): Picture {
  const drawn = new Map(edges.map(({ id, pos }) => [id, pos]));
  return {
    positions: new Map(objects.map(({ name, pos }) => [name, readPoint(pos)])),
    paths: links.map((link, i) => pathAlong(link, pointsOf(link, drawn.get(String(i))))),
  };
}

/** Reads "s,x,y e,x,y x,y x,y …": where arrowheads end, if there are any, and cubic curves. */
function pointsOf({ source, target }: Link, pos: string | undefined): Point[] {
  if (pos === undefined) throw new Error(`dot drew no link from ${source} to ${target}.`);
  const words = pos.split(' ');
  const tip = (name: string) =>
    words.filter((word) => word.startsWith(name)).map((word) => readPoint(word.slice(name.length)));
  const curve = words.filter((word) => !/^[se],/u.test(word)).map(readPoint);
  return [...tip('s,'), ...sampleCubics(curve), ...tip('e,')];
}

/** In dot's JSON, y grows upwards. */
function readPoint(text: string): Point {
  const [x = NaN, y = NaN] = text.split(',').map(Number);
  return { x, y: -y };
}
