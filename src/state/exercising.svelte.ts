import { tick } from 'svelte';
import { isClosed, type ClosedExercise } from '../classroom/exercises/exercise.ts';
import { exerciseSourceOf } from '../classroom/exercises/exerciseSource.ts';
import { exercisesFrom, type SheetChoices } from '../classroom/exercises/exercisesFrom.ts';
import type { ExerciseWriter } from '../formats/exerciseText.ts';
import { readSheetLink, writeSheetLink } from '../formats/exerciseLink.ts';
import type { Classroom } from './classroom.svelte.ts';
import type { Explorer } from './explorer.svelte.ts';

/** What of a sheet comes on paper. */
export type SheetPart = 'both' | 'exercises' | 'key';

/** What a student made of an exercise so far. */
export interface Attempt {
  /** The option chosen in each row; `undefined` where none is yet. */
  readonly chosen: readonly (number | undefined)[];
  /** What was chosen when it was last checked; `undefined` before that, and after another choice. */
  readonly checked?: readonly number[] | undefined;
  /** Whether the answer was shown rather than found; of what is written out, whether it is shown now. */
  readonly shown?: boolean | undefined;
  /** What was written, of exercises that are written out. */
  readonly written?: readonly string[] | undefined;
  /** What of that was taken elsewhere last. */
  readonly taken?: readonly string[] | undefined;
  /** Which criteria a student has ticked for what they wrote. */
  readonly met?: ReadonlySet<number> | undefined;
}

const nothingYet: Attempt = { chosen: [] };

/** Exercises that a student does. What is answered lasts as long as the page, and is not counted up. */
export class Exercising {
  readonly #explorer: Explorer;
  readonly #classroom: Classroom;
  /** The sheet that was there last, where the address names none; at first another one for each visit. */
  #last = $state.raw(newSeed());
  /** The sheet that stood there before new exercises were made, and those. */
  #renewed: { from: string; to: string } | undefined = $state.raw();
  #attempts: ReadonlyMap<string, Attempt> = $state.raw(new Map());
  #place = $state.raw({ code: '', index: 0 });
  /** What of it comes on paper. */
  onPaper: SheetPart = $state('both');

  constructor(explorer: Explorer, classroom: Classroom) {
    this.#explorer = explorer;
    this.#classroom = classroom;
  }

