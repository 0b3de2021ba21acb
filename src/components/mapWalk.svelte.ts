import { tick } from 'svelte';
import type { Direction } from '../layout/ahead.ts';
import { arrowWays } from '../layout/arrowWays.ts';
import type { Point } from '../layout/drawing.ts';
import {
  conclusionsOf,
  objectionsOf,
  premisesOf,
  stepsOf,
  type Conclusion,
} from '../model/walk.ts';
import type { Keys } from '../state/keys.svelte.ts';
import type { App } from './app.ts';
import { openWays } from './openWays.ts';

/** The least zoom at which what has the focus can be read: at 12 CSS pixels, by the largest label. */
const readable = 0.5;

/** Moves the focus over the map: from card to card, and along the reasoning. */
export class MapWalk {
  readonly #app: App;
  readonly #stage: HTMLElement;
  readonly #ways = $derived.by(() => {
    const { drawing, positions } = this.#app.picture;
    return arrowWays(drawing, positions);
  });
  /** What has the focus, where it lay last, and whether the focus came there by key. */
  #held: { id: string; place: Point | undefined; byKey: boolean } | undefined;
  /** The card from which the reader went to its steps. */
  #stepsOf: string | undefined;
  /** The card from which the reader went to what lies behind it. */
  #behind: string | undefined;

  constructor(app: App, stage: HTMLElement) {
    this.#app = app;
    this.#stage = stage;
  }

  /** Takes note of what has the focus, and brings it into sight if it came there by key. */
  arrive(id: string, byKey: boolean): void {
    const { keys, picture, camera, explorer } = this.#app;
    keys.arrive(id);
    this.#held = { id, place: picture.positions.get(id), byKey };
    if (explorer.graph.hasStatement(id)) this.#stepsOf = undefined;
    const bounds = picture.around(new Set([id]));
    if (byKey && bounds) camera.reveal(bounds, readable);
  }

  /** Takes note that the focus has gone, unless what had it is gone from the map. */
  leave(): void {
    if (this.#held && this.#app.picture.positions.has(this.#held.id)) this.#held = undefined;
  }

  /** Puts the focus on what lies nearest, when what had it has disappeared. */
  recover(): void {
    const { drawing, positions } = this.#app.picture;
    if (!this.#held) return;
    const place = positions.get(this.#held.id);
    if (place) {
      this.#held.place = place;
      return;
    }
    const { x, y } = this.#held.place ?? { x: 0, y: 0 };
    this.#held = undefined;
    const cards = drawing.nodes.filter(({ kind }) => kind === 'card');
    const away = (id: string) => {
      const at = positions.get(id);
      return at ? Math.hypot(at.x - x, at.y - y) : Infinity;
    };
    const [nearest] = cards.map(({ id }) => id).sort((a, b) => away(a) - away(b));
    if (nearest === undefined) this.#stage.focus({ preventScroll: true });
    else this.#focus(nearest);
  }

  /** Puts the focus on the card or step at which Tab stops. */
  enter(): void {
    if (this.#app.keys.stop !== undefined) this.#focus(this.#app.keys.stop);
  }

  /** Follows an arrow key. */
  go(from: string, direction: Direction): void {
    const to = this.#ways.get(from)?.[direction];
    if (to !== undefined) this.#focus(to);
  }

  /** Goes to the main conclusion; to the first card where it is not shown. */
  toFirst(): void {
    const { picture, explorer } = this.#app;
    const { main } = explorer.map;
    const first = picture.drawing.nodes.find(({ kind }) => kind === 'card')?.id;
    const to = picture.positions.has(main) ? main : first;
    if (to !== undefined) this.#focus(to);
  }

  /** Goes to the last card in the order of their numbers. */
  toLast(): void {
    const last = this.#app.picture.drawing.nodes.findLast(({ kind }) => kind === 'card');
    if (last) this.#focus(last.id);
  }

  /** Goes to what a card or step leads to; where that is several cards, they are listed. */
  toConclusion(from: string): void {
    const { graph } = this.#app.explorer;
    const conclusions = conclusionsOf(graph, from);
    const [first] = conclusions;
    if (conclusions.length > 1) this.#choose(from, conclusions);
    else if (first) void this.#show(first.id);
    else this.#app.keys.told = 'conclusion';
  }

  /** Goes to the first premise; opens what lies behind a card if no premise is shown. */
  toPremise(from: string): void {
    this.#toBehind(from, premisesOf(this.#app.explorer.graph, from), 'premise');
  }

  /** Goes to the first objection, likewise. */
  toObjection(from: string): void {
    this.#toBehind(from, objectionsOf(this.#app.explorer.graph, from), 'objection');
  }

  /** Goes to the next card under the same conclusion, round and round; or to the one before. */
  toBeside(from: string, by: 1 | -1): void {
    const { explorer, picture, keys } = this.#app;
    const { graph } = explorer;
    const conclusions = conclusionsOf(graph, from).map(({ id }) => id);
    const under = [this.#behind, ...conclusions].find(
      (id) => id !== undefined && conclusions.includes(id) && picture.positions.has(id),
    );
    const row = graph.behind(under ?? '').filter((id) => picture.positions.has(id));
    const next = row.at((row.indexOf(from) + by) % row.length);
    if (next === undefined || next === from) keys.told = 'beside';
    else this.#focus(next);
  }

  /** Goes to a card's first step; from a step to the next one of the same card. */
  toStep(from: string): void {
    const { explorer, picture, keys } = this.#app;
    const isStep = explorer.graph.hasArgument(from);
    const card = isStep ? (this.#stepsOf ?? conclusionsOf(explorer.graph, from)[0]?.id) : from;
    if (card === undefined) return;
    const steps = stepsOf(explorer.graph, card).filter((id) => picture.positions.has(id));
    const next = steps[(steps.indexOf(from) + 1) % steps.length];
    if (next === undefined) keys.told = 'step';
    else this.#focus(next);
    this.#stepsOf = card;
  }

  /** Goes back from a card's button to the card, from a step to its card, or out to the map. */
  stepOut(from: string | undefined, target: Element): boolean {
    const { explorer, keys, picture } = this.#app;
    if (from === undefined) return false;
    // Who pressed a button by hand did not go there by key.
    if (target.matches('button') && this.#held?.byKey) this.#focus(from);
    // First whatever has been opened is closed, by itself.
    else if (picture.pointed !== undefined) return false;
    else if (this.#stepsOf !== undefined) this.#focus(this.#stepsOf);
    else if (explorer.sight.selected !== undefined) return false;
    else {
      this.#stage.focus({ preventScroll: true });
      keys.outside = true;
    }
    return true;
  }

  #toBehind(from: string, behind: readonly string[], missing: NonNullable<Keys['told']>): void {
    const { explorer, picture, keys } = this.#app;
    const [shown = behind[0]] = behind.filter((id) => picture.positions.has(id));
    if (explorer.graph.hasStatement(from)) this.#behind = from;
    if (shown === undefined) {
      keys.told = missing;
      return;
    }
    if (!picture.positions.has(shown) && explorer.graph.hasStatement(from)) {
      explorer.openBehind(from);
    }
    void this.#show(shown);
  }

  /** Goes to a card, and opens the way to it first where it is not shown. */
  async #show(id: string): Promise<void> {
    const { explorer, picture, keys } = this.#app;
    if (!this.#element(id)) {
      explorer.reveal([id]);
      await picture.prepare();
      await tick();
    }
    if (this.#element(id)) this.#focus(id);
    else keys.told = 'filtered';
  }

  #choose(from: string, conclusions: readonly Conclusion[]): void {
    const { graph, words } = this.#app.explorer;
    const anchor = this.#element(from);
    if (!anchor) return;
    openWays({
      anchor,
      target: this.#app.surface(),
      title: words.keys.leadsTo(graph.statement(from).number),
      entries: conclusions.map(({ id, ties }) => ({
        statement: graph.statement(id),
        role: ties.map((tie) => words.keys.ties[tie]).join(', '),
      })),
      onchoose: (id) => void this.#show(id),
    });
  }

  #focus(id: string): void {
    this.#element(id)?.focus({ preventScroll: true });
  }

  #element(id: string): HTMLElement | null {
    const name = CSS.escape(id);
    return this.#stage.querySelector(`[data-statement="${name}"] > a, a[data-argument="${name}"]`);
  }
}
