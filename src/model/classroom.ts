import type { ExerciseMaterial } from './exerciseMaterial.ts';
import type { LessonPlan } from './lessonPlan.ts';
import type { Role } from './role.ts';
import type { TeachingNotes } from './teaching.ts';
import type { Text } from './text.ts';
import type { TourStep } from './tour.ts';

/** The rooms of the classroom, of which one is shown at a time, in the order of their use. */
export const roomNames = [
  'start',
  'propositions',
  'stand',
  'tour',
  'holes',
  'side',
  'brief',
  'class',
  'lessons',
  'paper',
] as const;

/** A room of the classroom. */
export type RoomName = (typeof roomNames)[number];

/** What a class works with beside the map, its companions and what is made from them. */
export interface ClassMaterial<T = Text> {
  lessons: readonly LessonPlan<T>[];
  teaching: TeachingNotes<T>;
  tour: readonly TourStep<T>[];
  roles: readonly Role<T>[];
  exercises: ExerciseMaterial;
}
