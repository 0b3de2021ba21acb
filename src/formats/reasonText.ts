import type { JudgingMessages, Which } from '../messages/judging/messages.ts';
import type { Cause } from '../reasoning/causes.ts';
import { outcomeOf, type Evaluation } from '../reasoning/evaluation.ts';
import { footedBy, type Line } from '../reasoning/participants.ts';
import {
  citedStatements,
  reasonFor,
  type Answer,
  type Failure,
  type Reason,
} from '../reasoning/reasons.ts';
import type { Standing } from '../reasoning/standing.ts';

/** A piece of a sentence: words, or a statement that is named by its id. */
export type ReasonPiece = string | { readonly statement: string };

/** Why a statement stands as it does, in sentences. */
export interface ReasonText {
  /** What goes after "Falls: ": short. */
  summary: readonly ReasonPiece[];
  /** What there is to say beyond that, a sentence each. */
  details: readonly (readonly ReasonPiece[])[];
  /** The statements it names, whose own reasons unfold it further. */
  cited: readonly string[];
}

/**
 * Tells why a statement stands, is contested or falls, in plain sentences.
 *
 * @param words of the language asked for
 * @param standing how each statement stands, see `standingOf`
 * @throws where the statement takes no part
 */
export function reasonText(
  evaluation: Evaluation,
  id: string,
  words: JudgingMessages['why'],
  standing: (id: string) => Standing | undefined,
): ReasonText {
  const told = new Teller(evaluation, words, standing);
  const reason = reasonFor(evaluation, id);
  const [summary, ...details] = told.sentences(reason, id);
  return {
    summary: pieces(summary ?? ''),
    details: details.map((sentence) => pieces(upperFirst(sentence))),
    cited: citedStatements(evaluation, reason),
  };
}

/** Marks where a statement is named, by characters that no text of ours has. */
const [opening, closing] = ['\ue000', '\ue001'];

function named(id: string): string {
  return `${opening}${id}${closing}`;
}

function pieces(sentence: string): ReasonPiece[] {
  return sentence
    .split(opening)
    .flatMap((part, i): ReasonPiece[] => {
      if (i === 0) return [part];
      const [statement = '', rest = ''] = part.split(closing);
      return [{ statement }, rest];
    })
    .filter((piece) => piece !== '');
}

class Teller {
  readonly #evaluation: Evaluation;
  readonly #words: JudgingMessages['why'];
  readonly #standing: (id: string) => Standing | undefined;

  constructor(
    evaluation: Evaluation,
    words: JudgingMessages['why'],
    standing: (id: string) => Standing | undefined,
  ) {
    this.#evaluation = evaluation;
    this.#words = words;
    this.#standing = standing;
  }

  /** The short one first. */
  sentences(reason: Reason, id: string): string[] {
    const words = this.#words;
    switch (reason.because) {
      case 'accepted':
      case 'rejected':
      case 'doubted':
      case 'unsupported':
        return [words[reason.because]];
      case 'supported':
        return [
          reason.by.footing
            ? words.granted
            : words.supports(this.#list(reason.by.premises), reason.by.premises.length),
          ...this.#alsoSupported(reason.by, id),
          ...reason.answers.map((answer) => this.#answer(answer, id)),
        ];
      case 'defeated': {
        const [only, ...more] = reason.failures;
        if (only && more.length === 0) return [this.#onlyFailure(only)];
        return [
          words.noneHolds(reason.failures.length),
          ...reason.failures.map((failure) =>
            failure.line.footing
              ? words.granting(this.#failure(failure))
              : words.line(this.#list(failure.line.premises), this.#failure(failure)),
          ),
        ];
      }
      case 'undecided':
        return this.#causes(reason.causes, id);
    }
  }

  #alsoSupported(by: Line, id: string): string[] {
    const { taking, outcomes } = this.#evaluation;
    const others = (taking.statements.get(id)?.supports ?? []).filter(
      (line) => line.id !== by.id && outcomes.get(line.id)?.verdict === 'stands',
    );
    return others.length > 0 ? [this.#words.alsoSupported(others.length)] : [];
  }

  #onlyFailure(failure: Failure): string {
    const said = this.#failure(failure);
    return failure.line.footing
      ? lowerFirst(this.#words.granting(said))
      : this.#words.onlyLine(said);
  }

  #failure(failure: Failure): string {
    switch (failure.because) {
      case 'premise':
        return this.#words.needs(named(failure.statement), this.#which([failure.statement]));
      case 'contrary':
        return this.#words.contrary(named(failure.statement));
      case 'undercut':
        return this.#words.undercut(this.#list(failure.by.premises));
      case 'outweighed':
        return this.#words.outweighed(this.#nameOf(failure.by));
    }
  }

  #answer(answer: Answer, id: string): string {
    const words = this.#words;
    const objection = this.#nameOf(answer.line);
    if (answer.because === 'outweighed') {
      return words.objectionOutweighed(objection, this.#nameOf(answer.by));
    }
    const attacks = this.#evaluation.taking.statements
      .get(id)
      ?.objections.some((line) => line.id === answer.line.id);
    const failure = this.#failure(answer);
    return attacks
      ? words.objectionFails(objection, failure)
      : words.undercutFails(objection, failure);
  }

  #causes(causes: readonly Cause[], id: string): string[] {
    const words = this.#words;
    const clashes = causes.filter((cause) => cause.kind === 'clash');
    const circle =
      this.#standing(id) === 'circular'
        ? causes.flatMap((cause) => (cause.kind === 'rests-on' ? cause.statements : []))
        : [];
    if (circle.length > 0) return [words.circular(this.#list(circle))];
    return [
      ...(clashes.length > 0
        ? [
            words.clash(
              this.#lines(clashes.map(({ support }) => support)),
              this.#lines(clashes.map(({ objection }) => objection)),
            ),
          ]
        : []),
      ...causes.flatMap((cause) => {
        if (cause.kind === 'not-judged') return [words.notJudged];
        if (cause.kind === 'clash') return [];
        const told = cause.attacking ? words.attackedBy : words.restsOn;
        return this.#alike(cause.statements).map((some) =>
          told(this.#list(some), this.#which(some), some.length),
        );
      }),
    ];
  }

  /** Groups statements of which the same is said. */
  #alike(statements: readonly string[]): string[][] {
    const groups = new Map<Which, string[]>();
    for (const id of statements) {
      const which = this.#whichOf(id);
      groups.set(which, [...(groups.get(which) ?? []), id]);
    }
    return [...groups.values()];
  }

  #which(statements: readonly string[]): string {
    const [first] = statements;
    const words = statements.length === 1 ? this.#words.which : this.#words.whichAll;
    return first === undefined ? '' : words[this.#whichOf(first)];
  }

  #whichOf(id: string): Which {
    const mark = this.#evaluation.judgement.marks.get(id);
    if (mark) return mark;
    const { verdict } = outcomeOf(this.#evaluation, id);
    if (verdict !== 'contested' || this.#standing(id) !== 'open') return verdict;
    const lines = this.#evaluation.taking.statements.get(id)?.supports ?? [];
    return lines.every(({ footing }) => footing === 'open') ? 'notJudged' : 'open';
  }

  #lines(lines: readonly Line[]): string {
    const names = new Set(lines.map((line) => this.#nameOf(line)));
    return this.#words.list([...names]);
  }

  #nameOf(line: Line): string {
    return footedBy(line.id) === undefined
      ? this.#list(line.premises)
      : this.#words.takenForGranted;
  }

  #list(statements: readonly string[]): string {
    return this.#words.list(statements.map(named));
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
