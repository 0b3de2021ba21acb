import { randomLcg } from 'd3';

/** Draws that look random and are the same for the same seed, on every machine. */
export class Chance {
  readonly #next: () => number;

  /** @param seed any text */
  constructor(seed: string) {
    this.#next = randomLcg(hashOf(seed));
  }

  /** A whole number from 0 up to, and without, a limit. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  /** One of several; `undefined` of none. */
  one<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** All of them in another order (Fisher and Yates). */
  shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list];
    const drawn: T[] = [];
    while (rest.length > 0) drawn.push(...rest.splice(this.below(rest.length), 1));
    return drawn;
  }
}

/** FNV-1a, of 32 bits: seeds that differ in one character draw nothing alike. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  // The generator's first number says most of its seed: the last step mixes the bits once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
