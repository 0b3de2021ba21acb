import type { ArgumentMap, KnownBy } from './argumentMap.ts';
import type { Graph } from './graph.ts';
import type { Text } from './text.ts';
import { wayToShown } from './visibility.ts';

/*
 * What accompanies an argument map: what happened, both sides of each line, and words explained.
 */

/** Something that happened around what the documents say, or after it. */
export interface TimelineEvent<T = Text> {
  id: string;
  /** The day it happened, or the first of several; ISO 8601, as exact as it is known. */
  date: string;
  /** The last day or month of what took longer. */
  until?: string | undefined;
  /** In a few words. */
  title: T;
  /** What happened, in a sentence or two. */
  text: T;
  /** What a careful reader should know about it. */
  note?: T | undefined;
  knownBy: KnownBy;
  /** Where it was read, or the page that reports it: at least one absolute https address. */
  addresses: readonly string[];
  /**
   * The statements that it is context to. It refutes none of them: nobody could know it then. It
   * can show how an expectation fared.
   */
  bearsOn: readonly string[];
  /** The outside statement that says it on the map, if there is one. */
  statement?: string | undefined;
}

/** A case for or against something in a few sentences, and the statements that it is made of. */
export interface Plea<T = Text> {
  text: T;
  statements: readonly string[];
}

/** One of the ways in which the documents reason towards what they conclude. */
export interface ReasoningLine<T = Text> {
  id: string;
  title: T;
  /** The documents' arguments that make up the line. */
  arguments: readonly string[];
  /** The line at its strongest, by us. */
  steelman: Plea<T>;
  /** The strongest reply to it, by us. */
  reply: Plea<T>;
}

/** A word that readers may not know. */
export interface Term<T = Text> {
  id: string;
  name: T;
  /** What it looks like in a text, its name included: "CSS", "client-side scanning". */
  forms: readonly T[];
  /** In plain words. */
  definition: T;
}

/** What is read beside the reasoning. It is apart, so that the map need not wait for it. */
export interface Companions<T = Text> {
  /** What happened, the earliest first. */
  timeline: readonly TimelineEvent<T>[];
  lines: readonly ReasoningLine<T>[];
  glossary: readonly Term<T>[];
}

/** A map with all that accompanies it. */
export interface WholeMap<T = Text> extends ArgumentMap<T>, Companions<T> {}

/** What accompanies a map of which that is not there yet. */
export const noCompanions: Companions<never> = { timeline: [], lines: [], glossary: [] };

/** The events that bear on a statement, or that it tells, the earliest first. */
export function eventsOf<T>({ timeline }: Companions<T>, id: string): TimelineEvent<T>[] {
  return timeline.filter(({ bearsOn, statement }) => bearsOn.includes(id) || statement === id);
}

/** The lines of reasoning that a statement or an argument is part of, or whose pleas use it. */
export function linesOf<T>(
  { lines }: Companions<T>,
  graph: Graph<T>,
  id: string,
): ReasoningLine<T>[] {
  const isPart = (step: string) => {
    const { conclusion, premises } = graph.argument(step);
    return step === id || conclusion === id || premises.includes(id);
  };
  return lines.filter(
    ({ arguments: steps, steelman, reply }) =>
      steps.some(isPart) || steelman.statements.includes(id) || reply.statements.includes(id),
  );
}

/** The statements that both sides of a line use, and what ties them to the main conclusion. */
export function statementsOfLine<T>(line: ReasoningLine<T>, graph: Graph<T>): ReadonlySet<string> {
  const statements = new Set([graph.map.main]);
  for (const id of [...line.steelman.statements, ...line.reply.statements]) {
    for (const other of wayToShown(graph, statements, id)) statements.add(other);
  }
  return statements;
}

/** Where a line of reasoning uses a statement: at its strongest, in the reply, or in both. */
export type Side = 'steelman' | 'reply' | 'both';

/** On which side of a line each statement that it uses stands; none where there is no line. */
export function sidesOf(line: ReasoningLine<unknown> | undefined): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  for (const id of line?.steelman.statements ?? []) sides.set(id, 'steelman');
  for (const id of line?.reply.statements ?? []) sides.set(id, sides.has(id) ? 'both' : 'reply');
  return sides;
}
