import type { Citation } from '../../model/argumentMap.ts';
import { wordsOf } from '../../model/words.ts';
import type { Difficulty, QuotationRef } from './exercise.ts';
import type { ExerciseSource } from './exerciseSource.ts';

/** Two quotations with so many words in a row in common are the same passage. */
const wordsInCommon = 4;

/** The citation that a quotation stands in. */
export function citationOf(
  { graph }: ExerciseSource,
  { statement, citation }: QuotationRef,
): Citation {
  const found = graph.statement(statement).citations[citation];
  if (!found) throw new Error(`"${statement}" has no citation ${citation}.`);
  return found;
}

/**
 * The quotations that say what is claimed: not those from which it is merely inferred, of which
 * somebody else may make something else. Of hard exercises, also not those of which the claim is
 * nearly a copy.
 */
export function quotationsFor(source: ExerciseSource, difficulty: Difficulty): QuotationRef[] {
  const all = quotationsIn(source);
  if (difficulty !== 'hard') return all;
  return all.filter(({ statement }) => !source.material.verbatim.includes(statement));
}

/** The quotations that say what is claimed. */
export function quotationsIn({ graph }: ExerciseSource): QuotationRef[] {
  return graph.map.statements.flatMap(({ id, citations }) =>
    citations.flatMap(({ quote, fidelity }, citation) =>
      quote === undefined || fidelity === 'inferred' ? [] : [{ statement: id, citation }],
    ),
  );
}

/**
 * Whether a statement cannot be set against a quotation as a claim that is not cited from it: it is
 * cited from the same words, or says nearly what its claim says, or is one step away from that.
 */
export function mayBeMeant(source: ExerciseSource, quotation: QuotationRef, id: string): boolean {
  const { graph, areAlike } = source;
  const { quote = '' } = citationOf(source, quotation);
  return (
    areAlike(id, quotation.statement) ||
    graph.around(quotation.statement).has(id) ||
    graph.statement(id).citations.some((other) => isSamePassage(other.quote ?? '', quote))
  );
}

function isSamePassage(one: string, other: string): boolean {
  return haveInCommon(one, other, wordsInCommon);
}

/** Whether two texts have so many words in a row in common, or all of the first if it has fewer. */
export function haveInCommon(one: string, other: string, length: number): boolean {
  const there = ` ${wordsOf(other.toLowerCase()).join(' ')} `;
  const words = wordsOf(one.toLowerCase());
  const count = Math.max(1, words.length - length + 1);
  return Array.from({ length: count }, (_, i) => words.slice(i, i + length)).some(
    (run) => run.length > 0 && there.includes(` ${run.join(' ')} `),
  );
}
