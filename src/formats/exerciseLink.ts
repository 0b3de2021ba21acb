import {
  difficulties,
  exerciseKinds,
  type Difficulty,
  type ExerciseKind,
} from '../classroom/exercises/exercise.ts';
import type { SheetChoices } from '../classroom/exercises/exercisesFrom.ts';

/** How many exercises a sheet has at most. */
export const mostExercises = 24;

/** What a sheet is made by where a link names nothing but a seed. */
export const firstChoices: Omit<SheetChoices, 'seed'> = {
  kinds: exerciseKinds,
  difficulty: 'medium',
  count: exerciseKinds.length,
};

/** What a link says about exercises. */
export interface SheetLink {
  choices: SheetChoices;
  /** The parts of it that could not be understood. */
  unknown: readonly string[];
}

/** A seed as it stands in a link: at most so long. */
const seedForm = /^[A-Za-z0-9][\w-]{0,23}$/;

/**
 * Reads what follows the room in a link to exercises: `k3f9`, `k3f9.easy.12.what-falls.origins`. The
 * seed comes first; difficulty, number and kinds come after it in any order.
 *
 * @param code without the room
 * @param seed the one that is used where the link names none, or one that is none
 */
export function readSheetLink(code: string, seed: string): SheetLink {
  const [first = '', ...parts] = code === '' ? [] : code.split('.');
  const unknown: string[] = [];
  if (first !== '' && !seedForm.test(first)) unknown.push(first);
  let difficulty: Difficulty | undefined;
  let count: number | undefined;
  const kinds: ExerciseKind[] = [];
  for (const part of parts) {
    const level = difficulties.find((name) => name === part);
    const kind = exerciseKinds.find((name) => name === part);
    if (level && difficulty === undefined) difficulty = level;
    else if (kind && !kinds.includes(kind)) kinds.push(kind);
    else if (isCount(part) && count === undefined) count = Number(part);
    else unknown.push(part);
  }
  return {
    choices: {
      seed: seedForm.test(first) ? first : seed,
      kinds:
        kinds.length > 0 ? exerciseKinds.filter((kind) => kinds.includes(kind)) : exerciseKinds,
      difficulty: difficulty ?? firstChoices.difficulty,
      count: count ?? firstChoices.count,
    },
    unknown: unknown.filter((part) => part !== ''),
  };
}

/** Writes the same: what is as at first is left out. */
export function writeSheetLink({ seed, kinds, difficulty, count }: SheetChoices): string {
  return [
    seed,
    ...(difficulty === firstChoices.difficulty ? [] : [difficulty]),
    ...(count === firstChoices.count ? [] : [String(count)]),
    ...(kinds.length === exerciseKinds.length ? [] : kinds),
  ].join('.');
}

/** Whether what somebody typed can be the code of a sheet. */
export function isSheetCode(code: string): boolean {
  return /^[\w.-]+$/.test(code) && seedForm.test(code.split('.')[0] ?? '');
}

function isCount(part: string): boolean {
  return /^[1-9]\d?$/.test(part) && Number(part) <= mostExercises;
}
