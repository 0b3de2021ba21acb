import type { Judgement } from './judgement.ts';
import type { ReasonedMap } from './participants.ts';

/** The pairs of contraries that are both accepted, though they cannot both be true. */
export function inconsistencies(
  { statements }: ReasonedMap,
  { marks }: Judgement,
): [string, string][] {
  const accepted = statements.filter(({ id }) => marks.get(id) === 'accepted');
  return accepted.flatMap(({ id, contraries = [] }, i) =>
    accepted
      .slice(i + 1)
      .filter((other) => contraries.includes(other.id) || other.contraries?.includes(id))
      .map((other): [string, string] => [id, other.id]),
  );
}
