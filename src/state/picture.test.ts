import { describe, expect, it } from 'vitest';
import { readSettled } from '../layout/homes.ts';
import { linksThrough, overlaps } from '../layout/measures.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import settled from '../maps/client-side-scanning/settled.json';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import { Explorer } from './explorer.svelte.ts';
import { Picture } from './picture.svelte.ts';

const live = await import('../layout/live.ts');

async function pictureOf(load = () => Promise.resolve(live)) {
  const explorer = new Explorer({
    language: 'nl',
    map: localise(clientSideScanning, 'nl'),
    words: messages.nl,
  });
  const picture = new Picture(explorer, readSettled(settled), load);
  await picture.prepare();
  return { explorer, picture };
}

describe('the picture of the real map', () => {
  it('has no overlap, and no link behind a card, whichever card of the opening view is opened', async () => {
    for (const id of clientSideScanning.opening) {
      const { explorer, picture } = await pictureOf();
      if (explorer.openable(id).length === 0) continue;
      explorer.openBehind(id);
      const { drawing, positions, links } = picture;
      expect(overlaps(drawing.nodes, positions), id).toBe(0);
      expect(linksThrough(drawing, positions, links), id).toBe(0);
    }
  });

  it('is decided by what is open, whatever path led there', async () => {
    const there = await pictureOf();
    there.explorer.openBehind('option-must-stay');
    there.explorer.openBehind('hosting-first');
    const detour = await pictureOf();
    detour.explorer.openBehind('scan-before-leaves-e2ee');
    detour.explorer.openBehind('hosting-first');
    detour.explorer.closeBehind('scan-before-leaves-e2ee');
    detour.explorer.openBehind('option-must-stay');
    expect(detour.explorer.fragment).toBe(there.explorer.fragment);
    const link = await pictureOf();
    link.explorer.follow(there.explorer.fragment);
    expect(detour.picture.positions).toEqual(there.picture.positions);
    expect(link.picture.positions).toEqual(there.picture.positions);
  });

  it('is laid out once, however often the reader comes back to it', async () => {
    const laidOut: number[] = [];
    const arrange: typeof live.arrange = (drawing, ...rest) => {
      laidOut.push(drawing.nodes.length);
      return live.arrange(drawing, ...rest);
    };
    const { explorer, picture } = await pictureOf(() => Promise.resolve({ ...live, arrange }));
    explorer.openBehind('hosting-first');
    const { fragment } = explorer;
    const before = picture.positions;
    explorer.openBehind('option-must-stay');
    expect(picture.positions).not.toEqual(before);
    explorer.follow(fragment);
    expect(picture.positions).toEqual(before);
    expect(laidOut).toHaveLength(2);
  });

  it('draws a branch close together, and a large one where it lies in the whole map', async () => {
    const { explorer, picture } = await pictureOf();
    explorer.follow('#view=outside');
    const whole = picture.positions;
    explorer.follow('#view=outside&branch=css-only-way');
    const spread = (places: typeof whole) => {
      const xs = picture.drawing.nodes.flatMap(({ id }) => places.get(id)?.x ?? []);
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(picture.drawing.nodes.length).toBeGreaterThan(5);
    expect(spread(picture.positions)).toBeLessThan(spread(whole) / 2);
    expect(overlaps(picture.drawing.nodes, picture.positions)).toBe(0);
    explorer.follow('#view=outside&branch=advised-against');
    const moved = picture.drawing.nodes.filter(({ id }) => {
      const [now, then] = [picture.positions.get(id), whole.get(id)];
      return now?.x !== then?.x || now?.y !== then?.y;
    });
    expect(moved).toEqual([]);
  });

  it('gives way to a dragged card, and is put back', async () => {
    const { picture } = await pictureOf();
    const before = picture.positions;
    const target = before.get('css-only-way') ?? { x: 0, y: 0 };
    picture.grab('advised-against');
    picture.drag(target);
    picture.drop();
    const dropped = picture.positions.get('advised-against');
    expect(Math.hypot((dropped?.x ?? 0) - target.x, (dropped?.y ?? 0) - target.y)).toBeLessThan(1);
    expect(picture.positions.get('css-only-way')).not.toEqual(target);
    expect(overlaps(picture.drawing.nodes, picture.positions)).toBe(0);
    expect(picture.moved).toBe(true);
    picture.putBack();
    expect(picture.positions).toEqual(before);
  });

  it('forgets what was moved when something is opened', async () => {
    const { explorer, picture } = await pictureOf();
    picture.grab('advised-against');
    picture.drag({ x: 900, y: 900 });
    picture.drop();
    explorer.openBehind('hosting-first');
    expect(picture.moved).toBe(false);
  });
});
