import type { Argument, AskedQuestion } from '../model/argumentMap.ts';
import type { Graph } from '../model/graph.ts';
import type { Attack } from './attacks.ts';

/** How a statement helps against an attack. */
export type Help =
  /** It backs what is attacked. */
  | 'backs'
  /** It attacks what the attack rests on, or the attack's step. */
  | 'attacks'
  /** The map names it where it asks whether others say otherwise than the attack. */
  | 'contradicts';

/** A statement with which an attack can be answered. */
export interface Reply {
  readonly statement: string;
  readonly how: Help;
}

/** What schemes call their question whether others say otherwise. */
const asksOtherwise: ReadonlySet<string> = new Set(['contradicted', 'contrary']);

/**
 * What the map holds against an attack: what backs that which is attacked, what attacks the attack,
 * and what it says is contradicted by; each statement once, what the map itself attacks first.
 */
export function repliesTo(
  graph: Graph<string>,
  { argument, target, hits }: Pick<Attack, 'argument' | 'target' | 'hits'>,
): Reply[] {
  const premisesOf = (steps: readonly Argument<string>[]) =>
    steps.flatMap(({ premises }) => premises);
  const against = [
    ...argument.premises.flatMap((premise) =>
      graph.argumentsAbout(premise).filter(({ kind }) => kind === 'against'),
    ),
    ...graph.argumentsAbout(argument.id),
  ];
  const attacked = target === 'step' ? graph.argument(hits).conclusion : hits;
  const helpful = argument.kind === 'for' ? 'against' : 'for';
  const backing = graph
    .argumentsAbout(attacked)
    .filter(({ id, kind }) => kind === helpful && id !== hits);
  const otherwise = argument.questions
    .filter(({ id }) => asksOtherwise.has(id))
    .flatMap(({ statements }) => statements);
  const replies: readonly Reply[] = [
    ...premisesOf(against).map((statement) => ({ statement, how: 'attacks' as const })),
    ...premisesOf(backing).map((statement) => ({ statement, how: 'backs' as const })),
    ...otherwise.map((statement) => ({ statement, how: 'contradicts' as const })),
  ];
  const said = new Set(argument.premises);
  return replies.filter(({ statement }) => {
    const isNew = !said.has(statement);
    said.add(statement);
    return isNew;
  });
}

/**
 * The critical question to put to a step: one that nobody answers, or else one that only an outside
 * source does; `undefined` where the documents answer all of them.
 */
export function questionFor(argument: Argument<string>): AskedQuestion<string> | undefined {
  const { questions } = argument;
  return (
    questions.find(({ state }) => state === 'unanswered') ??
    questions.find(({ state }) => state === 'elsewhere')
  );
}
