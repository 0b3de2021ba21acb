import { withMark, type Judgement, type Mark } from './judgement.ts';

/** A statement marked otherwise, or no longer marked. */
export interface Change {
  readonly statement: string;
  readonly mark: Mark | undefined;
}

/** What a reader judges who changes a judgement. */
export function judgementAfter(judgement: Judgement, changes: readonly Change[]): Judgement {
  return changes.reduce(
    (judged, { statement, mark }) => withMark(judged, statement, mark),
    judgement,
  );
}
