import type { Drawing, Positions } from './drawing.ts';
import { positionOf } from './rectangle.ts';
import { segmentsCross } from './segments.ts';
import { shareEnd } from './shareEnd.ts';

/** Crossings of straight lines between the centres of linked nodes. */
export function chordCrossings({ links }: Drawing, positions: Positions): number {
  const chords = links.map((link) => ({
    link,
    from: positionOf(positions, link.source),
    to: positionOf(positions, link.target),
  }));
  let count = 0;
  for (const [i, a] of chords.entries()) {
    for (const b of chords.slice(i + 1)) {
      if (!shareEnd(a.link, b.link) && segmentsCross(a.from, a.to, b.from, b.to)) count += 1;
    }
  }
  return count;
}
