import type { Origin } from '../../model/argumentMap.ts';
import type { Chance } from './chance.ts';
import { optionCount, originOptions, type Difficulty, type Origins } from './exercise.ts';
import type { ExerciseSource } from './exerciseSource.ts';

/** Sets claims side by side of which each origin has one at least. */
export function origins(
  chance: Chance,
  source: ExerciseSource,
  difficulty: Difficulty,
): Omit<Origins, 'id'> | undefined {
  const { graph, material, areAlike } = source;
  const plain = chance.shuffled(material.plain);
  const [first] = plain.filter((id) => graph.statement(id).origin === 'implicit');
  if (first === undefined) return undefined;
  // Implicit claims are few: the rest is chosen about one of them, or far from it.
  const beside = [...graph.around(first)];
  const withinTwoSteps = new Set([...beside, ...beside.flatMap((id) => [...graph.around(id)])]);
  const close = (id: string): boolean => withinTwoSteps.has(id);
  const wanted = {
    easy: () => [...plain.filter((id) => !close(id)), ...plain.filter(close)],
    medium: () => plain,
    hard: () => [...plain.filter(close), ...plain.filter((id) => !close(id))],
  }[difficulty]();
  const claims = [first];
  const add = (fits: (origin: Origin) => boolean): void => {
    const next = wanted.find(
      (id) => fits(graph.statement(id).origin) && !claims.some((claimed) => areAlike(claimed, id)),
    );
    if (next !== undefined) claims.push(next);
  };
  add((origin) => origin === 'stated');
  add((origin) => origin === 'outside');
  const extra = chance.one(originOptions);
  add((origin) => origin === extra);
  if (claims.length < optionCount) return undefined;
  const mixed = chance.shuffled(claims);
  return {
    kind: 'origins',
    difficulty,
    claims: mixed,
    options: originOptions,
    right: mixed.map((id) => originOptions.indexOf(graph.statement(id).origin)),
  };
}
