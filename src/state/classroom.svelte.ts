import type { ClassroomMessages } from '../messages/classroom/messages.ts';
import { roomNames, type ClassMaterial, type RoomName } from '../model/classroom.ts';
import type { Language } from '../model/text.ts';
import { Briefing } from './briefing.svelte.ts';
import { Exercising } from './exercising.svelte.ts';
import type { Explorer } from './explorer.svelte.ts';
import { Touring } from './touring.svelte.ts';
import { Gathering } from './gathering.svelte.ts';
import type { Judging } from './judging.svelte.ts';
import { Opinions } from './opinion.svelte.ts';

/** What an address names before a student's answer: `show=classroom&at=answer.<code>`. */
export const answerSpot = 'answer';

/** What the classroom is made of, in every language. */
export interface ClassroomContent {
  words: Readonly<Record<Language, ClassroomMessages>>;
  material: Readonly<Record<Language, ClassMaterial<string>>>;
}

/** The classroom: which of its rooms is shown, and what a class makes there. */
export class Classroom {
  readonly #explorer: Explorer;
  readonly #content: ClassroomContent;
  /** The guided tour. */
  readonly touring: Touring;
  /** A student's brief. */
  readonly briefing: Briefing;
  /** The exercises, and what was answered. */
  readonly exercising: Exercising;
  /** Where a student stands. */
  readonly opinions: Opinions;
  /** The answers that a teacher gathers. */
  readonly gathering: Gathering;

  constructor(explorer: Explorer, judging: Judging, content: ClassroomContent) {
    this.#explorer = explorer;
    this.#content = content;
    this.touring = new Touring(explorer, () => this.material.tour);
    this.briefing = new Briefing(explorer, () => this.material.roles);
    this.exercising = new Exercising(explorer, this);
    this.opinions = new Opinions(explorer, judging);
    this.gathering = new Gathering(explorer);
  }

  readonly words = $derived.by(() => this.#content.words[this.#explorer.language]);
  readonly material = $derived.by(() => this.#content.material[this.#explorer.language]);
  readonly #at: readonly string[] = $derived.by(() => {
    const { show, at } = this.#explorer.sight;
    return show === 'classroom' && at !== undefined ? at.split('.') : [];
  });
  /** The room that is shown; the first one also where the address names one that does not exist. */
  readonly room: RoomName = $derived(
    this.#at[0] === answerSpot
      ? 'class'
      : (roomNames.find((name) => name === this.#at[0]) ?? 'start'),
  );
  /** The code of the student's answer that the address holds, if it does: the teacher's room takes it in. */
  readonly handedIn = $derived(
    this.#at[0] === answerSpot ? this.#at.slice(1).join('.') : undefined,
  );
  /** What the address says beyond the room; empty if nothing. */
  readonly rest = $derived(this.handedIn === undefined ? this.#at.slice(1).join('.') : '');
  /** What the address names instead of a room. */
  readonly unknown = $derived(
    this.#at[0] === undefined || this.#at[0] === this.room || this.handedIn !== undefined
      ? undefined
      : this.#at[0],
  );

  /** Whether something that was made here would be lost if the page were left now. */
  get unsaved(): boolean {
    return (
      this.briefing.unsaved ||
      this.exercising.unsaved ||
      this.opinions.unsaved ||
      this.gathering.unsaved
    );
  }

  /** Goes to a room, and to what it has under a name. */
  go(room: RoomName, rest = ''): void {
    this.#explorer.show('classroom', [room, rest].filter(Boolean).join('.'));
  }
}
