import type { Plea } from './companions.ts';
import type { Text } from './text.ts';

/** A sentence that a class debates, with what the map holds for and against it. */
export interface Proposition<T = Text> {
  id: string;
  /** In a few words. */
  title: T;
  /** What is debated, in one sentence. */
  text: T;
  /** How hard it is to debate, from 1. */
  level: number;
  /** What it turns on, and so what makes it easy or hard. */
  turnsOn: T;
  for: Plea<T>;
  against: Plea<T>;
}
