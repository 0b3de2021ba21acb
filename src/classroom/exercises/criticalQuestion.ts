import type { Graph } from '../../model/graph.ts';
import type { Chance } from './chance.ts';
import { optionCount, type Difficulty, type QuestionRef, type WhichQuestion } from './exercise.ts';
import type { ExerciseSource } from './exerciseSource.ts';
import { mixed } from './options.ts';

/** Sets a question of a step's scheme beside questions that do not hit it. */
export function criticalQuestion(
  chance: Chance,
  source: ExerciseSource,
  difficulty: Difficulty,
): Omit<WhichQuestion, 'id'> | undefined {
  const { graph } = source;
  const step = chance.one(
    graph.map.arguments.filter((one) => difficulty === 'hard' || !graph.isOutside(one)),
  );
  const right = step && chance.one(step.questions);
  if (!step || !right) return undefined;
  const own = step.questions.map(({ id }) => ({ step: step.id, question: id }));
  const wrong = questionsOfSchemes(graph).filter(
    (ref) =>
      graph.argument(ref.step).scheme !== step.scheme &&
      !isFair(source, step.id, ref) &&
      !own.some((one) => areKindred(source, one, ref)),
  );
  const options = mixed(
    chance,
    optionCount,
    { step: step.id, question: right.id },
    chance.shuffled(wrong),
    (one, other) => areKindred(source, one, other),
  );
  return options && { kind: 'critical-question', difficulty, step: step.id, ...options };
}

/** The question's own words. */
export function questionText(graph: Graph<string>, { step, question }: QuestionRef): string {
  return graph.argument(step).questions.find(({ id }) => id === question)?.question ?? '';
}

/** Every question of every scheme once, where it is first asked. */
function questionsOfSchemes(graph: Graph<string>): QuestionRef[] {
  return graph.map.schemes.flatMap(({ id: scheme }) => {
    const step = graph.map.arguments.find((one) => one.scheme === scheme);
    return (step?.questions ?? []).map(({ id }) => ({ step: step?.id ?? '', question: id }));
  });
}

/** Whether a question could be put to a step whose kind does not ask it: to nearly any, or to this one. */
export function isFair(
  { graph, material }: ExerciseSource,
  step: string,
  ref: QuestionRef,
): boolean {
  const name = nameOf(graph, ref);
  return material.general.includes(name) || (material.fair[step]?.includes(name) ?? false);
}

/** A question as a curator names it. */
function nameOf(graph: Graph<string>, { step, question }: QuestionRef): string {
  return `${graph.argument(step).scheme}.${question}`;
}

/** Whether two questions have the same words, or ask for nearly the same. */
function areKindred(
  { graph, material }: ExerciseSource,
  one: QuestionRef,
  other: QuestionRef,
): boolean {
  const [name, otherName] = [nameOf(graph, one), nameOf(graph, other)];
  return (
    questionText(graph, one) === questionText(graph, other) ||
    material.kindred.some((group) => group.includes(name) && group.includes(otherName))
  );
}
