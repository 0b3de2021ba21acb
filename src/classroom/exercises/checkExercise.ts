import type { Argument } from '../../model/argumentMap.ts';
import { judgementAfter } from '../../reasoning/change.ts';
import { evaluate } from '../../reasoning/evaluation.ts';
import { noJudgement } from '../../reasoning/judgement.ts';
import { startingFrom } from '../../reasoning/startingPoints.ts';
import { isFair, questionText } from './criticalQuestion.ts';
import { optionCount, originOptions, type ClosedExercise } from './exercise.ts';
import type { ExerciseSource } from './exerciseSource.ts';

/**
 * What is wrong with a closed exercise, in sentences for whoever works on the content. It asks the map
 * and the engine anew of every option whether it is right, and does not look at how it was drawn.
 */
export function checkExercise(exercise: ClosedExercise, source: ExerciseSource): string[] {
  const rows = rightByRow(exercise, source);
  const texts = optionTexts(exercise, source);
  const wanted = exercise.kind === 'origins' ? originOptions.length : optionCount;
  return [
    ...(exercise.options.length === wanted
      ? []
      : [`It has ${exercise.options.length} options rather than ${wanted}.`]),
    ...(texts.some((text) => normalised(text) === '') ? ['An option is empty.'] : []),
    ...(new Set(texts.map(normalised)).size === texts.length ? [] : ['Two options are the same.']),
    ...(rows.length === exercise.right.length
      ? []
      : ['It has an answer for too many rows or too few.']),
    ...rows.flatMap((right, row) => {
      const [only, ...more] = right;
      if (only === undefined) return [`No option is right in row ${row}.`];
      if (more.length > 0) return [`${right.length} options are right in row ${row}.`];
      return only === exercise.right[row]
        ? []
        : [`In row ${row} option ${only} is right, not ${exercise.right[row]}.`];
    }),
    ...(exercise.kind === 'matching' && new Set(exercise.right).size !== exercise.right.length
      ? ['Two quotations go with the same claim.']
      : []),
    ...(exercise.kind === 'missing-premise' && source.material.leaning.includes(exercise.step)
      ? ['The step is not complete with any premise.']
      : []),
    ...(exercise.kind === 'what-falls' ? problemsOfMarks(exercise) : []),
  ];
}

/** Of each row, which options are right by the map. */
function rightByRow(exercise: ClosedExercise, source: ExerciseSource): number[][] {
  const { graph } = source;
  const rights = <Option>(options: readonly Option[], isRight: (option: Option) => boolean) =>
    options.flatMap((option, i) => (isRight(option) ? [i] : []));
  switch (exercise.kind) {
    case 'missing-premise': {
      const step = graph.argument(exercise.step);
      return [rights(exercise.options, (id) => completes(id, step, source))];
    }
    case 'quotation':
      return [
        rights(exercise.options, (id) =>
          isCitedFrom(source, id, exercise.quotation.statement, exercise.quotation.citation),
        ),
      ];
    case 'matching':
      return exercise.quotations.map(({ statement, citation }) =>
        rights(exercise.options, (id) => isCitedFrom(source, id, statement, citation)),
      );
    case 'origins':
      return exercise.claims.map((id) =>
        rights(exercise.options, (origin) => origin === graph.statement(id).origin),
      );
    case 'critical-question': {
      const asked = new Set(
        graph.argument(exercise.step).questions.map(({ question }) => question),
      );
      return [
        rights(
          exercise.options,
          (ref) => asked.has(questionText(graph, ref)) || isFair(source, exercise.step, ref),
        ),
      ];
    }
    case 'what-falls': {
      const { outcomes } = evaluate(
        startingFrom(graph.map, exercise.start),
        judgementAfter(noJudgement, exercise.marks),
      );
      return [rights(exercise.options, (id) => outcomes.get(id)?.verdict === exercise.asked)];
    }
  }
}

/**
 * Whether a statement could stand in the gap of a step: it is a premise of that step, or of any other
 * argument about the same conclusion.
 */
function completes(id: string, step: Argument<string>, { graph }: ExerciseSource): boolean {
  return graph.argumentsAbout(step.conclusion).some(({ premises }) => premises.includes(id));
}

/** Whether a statement has the same words of the same document among its citations. */
function isCitedFrom(
  { graph }: ExerciseSource,
  id: string,
  statement: string,
  citation: number,
): boolean {
  const wanted = graph.statement(statement).citations[citation];
  return graph
    .statement(id)
    .citations.some(
      ({ document, quote = '' }) =>
        document === wanted?.document && overlap(normalised(quote), normalised(wanted.quote ?? '')),
    );
}

function overlap(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

function optionTexts(exercise: ClosedExercise, { graph }: ExerciseSource): string[] {
  switch (exercise.kind) {
    case 'critical-question':
      return exercise.options.map((ref) => questionText(graph, ref));
    case 'origins':
      return [...exercise.options];
    default:
      return exercise.options.map((id) => graph.statement(id).text);
  }
}

function problemsOfMarks({
  marks,
  options,
  steps,
}: Extract<ClosedExercise, { kind: 'what-falls' }>): string[] {
  return [
    ...(marks.length === 0 ? ['Nothing is marked.'] : []),
    ...(marks.some(({ statement }) => options.includes(statement))
      ? ['A marked card is among the options.']
      : []),
    ...(steps.length === 0 ? ['No step is shown.'] : []),
  ];
}

/** A text without what two readings of it would not tell apart. */
function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
