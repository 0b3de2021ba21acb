import { untrack } from 'svelte';
import { languages, type Language } from '../model/text.ts';
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
  #index = $state(0);
  #last = $state(0);
  /** What is seen, and the whole fragment, that the address shows or is about to. */
  #written = { sight: '', whole: '' };

  constructor(explorer: Explorer, judging: Judging, load: LoadContent) {
    this.#explorer = explorer;
    this.#judging = judging;
    this.#load = load;
  }

  /** What follows "#" in the address: what is seen, and what the reader makes of the map. */
  get fragment(): string {
    return [this.#explorer.fragment, this.#judging.fragment].filter(Boolean).join('&');
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
        if (fragment === before.whole) return;
        this.#written = { sight, whole: fragment };
        if (sight === before.sight) this.#replace();
        else this.#push(`#${fragment}`);
      });
    });
    return () => window.removeEventListener('popstate', onpopstate);
  }

  /** Reads on in another language; what is seen stays. */
  async readIn(language: Language): Promise<void> {
    const content = await this.#load(language);
    this.#explorer.content = content;
    const { fragment } = this;
    this.#written = { sight: this.#explorer.fragment, whole: fragment };
    this.#push(`../${language}/${fragment && `#${fragment}`}`);
  }

  #push(url: string): void {
    this.#index += 1;
    this.#last = this.#index;
    history.pushState({ index: this.#index }, '', url);
  }

  async #return(state: unknown): Promise<void> {
    const language = languages.find((name) => location.pathname.endsWith(`/${name}/`));
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
    const { fragment } = this;
    history.replaceState({ index: this.#index }, '', fragment ? `#${fragment}` : location.pathname);
  }
}

function indexIn(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'index' in state
    ? Number(state.index)
    : undefined;
}
