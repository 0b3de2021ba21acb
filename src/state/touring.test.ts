import { describe, expect, it } from 'vitest';
import { readSettled } from '../layout/homes.ts';
import { classroom } from '../maps/client-side-scanning/classroom/index.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import settled from '../maps/client-side-scanning/settled.json';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import { Camera } from './camera.svelte.ts';
import { Explorer } from './explorer.svelte.ts';
import { Judging } from './judging.svelte.ts';
import { Picture } from './picture.svelte.ts';
import { Touring } from './touring.svelte.ts';

const live = await import('../layout/live.ts');
const { tour } = localise(classroom, 'nl');
const numberOf = (id: string) => tour.findIndex((step) => step.id === id) + 1;

/** Cards by number, where the map as a whole is known. */
async function page(fragment = '') {
  const explorer = new Explorer({
    language: 'nl',
    map: localise(clientSideScanning, 'nl'),
    words: messages.nl,
  });
  const judging = new Judging(explorer);
  const picture = new Picture(explorer, readSettled(settled), () => Promise.resolve(live));
  await picture.prepare();
  const touring = new Touring(explorer, () => tour);
  explorer.follow(fragment);
  const toured = { judging, picture, camera: new Camera() };
  const disconnect = touring.connect(toured);
  touring.follow();
  return { explorer, judging, picture, touring, disconnect };
}

describe('the tour over the real map', () => {
  it('leads step by step, each with a short link of its own that leads back to it', async () => {
    const { explorer, touring } = await page();
    touring.start();
    for (const [i, step] of tour.entries()) {
      touring.go(i + 1);
      expect(explorer.fragment).toBe(`tour=${i + 1}`);
      expect(step.focus.filter((id) => !explorer.visible.has(id))).toEqual([]);
      const other = await page(`#tour=${i + 1}`);
      expect([...other.explorer.visible].sort()).toEqual([...explorer.visible].sort());
      expect(other.explorer.fragment).toBe(`tour=${i + 1}`);
    }
    touring.go(tour.length + 1);
    expect(touring.number, 'there is no further step').toBe(tour.length);
  });

  it('keeps what the reader opens and chooses on the way in the link, and finds back from it', async () => {
    const { explorer, touring } = await page('#tour=2');
    expect(touring.astray).toBe(false);
    explorer.openBehind('scan-before-leaves-e2ee');
    explorer.select('eff-breaks-promise');
    expect(touring.astray).toBe(true);
    expect(explorer.fragment).toMatch(/^tour=2&view=case&select=eff-breaks-promise&open=/);
    const other = await page(`#${explorer.fragment}`);
    expect(other.explorer.fragment).toBe(explorer.fragment);
    other.touring.back();
    expect(other.explorer.fragment).toBe('tour=2');
  });

  it('shows what rejecting a premise does, and leaves the reader’s own judgement alone', async () => {
    const { explorer, judging, touring, disconnect } = await page();
    judging.mark('services-used-more', 'rejected');
    const own = judging.fragment;
    touring.start(numberOf('what-falls'));
    const falls = ['css-only-way', 'no-means-conditional', 'detection-impossible'];
    expect(judging.effect?.changed.falls.toSorted()).toEqual(falls.toSorted());
    expect(judging.wordOf('advised-against')).toBe('stands');
    expect(judging.markOf('services-used-more'), 'not here').toBeUndefined();
    expect([judging.readOnly, judging.fragment]).toEqual([true, own]);

    judging.undo();
    expect(judging.demonstrating, 'who acts sees what that did').toBe(false);
    expect(touring.astray).toBe(true);
    judging.redo();
    touring.back();
    expect(judging.demonstrating).toBe(true);
    touring.leave();
    disconnect();
    expect(judging.markOf('services-used-more')).toBe('rejected');
    expect([judging.readOnly, judging.fragment, explorer.fragment]).toEqual([false, own, '']);
  });

  it('lets outside voices count where it tells of them, and only there', async () => {
    const { judging, touring } = await page();
    touring.start(numberOf('where-voices-differ'));
    expect(judging.wordOf('scan-before-leaves-e2ee')).toBe('contested');
    expect(judging.stance.start).toBe('minister');
    touring.go(touring.number + 1);
    expect(judging.wordOf('scan-before-leaves-e2ee')).toBe('stands');
  });

  it('brings back what was seen before it, however far the tour went', async () => {
    const { explorer, touring } = await page('#view=documents&select=hosting-first');
    const { fragment } = explorer;
    touring.start(3, true);
    expect(explorer.fragment).toBe('tour=3.present');
    touring.present(false);
    touring.go(5);
    expect(explorer.fragment).toBe('tour=5');
    touring.leave();
    expect(explorer.fragment).toBe(fragment);
  });

  it('names a step that does not exist, and shows the map', async () => {
    const { explorer } = await page('#tour=44');
    expect(explorer.leftOut).toEqual(['tour=44']);
    expect(explorer.fragment).toBe('');
  });

  it('shows a step’s cards alone on a phone, large enough to be read', async () => {
    const { explorer, picture, touring } = await page();
    picture.arrangement = 'tall';
    touring.start();
    for (const [i, { id, focus }] of tour.entries()) {
      touring.go(i + 1);
      expect([...explorer.visible].sort(), id).toEqual([...focus].sort());
      const { left, right, top, bottom } = picture.bounds;
      // Of 390 by 844 pixels, what the step's words leave.
      const zoom = Math.min(366 / (right - left), 400 / (bottom - top));
      expect(24 * zoom, id).toBeGreaterThan(11);
    }
    picture.arrangement = 'wide';
    touring.follow();
    expect(explorer.visible.size, 'turned on its side').toBeGreaterThan(10);
    expect(explorer.fragment).toBe(`tour=${tour.length}`);
  });

  it('leaves a projector of 1280 by 720 room for type of 18 pixels on every card of a step', async () => {
    const { explorer, picture, touring } = await page();
    touring.start(1, true);
    for (const [i, { id }] of tour.entries()) {
      touring.go(i + 1);
      const bounds = picture.around(explorer.spotlight?.near ?? new Set());
      if (!bounds) throw new Error(`Nothing is shown at ${id}.`);
      const zoom = Math.min(
        1256 / (bounds.right - bounds.left),
        (720 - 160 - 24) / (bounds.bottom - bounds.top),
      );
      expect(24 * zoom, id).toBeGreaterThanOrEqual(18);
      expect(explorer.astray).toBe(false);
    }
  });
});
