import type { Evaluation } from './evaluation.ts';
import type { Line } from './participants.ts';
import { whyNotUndercut, type Failure, type Reason } from './reasons.ts';

/** The statements that a reason cites, each once: those whose own reasons unfold it. */
export function citedStatements(evaluation: Evaluation, reason: Reason): string[] {
  const ofFailure = (failure: Failure): readonly string[] =>
    failure.because === 'premise' || failure.because === 'contrary'
      ? [failure.statement]
      : ofStanding(failure.by);
  /** A line that stands does so by its premises, and because what undercuts it fails. */
  const ofStanding = (line: Line): readonly string[] => [
    ...line.premises,
    ...whyNotUndercut(evaluation, line).flatMap(ofFailure),
  ];
  const cited = (): readonly string[] => {
    switch (reason.because) {
      case 'supported':
        return [
          ...reason.by.premises,
          ...reason.answers.filter((answer) => answer.because !== 'outweighed').flatMap(ofFailure),
        ];
      case 'defeated':
        return reason.failures.flatMap(ofFailure);
      case 'undecided':
        return reason.causes.flatMap((cause) => {
          if (cause.kind === 'clash') {
            return [...cause.support.premises, ...cause.objection.premises];
          }
          return cause.kind === 'rests-on' ? cause.statements : [];
        });
      default:
        return [];
    }
  };
  return [...new Set(cited())];
}
