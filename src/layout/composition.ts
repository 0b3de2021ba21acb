import { apart, Bounds, Extent, meeting } from './bounds.ts';
import type { Drawing, Point, Positions } from './drawing.ts';
import { drawnLink, type DrawnLink } from './drawnLink.ts';
import {
  clearance,
  crossingCost,
  frameFor,
  linkCost,
  pairCost,
  placeCost,
  reachOfPairs,
  relationCost,
  sizeCost,
  throughCost,
} from './energy.ts';
import { indexedLinks, type IndexedLink } from './indexedLinks.ts';
import { linkCurve } from './linkCurve.ts';
import { boundingBox, placed, type PlacedNode, type Rectangle } from './rectangle.ts';
import { Terms } from './terms.ts';
import type { Weights } from './weights.ts';

/** A node's new place, by its index in the drawing. */
export interface Move {
  node: number;
  x: number;
  y: number;
}

/** What a picture is judged by. */
export interface CompositionOptions {
  weights: Weights;
  /** Width over height of the frame that it should fill. */
  aspect: number;
  /** Where nodes should stay near to, by id. */
  homes?: Positions | undefined;
}

/**
 * A picture that knows its cost, and what a change of it would cost. It keeps the cost as tables of
 * terms (node × node, link × node, link × link, and one for each link and node), so that a move
 * takes time in proportion to what it touches, not to all pairs.
 */
export class Composition {
  readonly nodes: PlacedNode[];
  readonly #links: readonly IndexedLink[];
  readonly #linksOf: readonly (readonly number[])[];
  readonly #main: number;
  readonly #weights: Weights;
  readonly #aspect: number;
  readonly #drawn: DrawnLink[] = [];
  readonly #terms = new Terms();
  readonly #near: Float64Array;
  readonly #place: Float64Array;
  readonly #frame: Rectangle;
  readonly #homes: readonly (Point | undefined)[];
  readonly #through: Float64Array;
  readonly #across: Float64Array;
  readonly #own: Float64Array;
  /** In which nodes notice each other, in which they do not want links, and what links span. */
  readonly #reach: Bounds;
  readonly #room: Bounds;
  readonly #span: Bounds;
  /** Marks what a change has dealt with already: the number of the change. */
  readonly #nodeMark: Int32Array;
  readonly #linkMark: Int32Array;
  readonly #found: Int32Array;
  #change = 0;
  #size = 0;

