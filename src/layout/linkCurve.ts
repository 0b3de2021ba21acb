import type { LinkRole, Point } from './drawing.ts';
import { bent, type Curve } from './curve.ts';
import { borderPoint, type PlacedNode } from './rectangle.ts';
import { norm } from './norm.ts';

/** Between an arrowhead's tip and the edge it points at, in map units. */
const tipGap = 1;

/** How strongly a premise's link turns into the direction in which its junction leads on. */
const pull = 0.9;

/** What a link's curve depends on. */
export interface LinkEnds {
  role: LinkRole;
  source: PlacedNode;
  target: PlacedNode;
  /** Premise links: what the junction leads on to, where it is drawn. */
  onward?: PlacedNode | undefined;
}

/**
 * The curve of a link, from border to border: a conclusion's straight, so that its arrow is too;
 * premises' merging at the junction into the direction of its conclusion, like tributaries.
 *
 * @param bend how far the curve is bent aside, as a share of its length: 0 is its natural form
 */
export function linkCurve({ role, source, target, onward }: LinkEnds, bend = 0): Curve {
  switch (role) {
    case 'context': {
      const { control } = bent(borderPoint(source, target), borderPoint(target, source), bend);
      const from = borderPoint(source, control, tipGap);
      const to = borderPoint(target, control, tipGap);
      return bent(from, to, bend);
    }
    case 'conclusion': {
      const { control } = bent(source, end(target, source, tipGap), bend);
      const to = end(target, control, tipGap);
      const from = rimPoint(source, control);
      return bend ? { from, control, to } : bent(from, to, 0);
    }
    case 'premise': {
      const straight = borderPoint(source, target);
      const along = tributary(straight, target, onward ? end(onward, target) : target, bend);
      const radius = target.width / 2;
      const to = { x: target.x - along.x * radius, y: target.y - along.y * radius };
      const reach = norm(to.x - straight.x, to.y - straight.y) / 2;
      const control = { x: to.x - along.x * reach, y: to.y - along.y * reach };
      return { from: borderPoint(source, control), control, to };
    }
  }
}

/** Where a link ends on a node: on a card's border, or on a junction's rim. */
function end(node: PlacedNode, toward: Point, gap = 0): Point {
  return node.kind === 'junction' ? rimPoint(node, toward, gap) : borderPoint(node, toward, gap);
}

function rimPoint(box: PlacedNode, toward: Point, gap = 0): Point {
  const { x, y } = direction(box, toward);
  const radius = box.width / 2 + gap;
  return { x: box.x + x * radius, y: box.y + y * radius };
}

/** The direction in which a premise's link arrives at its junction, as a unit vector. */
function tributary(from: Point, junction: Point, onward: Point, bend: number): Point {
  const own = direction(from, junction);
  const out = direction(junction, onward);
  // A link that comes from ahead cannot turn round within its length: it keeps its own direction.
  const weight = pull * Math.max(0, (1 + own.x * out.x + own.y * out.y) / 2);
  return direction(
    { x: 0, y: 0 },
    {
      x: own.x + weight * out.x + 4 * bend * own.y,
      y: own.y + weight * out.y - 4 * bend * own.x,
    },
  );
}

function direction(from: Point, to: Point): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = norm(dx, dy);
  return length ? { x: dx / length, y: dy / length } : { x: 0, y: 0 };
}
