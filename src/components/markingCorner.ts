import { verdictStripe } from '../layout/cardGeometry.ts';
import { freeCorner, type Corner } from '../layout/freeCorner.ts';
import { placed } from '../layout/rectangle.ts';
import { edgesOf } from '../layout/span.ts';
import type { App } from './app.ts';

/** How much room the buttons that mark a card take at most, in CSS pixels. */
const room = { width: 148, height: 46 };

/** How far up from a card's lower edge its button for what lies behind can be hit, in map units. */
const openerHeight = 42;

/**
 * At which corner of a card the buttons that mark it stand: in sight, and not over what opens or
 * closes what lies behind another card.
 */
export function markingCorner(id: string, { explorer, picture, camera }: App): Corner {
  const cards = picture.drawing.nodes.filter(({ kind }) => kind === 'card');
  const card = cards.find((node) => node.id === id);
  if (!card) return 'below-right';
  const openers = cards
    .filter((node) => node !== card && explorer.opens(node.id))
    .map((node) => edgesOf(placed(node, picture.positions)))
    .map(({ left, bottom }) => {
      return { left, bottom, right: left + verdictStripe, top: bottom - openerHeight };
    });
  const { x, y, k } = camera.transform;
  const { width, height } = camera.size;
  const frame = { left: -x / k, right: (width - x) / k, top: -y / k, bottom: (height - y) / k };
  const size = { width: room.width * camera.unzoom, height: room.height * camera.unzoom };
  return freeCorner(placed(card, picture.positions), size, frame, openers);
}
