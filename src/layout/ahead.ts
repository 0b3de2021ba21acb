import type { PlacedNode, Rectangle } from './rectangle.ts';

/** Where an arrow key points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** All directions. */
export const directions = ['left', 'right', 'up', 'down'] as const satisfies Direction[];

/** The tangent of how far aside of a direction a card may lie to be in it: 60° either way. */
const cone = Math.tan(Math.PI / 3);

/** How much farther away a card seems for each unit that it lies aside. */
const aside = 2;

/** How a node lies from another, for who looks in some direction. */
export interface Ahead {
  id: string;
  /** Whether it lies straight on, rather than beside the other or far aside. */
  straight: boolean;
  /** How far away it seems, in map units: aside counts for more than straight on. */
  far: number;
}

/**
 * How a node lies from another, looking in a direction. What counts is the gap between the two, so
 * that wide cards below each other are below each other, however their centres lie.
 *
 * @returns `undefined` when it does not lie ahead at all
 */
export function aheadOf(from: Rectangle, to: PlacedNode, direction: Direction): Ahead | undefined {
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [halfX, halfY] = [(from.width + to.width) / 2, (from.height + to.height) / 2];
  const across = direction === 'left' || direction === 'right';
  const ahead = sign * (across ? dx : dy);
  if (ahead <= 0) return undefined;
  const sideways = Math.abs(across ? dy : dx);
  const gap = Math.max(0, ahead - (across ? halfX : halfY));
  const gapAside = Math.max(0, sideways - (across ? halfY : halfX));
  const edge = (across ? from.width : from.height) / 2;
  return {
    id: to.id,
    straight: ahead > edge && gapAside <= cone * gap,
    // The last term tells apart what lies equally near.
    far: gap + aside * gapAside + sideways / 8,
  };
}
