import type { Component } from 'svelte';

/** A part of the page that is fetched when it is first wanted; the page does without as long. */
export class Later<Props extends object = Record<never, never>> {
  part: Component<Props> | undefined = $state.raw();

  /** @param isWanted what it depends on is followed, so it is made where an effect can be */
  constructor(isWanted: () => boolean, load: () => Promise<Component<Props>>) {
    $effect(() => {
      if (this.part || !isWanted()) return;
      load()
        .then((part) => (this.part = part))
        .catch(() => undefined);
    });
  }
}
