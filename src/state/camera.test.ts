import { describe, expect, it } from 'vitest';
import { fit } from './camera.svelte.ts';

const bounds = { left: -100, top: 0, right: 900, bottom: 500 };

describe('fit', () => {
  it('shows the whole picture in the middle of the stage, with a margin', () => {
    const { x, y, k } = fit(bounds, { width: 556, height: 800 });
    expect(k).toBe(0.5);
    expect([bounds.left * k + x, bounds.right * k + x]).toEqual([28, 528]);
    expect(bounds.top * k + y).toBe(800 - (bounds.bottom * k + y));
  });

  it('does not blow a small picture up', () => {
    expect(fit({ left: 0, top: 0, right: 10, bottom: 10 }, { width: 800, height: 800 }).k).toBe(
      1.25,
    );
  });

  it('starts a tall picture at its top, fitted in width', () => {
    const { y, k } = fit(
      { left: 0, top: 40, right: 500, bottom: 3000 },
      { width: 374, height: 500 },
      true,
    );
    expect(k).toBe(0.7);
    expect(40 * k + y).toBeCloseTo(12);
  });
});
