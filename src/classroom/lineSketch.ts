import type { Argument } from '../model/argumentMap.ts';

/** A place in a sketch. */
export interface SketchPoint {
  readonly x: number;
  readonly y: number;
}

/** A statement in a sketch. */
export interface SketchNode extends SketchPoint {
  readonly id: string;
}

/** A step in a sketch: its premises meet at a point, from where it goes to its conclusion. */
export interface SketchStep {
  readonly id: string;
  readonly kind: Argument<unknown>['kind'];
  readonly from: readonly SketchNode[];
  readonly meet: SketchPoint;
  readonly to: SketchNode;
}

/** How a line runs, drawn small: premises at the left, what it comes to at the right. */
export interface LineSketch {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SketchNode[];
  readonly steps: readonly SketchStep[];
}

/** The distances between statements in a sketch, and from its edge; where premises meet on the way. */
const column = 78;
const row = 34;
const edge = 17;
const meeting = 0.52;

/**
 * Sketches some steps: each statement stands so many columns from the right as steps lie between it
 * and what the line comes to, in the order of what it leads to.
 */
export function lineSketch(steps: readonly Argument<unknown>[]): LineSketch {
  const ids = [...new Set(steps.flatMap(({ premises, conclusion }) => [conclusion, ...premises]))];
  const depthOf = (id: string): number =>
    Math.max(
      0,
      ...steps
        .filter(({ premises }) => premises.includes(id))
        .map(({ conclusion }) => depthOf(conclusion) + 1),
    );
  const depths = new Map(ids.map((id) => [id, depthOf(id)]));
  const deepest = Math.max(0, ...depths.values());
  const columns = Array.from({ length: deepest + 1 }, (_, depth) =>
    ids.filter((id) => depths.get(id) === depth),
  );
  const highest = Math.max(1, ...columns.map(({ length }) => length));
  const height = 2 * edge + (highest - 1) * row;

  const nodes = new Map<string, SketchNode>();
  columns.forEach((members, depth) => {
    const targetOf = (id: string) =>
      Math.min(
        ...steps
          .filter(({ premises }) => premises.includes(id))
          .map(({ conclusion }) => nodes.get(conclusion)?.y ?? 0),
      );
    const ordered = depth === 0 ? members : [...members].sort((a, b) => targetOf(a) - targetOf(b));
    ordered.forEach((id, i) => {
      const x = edge + (deepest - depth) * column;
      nodes.set(id, { id, x, y: height / 2 + (i - (ordered.length - 1) / 2) * row });
    });
  });

  return {
    width: 2 * edge + deepest * column,
    height,
    nodes: [...nodes.values()],
    steps: steps.flatMap(({ id, kind, premises, conclusion }) => {
      const to = nodes.get(conclusion);
      const from = premises.flatMap((premise) => nodes.get(premise) ?? []);
      const nearest = Math.max(...from.map(({ x }) => x));
      const middle = from.reduce((sum, { y }) => sum + y, 0) / from.length;
      if (!to) return [];
      const meet = {
        x: nearest + (to.x - nearest) * meeting,
        y: middle + (to.y - middle) * meeting,
      };
      return [{ id, kind, from, meet, to }];
    }),
  };
}
