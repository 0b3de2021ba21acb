import { deflection, type Curve } from './curve.ts';
import type { Point } from './drawing.ts';
import { drawnCrossings, type DrawnLink } from './drawnLink.ts';
import { marginBetween } from './margins.ts';
import { overlap, type PlacedNode, type Rectangle } from './rectangle.ts';
import { polylineEnters, polylineLength } from './segments.ts';
import type { Weights } from './weights.ts';
import { norm } from './norm.ts';

/** Room beyond the margin that is asked for, so that rounding to whole units keeps the margin. */
const slack = 2;

/** How far links should stay clear of what is not theirs. */
export const clearance = 8;

/** Nodes farther apart than this along either axis cost nothing together, whatever their sizes. */
export const reachOfPairs = 700;

/** The length that a link needs to be read, and the least that its arrow needs, by role. */
const idealLength = { premise: 30, conclusion: 40, context: 60 } as const;
const leastLength = { premise: 16, conclusion: 34, context: 24 } as const;

/** Things less than this out of line count as meant to be in line. */
const almost = 40;

/** How much farther out a premise should lie than what it supports. */
const step = 12;

/** What two nodes cost by being close to each other, or by being almost in line. */
export function pairCost(a: PlacedNode, b: PlacedNode, weights: Weights): number {
  const depth = overlap(a, b, marginBetween(a.kind, b.kind) + slack);
  if (depth > 0) return weights.overlap * (1 + depth / 100);
  if (a.kind === 'junction' || b.kind === 'junction') return 0;
  const tops = Math.abs(a.y - a.height / 2 - (b.y - b.height / 2));
  const lefts = Math.abs(a.x - a.width / 2 - (b.x - b.width / 2));
  const centres = Math.abs(a.x - b.x);
  return weights.align * (skew(tops) + Math.min(skew(lefts), skew(centres)));
}

/** 0 in line, 1 when clearly almost but not in line, 0 again when far apart. */
function skew(distance: number): number {
  return distance >= almost ? 0 : Math.min(1, distance / 10);
}

/** What a link costs by passing a node that is not its own. */
export function throughCost(link: DrawnLink, node: PlacedNode, weights: Weights): number {
  if (!polylineEnters(link.points, node, clearance)) return 0;
  if (!polylineEnters(link.points, node)) return weights.through / 3;
  return weights.through * (polylineEnters(link.points, shrunk(node)) ? 1.3 : 1);
}

function shrunk(node: PlacedNode) {
  return { x: node.x, y: node.y, width: node.width / 2, height: node.height / 2 };
}

/** What two links cost by crossing; at a shared junction they merge and do not. */
export function crossingCost(a: DrawnLink, b: DrawnLink, weights: Weights): number {
  const shared = sharedEnd(a, b);
  if (shared === 'both-junction') return 0;
  const count = a.points.length < b.points.length ? drawnCrossings(b, a) : drawnCrossings(a, b);
  if (!count) return 0;
  const context = a.role === 'context' || b.role === 'context';
  return count * (context ? weights.contextCrossing : weights.crossing) * (shared ? 0.5 : 1);
}

/** Whether links meet at a junction (they merge there), at a card (they may still cross), or not. */
function sharedEnd(a: DrawnLink, b: DrawnLink): 'both-junction' | 'card' | undefined {
  const junction = junctionOf(a);
  if (junction !== undefined && junction === junctionOf(b)) return 'both-junction';
  const shares =
    a.source === b.source ||
    a.source === b.target ||
    a.target === b.source ||
    a.target === b.target;
  return shares ? 'card' : undefined;
}

function junctionOf({ role, source, target }: DrawnLink): string | undefined {
  return role === 'premise' ? target : role === 'conclusion' ? source : undefined;
}

/** What a link costs by its length, and by being bent. */
export function linkCost(link: DrawnLink, curve: Curve, weights: Weights): number {
  const length = polylineLength(link.points);
  const excess = Math.max(0, length - idealLength[link.role]) / 100;
  const missing = Math.max(0, leastLength[link.role] - length) / 100;
  const perExcess = link.role === 'context' ? weights.contextLength : weights.length;
  const last = link.points.at(-1);
  const first = link.points[0];
  const dx = first && last ? Math.abs(first.x - last.x) : 0;
  const dy = first && last ? Math.abs(first.y - last.y) : 0;
  const offAxis = link.role === 'context' ? 0 : skew(Math.min(dx, dy));
  return (
    perExcess * (excess + 0.15 * excess * excess) +
    weights.short * missing +
    weights.align * offAxis +
    Math.abs(deflection(curve)) / 100
  );
}

/** What the places of a premise, its junction and its conclusion cost, seen from the main conclusion. */
export function relationCost(
  premise: PlacedNode,
  junction: PlacedNode,
  conclusion: PlacedNode,
  main: Point,
  weights: Weights,
): number {
  const inX = junction.x - premise.x;
  const inY = junction.y - premise.y;
  const outX = conclusion.x - junction.x;
  const outY = conclusion.y - junction.y;
  const lengths = norm(inX, inY) * norm(outX, outY);
  const cosine = lengths ? (inX * outX + inY * outY) / lengths : 0;
  const short = step + distance(conclusion, main) - distance(premise, main);
  const gap = (premise.height + conclusion.height) / 2 + 40 - (premise.y - conclusion.y);
  return (
    (weights.turn * (1 - cosine)) / 2 +
    (short > 0 ? weights.inwards * (1 + short / 100) : 0) +
    (gap > 0 ? (weights.below * gap) / 100 : 0)
  );
}

function distance(a: Point, b: Point): number {
  return norm(a.x - b.x, a.y - b.y);
}

/**
 * What a node costs by its place: by lying above the head of the main conclusion's card, by sticking
 * out of the frame, and by lying away from its home, where it has one.
 */
export function placeCost(
  node: PlacedNode,
  main: PlacedNode,
  frame: Rectangle,
  home: Point | undefined,
  weights: Weights,
): number {
  const away = home ? norm(node.x - home.x, node.y - home.y) : 0;
  const above = main.y - main.height / 2 - (node.y - node.height / 2);
  const outX = Math.abs(node.x - frame.x) + node.width / 2 - frame.width / 2;
  const outY = Math.abs(node.y - frame.y) + node.height / 2 - frame.height / 2;
  return (
    (above > 0 ? weights.head * (0.2 + above / 100) : 0) +
    (weights.stay * away) / 100 +
    (weights.frame * (Math.max(0, outX) + Math.max(0, outY))) / 100
  );
}

/**
 * The frame that the cards of a picture would fill to the given share: about the picture's middle,
 * or, where the main conclusion is to be at the head, below that.
 */
export function frameFor(
  nodes: readonly PlacedNode[],
  middle: Point,
  main: PlacedNode,
  aspect: number,
  weights: Weights,
): Rectangle {
  const cards = nodes.reduce(
    (area, { kind, width, height }) => area + (kind === 'card' ? width * height : 0),
    0,
  );
  const height = Math.sqrt(cards / weights.share / aspect);
  const { x, y } = weights.head ? { x: main.x, y: main.y + (height - main.height) / 2 } : middle;
  return { x, y, width: height * aspect, height };
}

/** What the size of the whole costs: the width of a frame of the given aspect that it needs. */
export function sizeCost(width: number, height: number, aspect: number, weights: Weights): number {
  const needed = Math.max(width, height * aspect);
  const spare = Math.min(width, height * aspect);
  return (weights.size * (needed + 0.3 * spare)) / 1000;
}
