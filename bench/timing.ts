/** How long something took, in milliseconds. */
export interface Timing {
  median: number;
  fastest: number;
  slowest: number;
}

/** How much is done to find out how long something takes. */
export interface Effort {
  /** For how long it is run to warm up, and then again to be timed; in milliseconds. */
  warmUp: number;
  lasting: number;
  /** The fewest and the most runs that are timed. */
  fewest: number;
  most: number;
}

const usualEffort: Effort = { warmUp: 300, lasting: 700, fewest: 7, most: 1000 };

/** How long a run takes, over several runs after it has warmed up. */
export function timeOf(run: () => unknown, effort: Partial<Effort> = {}): Timing {
  const { warmUp, lasting, fewest, most } = { ...usualEffort, ...effort };
  const start = performance.now();
  while (performance.now() - start < warmUp) run();

  const times: number[] = [];
  const enough = performance.now() + lasting;
  while (times.length < fewest || (times.length < most && performance.now() < enough)) {
    times.push(timed(run).time);
  }
  return summary(times);
}

/** What one run gives, and how long it takes in milliseconds. */
export function timed<Result>(run: () => Result): { result: Result; time: number } {
  const start = performance.now();
  const result = run();
  return { result, time: performance.now() - start };
}

/**
 * The middle and the ends of several times.
 *
 * @throws where there are none
 */
export function summary(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const [fastest, median, slowest] = [0, sorted.length >> 1, -1].map((i) => sorted.at(i));
  if (fastest === undefined || median === undefined || slowest === undefined) {
    throw new Error('There are no times to sum up.');
  }
  return { fastest, median, slowest };
}