  readonly #link = $derived.by(() => {
    const { room, rest } = this.#classroom;
    const seed = this.#last.replace(/\..*$/, '');
    return readSheetLink((room === 'holes' && rest) || this.#last, seed);
  });
  readonly choices = $derived(this.#link.choices);
  /** The parts of the address that could not be understood. */
  readonly unknown = $derived(this.#link.unknown);
  /** What passes the same exercises on: seed, and what differs from the first choices. */
  readonly code = $derived(writeSheetLink(this.choices));
  readonly source = $derived.by(() =>
    exerciseSourceOf(
      this.#explorer.map,
      this.#explorer.companions,
      this.#classroom.material.exercises,
    ),
  );
  readonly writer: ExerciseWriter = $derived.by(() => ({
    source: this.source,
    words: this.#explorer.words,
    holes: this.#classroom.words.holes,
  }));
  readonly sheet = $derived(exercisesFrom(this.source, this.choices));
  /** Which exercise is shown. */
  readonly index = $derived(
    this.#place.code === this.code ? Math.min(this.#place.index, this.sheet.length - 1) : 0,
  );

  /** Whether something is written that would be lost if the page were left now. */
  get unsaved(): boolean {
    return [...this.#attempts.values()].some(
      ({ written = [], taken }) => written !== taken && written.some((text) => text.trim() !== ''),
    );
  }

  /** What happened to the exercises last: they are new, or those of before are back. */
  readonly change = $derived.by(() => {
    const { from, to } = this.#renewed ?? {};
    return this.code === to ? 'renewed' : this.code === from ? 'broughtBack' : undefined;
  });

  /**
   * Stays with the sheet that is shown, and names it in the address where that names none; to be called
   * in an effect.
   */
  async stay(): Promise<void> {
    const { code } = this;
    if (this.#classroom.room !== 'holes') return;
    this.#last = code;
    if (this.#classroom.rest !== '') return;
    // First there is an entry of the history for the room.
    await tick();
    if (this.#classroom.room !== 'holes' || this.#classroom.rest !== '') return;
    this.#explorer.specify(`holes.${code}`);
  }

  /** Shows one of the exercises. */
  turnTo(index: number): void {
    this.#place = { code: this.code, index };
  }

  /** Makes other exercises; the focus stays where it is. */
  choose(more: Partial<SheetChoices>): void {
    const { sight } = this.#explorer;
    const at = `holes.${writeSheetLink({ ...this.choices, ...more })}`;
    this.#explorer.sight = { ...sight, show: 'classroom', at };
  }

  /** Makes exercises that nobody has had. */
  renew(): void {
    const from = this.code;
    const seed = newSeed();
    this.#renewed = { from, to: writeSheetLink({ ...this.choices, seed }) };
    this.choose({ seed });
  }

  /** Brings back the exercises that stood there before the new ones. */
  bringBack(): void {
    if (this.#renewed) this.choose(readSheetLink(this.#renewed.from, '').choices);
  }

  attemptAt(id: string): Attempt {
    return this.#attempts.get(id) ?? nothingYet;
  }

  /** Chooses an option in a row; what was checked before is open again. */
  pick({ id, right }: ClosedExercise, row: number, option: number): void {
    const { chosen } = this.attemptAt(id);
    this.#set(id, { chosen: right.map((_, i) => (i === row ? option : chosen[i])) });
  }

  /**
   * Checks what is chosen.
   *
   * @returns whether there is something to check: an option is chosen in each row
   */
  check({ id, right }: ClosedExercise): boolean {
    const { chosen } = this.attemptAt(id);
    const checked = right.flatMap((_, i) => chosen[i] ?? []);
    if (checked.length < right.length) return false;
    this.#set(id, { chosen, checked });
    return true;
  }

  /** Shows the answer. */
  reveal({ id, right }: ClosedExercise): void {
    this.#set(id, { chosen: right, checked: right, shown: true });
  }

  /** Starts an exercise anew. */
  retry(id: string): void {
    this.#set(id, nothingYet);
  }

  /** Keeps what is written in one of the fields of an exercise that is written out. */
  write(id: string, field: number, text: string): void {
    const attempt = this.attemptAt(id);
    const { written = [] } = attempt;
    const next = Array.from({ length: Math.max(written.length, field + 1) }, (_, i) =>
      i === field ? text : (written[i] ?? ''),
    );
    this.#set(id, { ...attempt, written: next });
  }

  /** Remembers that what is written was taken elsewhere. */
  take(id: string): void {
    const attempt = this.attemptAt(id);
    this.#set(id, { ...attempt, taken: attempt.written });
  }

  /** Ticks one of the criteria for what is written, or takes the tick away. */
  tick(id: string, criterion: number): void {
    const attempt = this.attemptAt(id);
    const met = new Set(attempt.met);
    if (!met.delete(criterion)) met.add(criterion);
    this.#set(id, { ...attempt, met });
  }

  /** Shows the model answer to what is written out, or hides it. */
  toggleModel(id: string): void {
    const attempt = this.attemptAt(id);
    this.#set(id, { ...attempt, shown: !attempt.shown });
  }

  /** Whether the answer was found, was shown, or neither yet; of what is written out, neither. */
  resultOf(index: number): 'found' | 'seen' | undefined {
    const exercise = this.sheet[index];
    if (!exercise || !isClosed(exercise)) return undefined;
    const { checked, shown } = this.attemptAt(exercise.id);
    if (shown) return 'seen';
    return checked && exercise.right.every((right, i) => right === checked[i])
      ? 'found'
      : undefined;
  }

  #set(id: string, attempt: Attempt): void {
    this.#attempts = new Map([...this.#attempts, [id, attempt]]);
  }
}

/** Characters that are not taken for one another when they are copied from paper. */
const seedCharacters = 'abcdefghjkmnpqrstuvwxyz23456789';

function newSeed(): string {
  return Array.from(
    { length: 5 },
    () => seedCharacters[Math.floor(Math.random() * seedCharacters.length)] ?? '',
  ).join('');
}
