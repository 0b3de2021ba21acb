import { outweighs, weighed } from './acceptance.ts';
import { causesOf, type Cause } from './causes.ts';
import { linesAgainst, outcomeOf, type Evaluation } from './evaluation.ts';
import type { Line, Participant } from './participants.ts';

/** Why a line of support or attack fails: a premise falls, or something that undercuts it stands. */
export type LineFailure =
  | { readonly line: Line; readonly because: 'premise'; readonly statement: string }
  | { readonly line: Line; readonly because: 'undercut'; readonly by: Line };

/** Why a line of support does not carry its statement. */
export type Failure =
  | LineFailure
  /** An objection stands that it does not prevail over. */
  | { readonly line: Line; readonly because: 'outweighed'; readonly by: Line }
  /** A contrary of the statement is accepted. */
  | { readonly line: Line; readonly because: 'contrary'; readonly statement: string };

/** Why an objection does not bring a statement down: it fails, or support outweighs it. */
export type Answer =
  LineFailure | { readonly line: Line; readonly because: 'outweighed'; readonly by: Line };

/** Why a statement has its verdict. All that it cites was decided in an earlier round. */
export type Reason =
  | { readonly verdict: 'stands'; readonly because: 'accepted' }
  | {
      readonly verdict: 'stands';
      readonly because: 'supported';
      readonly by: Line;
      /** Why nothing that is said against it, or against the step, prevails. */
      readonly answers: readonly Answer[];
      readonly rejectedContraries: readonly string[];
    }
  | { readonly verdict: 'falls'; readonly because: 'rejected' | 'unsupported' }
  | {
      readonly verdict: 'falls';
      readonly because: 'defeated';
      readonly failures: readonly Failure[];
    }
  | { readonly verdict: 'contested'; readonly because: 'doubted' }
  | {
      readonly verdict: 'contested';
      readonly because: 'undecided';
      readonly causes: readonly Cause[];
    };

/**
 * Why a statement has its verdict. It cites other statements, whose own reasons unfold it further:
 * of a verdict that stands or falls, that makes a finite tree.
 *
 * @throws where the statement takes no part
 */
export function reasonFor(evaluation: Evaluation, id: string): Reason {
  const statement = evaluation.taking.statements.get(id);
  const { verdict } = outcomeOf(evaluation, id);
  if (!statement) throw new Error(`"${id}" is no statement that takes part.`);
  const mark = evaluation.judgement.marks.get(id);
  if (mark === 'accepted') return { verdict: 'stands', because: mark };
  if (mark === 'rejected') return { verdict: 'falls', because: mark };
  if (mark === 'doubted') return { verdict: 'contested', because: mark };
  if (verdict === 'stands') return whyItStands(evaluation, statement);
  if (verdict === 'contested') {
    return { verdict, because: 'undecided', causes: causesOf(evaluation, statement) };
  }
  if (statement.supports.length === 0) return { verdict, because: 'unsupported' };
  return {
    verdict,
    because: 'defeated',
    failures: statement.supports.map((line) => whyItFails(evaluation, statement, line)),
  };
}

/**
 * Why a line that falls does so.
 *
 * @throws where the line does not fall
 */
export function whyLineFails(evaluation: Evaluation, line: Line): LineFailure {
  const premises = line.premises
    .filter((id) => outcomeOf(evaluation, id).verdict === 'falls')
    .map((statement) => ({ line, because: 'premise', statement, at: statement }) as const);
  const undercutters = evaluation.taking
    .undercutters(line.id)
    .filter(({ id }) => outcomeOf(evaluation, id).verdict === 'stands')
    .map((by) => ({ line, because: 'undercut', by, at: by.id }) as const);
  const first = earliest(evaluation, [...premises, ...undercutters]);
  if (!first) throw new Error(`The argument "${line.id}" does not fall.`);
  return first.because === 'premise'
    ? { line, because: first.because, statement: first.statement }
    : { line, because: first.because, by: first.by };
}

/** Why nothing that undercuts a line which stands does so. */
export function whyNotUndercut(evaluation: Evaluation, line: Line): LineFailure[] {
  return evaluation.taking.undercutters(line.id).map((other) => whyLineFails(evaluation, other));
}

function whyItStands(evaluation: Evaluation, statement: Participant): Reason {
  const weights = weighed(evaluation.judgement);
  const against = linesAgainst(evaluation, statement);
  const candidates = statement.supports
    .filter(({ id }) => outcomeOf(evaluation, id).verdict === 'stands')
    .map((line) => {
      const unanswered = against.filter(({ id }) => !outweighs(weights, line.id, id));
      const rounds = [line, ...unanswered].map(({ id }) => {
        const { verdict, round } = outcomeOf(evaluation, id);
        return id === line.id || verdict === 'falls' ? round : Infinity;
      });
      return { line, settled: Math.max(...rounds) };
    })
    .sort((a, b) => a.settled - b.settled);
  const [best] = candidates;
  if (!best) throw new Error(`Nothing that stands supports "${statement.id}".`);
  const by = best.line;
  return {
    verdict: 'stands',
    because: 'supported',
    by,
    answers: [
      ...whyNotUndercut(evaluation, by),
      ...against.map((line): Answer =>
        outweighs(weights, by.id, line.id)
          ? { line, because: 'outweighed', by }
          : whyLineFails(evaluation, line),
      ),
    ],
    rejectedContraries: statement.contraries.filter(
      (id) => evaluation.judgement.marks.get(id) === 'rejected',
    ),
  };
}

function whyItFails(evaluation: Evaluation, statement: Participant, line: Line): Failure {
  const weights = weighed(evaluation.judgement);
  const [contrary] = statement.contraries.filter(
    (id) => evaluation.judgement.marks.get(id) === 'accepted',
  );
  if (contrary !== undefined) return { line, because: 'contrary', statement: contrary };
  const defeats = ({ id }: Line): boolean =>
    !outweighs(weights, line.id, id) &&
    (evaluation.taking.tie === 'out' || outweighs(weights, id, line.id));
  const winners = linesAgainst(evaluation, statement)
    .filter((other) => outcomeOf(evaluation, other.id).verdict === 'stands' && defeats(other))
    .map(({ id }) => ({ at: id }));
  const itself = outcomeOf(evaluation, line.id).verdict === 'falls' ? [{ at: line.id }] : [];
  const first = earliest(evaluation, [...itself, ...winners]);
  const by = linesAgainst(evaluation, statement).find(({ id }) => id === first?.at);
  return by ? { line, because: 'outweighed', by } : whyLineFails(evaluation, line);
}

/** What was decided in the earliest round; of equals the first. */
function earliest<Entry extends { at: string }>(
  evaluation: Evaluation,
  entries: readonly Entry[],
): Entry | undefined {
  const [first] = entries
    .map((entry) => ({ entry, round: outcomeOf(evaluation, entry.at).round }))
    .sort((a, b) => a.round - b.round);
  return first?.entry;
}
