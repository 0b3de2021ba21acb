import { drawingOf, type Drawing, type Point, type Positions } from '../layout/drawing.ts';
import type { GivingWay } from '../layout/giveWay.ts';
import { aspects, homesFor, type Arrangement, type SettledMap } from '../layout/homes.ts';
import type * as live from '../layout/live.ts';
import { linkPaths, type LinkPath } from '../layout/paths.ts';
import { boundingBox } from '../layout/rectangle.ts';
import type { Bounds } from './camera.svelte.ts';
import type { Explorer } from './explorer.svelte.ts';

/** What lays out pictures that were not settled ahead. */
export type LiveLayout = typeof live;

/** What is drawn, and where it lies by itself. */
interface Scene {
  /** Names what is drawn and how, whatever the language. */
  what: string;
  drawing: Drawing;
  home: Positions;
  /** What should be drawn instead, once there is a live layout to lay it out. */
  awaited?: string;
}

/** A picture as it settled ahead, in one of its forms. */
export interface Form {
  positions: Positions;
  links: readonly LinkPath[];
  bounds: Bounds;
}

/** The drawn map: what is shown, where it lies, and what the reader has moved. */
export class Picture {
  arrangement: Arrangement = $state('wide');
  /** The argument whose junction the reader points at, by hand or by focus. */
  pointed: string | undefined = $state();
  readonly #explorer: Explorer;
  readonly #settled: SettledMap;
  readonly #load: () => Promise<LiveLayout>;
  #live: LiveLayout | undefined = $state.raw();
  /** Whether the live layout could not be fetched, so that pictures do without. */
  #failed = $state(false);
  #moved: { what: string; positions: Positions } | undefined = $state.raw();
  /** The card in the reader's hand, and what makes room for it. */
  #grabbed: string | undefined = $state();
  #givingWay: GivingWay | undefined;
  /** What has been laid out live, by what it is: that takes long, and readers come back to it. */
  readonly #found = new Map<string, Positions>();
  /** What was drawn last: it stays while the next cannot be laid out yet. */
  #last: Scene | undefined;
  /** What was drawn before that. */
  #before: Scene | undefined;

  /** The picture in each of its forms, for a page that does not know yet how wide it is. */
  readonly forms: Readonly<Record<Arrangement, Form>> = $derived.by(() => ({
    wide: this.#formOf('wide'),
    tall: this.#formOf('tall'),
  }));

  /** Width over height of the frame that a picture laid out live keeps to. */
  readonly #aspect = $derived.by(() => this.#explorer.ownAspect ?? aspects[this.arrangement]);
  /** What is to be drawn; what is drawn follows once it can be laid out. */
  readonly #wanted = $derived.by(() => {
    const { map, visible, view, line, branch, apart } = this.#explorer;
    const drawing = drawingOf(map, visible, this.#settled.sizes);
    const frame = [this.arrangement, this.#aspect];
    const what = [view, line?.id, branch, ...frame, ...apart, 'of', ...visible].join(' ');
    return { drawing, what };
  });
  readonly #scene: Scene = $derived.by(() => {
    const { drawing, what } = this.#wanted;
    const home = this.#layOut(drawing, what);
    const scene = home ? { what, drawing, home } : this.#makeshift(drawing, what);
    if (scene.what !== this.#last?.what) this.#before = this.#last;
    return (this.#last = scene);
  });

