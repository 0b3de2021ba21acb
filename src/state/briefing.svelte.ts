import {
  answerTo,
  briefLimits,
  emptyBrief,
  inOrder,
  isEmpty,
  movedTo,
  withAnswer,
  withCards,
  withEntry,
  withOwnPoint,
  withoutAnswer,
  withoutEntry,
  type Brief,
} from '../classroom/brief.ts';
import { checkBrief } from '../classroom/briefCheck.ts';
import { shakesOn } from '../classroom/broughtIn.ts';
import { secondsOf } from '../classroom/speakingTime.ts';
import {
  readBriefFile,
  writeBriefFile,
  type LeftOut,
  type Unreadable,
} from '../formats/briefFile.ts';
import type { Role, RoleCase } from '../model/role.ts';
import { keepOnDevice, keptOnDevice } from './device.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Where a brief is kept on the device, if somebody asks for that. */
const deviceKey = 'de-afweging-brief';

/** What was done last, to be told. */
export type BriefAct =
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly entry: string }
  | { readonly kind: 'line'; readonly cards: number }
  | { readonly kind: 'opened' | 'cleared' | 'undone' | 'redone' | 'answered' };

/** What was wrong with a file. */
export type FileProblem =
  | { readonly unreadable: Unreadable }
  | { readonly leftOut: readonly LeftOut[]; readonly madeWith: string | undefined };

/** What somebody prepares to say. All that is done to it can be undone and redone. */
export class Briefing {
  readonly #explorer: Explorer;
  readonly #roles: () => readonly Role<string>[];
  #brief: Brief = $state.raw(emptyBrief);
  #past: readonly Brief[] = $state.raw([]);
  #future: readonly Brief[] = $state.raw([]);
  /** The field that is being written in: what is typed there is undone at once. */
  #writing: string | undefined;
  /** The brief as it was saved to a file last, or opened from one. */
  #saved: Brief = $state.raw(emptyBrief);
  act: BriefAct | undefined = $state.raw();
  problem: FileProblem | undefined = $state.raw();
  /** Whether the brief is kept on this device. */
  kept = $state(false);
  /** Whether keeping it failed. */
  cannotKeep = $state(false);

