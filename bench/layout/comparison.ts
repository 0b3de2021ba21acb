import { measure, type Measures } from '../../src/layout/measures.ts';
import { summary, type Timing } from '../timing.ts';
import type { Subject } from './subject.ts';
import type { Picture, Tool } from './tool.ts';

/** What a tool's picture of a subject is like. */
export interface Comparison {
  measures: Measures;
  time: Timing;
  runs: number;
}

/** As many runs as begin within this, in milliseconds, but no more than so many. */
export const lasting = 5000;
export const mostRuns = 9;

/** Has a tool lay out a subject, several times where it is quick, and measures what it drew. */
export async function compare({ start, labelSize }: Tool, subject: Subject): Promise<Comparison> {
  const layOut = await start();
  const { picture, times } = await timedRuns(() => layOut(subject));
  const { positions, paths } = picture;
  return {
    measures: measure(subject.drawing, positions, paths, { screen: subject.screen, labelSize }),
    time: summary(times),
    runs: times.length,
  };
}

async function timedRuns(run: () => Picture | Promise<Picture>) {
  const times: number[] = [];
  const enough = performance.now() + lasting;
  for (;;) {
    const start = performance.now();
    const picture = await run();
    times.push(performance.now() - start);
    if (times.length === mostRuns || performance.now() >= enough) return { picture, times };
  }
}
