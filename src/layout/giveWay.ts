import { forceSimulation, forceX, forceY } from 'd3';
import { bodiesOf, positionsOf, type Body } from './body.ts';
import { collideRectangles } from './collideRectangles.ts';
import type { Drawing, Point, Positions } from './drawing.ts';
import { drawnArguments } from './graph.ts';
import { separate } from './separate.ts';
import { randomSource } from './randomSource.ts';

/** Few: it runs at every move of the hand. */
const ticks = 12;

/** How firmly everything else keeps to its place. */
const hold = 0.2;

/** A card in the reader's hand. */
export interface GivingWay {
  /** Where everything lies when the card is held at a point; always from where it was grabbed. */
  move(to: Point): Positions;
}

/**
 * Makes a picture give way to a card that is dragged: what is in its way moves aside by d3-force, and
 * the junctions to which it alone leads come along; the rest stays. Each `move` starts from the
 * positions at which the card was grabbed, so that going back brings everything back.
 */
export function giveWay(drawing: Drawing, positions: Positions, id: string): GivingWay {
  const carried = drawnArguments(drawing)
    .filter(({ premises }) => premises.length === 1 && premises[0] === id)
    .map((argument) => argument.id);
  const from = positions.get(id);
  return {
    move(to) {
      if (!from) return positions;
      const start = new Map(positions).set(id, to);
      for (const junction of carried) {
        const old = positions.get(junction);
        // Halfway: it stays between the card and what it leads to.
        if (old) {
          start.set(junction, { x: old.x + (to.x - from.x) / 2, y: old.y + (to.y - from.y) / 2 });
        }
      }
      const bodies = bodiesOf(drawing, start);
      for (const body of bodies) {
        if (body.id === id) Object.assign(body, { fx: to.x, fy: to.y });
      }
      forceSimulation(bodies)
        .stop()
        .randomSource(randomSource(1))
        .force('x', forceX<Body>((body) => start.get(body.id)?.x ?? 0).strength(hold))
        .force('y', forceY<Body>((body) => start.get(body.id)?.y ?? 0).strength(hold))
        .force('collide', collideRectangles())
        .tick(ticks);
      return separate(drawing, positionsOf(bodies), new Set([id]));
    },
  };
}