  readonly #shakes = $derived.by(() => shakesOn(this.#explorer.map));
  readonly check = $derived.by(() => checkBrief(this.#brief, this.#explorer.graph, this.#shakes));
  readonly seconds = $derived.by(() =>
    secondsOf(this.#brief, this.#explorer.graph, this.#explorer.language),
  );
  readonly begun = $derived(!isEmpty(this.#brief));
  /** Whether something would be lost by leaving the page. */
  readonly unsaved = $derived(this.begun && this.#brief !== this.#saved && !this.kept);

  constructor(explorer: Explorer, roles: () => readonly Role<string>[]) {
    this.#explorer = explorer;
    this.#roles = roles;
    const text = keptOnDevice(deviceKey);
    if (text === undefined) return;
    const read = readBriefFile(text, explorer.graph, roles());
    if ('unreadable' in read) return;
    this.#brief = read.brief;
    this.kept = true;
  }

  get brief(): Brief {
    return this.#brief;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Whether a card is said. */
  has(card: string): boolean {
    return this.#brief.entries.some((entry) => entry.card === card);
  }

  /** Adds a card at the end; where it is said already, takes it out. */
  toggle(card: string): void {
    if (this.has(card)) this.remove(card);
    else this.add(card);
  }

  add(card: string): void {
    if (this.#isFull(1)) return;
    this.#take(withCards(this.#brief, [card]), { kind: 'added', entry: card });
  }

  /** Adds cards from a role card; the first such makes the role the brief's own. */
  addFrom(role: Role<string>, its: RoleCase<string>, cards: readonly string[]): void {
    const next = withCards(this.#brief, cards);
    const fresh = next.entries.length - this.#brief.entries.length;
    if (this.#isFull(fresh)) return;
    const taken = this.#brief.role === undefined ? roleOf(role, its) : {};
    this.#take({ ...next, ...taken }, { kind: 'line', cards: fresh });
  }

  addOwnPoint(): string | undefined {
    if (this.#isFull(1)) return undefined;
    const next = withOwnPoint(this.#brief);
    const entry = next.entries.at(-1)?.id ?? '';
    this.#take(next, { kind: 'added', entry });
    return entry;
  }

  remove(entry: string): void {
    this.#take(withoutEntry(this.#brief, entry), { kind: 'removed', entry });
  }

  /** Moves an entry so many places on; backwards if negative. */
  move(entry: string, by: number): void {
    const place = this.#brief.entries.findIndex(({ id }) => id === entry) + by;
    this.#take(movedTo(this.#brief, entry, place), { kind: 'moved', entry });
  }

  /** Puts the entries in another order, because one of them was dragged. */
  order(ids: readonly string[], dragged: string): void {
    this.#take(inOrder(this.#brief, ids), { kind: 'moved', entry: dragged });
  }

  write(entry: string, note: string): void {
    this.#take(withEntry(this.#brief, entry, { note: cut(note) }), undefined, `note ${entry}`);
  }

  /** Has a quotation of a card read out, or no longer; the card is added if it was not there. */
  readOut(card: string, quote: number, wanted: boolean): void {
    const withIt = this.has(card) || this.#isFull(1) ? this.#brief : withCards(this.#brief, [card]);
    const entry = withIt.entries.find((each) => each.card === card);
    if (!entry) return;
    const rest = entry.quotes.filter((other) => other !== quote);
    const quotes = wanted ? [...rest, quote].sort((a, b) => a - b) : rest;
    this.#take(withEntry(withIt, entry.id, { quotes }));
  }

  /** Takes an attack up, to be answered. */
  takeUp(attack: string): void {
    if (this.#brief.answers.some((answer) => answer.attack === attack)) return;
    this.#take(withAnswer(this.#brief, attack, {}));
  }

  /** Answers attacks with a card too. */
  answerWith(attacks: readonly string[], card: string): void {
    const next = attacks.reduce((brief, attack) => {
      const { cards } = answerTo(brief, attack);
      return cards.includes(card) ? brief : withAnswer(brief, attack, { cards: [...cards, card] });
    }, this.#brief);
    this.#take(next, { kind: 'answered' });
  }

  /** Answers attacks with a card no longer. */
  withdraw(attacks: readonly string[], card: string): void {
    const next = attacks.reduce((brief, attack) => {
      const { cards } = answerTo(brief, attack);
      return cards.includes(card)
        ? withAnswer(brief, attack, { cards: cards.filter((id) => id !== card) })
        : brief;
    }, this.#brief);
    this.#take(next);
  }

  answerInWords(attack: string, note: string): void {
    this.#take(withAnswer(this.#brief, attack, { note: cut(note) }), undefined, `answer ${attack}`);
  }

  /** Prepares for an attack no longer. */
  drop(attack: string): void {
    this.#take(withoutAnswer(this.#brief, attack));
  }

  /** Says what the brief is: its title, whose, how long, for which side. */
  set(change: Partial<Omit<Brief, 'entries' | 'answers'>>): void {
    const texts = {
      title: cut(change.title ?? this.#brief.title),
      author: cut(change.author ?? this.#brief.author),
    };
    const next = { ...this.#brief, ...change, ...texts };
    this.#take(next, undefined, Object.keys(change).join());
  }

  /** Makes a role the brief's own, or none. */
  take(role: Role<string> | undefined): void {
    const [its] = role?.cases ?? [];
    this.set(role && its ? roleOf(role, its) : { role: undefined, case: undefined });
  }

  clear(): void {
    this.#take({ ...emptyBrief, pace: this.#brief.pace }, { kind: 'cleared' });
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.#brief, ...this.#future];
    this.#become(before, { kind: 'undone' });
  }

  redo(): void {
    const [next, ...rest] = this.#future;
    if (!next) return;
    this.#past = [...this.#past, this.#brief];
    this.#future = rest;
    this.#become(next, { kind: 'redone' });
  }

  /** The brief as a file. */
  get file(): string {
    return writeBriefFile(this.#brief, this.#explorer.map);
  }

  /** Takes note that the brief was saved as it is. */
  saved(): void {
    this.#saved = this.#brief;
  }

  /** Opens what a file says; what there was can be had back by undoing it. */
  open(text: string): void {
    const read = readBriefFile(text, this.#explorer.graph, this.#roles());
    if ('unreadable' in read) {
      this.act = undefined;
      this.problem = read;
      return;
    }
    const { brief, leftOut, madeWith } = read;
    this.problem = leftOut.length > 0 || madeWith !== undefined ? { leftOut, madeWith } : undefined;
    this.#take(brief, { kind: 'opened' });
    if (leftOut.length === 0) this.saved();
  }

  /** Keeps the brief on this device from now on, or no longer. */
  keep(wanted: boolean): void {
    const done = keepOnDevice(wanted ? this.file : undefined, deviceKey);
    this.cannotKeep = !done;
    this.kept = wanted && done;
  }

  #isFull(more: number): boolean {
    return this.#brief.entries.length + more > briefLimits.entries;
  }

  /** @param writing the field in which it was typed, if it was */
  #take(brief: Brief, act?: BriefAct, writing?: string): void {
    if (brief === this.#brief) return;
    const goesOn = writing !== undefined && writing === this.#writing;
    if (!goesOn) this.#past = [...this.#past, this.#brief];
    this.#future = [];
    this.#become(brief, act);
    this.#writing = writing;
  }

  #become(brief: Brief, act: BriefAct | undefined): void {
    this.#brief = brief;
    this.#writing = undefined;
    this.act = act;
    if (this.kept) this.keep(true);
  }
}

function roleOf(role: Role<string>, its: RoleCase<string>): Partial<Brief> {
  return {
    role: role.id,
    case: role.decides ? undefined : its.id,
    ...(role.decides ? {} : { position: its.position }),
  };
}

function cut(text: string): string {
  return text.slice(0, briefLimits.text);
}
