import type { Messages } from '../messages/index.ts';
import type { Graph } from '../model/graph.ts';
import { objectingTo } from '../model/walk.ts';

/**
 * What a statement is tied to, for who does not see the links: "supports 5 together with 6",
 * "2 premises", "1 objection".
 *
 * @returns one text for each step that it is a premise of, for what it bears on, and for what lies
 *   behind it
 */
export function tiesText(graph: Graph<string>, id: string, words: Messages): string[] {
  const { ties, restsOn, objections } = words.keys;
  const { list } = words.judging.why;
  const numbers = (ids: readonly string[]) =>
    list(ids.map((one) => String(graph.statement(one).number)));
  const { bearsOn } = graph.statement(id);
  const steps = graph.argumentsFrom(id).map(({ kind, premises, conclusion }) => {
    const to = kind === 'undercuts' ? graph.argument(conclusion).conclusion : conclusion;
    const others = premises.filter((premise) => premise !== id);
    const together = others.length > 0 ? ` ${words.panel.togetherWith} ${numbers(others)}` : '';
    return `${ties[kind]} ${numbers([to])}${together}`;
  });
  const support = graph.argumentsAbout(id).filter(({ kind }) => kind === 'for');
  const premises = new Set(support.flatMap((argument) => argument.premises)).size;
  const attacks = objectingTo(graph, id).length;
  return [
    ...steps,
    ...(bearsOn.length > 0 ? [`${ties.context} ${numbers(bearsOn)}`] : []),
    ...(premises > 0 ? [restsOn(premises)] : []),
    ...(attacks > 0 ? [objections(attacks)] : []),
  ];
}