  constructor(drawing: Drawing, start: Positions, { weights, aspect, homes }: CompositionOptions) {
    this.#weights = weights;
    this.#aspect = aspect;
    this.nodes = drawing.nodes.map((node) => placed(node, start));
    this.#links = indexedLinks(drawing);
    this.#linksOf = this.nodes.map((_, node) =>
      this.#links.flatMap((link, i) =>
        link.source === node || link.target === node || link.onward === node ? [i] : [],
      ),
    );
    this.#main = Math.max(
      0,
      this.nodes.findIndex(({ id }) => id === drawing.main),
    );
    this.#homes = this.nodes.map(({ id }) => homes?.get(id));
    const middle = boundingBox(this.nodes, start);
    this.#frame = frameFor(this.nodes, middle, this.#at(this.#main), aspect, weights);
    const count = this.nodes.length;
    const linkCount = this.#links.length;
    this.#near = new Float64Array(count * count);
    this.#place = new Float64Array(count);
    this.#through = new Float64Array(linkCount * count);
    this.#across = new Float64Array(linkCount * linkCount);
    this.#own = new Float64Array(linkCount);
    this.#reach = new Bounds(count);
    this.#room = new Bounds(count);
    this.#span = new Bounds(linkCount);
    for (const i of this.nodes.keys()) this.#takeRoom(i);
    this.#found = new Int32Array(Math.max(count, linkCount));
    this.#nodeMark = new Int32Array(count);
    this.#linkMark = new Int32Array(linkCount);
    const links = [...this.#links.keys()];
    for (const i of links) this.#lay(i, this.#draw(i));
    this.#compare([...this.nodes.keys()], links);
    this.#terms.keep();
    this.#size = this.#sizeNow();
  }

  /** What the picture costs, in the unit of the weights. */
  get cost(): number {
    return this.#terms.total + this.#size;
  }

  /** Where everything lies. */
  positions(): Positions {
    return new Map(this.nodes.map(({ id, x, y }) => [id, { x, y }]));
  }

  /** Moves nodes if that adds at most `limit` to the cost; says whether it did. */
  attempt(moves: readonly Move[], limit: number): boolean {
    const moved = moves.map(({ node }) => node);
    const redrawn = this.#touched(moved);
    const before = moved.map((node) => ({ node, x: this.#at(node).x, y: this.#at(node).y }));
    const shapes = redrawn.map((link) => this.#drawn[link]);
    this.#put(moves);
    for (const link of redrawn) this.#lay(link, this.#draw(link));
    this.#compare(moved, redrawn);
    const size = this.#sizeNow();
    if (this.#terms.change + size - this.#size <= limit) {
      this.#terms.keep();
      this.#size = size;
      return true;
    }
    this.#terms.drop();
    this.#put(before);
    for (const [k, link] of redrawn.entries()) {
      const shape = shapes[k];
      if (shape) this.#lay(link, shape);
    }
    return false;
  }

  #at(i: number): PlacedNode {
    const node = this.nodes[i];
    if (!node) throw new Error(`There is no node ${i}.`);
    return node;
  }

  #put(moves: readonly Move[]): void {
    for (const { node, x, y } of moves) {
      const self = this.#at(node);
      self.x = x;
      self.y = y;
      this.#takeRoom(node);
    }
  }

  /** Notes the room that a node takes up since it moved. */
  #takeRoom(i: number): void {
    const { x, y, width, height } = this.#at(i);
    const halfWidth = width / 2 + clearance;
    const halfHeight = height / 2 + clearance;
    const reach = reachOfPairs / 2;
    this.#reach.set(i, x - reach, x + reach, y - reach, y + reach);
    this.#room.set(i, x - halfWidth, x + halfWidth, y - halfHeight, y + halfHeight);
  }

  #lay(i: number, link: DrawnLink): void {
    this.#drawn[i] = link;
    this.#span.set(i, link.left, link.right, link.top, link.bottom);
  }

  /** The links whose curve depends on any of the given nodes. */
  #touched(moved: readonly number[]): number[] {
    this.#change += 1;
    const result: number[] = [];
    for (const node of moved) {
      for (const link of this.#linksOf[node] ?? []) {
        if (this.#linkMark[link] === this.#change) continue;
        this.#linkMark[link] = this.#change;
        result.push(link);
      }
    }
    return result;
  }

  #draw(i: number): DrawnLink {
    const link = this.#links[i];
    if (!link) throw new Error(`There is no link ${i}.`);
    const source = this.#at(link.source);
    const target = this.#at(link.target);
    const onward = link.onward < 0 ? undefined : this.#at(link.onward);
    const curve = linkCurve({ role: link.role, source, target, onward });
    const drawn = drawnLink(source.id, target.id, link.role, curve);
    drawn.own = linkCost(drawn, curve, this.#weights);
    if (onward) {
      drawn.own += relationCost(source, target, onward, this.#at(this.#main), this.#weights);
    }
    return drawn;
  }

  /** Notes all terms that depend on the given nodes and links. */
  #compare(moved: readonly number[], redrawn: readonly number[]): void {
    const count = this.nodes.length;
    const linkCount = this.#links.length;
    const found = this.#found;
    const change = (this.#change += 1);
    for (const l of redrawn) this.#linkMark[l] = change;
    const main = this.#at(this.#main);
    for (const i of moved) {
      this.#terms.note(
        this.#place,
        i,
        placeCost(this.#at(i), main, this.#frame, this.#homes[i], this.#weights),
      );
      const near = meeting(this.#reach, i, this.#reach, this.#near, i * count, 1, found);
      for (let k = 0; k < near; k += 1) this.#compareNodes(i, found[k] ?? 0, change);
      this.#nodeMark[i] = change;
      const through = meeting(this.#room, i, this.#span, this.#through, i, count, found);
      for (let k = 0; k < through; k += 1) {
        const l = found[k] ?? 0;
        if (this.#linkMark[l] !== change) this.#compareThrough(l, i);
      }
    }
    for (const l of redrawn) {
      this.#terms.note(this.#own, l, this.#drawn[l]?.own ?? 0);
      const through = meeting(this.#span, l, this.#room, this.#through, l * count, 1, found);
      for (let k = 0; k < through; k += 1) this.#compareThrough(l, found[k] ?? 0);
      const across = meeting(this.#span, l, this.#span, this.#across, l * linkCount, 1, found);
      for (let k = 0; k < across; k += 1) this.#compareLinks(l, found[k] ?? 0, change);
      this.#linkMark[l] = -change;
    }
  }

  /** Pairs are kept twice, as (i, j) and (j, i), so that a row has them all; each counts half. */
  #compareNodes(i: number, j: number, change: number): void {
    const a = this.nodes[i];
    const b = this.nodes[j];
    if (!a || !b || i === j || this.#nodeMark[j] === change) return;
    const half = pairCost(a, b, this.#weights) / 2;
    this.#terms.note(this.#near, i * this.nodes.length + j, half);
    this.#terms.note(this.#near, j * this.nodes.length + i, half);
  }

  #compareThrough(l: number, i: number): void {
    const link = this.#drawn[l];
    const node = this.nodes[i];
    if (!link || !node) return;
    const own = link.source === node.id || link.target === node.id;
    const clear = own || apart(this.#span, l, this.#room, i);
    const cost = clear ? 0 : throughCost(link, node, this.#weights);
    this.#terms.note(this.#through, l * this.nodes.length + i, cost);
  }

  #compareLinks(l: number, m: number, change: number): void {
    const a = this.#drawn[l];
    const b = this.#drawn[m];
    if (l === m || !a || !b || this.#linkMark[m] === -change) return;
    const half = apart(this.#span, l, this.#span, m) ? 0 : crossingCost(a, b, this.#weights) / 2;
    this.#terms.note(this.#across, l * this.#links.length + m, half);
    this.#terms.note(this.#across, m * this.#links.length + l, half);
  }

  /** Links count too: they may swing out farther than any node. */
  #sizeNow(): number {
    const all = new Extent();
    all.add(this.#room);
    all.add(this.#span);
    return sizeCost(all.width, all.height, this.#aspect, this.#weights);
  }
}