  readonly drawing = $derived(this.#scene.drawing);
  /** Where everything lies by itself: decided by what is open, whatever path led there. */
  readonly home = $derived(this.#scene.home);
  /** Where everything lies now. */
  readonly positions: Positions = $derived(
    this.#moved?.what === this.#scene.what ? this.#moved.positions : this.home,
  );
  readonly #homeLinks = $derived(linkPaths(this.drawing, this.home));
  readonly links = $derived(
    this.positions === this.home ? this.#homeLinks : linkPaths(this.drawing, this.positions),
  );
  /** What the picture as it settled takes up, links and all; moved cards do not count. */
  readonly bounds: Bounds = $derived(boundsOf(this.drawing.nodes, this.home, this.#homeLinks));
  /** Names what cannot be laid out before `prepare` has fetched the live layout; else undefined. */
  readonly awaited = $derived(this.#scene.awaited);
  /** Whether another picture is about to be drawn, once the live layout has come. */
  readonly isChanging = $derived(this.awaited !== undefined && !this.#failed);

  /** @param load fetches what lays out pictures that were not settled ahead */
  constructor(explorer: Explorer, settled: SettledMap, load: () => Promise<LiveLayout>) {
    this.#explorer = explorer;
    this.#settled = settled;
    this.#load = load;
  }

  /**
   * Fetches the live layout, unless it is there. Where it cannot be fetched, cards take the places
   * that they have in the fullest view; asked again, it is tried again.
   */
  async prepare(): Promise<void> {
    if (this.#live) return;
    try {
      this.#live = await this.#load();
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
  }

  /** Lays cards out in a picture of their own before they are shown: it takes the longest. */
  foresee(ids: ReadonlySet<string>, aspect: number): void {
    if (this.#live) this.#alone(this.#live, ids, aspect);
  }

  /** Whether cards have been moved that can be put back. */
  get moved(): boolean {
    return this.#moved?.what === this.#scene.what;
  }

  /** Whether a card is being moved. */
  get dragging(): boolean {
    return this.#grabbed !== undefined;
  }

  /** Starts moving a card. */
  grab(id: string): void {
    this.#grabbed = id;
    void this.prepare();
  }

  /** Moves the grabbed card, in map units; what is in its way makes room. */
  drag(to: Point): void {
    if (this.#grabbed === undefined) return;
    this.#givingWay ??= this.#live?.giveWay(this.drawing, this.positions, this.#grabbed);
    if (this.#givingWay) {
      this.#moved = { what: this.#scene.what, positions: this.#givingWay.move(to) };
    }
  }

  /** Lets the grabbed card go; it stays where it is. */
  drop(): void {
    this.#grabbed = undefined;
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

  /**
   * Where something that has joined the picture comes from: the place of what it is linked to and
   * was there before; `undefined` where nothing was.
   */
  cameFrom(id: string): Point | undefined {
    return this.#before && nearby(id, this.drawing, this.#before.home);
  }

  /** Where something that has left the picture goes: the place of what it was linked to. */
  goesTo(id: string): Point | undefined {
    return this.#before && nearby(id, this.#before.drawing, this.positions);
  }

  #formOf(arrangement: Arrangement): Form {
    const { drawing } = this;
    const home = within(drawing, homesFor(this.#settled, this.#explorer.view, arrangement)[0]);
    const positions = home ?? this.home;
    const links = linkPaths(drawing, positions);
    return { positions, links, bounds: boundsOf(drawing.nodes, positions, links) };
  }

  #layOut(drawing: Drawing, what: string): Positions | undefined {
    const { view, apart } = this.#explorer;
    const homes = homesFor(this.#settled, view, this.arrangement);
    const settled = apart.size > 0 ? undefined : within(drawing, homes[0]);
    if (settled) return settled;
    const live = this.#live;
    if (!live) return undefined;
    const aspect = this.#aspect;
    return this.#once(what, () => {
      if (apart.size === 0) return live.arrange(drawing, homes, aspect);
      const own = this.#alone(live, apart, aspect);
      return live.arrange(drawing, [own, ...homes], aspect);
    });
  }

  /** A few cards in a picture of their own. */
  #alone(live: LiveLayout, ids: ReadonlySet<string>, aspect: number): Positions {
    return this.#once(`${[...ids].join(' ')} ${aspect}`, () =>
      live.searchBriefly(drawingOf(this.#explorer.map, ids, this.#settled.sizes), aspect),
    );
  }

  #once(what: string, layOut: () => Positions): Positions {
    const positions = this.#found.get(what) ?? layOut();
    this.#found.set(what, positions);
    return positions;
  }

  /**
   * What is drawn without a live layout: what was drawn before, or, where the layout cannot be
   * fetched or nothing was, everything in the place that it has in the fullest view.
   */
  #makeshift(drawing: Drawing, what: string): Scene {
    if (this.#last && !this.#failed) return { ...this.#last, awaited: what };
    const fullest = homesFor(this.#settled, 'outside', this.arrangement)[0];
    return { what, drawing, home: within(drawing, fullest) ?? new Map(), awaited: what };
  }
}

/** The places of all that is drawn; `undefined` where something has none. */
function within(drawing: Drawing, places: Positions | undefined): Positions | undefined {
  const found = drawing.nodes.flatMap(({ id }) => {
    const place = places?.get(id);
    return place ? [[id, place] as const] : [];
  });
  return found.length === drawing.nodes.length ? new Map(found) : undefined;
}

/** The place, among the given ones, of what a node is linked to: directly, or over one node more. */
function nearby(id: string, { links }: Drawing, places: Positions): Point | undefined {
  const reached = new Set([id]);
  for (const node of reached) {
    const place = places.get(node);
    if (place) return place;
    for (const { source, target } of links) {
      if (source === node) reached.add(target);
      if (target === node) reached.add(source);
    }
  }
  return undefined;
}

/** The rectangle around nodes and links, in map units. */
export function boundsOf(
  nodes: Drawing['nodes'],
  positions: Positions,
  links: readonly LinkPath[] = [],
): Bounds {
  if (nodes.length === 0) return { left: 0, top: 0, right: 1, bottom: 1 };
  const { x, y, width, height } = boundingBox(nodes, positions);
  const bounds = {
    ...{ left: x - width / 2, right: x + width / 2 },
    ...{ top: y - height / 2, bottom: y + height / 2 },
  };
  for (const point of links.flatMap(({ points }) => points)) {
    bounds.left = Math.min(bounds.left, point.x);
    bounds.right = Math.max(bounds.right, point.x);
    bounds.top = Math.min(bounds.top, point.y);
    bounds.bottom = Math.max(bounds.bottom, point.y);
  }
  return bounds;
}
