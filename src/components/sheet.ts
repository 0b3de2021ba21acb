/*
 * The reading panel as a sheet: at which heights it rests, and how it comes from one to another.
 */

/** Where the sheet rests, from the lowest: a strip, half of the window, all there is. */
export const rests = ['peek', 'half', 'full'] as const;
export type Rest = (typeof rests)[number];

/** How high the sheet is at each of its rests, in CSS pixels. */
export type Heights = Readonly<Record<Rest, number>>;

/** Where a hand was at a time in milliseconds: its height in the window, in CSS pixels. */
export interface Held {
  y: number;
  time: number;
}

/** For how long the sheet goes on at the speed at which it is let go, in milliseconds. */
const carry = 160;

/** How far back a hand's speed is read off, in milliseconds: who stops before letting go has none. */
const moment = 100;

/** How fast a hand moves upwards when it lets go, in CSS pixels per millisecond. */
export function speedOf(trail: readonly Held[], now: number): number {
  const [first, ...others] = trail.filter(({ time }) => now - time < moment);
  const last = others.at(-1);
  return first && last && last.time > first.time
    ? (first.y - last.y) / (last.time - first.time)
    : 0;
}

/**
 * Where a sheet comes to rest that is let go.
 *
 * @param height how high it is by then, in CSS pixels
 * @param speed how fast it grows, in CSS pixels per millisecond
 * @returns `undefined` if it has been pulled out of the window
 */
export function restAfter(height: number, speed: number, heights: Heights): Rest | undefined {
  const reached = height + speed * carry;
  // A swing from higher up stops at the strip: it closes only for who pulls the strip itself down.
  if (height < heights.peek && reached < heights.peek / 2) return undefined;
  const far = (rest: Rest) => Math.abs(heights[rest] - reached);
  return rests.reduce((nearest, rest) => (far(rest) < far(nearest) ? rest : nearest));
}

/** The rest some steps higher, or lower; the highest or lowest where there is none. */
export function restBy(rest: Rest, steps: number): Rest {
  return rests[Math.min(rests.length - 1, Math.max(0, rests.indexOf(rest) + steps))] ?? rest;
}

/** The rest to which pressing the handle leads: the next higher one, and the lowest after the highest. */
export function restAfterPress(rest: Rest): Rest {
  return rest === 'full' ? 'peek' : restBy(rest, 1);
}
