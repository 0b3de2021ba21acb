/*
 * What exercises need beside the map: judgements that no look-up can make, of meaning rather than of
 * structure. It holds ids only, so that a seed gives the same exercises in every language.
 */

/** What a curator judged, so that a closed exercise has one right answer and no second that will do. */
export interface ExerciseMaterial {
  /**
   * By step with several premises: statements that complete it in none of its gaps. Each is judged
   * one by one, whichever premise is left out.
   */
  readonly besides: Readonly<Record<string, readonly string[]>>;
  /**
   * Steps that lean on a card beside their premises: with the premise that is left out they are still
   * not complete, and so none is ever left out.
   */
  readonly leaning: readonly string[];
  /** Groups of statements that say so nearly the same that no two are ever offered side by side. */
  readonly alike: readonly (readonly string[])[];
  /**
   * Groups of critical questions, each as "scheme.question", that ask for nearly the same: who puts
   * one to a step could as well have put another.
   */
  readonly kindred: readonly (readonly string[])[];
  /**
   * Critical questions, each as "scheme.question", that could be put to nearly any step: none is ever
   * offered as one that does not hit a step.
   */
  readonly general: readonly string[];
  /**
   * By step: critical questions of other kinds of step, each as "scheme.question", that are a fair
   * objection to it all the same. There, none is offered as one that does not hit it.
   */
  readonly fair: Readonly<Record<string, readonly string[]>>;
  /**
   * Statements that say what they are cited from nearly word for word: to find their quotation is to
   * compare letters. Named here rather than found, so that it is the same in every language.
   */
  readonly verbatim: readonly string[];
  /** Statements whose words alone do not give away where they come from. */
  readonly plain: readonly string[];
}

/** The same as written down for a map: a name that does not exist is a compile error. */
export interface ExerciseMaterialSource<
  StatementId extends string,
  ArgumentId extends string,
  QuestionName extends string,
> {
  readonly besides: Readonly<Partial<Record<ArgumentId, readonly StatementId[]>>>;
  readonly leaning: readonly ArgumentId[];
  readonly alike: readonly (readonly StatementId[])[];
  readonly kindred: readonly (readonly QuestionName[])[];
  readonly general: readonly QuestionName[];
  readonly fair: Readonly<Partial<Record<ArgumentId, readonly QuestionName[]>>>;
  readonly verbatim: readonly StatementId[];
  readonly plain: readonly StatementId[];
}
