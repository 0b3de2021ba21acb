import type { Term } from '../model/companions.ts';

/** The one term that is being explained, and the word in the page that asked for it. */
export class Definition {
  term: Term<string> | undefined = $state.raw();
  source: HTMLElement | undefined;

  /** Explains a term beside a word. */
  open(term: Term<string>, source: HTMLElement): void {
    this.source = source;
    this.term = term;
  }

  /** Explains nothing any more. */
  close(): void {
    this.term = undefined;
    this.source = undefined;
  }
}
