import type { ArgumentMap } from '../../model/argumentMap.ts';
import type { Companions, ReasoningLine } from '../../model/companions.ts';
import type { ExerciseMaterial } from '../../model/exerciseMaterial.ts';
import { graphOf, type Graph } from '../../model/graph.ts';
import { evaluatorOf, type Evaluation } from '../../reasoning/evaluation.ts';
import { noJudgement, type Judgement } from '../../reasoning/judgement.ts';
import type { Participants } from '../../reasoning/participants.ts';
import { startingFrom } from '../../reasoning/startingPoints.ts';

/** Where a reader who does an exercise starts from. */
export type ExerciseStart = 'minister' | 'outside';

/** How the map fares from a starting point, before and after marks. */
export interface Fares {
  readonly taking: Participants;
  readonly before: Evaluation;
  readonly after: (judgement: Judgement) => Evaluation;
}

/** What exercises are drawn from. */
export interface ExerciseSource {
  readonly graph: Graph<string>;
  readonly lines: readonly ReasoningLine<string>[];
  readonly material: ExerciseMaterial;
  /** Whether two statements say so nearly the same that they are never offered side by side. */
  readonly areAlike: (one: string, other: string) => boolean;
  readonly fares: Readonly<Record<ExerciseStart, Fares>>;
}

/** Prepares a map for exercises to be drawn from it. */
export function exerciseSourceOf(
  map: ArgumentMap<string>,
  { lines }: Pick<Companions<string>, 'lines'>,
  material: ExerciseMaterial,
): ExerciseSource {
  const fare = (start: ExerciseStart): Fares => {
    const taking = startingFrom(map, start);
    const after = evaluatorOf(taking);
    return { taking, before: after(noJudgement), after };
  };
  return {
    graph: graphOf(map),
    lines,
    material,
    areAlike: (one, other) =>
      one === other || material.alike.some((group) => group.includes(one) && group.includes(other)),
    fares: { minister: fare('minister'), outside: fare('outside') },
  };
}
