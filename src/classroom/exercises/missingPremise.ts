import type { Chance } from './chance.ts';
import { optionCount, type Difficulty, type MissingPremise } from './exercise.ts';
import type { ExerciseSource } from './exerciseSource.ts';
import { mixed } from './options.ts';
import { stepsBetween } from './stepsBetween.ts';

type Drawn = Omit<MissingPremise, 'id'>;

/**
 * Leaves a premise out of a step that needs several. What fills the gap otherwise must not complete
 * it: so a curator judged, and so the map says where it says anything about it.
 */
export function missingPremise(
  chance: Chance,
  source: ExerciseSource,
  difficulty: Difficulty,
): Drawn | undefined {
  const { graph, material, areAlike } = source;
  const step = chance.one(
    graph.map.arguments.filter(
      ({ id, premises }) =>
        premises.length > 1 && id in material.besides && !material.leaning.includes(id),
    ),
  );
  const gap = step && chance.one(step.premises);
  if (!step || gap === undefined) return undefined;

  const argued = new Set(graph.argumentsAbout(step.conclusion).flatMap((other) => other.premises));
  const shown = [...step.premises, step.conclusion];
  const wrong = chance
    .shuffled(material.besides[step.id] ?? [])
    .filter((id) => !argued.has(id) && !shown.some((other) => areAlike(id, other)));
  // The nearer a statement lies on the map, the more it seems to belong.
  const wanted =
    difficulty === 'hard' ? nearestFirst(wrong, stepsBetween(graph, step.conclusion)) : wrong;
  const options = mixed(chance, optionCount, gap, wanted, areAlike);
  return options && { kind: 'missing-premise', difficulty, step: step.id, ...options };
}

function nearestFirst(ids: readonly string[], distance: ReadonlyMap<string, number>): string[] {
  const far = (id: string) => distance.get(id) ?? Infinity;
  // Of those that are left, the farther half is not offered.
  const sorted = [...ids].sort((a, b) => far(a) - far(b));
  const near = sorted.slice(0, Math.max(optionCount, Math.ceil(sorted.length / 2)));
  return [...ids.filter((id) => near.includes(id)), ...ids.filter((id) => !near.includes(id))];
}
