import type { RootCause, RootCauses } from './causes.ts';
import type { Evaluation } from './evaluation.ts';
import { reasonFor } from './reasons.ts';

/**
 * How a statement stands, in one word: its verdict, and what a reader should see at a glance of the
 * reason. `open`: contested for no other reason than that something is not judged yet. `clash`,
 * `doubted` and `circular`: contested by itself; `unsettled`: resting on something contested.
 * `refuted`: rejected by the reader, or brought down by what speaks against it; `unsupported`: merely
 * without support that holds.
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
  evaluation: Evaluation,
  roots: ReadonlyMap<string, RootCauses>,
  id: string,
): Standing | undefined {
  const verdict = evaluation.outcomes.get(id)?.verdict;
  if (!verdict || !evaluation.taking.statements.has(id)) return undefined;
  if (verdict === 'stands') return 'stands';
  if (verdict === 'falls') return isRefuted(evaluation, id) ? 'refuted' : 'unsupported';
  const { own, all } = roots.get(id) ?? { own: none, all: none };
  if (own.has('doubt')) return 'doubted';
  if (own.has('clash')) return 'clash';
  if (own.has('circular')) return 'circular';
  return all.size === 1 && all.has('not-judged') ? 'open' : 'unsettled';
}

function isRefuted(evaluation: Evaluation, id: string): boolean {
  const reason = reasonFor(evaluation, id);
  if (reason.because !== 'defeated') return reason.because === 'rejected';
  return reason.failures.some(({ because }) => because === 'outweighed' || because === 'contrary');
}

const none: ReadonlySet<RootCause> = new Set();
