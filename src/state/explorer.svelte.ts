import {
  firstSight,
  passageSpot,
  writeFragment,
  type Show,
  type Sight,
} from '../formats/fragment.ts';
import { readLink, type Link } from '../formats/link.ts';
import type { Messages } from '../messages/index.ts';
import type { ArgumentMap } from '../model/argumentMap.ts';
import {
  noCompanions,
  sidesOf,
  statementsOfSides,
  twoSided,
  type Companions,
  type TwoSides,
} from '../model/companions.ts';
import { branchOf } from '../model/branch.ts';
import { noFilter, passes, type Filter } from '../model/filter.ts';
import { graphOf } from '../model/graph.ts';
import { remembered } from '../model/remembered.ts';
import { search } from '../model/search.ts';
import type { Language } from '../model/text.ts';
import { statementsIn, type View } from '../model/views.ts';
import { heldBy, hiddenBehind, wayToShown } from '../model/visibility.ts';

/** A map and the interface's words in the language that is read. */
export interface Content {
  language: Language;
  map: ArgumentMap<string>;
  words: Messages;
  /** What accompanies the map; absent until it is there. */
  companions?: Companions<string>;
}

/** What a step of the tour shows by itself. */
export interface StepView {
  readonly sight: Sight;
  /** The cards that it is about. */
  readonly focus: ReadonlySet<string>;
  /** These and what ties them: it is brought into sight, and all else recedes. */
  readonly near: ReadonlySet<string>;
  /** Width over height of the frame in which they lie by themselves; undefined: as in the whole. */
  readonly aspect: number | undefined;
}

/** Of a larger branch, the cards lie where they lie in the whole map. */
const mostApart = 30;

/** What one reader sees and decides. Everything that a link holds is in `sight`. */
export class Explorer {
  content: Content;
  sight: Sight = $state.raw(firstSight);
  /** Whether `specify` has changed it last, and the address does not show that yet. */
  specified = false;
  /** The part of the page that is shown where a link names none. */
  home: Show = $state(firstSight.show);
  /** How often a spot was asked for: asking for the same one again brings it back into view. */
  asked = $state(0);
  /** Whether what is selected is read about, or only pointed out by an article around the map. */
  reads = $state(true);
  /** What the tour's step shows, once it is known. */
  step: StepView | undefined = $state.raw();
  /** What is typed in the search field. */
  query = $state('');
  /** The parts of the last link that could not be understood. */
  leftOut: readonly string[] = $state.raw([]);

