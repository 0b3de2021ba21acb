import type { Messages } from '../messages/index.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Picture } from './picture.svelte.ts';

/** Where on the map the keyboard is, and what it does there. */
export class Keys {
  /** Whether letters, digits and punctuation do anything on the map (WCAG 2.2, criterion 2.1.4). */
  letters = $state(true);
  /** Whether arrow keys go from card to card yet; until then Tab stops at each of them. */
  walking = $state(false);
  /** Whether the reader has stepped out of the cards to the map itself, from where Tab goes on. */
  outside = $state(false);
  /** What is told in one line, until the reader goes on. */
  told: keyof Messages['keys']['told'] | undefined = $state();
  /** Brings the focus to the search field, from where it returns. */
  search: () => void = () => undefined;
  readonly #explorer: Explorer;
  readonly #picture: Picture;
  /** What had the focus last, and what was selected then. */
  #last: { id: string; beside: string | undefined } | undefined = $state.raw();

  /**
   * The card or step at which Tab stops: the one that had the focus last, unless another has been
   * selected since; else the main conclusion, or the first card that there is.
   */
  readonly stop: string | undefined = $derived.by(() => {
    const { sight, map } = this.#explorer;
    const { positions, drawing } = this.#picture;
    const chosen = sight.selected === this.#last?.beside ? undefined : sight.selected;
    const wanted = [chosen, this.#last?.id, map.main];
    return (
      wanted.find((id) => id !== undefined && positions.has(id)) ??
      drawing.nodes.find(({ kind }) => kind === 'card')?.id
    );
  });

  constructor(explorer: Explorer, picture: Picture) {
    this.#explorer = explorer;
    this.#picture = picture;
  }

  /** Takes note that a card or step has the focus. */
  arrive(id: string): void {
    this.#last = { id, beside: this.#explorer.sight.selected };
    this.outside = false;
  }

  /** The `tabindex` of a card or step, and of what belongs to it. */
  tabindex(id: string): 0 | -1 | undefined {
    if (!this.walking) return undefined;
    return this.stop === id && !this.outside ? 0 : -1;
  }
}
