import { arrange } from '../layout/arrange.ts';
import { drawingOf, type Point, type Positions } from '../layout/drawing.ts';
import { giveWay, type GivingWay } from '../layout/giveWay.ts';
import { homesFor, type Arrangement, type SettledMap } from '../layout/homes.ts';
import { linkPaths } from '../layout/paths.ts';
import { search } from '../layout/search.ts';
import { manyCards } from '../layout/weights.ts';
import { statementsOfLine } from '../model/companions.ts';
import type { Bounds } from './camera.svelte.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Width over height of the frame that a picture opened by the reader keeps to. */
const aspects = { wide: 1.6, tall: 0.4 } as const;

/** A search that ends within a blink or two for some twenty cards. */
const brief = {
  weights: manyCards,
  seeds: 12,
  kept: 2,
  finalists: 1,
  moves: [3000, 8000],
} as const;

/** The drawn map: what is shown, where it lies, and what the reader has moved. */
export class Picture {
  arrangement: Arrangement = $state('wide');
  readonly #explorer: Explorer;
  readonly #settled: SettledMap;
  #moved: { what: string; positions: Positions } | undefined = $state.raw();
  #givingWay: GivingWay | undefined = $state.raw();

  readonly drawing = $derived.by(() =>
    drawingOf(this.#explorer.map, this.#explorer.visible, this.#settled.sizes),
  );
  /** The two sides of a line are few cards from all over the map: they have a picture of their own. */
  readonly #lineHome: Positions | undefined = $derived.by(() => {
    const { line, map, graph } = this.#explorer;
    if (!line) return undefined;
    const drawing = drawingOf(map, statementsOfLine(line, graph), this.#settled.sizes);
    return search(drawing, { ...brief, aspect: aspects[this.arrangement] });
  });
  readonly #homes = $derived.by(() => {
    const homes = homesFor(this.#settled, this.#explorer.view, this.arrangement);
    return this.#lineHome ? [this.#lineHome, ...homes] : homes;
  });
  /** Names what is drawn and how, whatever the language. */
  readonly #what = $derived.by(() =>
    [
      this.#explorer.view,
      this.#explorer.line?.id,
      this.arrangement,
      ...this.#explorer.visible,
    ].join(' '),
  );
  /** Where everything lies by itself: decided by what is open, whatever path led there. */
  readonly home: Positions = $derived(
    arrange(this.drawing, this.#homes, aspects[this.arrangement]),
  );
  /** Where everything lies now. */
  readonly positions: Positions = $derived(
    this.#moved?.what === this.#what ? this.#moved.positions : this.home,
  );
  readonly links = $derived(linkPaths(this.drawing, this.positions));
  /** What the picture as it settled takes up; moved cards do not count. */
  readonly bounds: Bounds = $derived(boundsOf(this.drawing.nodes, this.home));

  constructor(explorer: Explorer, settled: SettledMap) {
    this.#explorer = explorer;
    this.#settled = settled;
  }

  /** Whether cards have been moved that can be put back. */
  get moved(): boolean {
    return this.#moved?.what === this.#what;
  }

  /** Whether a card is being moved. */
  get dragging(): boolean {
    return this.#givingWay !== undefined;
  }

  /** Starts moving a card. */
  grab(id: string): void {
    this.#givingWay = giveWay(this.drawing, this.positions, id);
  }

  /** Moves the grabbed card, in map units; what is in its way makes room. */
  drag(to: Point): void {
    if (this.#givingWay) this.#moved = { what: this.#what, positions: this.#givingWay.move(to) };
  }

  /** Lets the grabbed card go; it stays where it is. */
  drop(): void {
    this.#givingWay = undefined;
  }

  /** Puts everything back that was moved. */
  putBack(): void {
    this.#moved = undefined;
  }

  /** The rectangle around the given nodes, in map units; `undefined` when none of them is drawn. */
  around(ids: ReadonlySet<string>): Bounds | undefined {
    const nodes = this.drawing.nodes.filter(({ id }) => ids.has(id));
    return nodes.length > 0 ? boundsOf(nodes, this.positions) : undefined;
  }
}

function boundsOf(
  nodes: readonly { id: string; width: number; height: number }[],
  positions: Positions,
): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { id, width, height } of nodes) {
    const at = positions.get(id);
    if (!at) continue;
    bounds.left = Math.min(bounds.left, at.x - width / 2);
    bounds.right = Math.max(bounds.right, at.x + width / 2);
    bounds.top = Math.min(bounds.top, at.y - height / 2);
    bounds.bottom = Math.max(bounds.bottom, at.y + height / 2);
  }
  return bounds.left < bounds.right ? bounds : { left: 0, top: 0, right: 1, bottom: 1 };
}
