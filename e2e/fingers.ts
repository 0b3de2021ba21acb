import type { CDPSession, Page } from '@playwright/test';
import type { Point } from './boxes.ts';

/*
 * Fingers on the screen, as the browser itself gets them: what they do to the page, they do to it
 * as on a phone, scrolling included.
 */

/** Fingers that are put on the screen, moved, and lifted. */
export class Fingers {
  readonly #session: CDPSession;
  #down = false;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** Puts fingers down, or moves them there. */
  async at(...points: readonly Point[]): Promise<this> {
    await this.#session.send('Input.dispatchTouchEvent', {
      type: this.#down ? 'touchMove' : 'touchStart',
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
    this.#down = true;
    return this;
  }

  /** Moves one finger to a point, in steps. */
  async draw(from: Point, to: Point, steps = 6): Promise<this> {
    await this.at(from);
    for (let i = 1; i <= steps; i++) {
      const part = (a: number, b: number) => a + ((b - a) * i) / steps;
      await this.at({ x: part(from.x, to.x), y: part(from.y, to.y) });
    }
    return this;
  }

  /** Lifts all fingers. */
  async lift(): Promise<void> {
    this.#down = false;
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
}
