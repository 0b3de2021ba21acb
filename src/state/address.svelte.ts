import { untrack } from 'svelte';
import type { Language } from '../model/text.ts';
import type { Edition } from './edition.ts';
import type { Content, Explorer } from './explorer.svelte.ts';
import type { Judging } from './judging.svelte.ts';

/** Fetches the map in a language. */
export type LoadContent = (language: Language) => Promise<Content>;

/**
 * Keeps the page's address the same as what is seen and what the reader makes of the map. Each change
 * of what is seen becomes an entry of the browser's history, and going back or forward brings back
 * what was seen then. What the reader makes of the map stays as it is meanwhile: it has an undo of
 * its own, and the address of the present entry is rewritten as it changes.
 */
export class Address {
  readonly #explorer: Explorer;
  readonly #judging: Judging;
  readonly #load: LoadContent;
  readonly #edition: Edition;
  #index = $state(0);
  #last = $state(0);
  /** What is seen, and the whole fragment, that the address shows or is about to. */
  #written = { sight: '', whole: '' };

  constructor(explorer: Explorer, judging: Judging, load: LoadContent, edition: Edition) {
    this.#explorer = explorer;
    this.#judging = judging;
    this.#load = load;
    this.#edition = edition;
  }

  /** What is seen, and what the reader makes of the map: the same in every language and edition. */
  get fragment(): string {
    return [this.#explorer.fragment, this.#judging.fragment].filter(Boolean).join('&');
  }

  /** What can be passed on to others: a link or a code. */
  get passesOn(): Edition['passesOn'] {
    return this.#edition.passesOn;
  }

  /** The link or the code by which others see what is seen here. */
  get passedOn(): string {
    return this.#edition.passedOn(this.fragment, this.#explorer.language);
  }

  get canGoBack(): boolean {
    return this.#index > 0;
  }

  get canGoForward(): boolean {
    return this.#index < this.#last;
  }

  back(): void {
    history.back();
  }

  forward(): void {
    history.forward();
  }

  /** Follows the fragment the page was opened with, and keeps to the address from then on. */
  connect(): () => void {
    const leftOut = this.#judging.restoreKept();
    const { problems } = this.#judging;
    // A page that is loaded anew keeps its place in the history.
    const index = indexIn(history.state);
    this.#index = this.#last = index ?? 0;
    this.#follow(index === undefined ? 'a link' : 'a reload');
    this.#explorer.leftOut = [...leftOut, ...this.#explorer.leftOut];
    this.#judging.problems = [...new Set([...problems, ...this.#judging.problems])];
    const onpopstate = (event: PopStateEvent) => void this.#return(event.state);
    window.addEventListener('popstate', onpopstate);
    $effect(() => {
      const { fragment } = this;
      const sight = this.#explorer.fragment;
      untrack(() => {
        const before = this.#written;
        const { specified } = this.#explorer;
        this.#explorer.specified = false;
        if (fragment === before.whole) return;
        this.#written = { sight, whole: fragment };
        if (sight === before.sight || specified) this.#replace();
        else this.#push(`#${this.#own(this.#explorer.language)}`);
      });
    });
    return () => window.removeEventListener('popstate', onpopstate);
  }

  /** The address, as a link on the page has it, of what is seen in a language. */
  addressIn(language: Language): string {
    const own = this.#own(language);
    return this.#edition.page(language) + (own && `#${own}`);
  }

  /** Reads on in another language; what is seen stays. */
  async readIn(language: Language): Promise<void> {
    const content = await this.#load(language);
    this.#explorer.content = content;
    this.#written = { sight: this.#explorer.fragment, whole: this.fragment };
    this.#push(this.addressIn(language));
  }

  /** Follows a fragment, without "#", that came otherwise than by a link, as a link is followed. */
  open(fragment: string): void {
    location.hash = fragment;
  }

  /** What follows "#" in the page's own address. */
  #own(language: Language): string {
    return this.#edition.fragment(this.fragment, language);
  }

  #push(url: string): void {
    this.#index += 1;
    this.#last = this.#index;
    history.pushState({ index: this.#index }, '', url);
  }

  async #return(state: unknown): Promise<void> {
    const language = this.#edition.languageAt(location);
    if (language && language !== this.#explorer.language) {
      this.#explorer.content = await this.#load(language);
    }
    const index = indexIn(state);
    // An entry without an index is a fragment typed or followed by hand: a new one.
    this.#index = index ?? this.#index + 1;
    if (index === undefined) this.#last = this.#index;
    this.#follow(index === undefined ? 'a link' : 'the history');
  }

  /** Sees what the address says. What it says of a judgement is one's own, unless it is a link's. */
  #follow(from: 'a link' | 'a reload' | 'the history'): void {
    const { stance, problems } = this.#explorer.follow(location.hash);
    if (from === 'a link') this.#judging.receive(stance, problems);
    if (from === 'a reload' && stance) this.#judging.restore(stance);
    this.#written = { sight: this.#explorer.fragment, whole: this.fragment };
    this.#replace();
  }

  #replace(): void {
    const own = this.#own(this.#explorer.language);
    history.replaceState({ index: this.#index }, '', own ? `#${own}` : location.pathname);
  }
}

function indexIn(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'index' in state
    ? Number(state.index)
    : undefined;
}
