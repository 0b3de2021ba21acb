import type { Drawing, Point, Positions } from './drawing.ts';
import { neighbours } from './graph.ts';
import { anneal } from './anneal.ts';
import { linkPaths } from './paths.ts';
import { strict } from './polish.ts';
import { passingBehind } from './measures.ts';
import { separate } from './separate.ts';
import { settle } from './settle.ts';
import { liveCards } from './weights.ts';

/** Ticks of the live simulation: enough to come to rest, few enough to answer within a blink. */
const ticks = 120;

/** A short and cool annealing afterwards, for what forces do not see: crossings, links behind cards. */
const touchUp = { seed: 1, moves: 1200, hot: 3, cold: 0.1, far: 160, close: 8, grid: 2 } as const;

/** How firmly cards that are there already are held to their homes. */
const hold = 0.25;

/** How often what then still passes behind a card is worked on, and for how many moves. */
const retries = { times: 5, moves: 600 } as const;

/** How far a card without any home starts from what it is linked to, in map units. */
const besides = 150;

/**
 * Where everything lies when the reader has opened, closed or filtered: cards with a home in the
 * given view start from there and stay near; the others start next to what they are linked to, on
 * the side where they lie in a fuller view. A function of the drawing and the homes alone, whatever
 * path led there. When everything shown has a home, nothing moves.
 *
 * @param homes positions in the given view first, then in fuller views
 */
export function arrange(drawing: Drawing, homes: readonly Positions[], aspect = 1.6): Positions {
  const [home = new Map<string, Point>(), ...fuller] = homes;
  const known = new Map(
    drawing.nodes.flatMap(({ id }) => {
      const position = home.get(id);
      return position ? [[id, position] as const] : [];
    }),
  );
  if (known.size === drawing.nodes.length) return known;
  const start = placeNew(drawing, known, fuller);
  const settled = settle(drawing, start, { aspect, ticks, held: known, hold, repulsion: -120 });
  const touched = anneal(drawing, settled, {
    ...touchUp,
    weights: liveCards,
    aspect,
    homes: known,
  });
  return freed(drawing, separate(drawing, touched), aspect, known);
}

/** Works on what still passes behind a card, and on that card: the rest is in order as it is. */
function freed(drawing: Drawing, start: Positions, aspect: number, homes: Positions): Positions {
  let best = start;
  let left = passingBehind(drawing, best, linkPaths(drawing, best));
  for (let i = 1; i <= retries.times && left.length > 0; i += 1) {
    const shaken = anneal(drawing, best, {
      ...touchUp,
      seed: touchUp.seed + i,
      moves: retries.moves,
      among: new Set(left.flatMap(({ link, node }) => [link.source, link.target, node.id])),
      ...{ weights: strict(liveCards, 3), aspect, homes },
    });
    const other = separate(drawing, shaken);
    const now = passingBehind(drawing, other, linkPaths(drawing, other));
    if (now.length < left.length) [best, left] = [other, now];
  }
  return best;
}

/** Gives each node without a home a place to start from, outwards from those that have one. */
function placeNew(drawing: Drawing, known: Positions, fuller: readonly Positions[]): Positions {
  const start = new Map(known);
  const linked = neighbours(drawing);
  const waiting = new Set(drawing.nodes.map(({ id }) => id).filter((id) => !start.has(id)));
  while (waiting.size) {
    const next =
      [...waiting].find((id) => linked.get(id)?.some((other) => start.has(other))) ??
      [...waiting][0] ??
      '';
    const anchor = linked.get(next)?.find((other) => start.has(other));
    start.set(next, startOf(next, anchor, start, fuller));
    waiting.delete(next);
  }
  return start;
}

function startOf(
  id: string,
  anchor: string | undefined,
  start: Positions,
  fuller: readonly Positions[],
): Point {
  const from = anchor === undefined ? undefined : start.get(anchor);
  const view = fuller.find((one) => one.has(id) && (anchor === undefined || one.has(anchor)));
  const there = view?.get(id);
  if (!from) return there ?? { x: 0, y: besides * start.size };
  const anchorThere = anchor === undefined ? undefined : view?.get(anchor);
  if (!there || !anchorThere) return aside(from, start.size);
  const dx = there.x - anchorThere.x;
  const dy = there.y - anchorThere.y;
  const shrink = Math.min(1, besides / Math.max(1, Math.hypot(dx, dy)));
  return { x: from.x + dx * shrink, y: from.y + dy * shrink };
}

/** A place beside a point; successive ones turn by the golden angle, so that none coincide. */
function aside({ x, y }: Point, turn: number): Point {
  const angle = turn * Math.PI * (3 - Math.sqrt(5));
  return { x: x + Math.cos(angle) * besides, y: y + Math.sin(angle) * besides };
}
