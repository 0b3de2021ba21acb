import type { Drawing, Positions } from './drawing.ts';

/** A junction shrinks no further than this, in map units: links must still be told apart there. */
const leastJunction = 10;

/** The same drawing with its cards and junctions at a share of their size. */
export function shrunk(drawing: Drawing, share: number): Drawing {
  if (share === 1) return drawing;
  return {
    ...drawing,
    nodes: drawing.nodes.map((node) => {
      const least = node.kind === 'junction' ? leastJunction : 0;
      return {
        ...node,
        width: Math.max(least, node.width * share),
        height: Math.max(least, node.height * share),
      };
    }),
  };
}

/** The same picture with the main conclusion at 0, 0, and scaled about it. */
export function centred(positions: Positions, main: string, scale = 1): Positions {
  const { x: mainX, y: mainY } = positions.get(main) ?? { x: 0, y: 0 };
  return new Map(
    [...positions].map(([id, { x, y }]) => [
      id,
      { x: (x - mainX) * scale, y: (y - mainY) * scale },
    ]),
  );
}
