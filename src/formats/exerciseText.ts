import type {
  AttackPremise,
  ClosedExercise,
  OpenExercise,
  QuestionRef,
  QuotationRef,
  WhatFalls,
} from '../classroom/exercises/exercise.ts';
import type { ExerciseSource } from '../classroom/exercises/exerciseSource.ts';
import { questionText } from '../classroom/exercises/criticalQuestion.ts';
import type { HolesMessages } from '../messages/classroom/holes/messages.ts';
import type { Messages } from '../messages/index.ts';
import type { AskedQuestion, Citation } from '../model/argumentMap.ts';
import { rootCauses } from '../reasoning/causes.ts';
import { judgementAfter } from '../reasoning/change.ts';
import { outcomeOf } from '../reasoning/evaluation.ts';
import { noJudgement } from '../reasoning/judgement.ts';
import { standingOf } from '../reasoning/standing.ts';
import { reasonText, type ReasonPiece } from './reasonText.ts';

/** What exercises are put into words with; map and words in one language. */
export interface ExerciseWriter {
  readonly source: ExerciseSource;
  readonly words: Messages;
  readonly holes: HolesMessages;
}

/** A sentence: words, and statements that are named by their ids. */
export type Sentence = readonly ReasonPiece[];

/** How options are called. */
export const letters = ['A', 'B', 'C', 'D'] as const;

/** How many cards between the marks and an answer are explained at most. */
const longestChain = 4;

/** What each field of an exercise is called that is written out. */
export function fieldsOf({ holes }: ExerciseWriter, { kind }: OpenExercise): readonly string[] {
  const { firstSteelman, thenReply, attack } = holes.open;
  return kind === 'steelman-reply' ? [firstSteelman, thenReply] : [attack];
}

/** What was written in an exercise, to be taken elsewhere: below what it is about. */
export function writtenText(
  writer: ExerciseWriter,
  exercise: OpenExercise,
  written: readonly string[],
): string {
  const { graph, lines } = writer.source;
  const about =
    exercise.kind === 'steelman-reply'
      ? (lines.find(({ id }) => id === exercise.line)?.title ?? '')
      : graph.statement(exercise.statement).text;
  const fields = fieldsOf(writer, exercise).flatMap((field, i) => {
    const text = written[i]?.trim();
    return text ? [`${field}\n${text}`] : [];
  });
  return [`${writer.holes.kinds[exercise.kind]}\n${about}`, ...fields].join('\n\n');
}

/** An option as it is read. */
export function exerciseOption(
  { source, holes }: ExerciseWriter,
  exercise: ClosedExercise,
  option: number,
): string {
  const { graph } = source;
  switch (exercise.kind) {
    case 'origins': {
      const origin = exercise.options[option];
      return origin ? holes.origins[origin] : '';
    }
    case 'critical-question': {
      const question = exercise.options[option];
      return question ? questionText(graph, question) : '';
    }
    case 'what-falls': {
      const { number, label } = graph.statement(exercise.options[option] ?? '');
      return `${number} ${label}`;
    }
    default:
      return graph.statement(exercise.options[option] ?? '').text;
  }
}

/** The place of a citation, as cards have it: "letter ¶12". */
export function placeOf({ source, words }: ExerciseWriter, { document, place }: Citation): string {
  return `${source.graph.document(document).shortTitle} ${words.places[place] ?? place}`;
}

/** The citation that a quotation stands in. */
export function quotationOf({ source }: ExerciseWriter, ref: QuotationRef): Citation {
  const citation = source.graph.statement(ref.statement).citations[ref.citation];
  if (!citation) throw new Error(`"${ref.statement}" has no citation ${ref.citation}.`);
  return citation;
}

/** What is supposed, and what is asked of it: "Suppose 5 is rejected." */
export function supposition(
  { source, words, holes }: ExerciseWriter,
  { start, marks }: WhatFalls,
): string[] {
  const named = (mark: 'accepted' | 'rejected' | 'doubted') =>
    marks
      .filter((one) => one.mark === mark)
      .map(({ statement }) => {
        const { number, label } = source.graph.statement(statement);
        return `${number} ${words.quoted(label)}`;
      });
  return [
    holes.fall.start[start === 'outside' ? 'outside' : 'minister'],
    ...(['accepted', 'rejected', 'doubted'] as const).flatMap((mark) => {
      const cards = named(mark);
      return cards.length === 0
        ? []
        : [holes.fall.marks[mark](words.judging.why.list(cards), cards.length)];
    }),
  ];
}

