import type { Text } from './text.ts';
import type { View } from './views.ts';

/** What a step supposes, to show what would come of it. */
export interface Supposition {
  /** Whether what others say outside of the documents counts too. */
  readonly start?: 'outside' | undefined;
  /** A statement, and what somebody makes of it. */
  readonly statement?: string | undefined;
  readonly mark?: 'accepted' | 'doubted' | 'rejected' | undefined;
}

/** One step of a guided tour: something to see on the map, to read about it, and to think about. */
export interface TourStep<T = Text> {
  readonly id: string;
  readonly title: T;
  /** Two or three sentences. */
  readonly text: T;
  /** One question to think about. */
  readonly question: T;
  readonly view: View;
  /** The cards that are shown beyond the view. */
  readonly opened: readonly string[];
  /** The cards that the step is about. */
  readonly focus: readonly string[];
  readonly supposed?: Supposition | undefined;
}
