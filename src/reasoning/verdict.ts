/** What becomes of a statement or an argument: true, undecided or false in the interpretation. */
export type Verdict = 'stands' | 'contested' | 'falls';

/** The verdicts, from the best to the worst. */
export const verdicts: readonly Verdict[] = ['stands', 'contested', 'falls'];

/** What becomes of a node of a framework, and when that is clear. */
export interface Outcome {
  readonly verdict: Verdict;
  /** The least k for which k applications of Γ decide the node; 0 for a contested one. */
  readonly round: number;
}

/** What becomes of each node of a framework, by its name. */
export interface Outcomes extends Iterable<readonly [name: string, outcome: Outcome]> {
  get: (name: string) => Outcome | undefined;
  has: (name: string) => boolean;
}

/** A truth value as a number, so that "and" is the least and "not" the opposite. */
export type Value = 1 | 0 | -1;

/** The verdict that a value stands for. */
export function verdictOf(value: Value): Verdict {
  return value === 1 ? 'stands' : value === 0 ? 'contested' : 'falls';
}

/** The value that a verdict stands for. */
export function valueOf(verdict: Verdict): Value {
  return verdict === 'stands' ? 1 : verdict === 'contested' ? 0 : -1;
}
