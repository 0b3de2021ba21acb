import type { JudgingMessages, Which } from '../messages/judging/messages.ts';
import type { Cause } from '../reasoning/causes.ts';
import { citedStatements } from '../reasoning/citedStatements.ts';
import { outcomeOf, type Evaluation } from '../reasoning/evaluation.ts';
import { footedBy, type Line } from '../reasoning/participants.ts';
import { reasonFor, type Answer, type Failure, type Reason } from '../reasoning/reasons.ts';
import type { Standing } from '../reasoning/standing.ts';

/** A piece of a sentence: words, or a statement that is named by its id. */
export type ReasonPiece = string | { readonly statement: string };

/** Why a statement stands as it does, in sentences. */
export interface ReasonText {
  /** What goes after "Falls: ": short. */
  summary: readonly ReasonPiece[];
  /** What there is to say beyond that, a sentence each. */
  details: readonly (readonly ReasonPiece[])[];
  /** The statements it names whose own reasons unfold it further: there is more to say of them. */
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
  const told = new Teller(evaluation, id, words, standing);
  const reason = reasonFor(evaluation, id);
  const [summary, ...details] = told.sentences(reason);
  return {
    summary: pieces(summary ?? ''),
    details: details.map((sentence) => pieces(upperFirst(sentence))),
    cited: citedStatements(evaluation, reason).filter((other) => {
      const because = reasonFor(evaluation, other);
      const its = new Teller(evaluation, other, words, standing);
      return its.sentences(because).length > 1 || citedStatements(evaluation, because).length > 0;
    }),
  };
}

const restingWords = {
  premises: 'restsOn',
  undercutters: 'undercutBy',
  objections: 'attackedBy',
} as const;

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
  readonly #id: string;
  readonly #words: JudgingMessages['why'];
  readonly #standing: (id: string) => Standing | undefined;

  constructor(
    evaluation: Evaluation,
    id: string,
    words: JudgingMessages['why'],
    standing: (id: string) => Standing | undefined,
  ) {
    this.#evaluation = evaluation;
    this.#id = id;
    this.#words = words;
    this.#standing = standing;
  }

  /** The short one first. */
  sentences(reason: Reason): string[] {
    const words = this.#words;
    switch (reason.because) {
      case 'accepted':
      case 'rejected':
      case 'doubted':
      case 'unsupported':
        return [words[reason.because]];
      case 'supported':
        return [
          this.#support(reason.by) +
            (reason.answers.some(({ because }) => because === 'outweighed')
              ? words.andOutweighs
              : '') +
            '.',
          ...this.#alsoSupported(reason.by),
          ...reason.answers.map((answer) => this.#answer(answer)),
          ...(reason.rejectedContraries.length > 0
            ? [words.contraryRejected(this.#list(reason.rejectedContraries))]
            : []),
        ];
      case 'defeated': {
        const [only, ...more] = reason.failures;
        if (only && more.length === 0) return [this.#onlyFailure(only)];
        return [
          words.noneHolds(reason.failures.length),
          ...reason.failures.map((failure) => this.#told(failure)),
        ];
      }
      case 'undecided':
        return this.#causes(reason.causes);
    }
  }

  #support({ footing, premises }: Line): string {
    return footing
      ? this.#words.granted
      : this.#words.supports(this.#list(premises), premises.length);
  }

  #alsoSupported(by: Line): string[] {
    const { taking, outcomes } = this.#evaluation;
    const others = (taking.statements.get(this.#id)?.supports ?? []).filter(
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

  /** Why one of several lines does not carry the statement. */
  #told(failure: Failure): string {
    const words = this.#words;
    if (failure.line.footing) return words.granting(this.#failure(failure));
    const premises = this.#list(failure.line.premises);
    const itself = this.#itself(failure);
    return itself
      ? words.lineItself(premises, itself)
      : words.line(premises, this.#failure(failure));
  }

  #answer(answer: Answer): string {
    const words = this.#words;
    const name = this.#nameOf(answer.line);
    if (answer.because === 'outweighed') {
      return words.objectionOutweighed(name, this.#nameOf(answer.by));
    }
    const undercuts = this.#evaluation.taking.lines.has(answer.line.about);
    const itself = this.#itself(answer);
    if (itself) return words[undercuts ? 'undercutItself' : 'objectionItself'](name, itself);
    return words[undercuts ? 'undercutFails' : 'objectionFails'](name, this.#failure(answer));
  }

  /** What is said of the one premise of a line that fails for no other reason. */
  #itself(failure: Failure): string | undefined {
    if (failure.because !== 'premise' || failure.line.premises.length > 1) return undefined;
    const { marks } = this.#evaluation.judgement;
    return this.#words.itself[marks.has(failure.statement) ? 'rejected' : 'falls'];
  }

  #causes(causes: readonly Cause[]): string[] {
    const words = this.#words;
    const clashes = causes.filter((cause) => cause.kind === 'clash');
    const circle =
      this.#standing(this.#id) === 'circular'
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
        const told = words[restingWords[cause.as]];
        return this.#alike(cause.statements).map((some) =>
          told(this.#list(some), this.#which(some)),
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

  /** Several lines: what is linked within one is joined by a plus. */
  #lines(lines: readonly Line[]): string {
    const names = new Set(
      lines.map((line) =>
        line.premises.length > 1 ? line.premises.map(named).join(' + ') : this.#nameOf(line),
      ),
    );
    return this.#words.list([...names]);
  }

  /** A line by its premises; what is granted by itself, unless that is the statement told about. */
  #nameOf(line: Line): string {
    const granted = footedBy(line.id);
    if (granted !== undefined && granted !== this.#id) return named(granted);
    return granted === undefined ? this.#list(line.premises) : this.#words.takenForGranted;
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
