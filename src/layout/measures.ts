import { faceAt, labelFonts } from './cardGeometry.ts';
import { crossingAngle, crossingAngles, type CrossingAngle } from './crossingAngle.ts';
import type { Drawing, Node, Positions } from './drawing.ts';
import { relations } from './graph.ts';
import { lengthSpread } from './lengthSpread.ts';
import type { LinkPath } from './paths.ts';
import { boundingBox, overlap, placed, positionOf } from './rectangle.ts';
import { screens, type Screen } from './screens.ts';
import { polylineEnters } from './segments.ts';
import { edgesOf, spanOf, spansMeet } from './span.ts';

/** Overlaps smaller than this are rounding, in map units. */
const rounding = 1e-6;

/**
 * How many times drawn links cross: Σ over pairs of links that share no end of the crossings of
 * their polylines, each counted once. (Purchase 1997, "Which aesthetic has the greatest effect on
 * human understanding?": of all aesthetics, crossings hinder most.)
 */
export function crossings(paths: readonly LinkPath[]): number {
  return crossingAngles(paths).length;
}

/**
 * How many pairs of cards or junctions are closer than `margin` units, by default overlap.
 * (Dunne & Shneiderman 2009, "Improving graph drawing readability by incorporating readability
 * metrics", call it node occlusion.)
 */
export function overlaps(nodes: readonly Node[], positions: Positions, margin = 0): number {
  const boxes = nodes.map((node) => placed(node, positions));
  let count = 0;
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) if (overlap(a, b, margin) > rounding) count += 1;
  }
  return count;
}

/** A link, and a card or junction that it passes behind. */
export interface Passing {
  link: LinkPath;
  node: Node;
}

/** Every link that passes behind a card or junction that is neither its start nor its end. */
export function passingBehind(
  drawing: Drawing,
  positions: Positions,
  paths: readonly LinkPath[],
): Passing[] {
  const boxes = drawing.nodes.map((node) => {
    const box = placed(node, positions);
    return { node, box, edges: edgesOf(box) };
  });
  return paths.flatMap((link) => {
    const span = spanOf(link.points);
    return boxes
      .filter(({ node, edges }) => {
        return node.id !== link.source && node.id !== link.target && spansMeet(span, edges);
      })
      .filter(({ box }) => polylineEnters(link.points, box))
      .map(({ node }) => ({ link, node }));
  });
}

/** How many times that happens. (Dunne & Shneiderman 2009 call it an edge tunnel.) */
export function linksThrough(
  drawing: Drawing,
  positions: Positions,
  paths: readonly LinkPath[],
): number {
  return passingBehind(drawing, positions, paths).length;
}

/**
 * The share of the bounding box that is cards: Σ wᵢhᵢ / (W H), between 0 and 1. (Area is one of the
 * aesthetics of Di Battista, Eades, Tamassia & Tollis 1999, "Graph drawing"; as a share it can be
 * compared between maps.)
 */
export function shareOfArea(nodes: readonly Node[], positions: Positions): number {
  const { width, height } = boundingBox(nodes, positions);
  const cards = nodes
    .filter(({ kind }) => kind === 'card')
    .reduce((area, node) => area + node.width * node.height, 0);
  return cards / (width * height);
}

/**
 * The share of relations whose premise lies farther from the main conclusion than what it
 * supports or attacks, by the distance between centres; 1 where there are none. (What consistent
 * flow direction is to a drawing in layers, Purchase 2002, "Metrics for graph drawing aesthetics",
 * this is to one around a conclusion.)
 */
export function inwardness(drawing: Drawing, positions: Positions): number {
  const main = positions.get(drawing.main);
  const all = relations(drawing);
  if (!main || !all.length) return 1;
  const distance = (id: string) => {
    const { x, y } = positionOf(positions, id);
    return Math.hypot(x - main.x, y - main.y);
  };
  return (
    all.filter(({ premise, conclusion }) => distance(premise) > distance(conclusion)).length /
    all.length
  );
}

/**
 * The size of type in CSS pixels when all nodes are fitted to a screen: s · min(W/w, H/h), for type
 * of `fontSize` s in map units, a screen W × H and a bounding box w × h.
 */
export function fittedSize(
  nodes: readonly Node[],
  positions: Positions,
  screen: Screen,
  fontSize: number,
): number {
  const { width, height } = boundingBox(nodes, positions);
  return fontSize * Math.min(screen.width / width, screen.height / height);
}

/**
 * How far what is in both lies from where it lay, on average, in map units: Σ|pᵢ′ − pᵢ| / n; 0 where
 * nothing is. (Bridgeman & Tamassia 2000, "Difference metrics for interactive orthogonal graph
 * drawing algorithms": average distance.)
 */
export function meanMove(before: Positions, after: Positions): number {
  const moves = [...after].flatMap(([id, { x, y }]) => {
    const old = before.get(id);
    return old ? [Math.hypot(x - old.x, y - old.y)] : [];
  });
  return moves.length ? moves.reduce((sum, move) => sum + move, 0) / moves.length : 0;
}

/** The mean distance moved by cards alone. */
function meanCardMove(nodes: readonly Node[], before: Positions, after: Positions): number {
  const cards = nodes.flatMap(({ id, kind }) =>
    kind === 'card' ? [[id, positionOf(after, id)] as const] : [],
  );
  return meanMove(before, new Map(cards));
}

/** All measures of a drawing at once. */
export interface Measures {
  crossings: number;
  /** In degrees. */
  crossingAngle: CrossingAngle;
  overlaps: number;
  linksThrough: number;
  shareOfArea: number;
  /** Of the bounding box of all nodes, in map units; its aspect is width over height. */
  width: number;
  height: number;
  aspect: number;
  inwardness: number;
  lengthSpread: number;
  /** CSS pixels per map unit when all is fitted to the screen. */
  zoom: number;
  /** The size of a card's label then, in CSS pixels. */
  label: number;
  /** The mean distance of cards from where they lay before, in map units. */
  moved: number;
}

/** What some measures are taken against. */
export interface MeasuredAgainst {
  /** To which the drawing is fitted; a laptop's by default. */
  screen?: Screen | undefined;
  /** The label's size in map units at a zoom: by default that of our cards, larger from afar. */
  labelSize?: ((zoom: number) => number) | undefined;
  /** Where everything lay before, if it did. */
  before?: Positions | undefined;
}

function labelSizeAt(zoom: number): number {
  return labelFonts[faceAt(zoom)].size;
}

/** Measures a drawing with its paths. */
export function measure(
  drawing: Drawing,
  positions: Positions,
  paths: readonly LinkPath[],
  { screen = screens.wide, labelSize = labelSizeAt, before = positions }: MeasuredAgainst = {},
): Measures {
  const { nodes } = drawing;
  const { width, height } = boundingBox(nodes, positions);
  const angles = crossingAngles(paths);
  const zoom = fittedSize(nodes, positions, screen, 1);
  return {
    crossings: angles.length,
    crossingAngle: crossingAngle(angles),
    overlaps: overlaps(nodes, positions),
    linksThrough: linksThrough(drawing, positions, paths),
    shareOfArea: shareOfArea(nodes, positions),
    width,
    height,
    aspect: width / height,
    inwardness: inwardness(drawing, positions),
    lengthSpread: lengthSpread(paths),
    zoom,
    label: zoom * labelSize(zoom),
    moved: meanCardMove(nodes, before, positions),
  };
}
