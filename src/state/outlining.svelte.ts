import type { Argument } from '../model/argumentMap.ts';
import { outlineOf, type OutlineEntry } from '../model/outline.ts';
import { remembered } from '../model/remembered.ts';
import type { Explorer } from './explorer.svelte.ts';

/** A statement where it stands in the outline. */
export interface Place {
  /** Names it: the way from the top. */
  key: string;
  id: string;
  /** The step in which it stands there; none at the top, and for what merely bears on the one above. */
  argument: Argument<string> | undefined;
  above: Place | undefined;
  /** How many it stands under. */
  depth: number;
  /** Whether it is written out here, or elsewhere. */
  home: boolean;
}

/**
 * The outline as a twin of the map: it says what the map shows, and what is opened and closed in one
 * is so in the other. All that it has to itself is what is folded although it stays open: what also
 * serves elsewhere, where it is not written out.
 */
export class Outlining {
  readonly #explorer: Explorer;
  /** Folded places, each with what stood under it then: folded until something else does. */
  #folded: ReadonlyMap<string, string> = $state.raw(new Map());
  /** Unfolded places of those that are folded at first. */
  #unfolded: ReadonlySet<string> = $state.raw(new Set());

  readonly #outlineOf = remembered(outlineOf<string>);
  readonly #outline = $derived.by(() => this.#outlineOf(this.#explorer.graph));
  /** The main conclusion, and what else is concluded. */
  readonly main: Place = $derived.by(() => this.#atTop(this.#outline.main));
  readonly others: readonly Place[] = $derived.by(() =>
    this.#outline.others.map((id) => this.#atTop(id)),
  );
  /** Where each statement is written out. */
  readonly #homes: ReadonlyMap<string, Place> = $derived.by(() => {
    const homes = new Map([this.main, ...this.others].map((place) => [place.id, place]));
    for (const place of homes.values()) {
      for (const under of this.under(place)) if (under.home) homes.set(under.id, under);
    }
    return homes;
  });
  /** What is shown, and all that it is written out under. */
  readonly #reaching: ReadonlySet<string> = $derived.by(() => {
    const reaching = new Set(this.#explorer.visible);
    for (const id of reaching) {
      const home = this.#outline.home(id);
      if (home !== undefined) reaching.add(home);
    }
    return reaching;
  });

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** What stands under a statement at a place; nothing where it stands under itself. */
  under(place: Place): readonly Place[] {
    if (isUnderItself(place)) return [];
    const written = new Set<string>();
    return this.#outline.under(place.id).map((entry) => {
      const first = !written.has(entry.id);
      written.add(entry.id);
      const home = place.home && first && this.#outline.home(entry.id) === place.id;
      return placeUnder(place, entry, home);
    });
  }

  /** Where a statement is written out. */
  homeOf(id: string): Place {
    const home = this.#homes.get(id);
    if (!home) throw new Error(`The outline has no statement "${id}".`);
    return home;
  }

  /** Where else a statement stands: the statements above it there. */
  alsoUnder(place: Place): readonly string[] {
    return this.#outline.above(place.id).filter((id) => id !== place.above?.id);
  }

  /** Whether a place is shown: the map shows its statement, or something that is written out under it. */
  shows(place: Place): boolean {
    return (place.home ? this.#reaching : this.#explorer.visible).has(place.id);
  }

  /** Whether the map does not show its statement, and it stands here for what is written out under it. */
  isBridge(place: Place): boolean {
    return !this.#explorer.visible.has(place.id);
  }

  /** What of all that stands under a place is shown, if the place is unfolded. */
  shownUnder(place: Place): readonly Place[] {
    return this.under(place).filter((under) => this.shows(under));
  }

  /** Whether what stands under a place can be seen. */
  isExpanded(place: Place): boolean {
    const shown = this.shownUnder(place);
    if (shown.length === 0) return false;
    return place.home
      ? this.#folded.get(place.key) !== keysOf(shown)
      : this.#unfolded.has(place.key);
  }

  /** Whether there is anything to unfold or to fold at a place. */
  canExpand(place: Place): boolean {
    return !this.isBridge(place) && (this.shownUnder(place).length > 0 || this.rest(place) > 0);
  }

  /** How many statements under a place are not shown yet, here and on the map. */
  rest(place: Place): number {
    return isUnderItself(place) ? 0 : this.#explorer.openable(place.id).length;
  }

  /** Shows what stands under a place; on the map too. */
  expand(place: Place): void {
    this.#unfold(place);
    if (this.rest(place) > 0) this.#explorer.openBehind(place.id);
  }

  /** Closes what stands under a place, here and on the map; what also serves elsewhere is folded here. */
  collapse(place: Place): void {
    if (place.home) this.#explorer.closeBehind(place.id);
    const stays = this.shownUnder(place);
    if (place.home) this.#folded = new Map(this.#folded).set(place.key, keysOf(stays));
    else this.#unfolded = without(this.#unfolded, place.key);
  }

  toggle(place: Place): void {
    if (this.isExpanded(place)) this.collapse(place);
    else this.expand(place);
  }

  /** Unfolds all that a statement is written out under, so that it can be seen. */
  reveal(id: string): void {
    for (let place = this.homeOf(id).above; place; place = place.above) this.#unfold(place);
  }

  #unfold({ key, home }: Place): void {
    if (home) {
      const folded = new Map(this.#folded);
      folded.delete(key);
      this.#folded = folded;
    } else this.#unfolded = new Set(this.#unfolded).add(key);
  }

  #atTop(id: string): Place {
    return { key: id, id, argument: undefined, above: undefined, depth: 0, home: true };
  }
}

function placeUnder(above: Place, entry: OutlineEntry<string>, home: boolean): Place {
  const { id, argument } = entry;
  const key = `${above.key}/${argument?.id ?? ''}:${id}`;
  return { key, id, argument, above, depth: above.depth + 1, home };
}

function isUnderItself({ id, above }: Place): boolean {
  for (let place = above; place; place = place.above) if (place.id === id) return true;
  return false;
}

function keysOf(places: readonly Place[]): string {
  return places.map(({ key }) => key).join(' ');
}

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...keys].filter((other) => other !== key));
}
