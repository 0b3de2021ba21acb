import type { Chance } from './chance.ts';
import { optionCount, type Difficulty, type Matching, type QuotationRef } from './exercise.ts';
import type { ExerciseSource } from './exerciseSource.ts';
import { citationOf, mayBeMeant, quotationsFor } from './quotations.ts';

/** Sets as many claims as quotations side by side; each claim is cited from one of them only. */
export function matching(
  chance: Chance,
  source: ExerciseSource,
  difficulty: Difficulty,
): Omit<Matching, 'id'> | undefined {
  const all = chance.shuffled(quotationsFor(source, difficulty));
  const [first] = all;
  if (!first) return undefined;
  const { document } = citationOf(source, first);
  const fromSame = (ref: QuotationRef) => citationOf(source, ref).document === document;
  // From one document, the quotations are more of a kind.
  const wanted =
    difficulty === 'hard' ? [...all.filter(fromSame), ...all.filter((ref) => !fromSame(ref))] : all;
  const quotations: QuotationRef[] = [];
  for (const ref of wanted) {
    if (quotations.length === optionCount) break;
    const clashes = quotations.some(
      (other) =>
        mayBeMeant(source, other, ref.statement) || mayBeMeant(source, ref, other.statement),
    );
    if (!clashes) quotations.push(ref);
  }
  if (quotations.length < optionCount) return undefined;
  const options = chance.shuffled(quotations.map(({ statement }) => statement));
  return {
    kind: 'matching',
    difficulty,
    quotations,
    options,
    right: quotations.map(({ statement }) => options.indexOf(statement)),
  };
}
