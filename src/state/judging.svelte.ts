import { readLink } from '../formats/link.ts';
import { writeStance, type StanceProblem } from '../formats/stanceLink.ts';
import { rootCauses, type RootCauses } from '../reasoning/causes.ts';
import { judgementAfter, type Change } from '../reasoning/change.ts';
import { evaluate, evaluatorOf, type Evaluation } from '../reasoning/evaluation.ts';
import { inconsistencies } from '../reasoning/inconsistencies.ts';
import { noJudgement, withMark, withWeight, type Mark } from '../reasoning/judgement.ts';
import { startingFrom, type StartingPoint } from '../reasoning/startingPoints.ts';
import { standingOf, type Standing } from '../reasoning/standing.ts';
import { firstStance, isSameStance, sizeOf, type Stance } from '../reasoning/stance.ts';
import { wavesOf } from '../reasoning/waves.ts';
import { keepOnDevice, keptOnDevice } from './device.ts';
import type { Explorer } from './explorer.svelte.ts';

/** What the reader did last to the stance. */
export type Act =
  | { readonly kind: 'mark'; readonly statement: string; readonly mark: Mark | undefined }
  | {
      readonly kind:
        'start' | 'weigh' | 'undo' | 'redo' | 'reset' | 'receive' | 'adopt' | 'try' | 'takeBack';
    };

/** How a verdict is called: contested ones that wait to be judged are "open". */
export type Word = 'stands' | 'contested' | 'falls' | 'open';

/** What an act did to the verdicts. */
export interface Effect {
  readonly act: Act;
  /** The statements that are called otherwise now, but for what was marked, by what they are called. */
  readonly changed: Readonly<Record<Word, readonly string[]>>;
  /** In which order the change spread, see `wavesOf`. */
  readonly waves: ReadonlyMap<string, number>;
}

/** What becomes of the map at one moment, to tell what changes. */
interface Standings {
  readonly evaluation: Evaluation;
  readonly words: ReadonlyMap<string, Word>;
}

/** What is supposed to show what would come of it: from where one starts, or what one mark does. */
export interface Supposed {
  readonly start?: StartingPoint | undefined;
  readonly statement?: string | undefined;
  readonly mark?: Mark | undefined;
}

/** A stance that is only tried, and the one to go back to. */
interface Trial {
  readonly before: Stance;
  readonly stance: Stance;
}

/** What the reader makes of the map, and what that does to it. Acts can be undone and redone. */
export class Judging {
  readonly #explorer: Explorer;
  #stance: Stance = $state.raw(firstStance);
  #past: readonly Stance[] = $state.raw([]);
  #future: readonly Stance[] = $state.raw([]);
  #trial: Trial | undefined = $state.raw();
  /** What is shown instead of the reader's own stance, which stays as it is meanwhile. */
  #example: Stance | undefined = $state.raw();
  /** A stance that came by a link, while the reader has one of their own. */
  received: Stance | undefined = $state.raw();
  /** What the last act did; gone once it is dismissed. */
  effect: Effect | undefined = $state.raw();
  /** What was wrong with a stance that came by a link or was kept. */
  problems: readonly StanceProblem[] = $state.raw([]);
  #readOnly = $state(false);
  /** Whether the stance is kept on this device. */
  kept = $state(false);
  /** Whether keeping it failed. */
  cannotKeep = $state(false);
  /** What is shown on the map to carry a statement: how many it takes, by statement. */
  carriers: ReadonlyMap<string, 1 | 2 | 3> | undefined = $state.raw();

