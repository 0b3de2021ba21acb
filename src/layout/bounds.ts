/** Rectangles by their edges, in arrays that can be compared fast. */
export class Bounds {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly top: Float64Array;
  readonly bottom: Float64Array;

  constructor(count: number) {
    this.left = new Float64Array(count);
    this.right = new Float64Array(count);
    this.top = new Float64Array(count);
    this.bottom = new Float64Array(count);
  }

  set(i: number, left: number, right: number, top: number, bottom: number): void {
    this.left[i] = left;
    this.right[i] = right;
    this.top[i] = top;
    this.bottom[i] = bottom;
  }
}

/**
 * The rectangles of `others` that meet rectangle `i` of `one`, or whose value in `table` is not 0
 * (they met before, perhaps). Their indices are written to `found`; returns how many there are.
 *
 * @param start where in the table the values begin
 * @param stride how far apart in the table they are
 */
export function meeting(
  one: Bounds,
  i: number,
  others: Bounds,
  table: Float64Array,
  start: number,
  stride: number,
  found: Int32Array,
): number {
  const { left, right, top, bottom } = others;
  const ownLeft = one.left[i] ?? 0;
  const ownRight = one.right[i] ?? 0;
  const ownTop = one.top[i] ?? 0;
  const ownBottom = one.bottom[i] ?? 0;
  let count = 0;
  for (let j = 0, at = start; j < left.length; j += 1, at += stride) {
    const clear =
      (left[j] ?? 0) > ownRight ||
      (right[j] ?? 0) < ownLeft ||
      (top[j] ?? 0) > ownBottom ||
      (bottom[j] ?? 0) < ownTop;
    if (clear && table[at] === 0) continue;
    found[count] = j;
    count += 1;
  }
  return count;
}

/** Whether rectangle `i` of one lies clear of rectangle `j` of the other. */
export function apart(one: Bounds, i: number, other: Bounds, j: number): boolean {
  return (
    (one.right[i] ?? 0) < (other.left[j] ?? 0) ||
    (one.left[i] ?? 0) > (other.right[j] ?? 0) ||
    (one.bottom[i] ?? 0) < (other.top[j] ?? 0) ||
    (one.top[i] ?? 0) > (other.bottom[j] ?? 0)
  );
}

/** The width and height of all rectangles together. */
export class Extent {
  #left = Infinity;
  #right = -Infinity;
  #top = Infinity;
  #bottom = -Infinity;

  add({ left, right, top, bottom }: Bounds): void {
    for (let i = 0; i < left.length; i += 1) {
      this.#left = Math.min(this.#left, left[i] ?? 0);
      this.#right = Math.max(this.#right, right[i] ?? 0);
      this.#top = Math.min(this.#top, top[i] ?? 0);
      this.#bottom = Math.max(this.#bottom, bottom[i] ?? 0);
    }
  }

  get width(): number {
    return this.#right - this.#left;
  }

  get height(): number {
    return this.#bottom - this.#top;
  }
}
