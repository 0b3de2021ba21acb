import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Timer } from './timer.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

describe('a timer', () => {
  it('counts a discussion down, tells its last minute and its end, and stops there', () => {
    const timer = new Timer();
    timer.set(2);
    timer.start();
    pass(30);
    expect([timer.left, timer.told]).toEqual([90, undefined]);
    pass(31);
    expect([timer.left, timer.told]).toEqual([59, 'minute']);
    pass(100);
    expect([timer.left, timer.told, timer.running]).toEqual([0, 'over', false]);
    timer.start();
    expect(timer.running, 'there is nothing left to run').toBe(false);
    timer.reset();
    expect([timer.left, timer.told, timer.fresh]).toEqual([120, undefined, true]);
  });

  it('stands still while it is paused', () => {
    const timer = new Timer();
    timer.start();
    pass(10);
    timer.pause();
    pass(500);
    expect([timer.left, timer.fresh]).toEqual([170, false]);
    timer.start();
    pass(10);
    expect(timer.left).toBe(160);
  });

  it('counts on when a speaker is over time, and begins anew for the next', () => {
    const timer = new Timer();
    timer.keep('speaking');
    timer.set(1);
    timer.start();
    pass(75);
    expect([timer.left, timer.told, timer.running]).toEqual([-15, 'over', true]);
    timer.nextSpeaker();
    expect([timer.left, timer.told, timer.running, timer.speaker]).toEqual([
      60,
      undefined,
      true,
      2,
    ]);
    timer.reset();
    expect([timer.running, timer.speaker]).toEqual([false, 1]);
  });

  it('keeps what was set for each of its uses, within what makes sense', () => {
    const timer = new Timer();
    timer.set(5);
    timer.keep('speaking');
    for (const [asked, set] of [
      [0, 1],
      [Number.NaN, 1],
      [1000, 60],
      [2.4, 2],
    ] as const) {
      timer.set(asked);
      expect(timer.minutes, String(asked)).toBe(set);
    }
    timer.keep('discussion');
    expect(timer.minutes).toBe(5);
  });
});