  readonly #shown: Stance = $derived(this.#example ?? this.#stance);
  readonly #start = $derived(this.#shown.start);
  readonly #evaluator = $derived.by(() =>
    evaluatorOf(startingFrom(this.#explorer.map, this.#start)),
  );
  /** What the stance, or what is shown instead, does to the map. */
  readonly evaluation: Evaluation = $derived(this.#evaluator(this.#shown.judgement));
  readonly #roots = $derived(rootCauses(this.evaluation));
  readonly #words = $derived(wordsFor(this.evaluation, this.#roots));
  /** Pairs of statements that are both accepted, and cannot both be true. */
  readonly inconsistent = $derived.by(() =>
    inconsistencies(this.#explorer.map, this.#shown.judgement),
  );
  /** The part of a link that holds the stance. */
  readonly fragment = $derived.by(() => writeStance(this.#stance, this.#explorer.map));

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  get stance(): Stance {
    return this.#stance;
  }

  /** Whether readers only see what comes of a judgement, and cannot judge themselves. */
  get readOnly(): boolean {
    return this.#readOnly || this.demonstrating;
  }

  set readOnly(readOnly: boolean) {
    this.#readOnly = readOnly;
  }

  /** Whether an example is shown instead of the reader's own stance. */
  get demonstrating(): boolean {
    return this.#example !== undefined;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Whether what is seen is only tried. */
  get trying(): boolean {
    return this.#trial?.stance === this.#stance;
  }

  /** How a statement stands; `undefined` where it takes no part. */
  standingOf(id: string): Standing | undefined {
    return standingOf(this.evaluation, this.#roots, id);
  }

  /** What a statement's verdict is called; `undefined` where it takes no part. */
  wordOf(id: string): Word | undefined {
    return this.#words.get(id);
  }

  /** The mark on a statement. */
  markOf(id: string): Mark | undefined {
    return this.#shown.judgement.marks.get(id);
  }

  /** What the verdicts are called, by statement: from the reader's stance, or from another. */
  wordsOf(stance: Stance): ReadonlyMap<string, Word> {
    if (stance === this.#shown) return this.#words;
    const taking = startingFrom(this.#explorer.map, stance.start);
    const evaluation = evaluate(taking, stance.judgement);
    return wordsFor(evaluation, rootCauses(evaluation));
  }

  /** Starts from another point; the marks stay. */
  startFrom(start: StartingPoint): void {
    this.#take({ ...this.#stance, start }, { kind: 'start' });
  }

  /** Marks a statement; the mark that it has already is taken back. */
  mark(statement: string, mark: Mark): void {
    const next = this.markOf(statement) === mark ? undefined : mark;
    const judgement = withMark(this.#stance.judgement, statement, next);
    this.#take({ ...this.#stance, judgement }, { kind: 'mark', statement, mark: next });
  }

  /** Takes back the mark on a statement, if there is one. */
  unmark(statement: string): void {
    const mark = this.markOf(statement);
    if (mark) this.mark(statement, mark);
  }

  /**
   * Says of pairs of arguments which outweighs the other.
   *
   * @param stronger the one of a pair that does; `undefined`: neither
   */
  weigh(pairs: readonly { pair: readonly [string, string]; stronger: string | undefined }[]): void {
    const judgement = pairs.reduce(
      (judged, { pair, stronger }) => withWeight(judged, pair, stronger),
      this.#stance.judgement,
    );
    this.#take({ ...this.#stance, judgement }, { kind: 'weigh' });
  }

  /** Tries changes, to be kept or taken back. */
  try(changes: readonly Change[]): void {
    const before = this.#stance;
    const judgement = judgementAfter(before.judgement, changes);
    this.#take({ ...before, judgement }, { kind: 'try' });
    this.#trial = { before, stance: this.#stance };
  }

  /** Keeps what was tried. */
  keepTrial(): void {
    this.#trial = undefined;
  }

  /** Goes back to what was before the trial. */
  takeBack(): void {
    const before = this.#trial?.before;
    if (before) this.#take(before, { kind: 'takeBack' });
    this.#trial = undefined;
  }

  /** Takes back every mark and weighing, and starts as every reader does. */
  reset(): void {
    this.#take(firstStance, { kind: 'reset' });
  }

  /**
   * Shows what a supposition would do to the case as it is first seen. The reader's own stance stays as it
   * is, in the link and on the device too, until they are shown it again, or act on it.
   */
  demonstrate({ start = firstStance.start, statement, mark }: Supposed): void {
    this.#example = firstStance;
    const before = this.#standingNow();
    const judgement = statement ? withMark(noJudgement, statement, mark) : noJudgement;
    this.#example = { start, judgement };
    this.effect = statement
      ? this.#effectSince(before, { kind: 'mark', statement, mark })
      : undefined;
  }

  /** Shows the reader's own stance again. */
  endDemonstration(): void {
    if (this.#example) this.effect = undefined;
    this.#example = undefined;
  }

  undo(): void {
    this.endDemonstration();
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.#stance, ...this.#future];
    this.#become(before, { kind: 'undo' });
  }

  redo(): void {
    this.endDemonstration();
    const [next, ...rest] = this.#future;
    if (!next) return;
    this.#past = [...this.#past, this.#stance];
    this.#future = rest;
    this.#become(next, { kind: 'redo' });
  }

  /**
   * Takes note of a stance that came by a link. A reader who has judged nothing sees it at once,
   * and can undo that; otherwise it waits beside one's own.
   */
  receive(stance: Stance | undefined, problems: readonly StanceProblem[]): void {
    this.problems = problems;
    // A link that this page writes says nothing about the first stance.
    if (!stance || isSameStance(stance, firstStance)) return;
    this.received = undefined;
    if (isSameStance(stance, this.#stance)) return;
    if (sizeOf(this.#stance) === 0) this.#take(stance, { kind: 'receive' });
    else this.received = stance;
  }

  /** Makes the received stance one's own; one's own can be had back by undoing it. */
  adopt(): void {
    if (this.received) this.#take(this.received, { kind: 'adopt' });
    this.received = undefined;
  }

  /** Leaves the received stance for what it is. */
  leave(): void {
    this.received = undefined;
  }

  /** Sees again what was seen before a page was loaded anew, or is kept on this device. */
  restore(stance: Stance): void {
    this.#stance = stance;
  }

  /** Takes up what is kept on this device, if anything is; returns what of it was left out. */
  restoreKept(): readonly string[] {
    const text = keptOnDevice();
    if (text === undefined) return [];
    const { stance, leftOut, problems } = readLink(text, this.#explorer.map, undefined);
    this.kept = true;
    this.problems = problems;
    if (stance) this.restore(stance);
    return leftOut;
  }

  /** Keeps the stance on this device from now on, or no longer. */
  keep(wanted: boolean): void {
    const done = keepOnDevice(wanted ? this.fragment : undefined);
    this.cannotKeep = !done;
    this.kept = wanted && done;
  }

  #take(stance: Stance, act: Act): void {
    this.endDemonstration();
    if (isSameStance(stance, this.#stance)) return;
    this.#past = [...this.#past, this.#stance];
    this.#future = [];
    this.#become(stance, act);
  }

  #become(stance: Stance, act: Act): void {
    const before = this.#standingNow();
    this.#stance = stance;
    this.#trial = this.#trial?.stance === stance ? this.#trial : undefined;
    if (this.received && isSameStance(this.received, stance)) this.received = undefined;
    this.effect = this.#effectSince(before, act);
    if (this.kept) this.keep(true);
  }

  #standingNow(): Standings {
    return { evaluation: this.evaluation, words: this.#words };
  }

  #effectSince({ evaluation, words }: Standings, act: Act): Effect {
    const marked = act.kind === 'mark' ? act.statement : undefined;
    const changed: Record<Word, string[]> = { stands: [], contested: [], falls: [], open: [] };
    for (const [id, word] of this.#words) {
      const was = words.get(id);
      if (was !== undefined && was !== word && id !== marked) changed[word].push(id);
    }
    return { act, changed, waves: wavesOf(evaluation, this.evaluation, marked) };
  }
}

function wordsFor(
  evaluation: Evaluation,
  roots: ReadonlyMap<string, RootCauses>,
): ReadonlyMap<string, Word> {
  return new Map(
    [...evaluation.taking.statements.keys()].flatMap((id) => {
      const standing = standingOf(evaluation, roots, id);
      return standing ? [[id, wordFor(standing)] as const] : [];
    }),
  );
}

function wordFor(standing: Standing): Word {
  if (standing === 'stands' || standing === 'open') return standing;
  return standing === 'refuted' || standing === 'unsupported' ? 'falls' : 'contested';
}
