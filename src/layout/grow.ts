import { anneal } from './anneal.ts';
import type { Drawing, Positions } from './drawing.ts';
import { centred, shrunk } from './shrink.ts';
import { untangledAt, type UntangleOptions } from './untangle.ts';

/** The sizes through which cards grow, as shares of their own. */
const sizes = [untangledAt, 0.45, 0.7, 1] as const;

/** While cards grow, distances do not quite keep pace, so that the picture becomes denser. */
const press = 0.8;

/**
 * Lets the small cards of an untangled picture grow to their size, step by step, each step annealed:
 * so cards make room for each other without tangling again.
 */
export function grow(drawing: Drawing, start: Positions, options: UntangleOptions): Positions {
  let positions = start;
  for (const [i, size] of sizes.entries()) {
    const before = sizes[i - 1];
    if (before === undefined) continue;
    const full = size === 1;
    positions = anneal(
      shrunk(drawing, size),
      centred(positions, drawing.main, (size / before) * press),
      {
        ...options,
        ...{ moves: full ? options.moves : options.moves / 2, hot: 10, cold: full ? 0.05 : 0.5 },
      },
    );
  }
  return positions;
}
