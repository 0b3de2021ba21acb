import type { Drawing, Node, Positions } from './drawing.ts';
import { relations } from './graph.ts';
import type { LinkPath } from './paths.ts';
import { boundingBox, overlap, placed, positionOf } from './rectangle.ts';
import { polylineCrossings, polylineEnters, polylineLength } from './segments.ts';
import { shareEnd } from './shareEnd.ts';

/** Overlaps smaller than this are rounding, in map units. */
const rounding = 1e-6;

/**
 * How many times drawn links cross: Σ over pairs of links that share no end of the crossings of
 * their polylines. (Purchase 1997, "Which aesthetic has the greatest effect on human
 * understanding?": of all aesthetics, crossings hinder most.)
 */
export function crossings(paths: readonly LinkPath[]): number {
  let count = 0;
  for (const [i, a] of paths.entries()) {
    for (const b of paths.slice(i + 1)) {
      if (!shareEnd(a, b)) count += polylineCrossings(a.points, b.points);
    }
  }
  return count;
}

/** How many pairs of cards or junctions are closer than `margin` units, by default overlap. */
export function overlaps(nodes: readonly Node[], positions: Positions, margin = 0): number {
  const boxes = nodes.map((node) => placed(node, positions));
  let count = 0;
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) if (overlap(a, b, margin) > rounding) count += 1;
  }
  return count;
}

/** How many times a link passes behind a card or junction that is neither its start nor its end. */
export function linksThrough(
  drawing: Drawing,
  positions: Positions,
  paths: readonly LinkPath[],
): number {
  const boxes = drawing.nodes.map((node) => placed(node, positions));
  let count = 0;
  for (const { source, target, points } of paths) {
    for (const box of boxes) {
      if (box.id !== source && box.id !== target && polylineEnters(points, box)) count += 1;
    }
  }
  return count;
}

/** The share of the bounding box that is cards: Σ wᵢhᵢ / (W H), between 0 and 1. */
export function shareOfArea(nodes: readonly Node[], positions: Positions): number {
  const { width, height } = boundingBox(nodes, positions);
  const cards = nodes
    .filter(({ kind }) => kind === 'card')
    .reduce((area, node) => area + node.width * node.height, 0);
  return cards / (width * height);
}

/**
 * The share of relations whose premise lies farther from the main conclusion than what it
 * supports or attacks, by the distance between centres; 1 where there are none.
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

/** A screen's room for the picture, in CSS pixels. */
export interface Screen {
  width: number;
  height: number;
}

/** The size of type in CSS pixels when all is fitted to a screen; `fontSize` is in map units. */
export function fittedSize(
  nodes: readonly Node[],
  positions: Positions,
  screen: Screen,
  fontSize: number,
): number {
  const { width, height } = boundingBox(nodes, positions);
  return fontSize * Math.min(screen.width / width, screen.height / height);
}

/** How uneven links are in length: their standard deviation over their mean. */
export function lengthSpread(paths: readonly LinkPath[]): number {
  const lengths = paths.map(({ points }) => polylineLength(points));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length;
  return lengths.length ? Math.sqrt(variance) / mean : 0;
}

/** How far the nodes that are in both lie from where they lay, on average, in map units. */
export function meanMove(before: Positions, after: Positions): number {
  const moves = [...after].flatMap(([id, { x, y }]) => {
    const old = before.get(id);
    return old ? [Math.hypot(x - old.x, y - old.y)] : [];
  });
  return moves.length ? moves.reduce((sum, move) => sum + move, 0) / moves.length : 0;
}

/** All measures of a drawing at once. */
export interface Measures {
  crossings: number;
  overlaps: number;
  linksThrough: number;
  shareOfArea: number;
  width: number;
  height: number;
  aspect: number;
  inwardness: number;
  lengthSpread: number;
}

/** Measures a drawing with its paths. */
export function measure(
  drawing: Drawing,
  positions: Positions,
  paths: readonly LinkPath[],
): Measures {
  const { width, height } = boundingBox(drawing.nodes, positions);
  return {
    crossings: crossings(paths),
    overlaps: overlaps(drawing.nodes, positions),
    linksThrough: linksThrough(drawing, positions, paths),
    shareOfArea: shareOfArea(drawing.nodes, positions),
    width,
    height,
    aspect: width / height,
    inwardness: inwardness(drawing, positions),
    lengthSpread: lengthSpread(paths),
  };
}
