import type { Text } from './text.ts';

/** What research found on learning, and what it means for a lesson with the map. */
export interface LearningFinding<T = Text> {
  finding: T;
  /** What a teacher may make of it, and what not. */
  so: T;
  /** Who found it and where: "Cullen et al. 2018, npj Science of Learning". */
  source: T;
  /** Where it is read: an absolute https address, if one is known. */
  address?: string | undefined;
}

/** A way to do without devices one of the things that the classroom is for. */
export interface PaperStep<T = Text> {
  title: T;
  text: T;
  /** The room in which it is printed. */
  at?: string | undefined;
}

/** What a teacher reads before the lesson. */
export interface TeachingNotes<T = Text> {
  /** On the gravity of the subject, and on students whom it may touch. */
  gravity: readonly T[];
  /** Where who is affected finds help. */
  help: { text: T; name: string; address: string };
  paper: readonly PaperStep<T>[];
  learning: readonly LearningFinding<T>[];
}