/**
 * Why an option is right in a row, or why it is not: what the map has to say about it, made for this
 * exercise. Empty where the map cannot tell.
 *
 * @param row of the exercise; 0 where it has one
 */
export function whyOption(
  writer: ExerciseWriter,
  exercise: ClosedExercise,
  row: number,
  option: number,
): Sentence[] {
  const isRight = exercise.right[row] === option;
  switch (exercise.kind) {
    case 'missing-premise': {
      const id = exercise.options[option] ?? '';
      return isRight ? whyNeeded(writer, exercise.step, id) : whyNoFit(writer, id);
    }
    case 'quotation':
      return whyCited(writer, exercise.quotation, exercise.options[option] ?? '');
    case 'matching': {
      const quotation = exercise.quotations[row];
      return quotation ? whyCited(writer, quotation, exercise.options[option] ?? '') : [];
    }
    case 'origins': {
      const chosen = exercise.options[option] ?? 'stated';
      return isRight
        ? whereFrom(writer, exercise.claims[row] ?? '')
        : [[writer.holes.because.notThisOrigin[chosen]]];
    }
    case 'critical-question': {
      const question = exercise.options[option];
      return question ? whyQuestion(writer, question, isRight) : [];
    }
    case 'what-falls':
      return whyVerdict(writer, exercise, exercise.options[option] ?? '', isRight);
  }
}

/** How a critical question fares at a step: whether it is answered, how and by what. */
export function howItFares({ holes }: ExerciseWriter, asked: AskedQuestion<string>): Sentence[] {
  const { state, remark, statements } = asked;
  return [
    [holes.because.answers[state]],
    ...(remark === undefined ? [] : [[remark]]),
    ...(statements.length === 0 ? [] : [around(holes.because.cards, statements)]),
  ];
}

/** Who objects to a premise on the map, a sentence each: "Pfefferkorn: User reporting is …". */
export function objectionsTo(writer: ExerciseWriter, { objections }: AttackPremise): Sentence[] {
  const { graph } = writer.source;
  return objections.flatMap((id) =>
    graph.argument(id).premises.map((premise): Sentence => {
      const { text, voices } = graph.statement(premise);
      const who = voices.map((voice) => graph.voice(voice).name).join('; ');
      return [`${writer.holes.open.says(who, text)} (`, { statement: premise }, ')'];
    }),
  );
}

/** The card, or the step's conclusion, at which an exercise is best looked up on the map. */
export function onMap(exercise: ClosedExercise): string {
  switch (exercise.kind) {
    case 'missing-premise':
    case 'critical-question':
      return exercise.step;
    case 'quotation':
      return exercise.quotation.statement;
    case 'matching':
      return exercise.quotations[0]?.statement ?? '';
    case 'origins':
      return exercise.claims[0] ?? '';
    case 'what-falls':
      return exercise.options[exercise.right[0] ?? 0] ?? '';
  }
}

/** A sentence without links: each card by its number, on paper. */
export function plainSentence({ source }: ExerciseWriter, sentence: Sentence): string {
  return sentence
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : `${source.graph.statement(piece.statement).number} ${source.graph.statement(piece.statement).label}`,
    )
    .join('');
}

function whyNeeded(writer: ExerciseWriter, stepId: string, id: string): Sentence[] {
  const { graph } = writer.source;
  const { because } = writer.holes;
  const { scheme, note } = graph.argument(stepId);
  const { name, pattern } = graph.scheme(scheme);
  const { reason, citations } = graph.statement(id);
  const [citation] = citations;
  return [
    ...(reason === undefined ? [] : [[because.implicit], [reason]]),
    ...(citation?.quote === undefined
      ? []
      : [[because.saidIn(placeOf(writer, citation), writer.words.quoted(citation.quote))]]),
    [because.together(name, pattern)],
    ...(note === undefined ? [] : [[note]]),
  ];
}

