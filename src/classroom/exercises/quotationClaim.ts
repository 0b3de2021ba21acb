import type { Chance } from './chance.ts';
import { optionCount, type Difficulty, type QuotationClaim } from './exercise.ts';
import type { ExerciseSource } from './exerciseSource.ts';
import { mixed } from './options.ts';
import { citationOf, mayBeMeant, quotationsFor } from './quotations.ts';

/** Sets claims beside a quotation of which one is cited from it. */
export function quotationClaim(
  chance: Chance,
  source: ExerciseSource,
  difficulty: Difficulty,
): Omit<QuotationClaim, 'id'> | undefined {
  const { graph, areAlike } = source;
  const quotation = chance.one(quotationsFor(source, difficulty));
  if (!quotation) return undefined;
  const { document, place } = citationOf(source, quotation);

  const stated = graph.map.statements.filter(({ origin }) => origin === 'stated');
  const wrong = chance
    .shuffled(stated.map(({ id }) => id))
    .filter((id) => !mayBeMeant(source, quotation, id));
  const closeBy = (id: string): boolean =>
    graph
      .statement(id)
      .citations.some((other) => other.document === document && other.place === place);
  const wanted = {
    easy: () => wrong.filter((id) => !closeBy(id)),
    medium: () => wrong,
    hard: () => [...wrong.filter(closeBy), ...wrong.filter((id) => !closeBy(id))],
  }[difficulty]();
  const options = mixed(chance, optionCount, quotation.statement, wanted, areAlike);
  return options && { kind: 'quotation', difficulty, quotation, ...options };
}
