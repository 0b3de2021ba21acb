import type { Answer } from '../classroom/answer.ts';
import { carryingCards, classPicture, type CardCount } from '../classroom/classPicture.ts';
import { takeIn, type AnswerPlace, type Outcome } from '../classroom/gathered.ts';
import { restingMarksOn } from '../classroom/restingMarks.ts';
import { codesOf, findAnswers, type EntryProblem } from '../formats/pastedAnswers.ts';
import type { Explorer } from './explorer.svelte.ts';

/** A larger file holds no answers; a year's fit into a tenth of it. */
export const largestFile = 5_000_000;

/** Why something that was added does not simply count. */
export type NoteKind = EntryProblem | 'too-large' | 'not-read' | Outcome | 'other-proposition';

/** Something that is told of what was added. */
export interface GatheringNote {
  readonly kind: NoteKind;
  readonly place: AnswerPlace;
  /** By what it is found again: how it begins, or what of it was left out. */
  readonly excerpt: string;
}

/** What came of adding something. */
export interface Added {
  readonly count: number;
  readonly notes: number;
}

/** How long the search may take at a time, in milliseconds: the page stays at hand. */
const slice = 12;

/** A class's answers, gathered by their teacher on this device. */
export class Gathering {
  readonly #explorer: Explorer;
  #answers: readonly Answer[] = $state.raw([]);
  /** All answers before some were removed, while these can be had back. */
  #earlier: readonly Answer[] = $state.raw([]);
  #saved: readonly Answer[] = $state.raw([]);
  #chosen: string | undefined = $state();
  /** What is told of what was added. */
  notes: readonly GatheringNote[] = $state.raw([]);
  /** What came of adding last. */
  added: Added | undefined = $state.raw();
  /** On which cards it rests for those who changed; how far the search for them is. */
  carrying: { done: number; of: number; cards: readonly CardCount[] } | undefined = $state.raw();

  /** The propositions that answers are about, with how many are, most first. */
  readonly propositions = $derived.by(() =>
    this.#explorer.companions.propositions
      .map(({ id, title }) => ({
        id,
        title,
        count: this.#answers.filter(({ proposition }) => proposition === id).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  );
  /** The proposition that the picture is about: the one chosen, or that of the most answers. */
  readonly proposition = $derived.by(
    () => (this.propositions.find(({ id }) => id === this.#chosen) ?? this.propositions[0])?.id,
  );
  /** The answers that the picture is made of. One that holds marks alone is about any proposition. */
  readonly answers: readonly Answer[] = $derived.by(() =>
    this.#answers.filter(
      ({ proposition }) => proposition === undefined || proposition === this.proposition,
    ),
  );
  readonly picture = $derived.by(() =>
    classPicture(this.answers, this.#explorer.content.map.statements),
  );
  readonly #restingMarks = $derived.by(() =>
    restingMarksOn(this.#explorer.content.map, this.#explorer.content.map.main),
  );

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** How many answers there are, on any proposition. */
  get size(): number {
    return this.#answers.length;
  }

  /** Whether answers would be lost if the page were left now. */
  get unsaved(): boolean {
    return this.#answers !== this.#saved && this.#answers.length > 0;
  }

  /** Whether answers that were removed can be had back. */
  get canBringBack(): boolean {
    return this.#earlier.length > 0;
  }

  choose(proposition: string): void {
    this.#chosen = proposition;
  }

  /** Adds all answers that a text holds. */
  add(text: string, file?: string): Added {
    const { found, refused } = findAnswers(text, this.#explorer.map, file);
    const known = ({ proposition }: Answer) =>
      proposition === undefined ||
      this.#explorer.companions.propositions.some(({ id }) => id === proposition);
    const taken = takeIn(
      this.#answers,
      found.filter(({ answer }) => known(answer)),
    );
    const notes: GatheringNote[] = [
      ...refused.map(({ problem, place, excerpt }) => ({ kind: problem, place, excerpt })),
      ...found
        .filter(({ answer }) => !known(answer))
        .map(({ place, answer }) => ({
          kind: 'other-proposition' as const,
          place,
          excerpt: answer.proposition ?? '',
        })),
      ...taken.remarks.map(({ outcome, found: { place, answer, leftOut } }) => ({
        kind: outcome,
        place,
        excerpt: outcome === 'partly' ? leftOut.join(', ') : answer.name,
      })),
    ].sort((a, b) => a.place.line - b.place.line);
    if (taken.added > 0 || taken.remarks.some(({ outcome }) => outcome === 'replaced')) {
      this.#answers = taken.answers;
      this.#earlier = [];
    }
    return this.#tell({ count: taken.added, notes: notes.length }, notes);
  }

  /** Adds all answers that files hold, one file after the other. */
  async addFiles(files: readonly File[]): Promise<Added> {
    let [count, notes] = [0, 0];
    for (const file of files) {
      const added = await this.#addFile(file);
      count += added.count;
      notes += added.notes;
    }
    return (this.added = { count, notes });
  }

  async #addFile(file: File): Promise<Added> {
    const refuse = (kind: NoteKind) =>
      this.#tell({ count: 0, notes: 1 }, [
        { kind, place: { file: file.name, line: 1 }, excerpt: '' },
      ]);
    if (file.size > largestFile) return refuse('too-large');
    try {
      const added = this.add(await file.text(), file.name);
      return added.count + added.notes > 0 ? added : refuse('foreign');
    } catch {
      return refuse('not-read');
    }
  }

  #tell(added: Added, notes: readonly GatheringNote[]): Added {
    this.notes = [...this.notes, ...notes];
    this.added = added;
    return added;
  }

  dismissNotes(): void {
    this.notes = [];
  }

  /** All answers as a text that can be added again, after lines that say what it is. */
  text(introduction: string): string {
    return `${introduction}\n\n${codesOf(this.#answers, this.#explorer.map)}`;
  }

  /** Takes note that all answers were saved. */
  save(): void {
    this.#saved = this.#answers;
  }

  /** Clears all answers; that can be undone until others are added. */
  clear(): void {
    this.#earlier = this.#answers;
    this.#answers = [];
    this.notes = [];
    this.added = undefined;
  }

  /** Removes one answer; that can be undone until another is removed, or others are added. */
  remove(id: string): void {
    this.#earlier = this.#answers;
    this.#answers = this.#answers.filter((answer) => answer.id !== id);
    this.added = undefined;
  }

  /** Brings back what was removed last. */
  bringBack(): void {
    this.#answers = this.#earlier;
    this.#earlier = [];
  }

  /**
   * Searches on which cards it rests for those who changed, a little at a time.
   *
   * @returns what ends the search
   */
  search(): () => void {
    const steps = carryingCards(this.answers, this.#restingMarks);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = () => {
      const until = performance.now() + slice;
      let step = steps.next();
      while (!step.done && step.value.done < step.value.of && performance.now() < until) {
        step = steps.next();
      }
      if (step.done) return;
      this.carrying = step.value;
      if (step.value.done < step.value.of) timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
}
