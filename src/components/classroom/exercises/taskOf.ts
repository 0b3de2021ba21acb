import type { Exercise } from '../../../classroom/exercises/exercise.ts';
import type { HolesMessages } from '../../../messages/classroom/holes/messages.ts';

/** What an exercise asks. */
export function taskOf(exercise: Exercise, words: HolesMessages): string {
  return exercise.kind === 'what-falls'
    ? words.fall.asked[exercise.asked]
    : words.tasks[exercise.kind];
}
