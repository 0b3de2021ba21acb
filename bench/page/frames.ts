import { summary } from '../timing.ts';

/** How evenly frames came; times in milliseconds. */
export interface FrameFigures {
  /** The time from a frame to the next: the middle one, and that which 95 % do not exceed. */
  median: number;
  p95: number;
  /** The share of the frames that the display could have shown and that did not come: 0 to 1. */
  dropped: number;
}

/**
 * What the beginnings of frames say, in one or several runs.
 *
 * @param runs for each run when its frames began
 * @param period the time between two frames of the display
 */
export function frameFigures(runs: readonly (readonly number[])[], period: number): FrameFigures {
  const intervals = intervalsOf(runs);
  const due = runs.reduce((sum, run) => sum + Math.round(lengthOf(run) / period), 0);
  const sorted = intervals.toSorted((a, b) => a - b);
  return {
    median: summary(intervals).median,
    p95: sorted[Math.ceil(0.95 * sorted.length) - 1] ?? NaN,
    dropped: Math.max(0, 1 - intervals.length / due),
  };
}

/** The display's period, as frames show it that nothing hinders. */
export function periodOf(runs: readonly (readonly number[])[]): number {
  return summary(intervalsOf(runs)).median;
}

function intervalsOf(runs: readonly (readonly number[])[]): number[] {
  return runs.flatMap((run) => run.slice(1).map((time, i) => time - (run[i] ?? NaN)));
}

function lengthOf(run: readonly number[]): number {
  return (run.at(-1) ?? NaN) - (run[0] ?? NaN);
}
