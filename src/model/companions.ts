import type { ArgumentMap, KnownBy } from './argumentMap.ts';
import type { Graph } from './graph.ts';
import type { Proposition } from './proposition.ts';
import type { Text } from './text.ts';
import { wayToShown } from './visibility.ts';

/*
 * What accompanies an argument map: what happened, both sides of each line, what is debated, and words
 * explained.
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

/** Two sides of something, which the map can show beside each other. */
export interface TwoSides<T = Text> {
  id: string;
  title: T;
  /** A line of reasoning has its strongest form and a reply, a proposition what is for and against it. */
  kind: 'line' | 'proposition';
  one: Plea<T>;
  other: Plea<T>;
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
  /** What a class can debate, from easy to hard. */
  propositions: readonly Proposition<T>[];
  glossary: readonly Term<T>[];
}

/** A map with all that accompanies it. */
export interface WholeMap<T = Text> extends ArgumentMap<T>, Companions<T> {}

/** What accompanies a map of which that is not there yet. */
export const noCompanions: Companions<never> = {
  timeline: [],
  lines: [],
  propositions: [],
  glossary: [],
};

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

/** All of which the map can show both sides. */
export function twoSided<T>({ lines, propositions }: Companions<T>): TwoSides<T>[] {
  return [
    ...lines.map(({ id, title, steelman, reply }) => ({
      id,
      title,
      kind: 'line' as const,
      one: steelman,
      other: reply,
    })),
    ...propositions.map((proposition) => ({
      id: proposition.id,
      title: proposition.title,
      kind: 'proposition' as const,
      one: proposition.for,
      other: proposition.against,
    })),
  ];
}

/** The statements that both sides use, and what ties them to the main conclusion. */
export function statementsOfSides<T>(
  { one, other }: TwoSides<T>,
  graph: Graph<T>,
): ReadonlySet<string> {
  const statements = new Set([graph.map.main]);
  for (const id of [...one.statements, ...other.statements]) {
    for (const way of wayToShown(graph, statements, id)) statements.add(way);
  }
  return statements;
}

/** On which of two sides a statement is used. */
export type Side = 'one' | 'other' | 'both';

/** On which side each statement that is used stands; none where there are no sides. */
export function sidesOf(sides: TwoSides<unknown> | undefined): ReadonlyMap<string, Side> {
  const found = new Map<string, Side>();
  for (const id of sides?.one.statements ?? []) found.set(id, 'one');
  for (const id of sides?.other.statements ?? []) found.set(id, found.has(id) ? 'both' : 'other');
  return found;
}
