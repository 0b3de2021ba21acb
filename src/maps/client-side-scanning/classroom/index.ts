import type { ClassMaterial } from '../../../model/classroom.ts';
import { exerciseMaterial } from './exercises.ts';
import { lessons } from './lessons.ts';
import { roles } from './roles.ts';
import { teaching } from './teaching.ts';
import { tour } from './tour.ts';

/** What a class works with beside the map. */
export const classroom: ClassMaterial = {
  lessons,
  teaching,
  tour,
  roles,
  exercises: exerciseMaterial,
};
