import { Malformed } from './malformed.ts';

/** A value somewhere in a YAML document, of a type that is still to be found out. */
export class YamlPlace {
  readonly value: unknown;
  readonly #path: readonly string[];

  /**
   * @param value maps as `Map`, lists as arrays
   * @param path the keys that lead to it
   */
  constructor(value: unknown, path: readonly string[] = []) {
    this.value = value;
    this.#path = path;
  }

  /** Whether nothing is said here. */
  get isNothing(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** The value under a key of a map; nothing, where the key is absent. @throws Malformed as `entries` */
  at(key: string): YamlPlace {
    return this.#entriesByKey().get(key) ?? this.#below(key, undefined);
  }

  /** The keys of a map, and what is under them. Nothing is an empty map. @throws Malformed if it is no map */
  entries(): readonly (readonly [string, YamlPlace])[] {
    return [...this.#entriesByKey()];
  }

  /** The items of a list. Nothing is an empty list. @throws Malformed if it is no list */
  items(): readonly YamlPlace[] {
    if (this.isNothing) return [];
    if (!Array.isArray(this.value)) this.fail('a list is expected');
    return this.value.map((item: unknown, index) => this.#below(String(index + 1), item));
  }

  /** The items of a list, or the values of a map. @throws Malformed if it is neither */
  itemsOrValues(): readonly YamlPlace[] {
    if (this.value instanceof Map) return this.entries().map(([, place]) => place);
    if (this.isNothing || Array.isArray(this.value)) return this.items();
    return this.fail('a list or a map is expected');
  }

  /** A text; a number or a truth value is the text that it is written as. @throws Malformed if it is none */
  text(): string {
    const text = asText(this.value);
    return text ?? this.fail('a text is expected');
  }

  /** @throws Malformed always: this place is not as it should be */
  fail(what: string): never {
    throw new Malformed(this.#path.join(' › ') || 'the file', what);
  }

  #entriesByKey(): ReadonlyMap<string, YamlPlace> {
    if (this.isNothing) return new Map();
    if (!(this.value instanceof Map)) this.fail('a map is expected');
    const entries = new Map<string, YamlPlace>();
    for (const [key, value] of this.value as ReadonlyMap<unknown, unknown>) {
      const text = asText(key) ?? this.fail('a key that is a text is expected');
      entries.set(text, this.#below(text, value));
    }
    return entries;
  }

  #below(key: string, value: unknown): YamlPlace {
    return new YamlPlace(value, [...this.#path, key]);
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
