import type { Argument } from '../model/argumentMap.ts';
import type { Graph } from '../model/graph.ts';
import type { Shakes } from './broughtIn.ts';
import { repliesTo } from './replies.ts';

/** What an attack hits: a premise, a step that the premise is part of, or what is concluded by that. */
export type Target = 'premise' | 'step' | 'conclusion';

/** An argument of the map against what somebody argues. */
export interface Attack {
  readonly argument: Argument<string>;
  readonly target: Target;
  /** What it hits: a statement's id, or for a step an argument's. */
  readonly hits: string;
  /** The statements that stand no longer once it is brought in. */
  readonly shakes: readonly string[];
}

/**
 * What attacks a premise, or a step that it is part of; and if nothing does, what argues the opposite
 * of what is concluded. The strongest first: what shakes most by the engine, of equals what the map
 * holds least replies to, then in the map's order.
 *
 * @param steps the arguments in which somebody uses the premise
 * @param shakes what an attack shakes
 */
export function attacksOn(
  graph: Graph<string>,
  premise: string,
  steps: readonly Argument<string>[],
  shakes: Shakes,
): Attack[] {
  const direct = [
    ...graph
      .argumentsAbout(premise)
      .filter(({ kind }) => kind === 'against')
      .map((argument) => ({ argument, target: 'premise' as const, hits: premise })),
    ...steps.flatMap((step) =>
      graph
        .argumentsAbout(step.id)
        .map((argument) => ({ argument, target: 'step' as const, hits: step.id })),
    ),
  ];
  const attacks = direct.length > 0 ? direct : steps.flatMap((step) => opposing(graph, step));
  return attacks
    .map((attack) => ({ ...attack, shakes: shakes(attack.argument) }))
    .map((attack) => ({ attack, replies: repliesTo(graph, attack).length }))
    .sort((a, b) => b.attack.shakes.length - a.attack.shakes.length || a.replies - b.replies)
    .map(({ attack }) => attack);
}

function opposing(graph: Graph<string>, step: Argument<string>): Omit<Attack, 'shakes'>[] {
  if (step.kind === 'undercuts') return [];
  const opposite = step.kind === 'for' ? 'against' : 'for';
  return graph
    .argumentsAbout(step.conclusion)
    .filter(({ kind }) => kind === opposite)
    .map((argument) => ({ argument, target: 'conclusion', hits: step.conclusion }));
}