function whyNoFit(writer: ExerciseWriter, id: string): Sentence[] {
  const { graph } = writer.source;
  const { because } = writer.holes;
  const [use] = graph.argumentsFrom(id);
  const { bearsOn } = graph.statement(id);
  const about = use && graph.hasStatement(use.conclusion) ? use.conclusion : undefined;
  const used = (): Sentence => {
    if (use && about !== undefined) {
      return around(use.kind === 'for' ? because.supports : because.attacks, [about]);
    }
    return bearsOn.length > 0 ? around(because.bearsOn, bearsOn) : [because.nowhere];
  };
  return [[because.noFit], used()];
}

function whyCited(writer: ExerciseWriter, quotation: QuotationRef, id: string): Sentence[] {
  const { graph } = writer.source;
  const { words, holes } = writer;
  const { note, citations } = graph.statement(id);
  if (quotation.statement === id) {
    const citation = quotationOf(writer, quotation);
    return [
      [
        holes.because.citedHere(
          placeOf(writer, citation),
          words.fidelityExplained[citation.fidelity],
        ),
      ],
      [{ statement: id }, '.'],
      ...(note === undefined ? [] : [[note]]),
    ];
  }
  const cited = citations.find(({ quote }) => quote !== undefined);
  return cited?.quote === undefined
    ? []
    : [[holes.because.citedElsewhere(placeOf(writer, cited), words.quoted(cited.quote))]];
}

function whereFrom(writer: ExerciseWriter, id: string): Sentence[] {
  const { graph } = writer.source;
  const { because } = writer.holes;
  const { list } = writer.words.judging.why;
  const { origin, reason, citations, voices } = graph.statement(id);
  const card: Sentence = [{ statement: id }, '.'];
  if (origin === 'implicit') return [[because.implicit], ...(reason ? [[reason]] : []), card];
  const places = [...new Set(citations.map((citation) => placeOf(writer, citation)))];
  if (origin === 'stated') return [[because.inDocuments(list(places))], card];
  const names = list(voices.map((voice) => graph.voice(voice).name));
  const sources = citations.map(({ document }) => {
    const { title, date } = graph.document(document);
    return date === undefined ? title : `${title}, ${date.slice(0, 'yyyy'.length)}`;
  });
  return [[because.fromOutside(names, [...new Set(sources)].join('; '))], card];
}

function whyQuestion(writer: ExerciseWriter, ref: QuestionRef, isRight: boolean): Sentence[] {
  const { graph } = writer.source;
  const { because } = writer.holes;
  const step = graph.argument(ref.step);
  const { name, pattern } = graph.scheme(step.scheme);
  if (!isRight) return [[because.belongsElsewhere(name)]];
  const asked = step.questions.find(({ id }) => id === ref.question);
  return [[because.belongs(name, pattern)], ...(asked ? howItFares(writer, asked) : [])];
}

function whyVerdict(
  writer: ExerciseWriter,
  exercise: WhatFalls,
  id: string,
  isRight: boolean,
): Sentence[] {
  const { source, words, holes } = writer;
  const fares = source.fares[exercise.start === 'outside' ? 'outside' : 'minister'];
  const after = fares.after(judgementAfter(noJudgement, exercise.marks));
  const roots = rootCauses(after);
  const why = { ...words.judging.why, ...holes.why };
  const told = (one: string) =>
    reasonText(after, one, why, (other) => standingOf(after, roots, other));
  const verdict = (one: string) => outcomeOf(after, one).verdict;
  const sentence = (one: string): Sentence => [
    { statement: one },
    ` ${holes.fall.is[verdict(one)]}: `,
    ...told(one).summary,
  ];
  if (!isRight) return [sentence(id), ...told(id).details];
  // From the answer back to the marks, by what changed on the way.
  const chain = new Set([id]);
  for (const one of chain) {
    for (const other of told(one).cited) {
      const isChanged = outcomeOf(fares.before, other).verdict !== verdict(other);
      if (isChanged && chain.size < longestChain) chain.add(other);
    }
  }
  return [...chain].flatMap((one) => [sentence(one), ...(one === id ? told(one).details : [])]);
}

/** A sentence that a message makes around the names of cards. */
function around(message: (cards: string) => string, ids: readonly string[]): Sentence {
  const slot = '\ue000';
  const [before = '', after = ''] = message(slot).split(slot);
  return [before, ...joined(ids), after];
}

function joined(ids: readonly string[]): Sentence {
  return ids.flatMap((statement, i): ReasonPiece[] => [...(i === 0 ? [] : ['; ']), { statement }]);
}
