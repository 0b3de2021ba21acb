import type { RootCause, RootCauses } from './causes.ts';
import type { Evaluation } from './evaluation.ts';

/**
 * How a statement stands, in one word: its verdict, and what a reader should see at a glance of the
 * reason. `open`: contested for no other reason than that something is not judged yet. `clash`,
 * `doubted` and `circular`: contested by itself; `unsettled`: resting on something contested.
 */
export type Standing =
  'stands' | 'open' | 'clash' | 'doubted' | 'circular' | 'unsettled' | 'refuted' | 'unsupported';

/**
 * How a statement stands.
 *
 * @param roots where the contested verdicts come from, see `rootCauses`
 * @returns `undefined` where it takes no part
 */
export function standingOf(
  { taking, judgement, outcomes }: Evaluation,
  roots: ReadonlyMap<string, RootCauses>,
  id: string,
): Standing | undefined {
  const verdict = outcomes.get(id)?.verdict;
  const statement = taking.statements.get(id);
  if (!verdict || !statement) return undefined;
  if (verdict === 'stands') return 'stands';
  if (verdict === 'falls') {
    const unsupported = !judgement.marks.has(id) && statement.supports.length === 0;
    return unsupported ? 'unsupported' : 'refuted';
  }
  const { own, all } = roots.get(id) ?? { own: none, all: none };
  if (own.has('doubt')) return 'doubted';
  if (own.has('clash')) return 'clash';
  if (own.has('circular')) return 'circular';
  return all.size === 1 && all.has('not-judged') ? 'open' : 'unsettled';
}

const none: ReadonlySet<RootCause> = new Set();
