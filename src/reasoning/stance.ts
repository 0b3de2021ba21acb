import { noJudgement, type Judgement } from './judgement.ts';
import type { StartingPoint } from './startingPoints.ts';

/** Where a reader starts from, and what the reader makes of the map: all that verdicts depend on. */
export interface Stance {
  readonly start: StartingPoint;
  readonly judgement: Judgement;
}

/** Where every reader starts: the documents' own case, with nothing marked. */
export const firstStance: Stance = { start: 'minister', judgement: noJudgement };

/** How many marks and weighings a stance holds. */
export function sizeOf({ judgement }: Stance): number {
  return judgement.marks.size + judgement.outweighs.length;
}

/** Whether two stances say the same, in whatever order they came to be. */
export function isSameStance(one: Stance, other: Stance): boolean {
  return (
    one.start === other.start &&
    sizeOf(one) === sizeOf(other) &&
    [...one.judgement.marks].every(([id, mark]) => other.judgement.marks.get(id) === mark) &&
    one.judgement.outweighs.every(({ stronger, weaker }) =>
      other.judgement.outweighs.some(
        (said) => said.stronger === stronger && said.weaker === weaker,
      ),
    )
  );
}
