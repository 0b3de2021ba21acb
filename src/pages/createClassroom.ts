import { classroomEn } from '../messages/classroom/en.ts';
import { classroomNl } from '../messages/classroom/nl.ts';
import type { ClassMaterial } from '../model/classroom.ts';
import type { Language } from '../model/text.ts';
import { Classroom } from '../state/classroom.svelte.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Judging } from '../state/judging.svelte.ts';

/** The classroom of a page. */
export function createClassroom(
  explorer: Explorer,
  judging: Judging,
  material: Readonly<Record<Language, ClassMaterial<string>>>,
): Classroom {
  return new Classroom(explorer, judging, {
    words: { nl: classroomNl, en: classroomEn },
    material,
  });
}
