import type { Classroom } from './classroom.svelte.ts';

/** The classroom, which is fetched when it is first entered. */
export class LaterClassroom {
  readonly #fetch: () => Promise<Classroom>;
  /** The classroom, once it is there. */
  here: Classroom | undefined = $state.raw();

  constructor(fetch: () => Promise<Classroom>) {
    this.#fetch = fetch;
  }

  /** Fetches the classroom, unless it is there. */
  async open(): Promise<Classroom> {
    this.here ??= await this.#fetch();
    return this.here;
  }
}
