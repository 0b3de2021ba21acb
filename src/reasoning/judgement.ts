/** What the reader makes of a statement. */
export type Mark = 'accepted' | 'doubted' | 'rejected';

/** The marks, in the order in which they are offered. */
export const marks: readonly Mark[] = ['accepted', 'doubted', 'rejected'];

/** That one argument outweighs another with which it clashes, by their ids. */
export interface Outweighing {
  readonly stronger: string;
  readonly weaker: string;
}

/** What a reader makes of a map: marks by statement, and what outweighs what. */
export interface Judgement {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly outweighs: readonly Outweighing[];
}

/** Nothing is judged yet. */
export const noJudgement: Judgement = { marks: new Map(), outweighs: [] };

/** The judgement with a statement marked otherwise, or no longer marked. */
export function withMark(judgement: Judgement, id: string, mark: Mark | undefined): Judgement {
  const marks = new Map(judgement.marks);
  if (mark) marks.set(id, mark);
  else marks.delete(id);
  return { ...judgement, marks };
}

/**
 * The judgement with what is said of two arguments said anew.
 *
 * @param stronger which of the two outweighs the other; `undefined`: neither
 */
export function withWeight(
  judgement: Judgement,
  [one, other]: readonly [string, string],
  stronger: string | undefined,
): Judgement {
  const rest = judgement.outweighs.filter(
    (said) => !([one, other].includes(said.stronger) && [one, other].includes(said.weaker)),
  );
  const weaker = stronger === one ? other : one;
  return {
    ...judgement,
    outweighs: stronger === undefined ? rest : [...rest, { stronger, weaker }],
  };
}
