import { afterEach, describe, expect, it, vi } from 'vitest';
import { Camera, fit } from './camera.svelte.ts';

const bounds = { left: -100, top: 0, right: 900, bottom: 500 };

describe('fit', () => {
  it('shows the whole picture in the middle of the stage, with a margin', () => {
    const { x, y, k } = fit(bounds, { width: 524, height: 800 });
    expect(k).toBe(0.5);
    expect([bounds.left * k + x, bounds.right * k + x]).toEqual([12, 512]);
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

describe('a pause', () => {
  afterEach(() => vi.useRealTimers());

  const camera = () => {
    const one = new Camera();
    one.bounds = bounds;
    one.resize({ width: 524, height: 800 }, 0);
    return one;
  };

  it('holds the picture still while the stage changes, then fits it and goes on', () => {
    vi.useFakeTimers();
    const one = camera();
    const before = one.transform;
    const next = vi.fn();
    one.pause(500, next);
    one.resize({ width: 300, height: 800 }, 0);
    expect(one.transform).toEqual(before);
    expect(one.paused).toBe(true);
    vi.advanceTimersByTime(500);
    expect(one.fitted).toBe(true);
    expect(one.paused).toBe(false);
    expect(one.transform.k).toBeLessThan(before.k);
    expect(next).toHaveBeenCalledOnce();
  });

  it('is over when the reader moves the picture', () => {
    vi.useFakeTimers();
    const one = camera();
    const next = vi.fn();
    one.pause(500, next);
    one.zoomBy(2);
    vi.advanceTimersByTime(500);
    expect(one.transform.k).toBe(1);
    expect(next).not.toHaveBeenCalled();
  });

  it('that follows another still fits afterwards', () => {
    vi.useFakeTimers();
    const one = camera();
    const first = vi.fn();
    one.pause(500, first);
    vi.advanceTimersByTime(300);
    one.pause(500, () => undefined);
    vi.advanceTimersByTime(300);
    expect(one.fitted).toBe(false);
    vi.advanceTimersByTime(200);
    expect(first).not.toHaveBeenCalled();
    expect(one.fitted).toBe(true);
  });
});

it('pans by so much, and glides there', () => {
  const one = new Camera();
  one.moveTo({ x: 10, y: 20, k: 2 });
  one.panBy(-30, 5);
  expect(one.transform).toEqual({ x: -20, y: 25, k: 2 });
  expect(one.gliding).toBe(true);
});

it('keeps what is not fitted where it is in the window when the stage moves down', () => {
  const one = new Camera();
  one.moveTo({ x: 10, y: 20, k: 1 });
  one.resize({ width: 500, height: 400 }, 30);
  expect(one.transform).toEqual({ x: 10, y: -10, k: 1 });
});

it('lets what is too small to read grow where it is, and keeps it in the stage', () => {
  const one = new Camera();
  one.resize({ width: 500, height: 400 }, 0);
  one.moveTo({ x: 0, y: 0, k: 0.25 });
  one.reveal({ left: 800, right: 1000, top: 700, bottom: 800 }, 0.5);
  const { x, y, k } = one.transform;
  expect(k).toBe(0.5);
  expect([900 * k + x, 750 * k + y]).toEqual([225, 187.5]);
  one.moveTo({ x: 0, y: 0, k: 0.25 });
  one.reveal({ left: 0, right: 200, top: 0, bottom: 100 }, 0.5);
  expect([one.transform.x, one.transform.y]).toEqual([24, 24]);
});
