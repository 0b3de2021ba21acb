import { pathData, shortened, type Curve } from './curve.ts';
import type { Drawing, Link, Point, Positions } from './drawing.ts';
import { drawnCrossings, drawnLink, type DrawnLink } from './drawnLink.ts';
import { linkCurve, type LinkEnds } from './linkCurve.ts';
import { placed, type PlacedNode } from './rectangle.ts';
import { polylineEnters } from './segments.ts';
import { spansMeet } from './span.ts';
import { shareEnd } from './shareEnd.ts';

/** A link as it is drawn. */
export interface LinkPath extends Link {
  /** SVG path data, in map units; a conclusion's ends `tipLength` early, where its tip is drawn. */
  d: string;
  /** A polyline along the path, from its source to its target. */
  points: readonly Point[];
}

/** How far the tip of a conclusion's arrow reaches beyond its line, in map units. */
export const tipLength = 5;

/** How far links stay clear of what is not theirs, in map units, where there is room. */
const clearance = 6;

/** The forms that a link can take, as shares of its length by which it is bent aside. */
const bends = [0.08, -0.08, 0.16, -0.16, 0.25, -0.25, 0.35, -0.35, 0.5, -0.5] as const;

const cost = { through: 1000, crossing: 100, near: 30, bend: 10 } as const;

/** A form that a link can take. */
interface Form {
  link: DrawnLink;
  curve: Curve;
  bend: number;
}

/**
 * The path of each link, in the drawing's order. A link takes its natural form where that stays
 * clear of the cards and junctions that are not its own and crosses no other link; where not, it is
 * bent aside as little as helps. Conclusions end one unit before the edge that their arrow points at.
 */
export function linkPaths(drawing: Drawing, positions: Positions): LinkPath[] {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, placed(node, positions)]));
  const all = [...nodes.values()];
  const onward = new Map(
    drawing.links
      .filter(({ role }) => role === 'conclusion')
      .map((link) => [link.source, link.target]),
  );
  const ends = drawing.links.map((link): LinkEnds => {
    const source = nodes.get(link.source);
    const target = nodes.get(link.target);
    if (!source || !target)
      throw new Error(`${link.source} → ${link.target} has an end that is not drawn.`);
    const leadsTo = link.role === 'premise' ? nodes.get(onward.get(link.target) ?? '') : undefined;
    return { role: link.role, source, target, onward: leadsTo };
  });
  const forms = ends.map((end) => form(end, 0));
  for (const [i, natural] of forms.entries()) {
    const end = ends[i];
    let best = natural;
    let least = costOf(best, all, forms);
    if (!end || least < cost.near) continue;
    for (const bend of bends) {
      const other = form(end, bend);
      const otherCost = costOf(other, all, forms);
      if (otherCost < least) [best, least] = [other, otherCost];
    }
    forms[i] = best;
  }
  return forms.map(({ link: { source, target, role, points }, curve }) => ({
    ...{ source, target, role, points },
    d: pathData(role === 'conclusion' ? shortened(curve, tipLength) : curve),
  }));
}

function form(ends: LinkEnds, bend: number): Form {
  const curve = linkCurve(ends, bend);
  return { link: drawnLink(ends.source.id, ends.target.id, ends.role, curve), curve, bend };
}

function costOf(
  { link, bend }: Form,
  nodes: readonly PlacedNode[],
  forms: readonly Form[],
): number {
  let total = cost.bend * Math.abs(bend);
  for (const node of nodes) {
    if (link.source === node.id || link.target === node.id || !isNear(link, node)) continue;
    if (!polylineEnters(link.points, node, clearance)) continue;
    total += polylineEnters(link.points, node) ? cost.through : cost.near;
  }
  for (const { link: other } of forms) {
    if (spansMeet(link, other) && !shareEnd(link, other)) {
      total += cost.crossing * drawnCrossings(link, other);
    }
  }
  return total;
}

function isNear(link: DrawnLink, { x, y, width, height }: PlacedNode): boolean {
  const halfWidth = width / 2 + clearance;
  const halfHeight = height / 2 + clearance;
  return (
    x + halfWidth > link.left &&
    x - halfWidth < link.right &&
    y + halfHeight > link.top &&
    y - halfHeight < link.bottom
  );
}
