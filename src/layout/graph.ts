import type { Drawing } from './drawing.ts';

/** An argument as drawn: its junction, the cards that lead to it, and what it is about. */
export interface DrawnArgument {
  id: string;
  premises: readonly string[];
  /** A card, or for an undercutter a junction. */
  conclusion: string;
}

/** The arguments of a drawing, in the order of its links. */
export function drawnArguments({ links }: Drawing): DrawnArgument[] {
  return links
    .filter(({ role }) => role === 'conclusion')
    .map(({ source, target }) => ({
      id: source,
      conclusion: target,
      premises: links
        .filter((link) => link.role === 'premise' && link.target === source)
        .map((link) => link.source),
    }));
}

/** From a premise's card to what its argument is about: the steps in which a map is read. */
export interface Relation {
  premise: string;
  junction: string;
  conclusion: string;
}

/** Each premise with what it supports, attacks or undercuts. */
export function relations(drawing: Drawing): Relation[] {
  return drawnArguments(drawing).flatMap(({ id, premises, conclusion }) =>
    premises.map((premise) => ({ premise, junction: id, conclusion })),
  );
}

/** The nodes that each node is linked to, either way. */
export function neighbours({ nodes, links }: Drawing): Map<string, string[]> {
  const result = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of links) {
    result.get(source)?.push(target);
    result.get(target)?.push(source);
  }
  return result;
}
