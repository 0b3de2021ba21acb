import type { Text } from './text.ts';

/*
 * Roles for a debate on a map's main conclusion: from where somebody argues, and by which of the map's
 * arguments. What else a role card says is worked out from the map.
 */

/** On which side of the main conclusion somebody argues. */
export type Position = 'for' | 'against';

/** One of the ways in which a role argues. */
export interface RoleLine<T = Text> {
  /** What it comes down to, in a few words. */
  title: T;
  /** The map's line of reasoning that says it at length, and on which of its sides; if there is one. */
  plea?: { readonly line: string; readonly side: 'steelman' | 'reply' } | undefined;
  /** The arguments that make it up, what is concluded last first. */
  arguments: readonly string[];
}

/** What somebody with a role argues. */
export interface RoleCase<T = Text> {
  id: string;
  position: Position;
  /** Whom one follows who argues so, as it stands on a button. */
  name: T;
  /** What those whom one follows said, and what not. */
  said: T;
  /** The strongest first. */
  lines: readonly RoleLine<T>[];
}

/** A role that a student can take in a debate. */
export interface Role<T = Text> {
  id: string;
  name: T;
  /** Who that is, by what the documents and sources say. */
  who: T;
  /** Whether it weighs all its cases, rather than arguing one of them. */
  decides: boolean;
  /** At least one. Of several, one is chosen, or all are weighed. */
  cases: readonly RoleCase<T>[];
}
