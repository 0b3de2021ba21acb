import type { Text } from './text.ts';

/** A stretch of a lesson. */
export interface LessonPhase<T = Text> {
  minutes: number;
  title: T;
  /** What teacher and students do, in a few sentences. */
  text: T;
  /** Where in the classroom that is done: a room, and what of it. */
  at?: string | undefined;
  /** What is put on the projector meanwhile. */
  project?: T | undefined;
}

/** What a teacher needs to know to give a lesson, on one page. */
export interface LessonPlan<T = Text> {
  id: string;
  title: T;
  minutes: number;
  /** For whom, and what for. */
  for: T;
  aims: readonly T[];
  /** What is read, chosen or set up beforehand. */
  before: readonly T[];
  print: readonly T[];
  phases: readonly LessonPhase<T>[];
  /** What can be left out, done at home or done differently. */
  variants: readonly T[];
}
