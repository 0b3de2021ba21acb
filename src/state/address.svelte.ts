import { untrack } from 'svelte';
import { languages, type Language } from '../model/text.ts';
import type { Content, Explorer } from './explorer.svelte.ts';

/** Fetches the map in a language. */
export type LoadContent = (language: Language) => Promise<Content>;

/**
 * Keeps the page's address and what is seen the same: each act becomes an entry of the browser's
 * history, and going back or forward brings back what was seen then.
 */
export class Address {
  readonly #explorer: Explorer;
  readonly #load: LoadContent;
  #index = $state(0);
  #last = $state(0);
  /** The fragment that the address shows, or is about to. */
  #written = '';

  constructor(explorer: Explorer, load: LoadContent) {
    this.#explorer = explorer;
    this.#load = load;
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
    // A page that is loaded anew keeps its place in the history.
    this.#index = this.#last = indexIn(history.state) ?? 0;
    this.#follow();
    const onpopstate = (event: PopStateEvent) => void this.#return(event.state);
    window.addEventListener('popstate', onpopstate);
    $effect(() => {
      const { fragment } = this.#explorer;
      untrack(() => {
        if (fragment === this.#written) return;
        this.#written = fragment;
        this.#push(`#${fragment}`);
      });
    });
    return () => window.removeEventListener('popstate', onpopstate);
  }

  /** Reads on in another language; what is seen stays. */
  async readIn(language: Language): Promise<void> {
    const content = await this.#load(language);
    this.#explorer.content = content;
    const { fragment } = this.#explorer;
    this.#written = fragment;
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
    this.#follow();
  }

  #follow(): void {
    this.#explorer.follow(location.hash);
    this.#written = this.#explorer.fragment;
    const url = this.#written ? `#${this.#written}` : location.pathname;
    history.replaceState({ index: this.#index }, '', url);
  }
}

function indexIn(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'index' in state
    ? Number(state.index)
    : undefined;
}
