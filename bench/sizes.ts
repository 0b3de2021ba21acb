import type { Conditions, Formula } from '../src/reasoning/formula.ts';
import type { Participants } from '../src/reasoning/participants.ts';

/** The edges of a map: of each argument its premises, and one to what it is about. */
export function linksIn({ lines }: Participants): number {
  let links = 0;
  for (const { premises, footing } of lines.values()) if (!footing) links += premises.length + 1;
  return links;
}

/** The size of conditions: their constants, names and connectives. */
export function formulaNodesIn(conditions: Conditions): number {
  let nodes = 0;
  const ahead: Formula[] = [...conditions.values()];
  for (let formula = ahead.pop(); formula; formula = ahead.pop()) {
    nodes += 1;
    if (formula.op === 'not') ahead.push(formula.of);
    else if (formula.op !== 'constant' && formula.op !== 'name') ahead.push(...formula.of);
  }
  return nodes;
}
