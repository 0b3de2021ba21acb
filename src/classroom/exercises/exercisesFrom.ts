import { attackPremise, steelmanReply } from './openTasks.ts';
import { Chance } from './chance.ts';
import { criticalQuestion } from './criticalQuestion.ts';
import type { Difficulty, Exercise, ExerciseKind } from './exercise.ts';
import type { ExerciseSource } from './exerciseSource.ts';
import { matching } from './matching.ts';
import { missingPremise } from './missingPremise.ts';
import { origins } from './origins.ts';
import { quotationClaim } from './quotationClaim.ts';
import { whatFalls } from './whatFalls.ts';

/** What a sheet of exercises is made by: the same choices give the same sheet. */
export interface SheetChoices {
  readonly seed: string;
  readonly kinds: readonly ExerciseKind[];
  readonly difficulty: Difficulty;
  /** How many exercises there are, of each kind in turn. */
  readonly count: number;
}

type Draw = (
  chance: Chance,
  source: ExerciseSource,
  difficulty: Difficulty,
) => Unnamed<Exercise> | undefined;

type Unnamed<One> = One extends Exercise ? Omit<One, 'id'> : never;

const draws: Readonly<Record<ExerciseKind, Draw>> = {
  'missing-premise': missingPremise,
  quotation: quotationClaim,
  matching,
  origins,
  'critical-question': criticalQuestion,
  'what-falls': whatFalls,
  'steelman-reply': steelmanReply,
  'attack-premise': attackPremise,
};

/** How often another draw is tried where one gives nothing, or what is on the sheet already. */
const tries = 24;

/**
 * Makes a sheet of exercises: the same ones for the same choices, on every machine and in every
 * language. The first of each kind stay the same when more are asked for.
 *
 * @returns fewer than asked for where the map has no more of a kind
 */
export function exercisesFrom(source: ExerciseSource, choices: SheetChoices): Exercise[] {
  const sheet: Exercise[] = [];
  for (let i = 0; i < choices.count; i += 1) {
    const kind = choices.kinds[i % choices.kinds.length];
    const exercise = kind && drawn(source, choices, kind, sheet);
    if (exercise) sheet.push(exercise);
  }
  return sheet;
}

function drawn(
  source: ExerciseSource,
  { seed, difficulty }: SheetChoices,
  kind: ExerciseKind,
  sheet: readonly Exercise[],
): Exercise | undefined {
  const place = sheet.filter((other) => other.kind === kind).length;
  const subjects = new Set(sheet.map(subjectOf));
  for (let i = 0; i < tries; i += 1) {
    const id = [seed, difficulty, kind, place, i].join('/');
    const exercise = draws[kind](new Chance(id), source, difficulty);
    if (exercise && !subjects.has(subjectOf(exercise))) return { ...exercise, id };
  }
  return undefined;
}

/** What an exercise is about: no two on a sheet are about the same. */
function subjectOf(exercise: Unnamed<Exercise>): string {
  switch (exercise.kind) {
    case 'missing-premise':
    case 'critical-question':
      return `${exercise.kind} ${exercise.step}`;
    case 'quotation':
      return `${exercise.kind} ${exercise.quotation.statement}`;
    case 'matching':
      return `${exercise.kind} ${[...exercise.options].sort().join()}`;
    case 'origins':
      return `${exercise.kind} ${[...exercise.claims].sort().join()}`;
    case 'what-falls':
      return `${exercise.kind} ${exercise.marks.map(({ statement }) => statement).join()}`;
    case 'steelman-reply':
      return `${exercise.kind} ${exercise.line}`;
    case 'attack-premise':
      return `${exercise.kind} ${exercise.statement}`;
  }
}