  readonly #graphOf = remembered(graphOf<string>);
  readonly map = $derived.by(() => this.content.map);
  readonly language = $derived.by(() => this.content.language);
  readonly companions: Companions<string> = $derived.by(
    () => this.content.companions ?? noCompanions,
  );
  readonly words = $derived.by(() => this.content.words);
  readonly graph = $derived(this.#graphOf(this.map));
  // Apart, so that what depends on one of them is not worked out anew when another changes.
  readonly view = $derived(this.sight.view);
  readonly branch = $derived(this.sight.branch);
  readonly #lineId = $derived(this.sight.line);
  readonly #opened = $derived(this.sight.opened);
  readonly #closed = $derived(this.sight.closed);
  readonly #filter = $derived(this.sight.filter);
  /** The statements that are open, whether or not they pass the filter. */
  readonly open: ReadonlySet<string> = $derived.by(() => {
    const open = new Set(this.#statementsIn(this.view, this.branch));
    for (const id of this.#opened) open.add(id);
    for (const id of this.#closed) open.delete(id);
    return open;
  });
  /** The statements that are shown on the map. */
  readonly visible: ReadonlySet<string> = $derived(
    new Set([...this.open].filter((id) => this.#passes(id))),
  );
  readonly hits = $derived(search(this.map.statements, this.query));
  /** All that is seen, in a link. */
  readonly #whole = $derived(writeFragment(this.sight, this.map, this.home));
  /** Whether there is more, or less, to be seen than the tour's step shows by itself. */
  readonly astray = $derived.by(() => {
    const { tour, show } = this.sight;
    if (!tour || !this.step) return false;
    return this.#whole !== writeFragment({ ...this.step.sight, show, tour }, this.map, this.home);
  });
  readonly fragment = $derived.by(() => {
    const { tour, show } = this.sight;
    if (!tour || !this.step || this.astray) return this.#whole;
    const spot = { ...tour, arriving: true };
    return writeFragment({ ...firstSight, show, tour: spot }, this.map, this.home);
  });
  /** The tour's step, as long as the cards that it shows are those that are open. */
  readonly spotlight: StepView | undefined = $derived.by(() => {
    const { step } = this;
    const isAsShown =
      step &&
      (['view', 'branch', 'line', 'opened', 'closed'] as const).every(
        (key) => step.sight[key] === this.sight[key],
      );
    return this.sight.tour && isAsShown ? step : undefined;
  });

  /** Width over height of the frame for a step that lies in a picture of its own. */
  readonly ownAspect = $derived(this.sight.tour && this.step?.aspect);

  /**
   * The few statements, from all over the map, that are shown by themselves and lie best in a picture of
   * their own; none where the map is shown as it lies.
   */
  readonly apart: ReadonlySet<string> = $derived.by(() => {
    if (this.step && this.ownAspect !== undefined) return this.step.focus;
    if (this.line) return statementsOfSides(this.line, this.graph);
    if (this.branch === undefined) return new Set();
    const branch = this.#statementsIn(this.view, this.branch);
    return branch.size > mostApart ? new Set() : branch;
  });
  /** The line of reasoning, or the proposition, whose two sides are shown. */
  readonly line = $derived(twoSided(this.companions).find(({ id }) => id === this.#lineId));
  /** On which side of it each statement is used. */
  readonly sides = $derived(sidesOf(this.line));

  constructor(content: Content) {
    this.content = $state.raw(content);
  }

  /** Takes in what accompanies the map; what a link named of it and is not there is left out. */
  complete(content: Content): void {
    this.content = content;
    const { sight, leftOut } = this;
    if (sight.at === undefined && sight.line === undefined) return;
    this.follow(this.fragment);
    this.leftOut = [...leftOut, ...this.leftOut];
  }

  /** The selected statement, if a statement is selected. */
  get selectedStatement() {
    const { selected } = this.sight;
    return selected !== undefined && this.graph.hasStatement(selected)
      ? this.graph.statement(selected)
      : undefined;
  }

  /** The selected argument, if an argument is selected. */
  get selectedArgument() {
    const { selected } = this.sight;
    return selected !== undefined && this.graph.hasArgument(selected)
      ? this.graph.argument(selected)
      : undefined;
  }

  /**
   * Selects a statement or an argument, and shows it if it was not shown.
   *
   * @param reads whether it is also read about
   */
  select(id: string, reads = true): void {
    this.reads = reads;
    const wanted = this.#statementsOf(id);
    const filter = wanted.every((statement) => this.#passes(statement))
      ? this.sight.filter
      : noFilter;
    // A room of the classroom stays the one that is shown.
    const at = this.sight.show === 'classroom' ? this.sight.at : undefined;
    this.sight = { ...this.#withTied(wanted), filter, selected: id, at };
  }

  /** Shows a passage of a document. */
  showPassage(document: string, place: string): void {
    this.show('documents', passageSpot(document, place));
  }

  /** Shows just both sides of something on the map, and what ties them to the conclusion. */
  lookAt(sides: TwoSides<string>): void {
    this.sight = { ...firstSight, line: sides.id };
    this.sight = this.#withOpen(statementsOfSides(sides, this.graph));
  }

  /** Shows statements, each tied to what is shown, and selects none of them. */
  reveal(ids: readonly string[]): void {
    this.sight = this.#withTied(ids);
  }

  /** Selects nothing: closes the reading panel. */
  deselect(): void {
    this.sight = { ...this.sight, selected: undefined };
  }

  /** Shows another part of the page, at a spot in it if one is named. */
  show(show: Show, at?: string): void {
    if (at !== undefined) this.asked += 1;
    this.sight = { ...this.sight, show, at };
  }

  /** Names more exactly where the reader is already: that is no step of theirs to go back to. */
  specify(at: string): void {
    this.specified = true;
    this.sight = { ...this.sight, at };
  }

  /** Shows more or less of the map; what was opened and closed by hand is forgotten. */
  look(view: View): void {
    const { selected, show, filter } = this.sight;
    const stays = this.#statementsOf(selected).every((id) => statementsIn(this.map, view).has(id));
    this.sight = { ...firstSight, show, filter, view, selected: stays ? selected : undefined };
  }

  /** Narrows what is shown; what is open stays so. */
  narrow(filter: Filter): void {
    this.sight = { ...this.sight, filter };
  }

  /** Shows everything that passes the filter. */
  lookEverywhere(): void {
    this.sight = { ...this.sight, view: 'outside', opened: [], closed: [] };
  }

  /** The cards that lie behind a card and would appear when it is opened. */
  openable(id: string): string[] {
    return hiddenBehind(this.graph, this.open, id).filter((other) => this.#passes(other));
  }

  /** The cards that would disappear when a card is closed. */
  closable(id: string): string[] {
    return heldBy(this.graph, this.open, id, new Set(this.#opened));
  }

  /** Whether a card has anything behind it that can be opened or closed. */
  opens(id: string): boolean {
    return this.openable(id).length > 0 || this.closable(id).length > 0;
  }

  /** Opens what lies behind a card. */
  openBehind(id: string): void {
    this.sight = this.#withOpen(new Set([...this.open, ...this.openable(id)]));
  }

  /** Closes what lies behind a card and behind no other. */
  closeBehind(id: string): void {
    const held = new Set(this.closable(id));
    const next = this.#withOpen(new Set([...this.open].filter((other) => !held.has(other))));
    const lost = this.#statementsOf(next.selected).some((other) => held.has(other));
    this.sight = { ...next, selected: lost ? id : next.selected };
  }

  /** Opens what lies behind a card, or closes it if all of it is open. */
  toggle(id: string): void {
    if (this.openable(id).length > 0) this.openBehind(id);
    else this.closeBehind(id);
  }

  /**
   * Sees what a link says, as far as it can be understood; what was left out is kept for a notice.
   *
   * @returns all that the link says: what it makes of the map is for others to follow
   */
  follow(fragment: string): Link {
    const link = readLink(fragment, this.map, this.content.companions, this.home);
    this.leftOut = link.leftOut;
    this.sight = link.sight;
    this.#openLine();
    // A filter may well hide what is selected, but not for want of a card that is open.
    this.sight = this.#withTied(this.#statementsOf(link.sight.selected));
    return link;
  }

  /** A link that names a line and no cards shows the cards of the line. */
  #openLine(): void {
    const { opened, closed } = this.sight;
    if (!this.line || opened.length > 0 || closed.length > 0) return;
    this.sight = this.#withOpen(statementsOfSides(this.line, this.graph));
  }

  /** The statements that are open before the reader opens or closes any. */
  #statementsIn(view: View, branch: string | undefined): ReadonlySet<string> {
    const all = statementsIn(this.map, view);
    if (branch === undefined) return all;
    return new Set([...branchOf(this.graph, branch)].filter((id) => id === branch || all.has(id)));
  }

  #passes(id: string): boolean {
    return passes(this.graph.statement(id), this.#filter);
  }

  /** What has to be shown for something to be seen: the statement, or all ends of the argument. */
  #statementsOf(id: string | undefined): string[] {
    if (id === undefined) return [];
    if (!this.graph.hasArgument(id)) return [id];
    const { kind, premises, conclusion } = this.graph.argument(id);
    return [...(kind === 'undercuts' ? this.#statementsOf(conclusion) : [conclusion]), ...premises];
  }

  /** What is seen when statements are open too, each tied to what is open already. */
  #withTied(ids: readonly string[]): Sight {
    const open = new Set(this.open);
    for (const id of ids) {
      for (const other of wayToShown(this.graph, open, id)) open.add(other);
    }
    return this.#withOpen(open);
  }

  #withOpen(open: ReadonlySet<string>): Sight {
    const { sight } = this;
    if (open.size === this.open.size && [...open].every((id) => this.open.has(id))) return sight;
    const base = this.#statementsIn(sight.view, sight.branch);
    return {
      ...sight,
      opened: [...open].filter((id) => !base.has(id)),
      closed: [...base].filter((id) => !open.has(id)),
    };
  }
}
