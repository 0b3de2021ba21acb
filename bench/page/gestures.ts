import type { Page } from '@playwright/test';
import type { Point } from '../../e2e/boxes.ts';
import type { Frames } from './inPage/frames.ts';

/** For how long a gesture goes on, in milliseconds. */
const lasting = 2000;

/** Panning: the mouse goes round once in so many milliseconds, at so many CSS pixels. */
const round = 1000;
const radius = 120;

/** Zooming: how far the wheel turns at a time, and after how many milliseconds it turns back. */
const notch = 40;
const turning = 500;

/** What a reader does with the mouse, from some point on. */
export interface Gesture {
  begin: (page: Page) => Promise<void>;
  /** @param passed the time since it began, in milliseconds */
  step: (page: Page, from: Point, passed: number) => Promise<void>;
  end: (page: Page) => Promise<void>;
}

const nothing = () => Promise.resolve();

export const gestures: Readonly<Record<'panning' | 'zooming', Gesture>> = {
  panning: {
    begin: ({ mouse }) => mouse.down(),
    step({ mouse }, { x, y }, passed) {
      const angle = (passed / round) * 2 * Math.PI;
      return mouse.move(x + radius * Math.sin(angle), y + radius * (Math.cos(angle) - 1));
    },
    end: ({ mouse }) => mouse.up(),
  },
  zooming: {
    begin: nothing,
    step: ({ mouse }, _, passed) =>
      mouse.wheel(0, Math.floor(passed / turning) % 2 === 0 ? -notch : notch),
    end: nothing,
  },
};

/** Makes a gesture, each step as soon as the page has taken the one before. */
export async function make(gesture: Gesture, page: Page, from: Point): Promise<Frames> {
  await page.mouse.move(from.x, from.y);
  await gesture.begin(page);
  const watch = await page.evaluateHandle(() => inPage.watchFrames());
  const start = performance.now();
  for (let passed = 0; passed < lasting; passed = performance.now() - start) {
    await gesture.step(page, from, passed);
  }
  const frames = await watch.evaluate((stop) => stop());
  await gesture.end(page);
  return frames;
}
