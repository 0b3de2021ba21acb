/** The terms of a sum, in tables, with changes that are noted first and then kept or dropped. */
export class Terms {
  /** The sum of all terms that are kept. */
  total = 0;
  /** What the noted changes add to it. */
  change = 0;
  readonly #tables: Float64Array[] = [];
  readonly #places: number[] = [];
  readonly #values: number[] = [];

  /** Notes a term's new value; each term at most once before `keep` or `drop`. */
  note(table: Float64Array, place: number, value: number): void {
    const old = table[place] ?? 0;
    if (old === value) return;
    this.change += value - old;
    this.#tables.push(table);
    this.#places.push(place);
    this.#values.push(value);
  }

  /** Writes the noted changes into their tables. */
  keep(): void {
    for (let i = 0; i < this.#tables.length; i += 1) {
      const table = this.#tables[i];
      if (table) table[this.#places[i] ?? 0] = this.#values[i] ?? 0;
    }
    this.total += this.change;
    this.drop();
  }

  /** Forgets the noted changes. */
  drop(): void {
    this.change = 0;
    this.#tables.length = 0;
    this.#places.length = 0;
    this.#values.length = 0;
  }
}
