import { pathData, sample } from './curve.ts';
import type { Drawing, Link, Point, Positions } from './drawing.ts';
import { linkCurve, type LinkEnds } from './linkCurve.ts';
import { placed, type PlacedNode } from './rectangle.ts';
import { polylineCrossings, polylineEnters } from './segments.ts';
import { shareEnd } from './shareEnd.ts';

/** A link as it is drawn. */
export interface LinkPath extends Link {
  /** SVG path data, in map units. */
  d: string;
  /** A polyline along the path, from its source to its target. */
  points: readonly Point[];
}

/** How far links stay clear of what is not theirs, in map units, where there is room. */
const clearance = 6;

/** The forms that a link can take, as shares of its length by which it is bent aside. */
const bends = [0.08, -0.08, 0.16, -0.16, 0.25, -0.25, 0.35, -0.35, 0.5, -0.5] as const;

const cost = { through: 1000, crossing: 100, near: 30, bend: 10 } as const;

interface Form extends LinkPath {
  obstacles: readonly PlacedNode[];
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
    drawing.links.filter(({ role }) => role === 'conclusion').map((link) => [link.source, link.target]),
  );
  const ends = drawing.links.map((link): LinkEnds => {
    const source = nodes.get(link.source);
    const target = nodes.get(link.target);
    if (!source || !target) throw new Error(`${link.source} → ${link.target} has an end that is not drawn.`);
    const leadsTo = link.role === 'premise' ? nodes.get(onward.get(link.target) ?? '') : undefined;
    return { role: link.role, source, target, onward: leadsTo };
  });
  const forms = drawing.links.map((link, i): Form => {
    const obstacles = all.filter(({ id }) => id !== link.source && id !== link.target);
    return form(link, ends[i], obstacles, 0);
  });
  for (const [i, natural] of forms.entries()) {
    let best = natural;
    let least = costOf(best, forms);
    if (least < cost.near) continue;
    for (const bend of bends) {
      const other = form(natural, ends[i], natural.obstacles, bend);
      const otherCost = costOf(other, forms);
      if (otherCost < least) [best, least] = [other, otherCost];
    }
    forms[i] = best;
  }
  return forms.map(({ source, target, role, d, points }) => ({ source, target, role, d, points }));
}

function form(link: Link, ends: LinkEnds | undefined, obstacles: readonly PlacedNode[], bend: number): Form {
  if (!ends) throw new Error(`${link.source} → ${link.target} has no ends.`);
  const curve = linkCurve(ends, bend);
  const { source, target, role } = link;
  return { source, target, role, d: pathData(curve), points: sample(curve), obstacles, bend };
}

function costOf(candidate: Form, forms: readonly Form[]): number {
  let total = cost.bend * Math.abs(candidate.bend);
  for (const obstacle of candidate.obstacles) {
    if (!polylineEnters(candidate.points, obstacle, clearance)) continue;
    total += polylineEnters(candidate.points, obstacle) ? cost.through : cost.near;
  }
  for (const other of forms) {
    if (!shareEnd(candidate, other)) {
      total += cost.crossing * polylineCrossings(candidate.points, other.points);
    }
  }
  return total;
}
