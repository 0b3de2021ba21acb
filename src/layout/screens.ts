import type { Arrangement } from './homes.ts';

/** A screen's room for the picture, in CSS pixels. */
export interface Screen {
  width: number;
  height: number;
}

/**
 * The screen that each arrangement is for: a laptop's, and a phone's held upright, on which the map
 * is as wide as the screen and scrolled.
 */
export const screens = {
  wide: { width: 1440, height: 900 },
  tall: { width: 390, height: Infinity },
} as const satisfies Record<Arrangement, Screen>;
