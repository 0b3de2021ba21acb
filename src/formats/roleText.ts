import type { Messages } from '../messages/index.ts';
import type { Argument } from '../model/argumentMap.ts';
import type { Graph } from '../model/graph.ts';

/**
 * What a statement does where it stands in the outline, in words: "supports 5 together with 6 and 7",
 * "undercuts the step from 5 to 2", "bears on 4".
 *
 * @param place the statement, its step there (none for what merely bears on it), and what it stands
 *   under (none at the top)
 */
export function roleText(
  graph: Graph<string>,
  place: { id: string; argument: Argument<string> | undefined; above: string | undefined },
  words: Pick<Messages, 'outline'>,
): string {
  const { id, argument, above } = place;
  const { roles } = words.outline;
  const number = (other: string) => graph.statement(other).number;
  if (above === undefined) return id === graph.map.main ? roles.main : roles.other;
  if (!argument) return roles.context(number(above));
  const others = argument.premises.filter((other) => other !== id).map(number);
  if (argument.kind !== 'undercuts') {
    return roles[argument.kind](number(argument.conclusion), others);
  }
  const step = graph.argument(argument.conclusion);
  const to =
    step.kind === 'undercuts' ? graph.argument(step.conclusion).conclusion : step.conclusion;
  return roles.undercuts(step.premises.map(number), number(to), others);
}
