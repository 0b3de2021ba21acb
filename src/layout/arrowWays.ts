import { aheadOf, directions, type Ahead, type Direction } from './ahead.ts';
import type { Drawing, Positions } from './drawing.ts';
import { neighbours } from './graph.ts';
import { placed } from './rectangle.ts';

/** Where each arrow key leads; nowhere where nothing lies in that direction. */
export type Ways = Partial<Record<Direction, string>>;

/**
 * Where the arrow keys lead from each card and each junction: to the nearest card in that direction,
 * of those that it is linked to first. From a junction they lead along its own links first, also to
 * another junction. Every card can be reached from every other card.
 *
 * @returns by the ids of cards and junctions
 */
export function arrowWays(drawing: Drawing, positions: Positions): ReadonlyMap<string, Ways> {
  const nodes = drawing.nodes.map((node) => placed(node, positions));
  const cards = nodes.filter(({ kind }) => kind === 'card');
  const linked = linkedTo(drawing);
  const ways = new Map<string, Ways>();

  for (const node of nodes) {
    const near = linked.get(node.id);
    const others = nodes.filter(({ id, kind }) => kind === 'card' || near?.has(id));
    const way: Ways = {};
    for (const direction of directions) {
      const best = nearest(
        others.flatMap((other) => aheadOf(node, other, direction) ?? []),
        near,
      );
      if (best) way[direction] = best.id;
    }
    ways.set(node.id, way);
  }

  // A card that no way leads to is put on the way from the card nearest to it: what lay there comes
  // next, so that nothing that was reached is lost.
  for (;;) {
    const reached = reachedFrom(cards[0]?.id, ways);
    const lost = cards.filter(({ id }) => !reached.has(id));
    const [detour] = cards
      .filter(({ id }) => reached.has(id))
      .flatMap((from) =>
        directions.flatMap((direction) =>
          lost.flatMap((to) => {
            const ahead = aheadOf(from, to, direction);
            return ahead ? [{ ...ahead, from: from.id, direction }] : [];
          }),
        ),
      )
      .sort((a, b) => a.far - b.far);
    if (!detour) return ways;
    const { from, id, direction } = detour;
    const next = ways.get(from)?.[direction];
    ways.set(from, { ...ways.get(from), [direction]: id });
    if (next !== undefined) ways.set(id, { ...ways.get(id), [direction]: next });
  }
}

/** The nearest of what lies straight on, of what is linked first; where nothing does, of the rest. */
function nearest(found: readonly Ahead[], linked: ReadonlySet<string> = new Set()) {
  const rank = ({ id, straight }: Ahead) => (straight ? (linked.has(id) ? 0 : 1) : 2);
  let best: Ahead | undefined;
  for (const one of found) {
    const by = best ? rank(one) - rank(best) || one.far - best.far : -1;
    if (by < 0) best = one;
  }
  return best;
}

/** What each node is linked to: of a card also the cards at the other ends of its steps. */
function linkedTo(drawing: Drawing): ReadonlyMap<string, ReadonlySet<string>> {
  const links = neighbours(drawing);
  const junctions = new Set(
    drawing.nodes.filter(({ kind }) => kind === 'junction').map(({ id }) => id),
  );
  return new Map(
    [...links].map(([id, direct]) => {
      const reached = new Set(direct);
      // On over junctions, which grow the set as they are met, up to the next cards.
      if (!junctions.has(id)) {
        for (const one of reached) {
          if (junctions.has(one)) for (const beyond of links.get(one) ?? []) reached.add(beyond);
        }
        for (const junction of junctions) reached.delete(junction);
      }
      reached.delete(id);
      return [id, reached];
    }),
  );
}

function reachedFrom(start: string | undefined, ways: ReadonlyMap<string, Ways>): Set<string> {
  const reached = new Set(start === undefined ? [] : [start]);
  for (const id of reached) for (const next of Object.values(ways.get(id) ?? {})) reached.add(next);
  return reached;
}
