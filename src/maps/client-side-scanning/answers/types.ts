import type { AnswerSource } from '../../../model/mapSource.ts';
import type { SchemeId, schemes } from '../schemes.ts';
import type { StatementId } from '../statements/index.ts';

type QuestionId<Id extends SchemeId> = keyof (typeof schemes)[Id]['questions'];

/**
 * An answer to each critical question of each of the given steps, by step and question:
 * a step, a question or a statement that does not exist is a compile error, and so is a gap.
 */
export type Answers<Steps extends Record<string, { readonly scheme: SchemeId }>> = {
  readonly [Id in keyof Steps]: Readonly<
    Record<QuestionId<Steps[Id]['scheme']>, AnswerSource<StatementId>>
  >;
};
