import type { ArgumentMap, AskedQuestion } from './argumentMap.ts';

/** The critical questions of each argument, by its id. */
export type AskedQuestions<T> = Readonly<Record<string, readonly AskedQuestion<T>[]>>;

/** The critical questions of a map's arguments. */
export function questionsOf<T>({ arguments: steps }: ArgumentMap<T>): AskedQuestions<T> {
  return Object.fromEntries(steps.map(({ id, questions }) => [id, questions]));
}

/** A map whose arguments ask these questions; those that are not named ask none. */
export function withQuestions<T>(
  map: ArgumentMap<T>,
  questions: AskedQuestions<T>,
): ArgumentMap<T> {
  return {
    ...map,
    arguments: map.arguments.map((step) => ({ ...step, questions: questions[step.id] ?? [] })),
  };
}
