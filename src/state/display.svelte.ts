import { keepOnDevice, keptOnDevice } from './device.ts';
import { displayKey, readTheme, showTheme, type Theme } from './theme.ts';

/** How the reader wants the page to look. It is kept on their device only if they ask for that. */
export class Display {
  #theme: Theme = $state('system');
  #kept = $state(false);
  #cannotKeep = $state(false);

  get theme(): Theme {
    return this.#theme;
  }

  /** Whether it is kept on this device. */
  get kept(): boolean {
    return this.#kept;
  }

  /** Whether it was to be kept, and could not be. */
  get cannotKeep(): boolean {
    return this.#cannotKeep;
  }

  choose(theme: Theme): void {
    this.#theme = theme;
    showTheme(theme);
    if (this.#kept) this.keep(true);
  }

  /** Keeps what is chosen, now and from now on, or forgets it. */
  keep(wanted: boolean): void {
    const text = new URLSearchParams({ theme: this.#theme }).toString();
    const done = keepOnDevice(wanted ? text : undefined, displayKey);
    this.#kept = wanted && done;
    this.#cannotKeep = wanted && !done;
  }

  /** Takes up what is kept on this device, if anything is. */
  recall(): void {
    const kept = keptOnDevice(displayKey);
    if (kept === undefined) return;
    this.#kept = true;
    this.#theme = readTheme(kept);
    showTheme(this.#theme);
  }
}
