import type { QuotingMessages, CitingMessages } from '../messages/shareDialog/messages.ts';
import type { Messages } from '../messages/index.ts';
import type { Argument, Citation, Statement } from '../model/argumentMap.ts';
import type { Graph } from '../model/graph.ts';
import type { Language } from '../model/text.ts';
import { objectingTo } from '../model/walk.ts';
import type { Evaluation } from '../reasoning/evaluation.ts';
import { marks } from '../reasoning/judgement.ts';
import type { Standing } from '../reasoning/standing.ts';
import type { StartingPoint } from '../reasoning/startingPoints.ts';
import { cardLine } from './cardLine.ts';
import { citedPart, type SetCitation } from './citation.ts';
import { dateBeside } from './date.ts';
import { reasonText } from './reasonText.ts';
import type { TextBlock } from './textBlocks.ts';

/** What the reader makes of the map. */
export interface Judged {
  start: StartingPoint;
  evaluation: Evaluation;
  standingOf: (id: string) => Standing | undefined;
  /** What a statement's verdict is called; `undefined` where it takes no part. */
  wordOf: (id: string) => keyof Messages['judging']['words'] | undefined;
}

/** What a text for quoting is made from; map and words in `language`. */
interface Source {
  graph: Graph<string>;
  language: Language;
  words: Messages;
  quoting: QuotingMessages;
  citing: CitingMessages;
  judged: Judged;
  /** What ends it: how the map is cited. */
  citation: SetCitation;
}

/**
 * The selected card or step as a text to quote from: the claim and whose it is, their words with place
 * and translation, what supports and attacks it, what becomes of it under the reader's marks, and how
 * to cite it. What is implicit, inferred or ours says so.
 *
 * @param id of a statement or an argument
 */
export function reasoningText(id: string, source: Source): TextBlock[] {
  const { graph, quoting, citing, citation } = source;
  return [
    { kind: 'title', text: citedPart(graph, id, citing) },
    ...(graph.hasStatement(id)
      ? statementBlocks(graph.statement(id), source)
      : stepBlocks(graph.argument(id), source)),
    { kind: 'heading', text: quoting.citation },
    { kind: 'citation', citation },
  ];
}

function statementBlocks(statement: Statement<string>, source: Source): TextBlock[] {
  const { graph, words, quoting } = source;
  const { panel } = words;
  const { id, origin, text, voices, citations, reason, note } = statement;
  const support = graph.argumentsAbout(id).filter(({ kind }) => kind === 'for');
  const own = support.filter((argument) => !graph.isOutside(argument));
  const outside = support.filter(graph.isOutside);
  return [
    paragraph(text),
    ...(origin === 'implicit'
      ? [paragraph(`${words.implicitPremise}: ${words.originsExplained.implicit}.`)]
      : [
          paragraph(
            `${quoting.saidBy(voices.map((voice) => graph.voice(voice).name).join('; '))} ${quoting.ourWords}`,
          ),
        ]),
    ...citations.map((citation) => quotation(citation, source)),
    ...(reason === undefined ? [] : [paragraph(`${panel.whyNeeded}: ${reason}`)]),
    ...(note === undefined ? [] : [paragraph(`${panel.note}: ${note}`)]),
    ...(origin === 'outside' ? [] : stepList(panel.restsOn, own, source, panel.restsOnNothing)),
    ...stepList(panel.backedFromOutside, outside, source),
    ...stepList(
      panel.objections,
      objectingTo(graph, id).map((objection) => graph.argument(objection.id)),
      source,
    ),
    ...verdictBlocks(id, source),
  ];
}

function stepBlocks(argument: Argument<string>, source: Source): TextBlock[] {
  const { graph, words } = source;
  const { panel } = words;
  const { kind, scheme, premises, citations, note } = argument;
  const about = conclusionOf(argument, graph);
  const { name, pattern } = graph.scheme(scheme);
  return [
    paragraph(`${panel.stepOf[kind]}: ${name}. ${pattern}`),
    { kind: 'heading', text: panel.premises },
    { kind: 'list', items: premises.map((premise) => named(premise, source)) },
    ...(premises.length > 1 ? [paragraph(`${panel.together}.`)] : []),
    { kind: 'heading', text: panel.stepAbout[kind] },
    { kind: 'list', items: [named(about, source)] },
    ...(citations.length === 0 && !isOurs(argument, graph)
      ? []
      : [{ kind: 'heading', text: panel.madeIn } as const]),
    ...citations.map((citation) => quotation(citation, source)),
    ...(isOurs(argument, graph) ? [paragraph(panel.stepUnstated)] : []),
    ...(note === undefined ? [] : [paragraph(note)]),
    ...stepList(panel.undercutBy, graph.argumentsAbout(argument.id), source),
    ...verdictBlocks(about, source),
  ];
}

function paragraph(text: string): TextBlock {
  return { kind: 'paragraph', text };
}

/** The words of a document with where they stand, or only where, if none are quoted. */
function quotation(citation: Citation, { graph, words, language }: Source): TextBlock {
  const { document: id, place, quote, translation, fidelity } = citation;
  const document = graph.document(id);
  const { role, shortTitle, date, language: own } = document;
  const where = words.places[place] ?? place;
  const undated = role === 'subject' ? words.documents.undated : '';
  const dated = date === undefined ? undated : dateBeside(document.title, date, language);
  const full = [document.title, document.author, dated].filter(Boolean).join(', ');
  const told =
    role === 'subject'
      ? `${upperFirst(shortTitle)} ${where} (${full}).`
      : `${full} (${where}). ${[`${words.knownBy[document.knownBy]}.`, ...document.addresses].join(' ')}`;
  const ours =
    translation !== undefined && own !== language
      ? ` ${words.panel.translation}: ${words.quoted(translation)}`
      : '';
  const close = `${words.fidelity[fidelity]}: ${words.fidelityExplained[fidelity]}.`;
  const from = `${told} ${close}${ours}`;
  return quote === undefined
    ? paragraph(from)
    : { kind: 'quotation', text: words.quoted(quote), from };
}

/** Steps under a heading, each by its premises; nothing where there are none and nothing is said of it. */
function stepList(
  title: string,
  steps: readonly Argument<string>[],
  source: Source,
  empty?: string,
): TextBlock[] {
  if (steps.length === 0 && empty === undefined) return [];
  return [
    { kind: 'heading', text: title },
    steps.length === 0
      ? paragraph(empty ?? '')
      : { kind: 'list', items: steps.map((step) => told(step, source)) },
  ];
}

function told(argument: Argument<string>, source: Source): string {
  const { graph, words, quoting, citing } = source;
  const { id, kind, premises } = argument;
  const listed = premises.map((premise) => named(premise, source)).join(' + ');
  const remarks = [
    ...(premises.length > 1 ? [lowerFirst(words.panel.together)] : []),
    ...(kind === 'undercuts' ? [lowerFirst(citedPart(graph, id, citing))] : []),
    ...(isOurs(argument, graph) ? [quoting.ourStep] : []),
  ];
  return remarks.length === 0 ? listed : `${listed} (${remarks.join('; ')})`;
}

/**
 * A statement with whose it is, and what becomes of it: "3 … [Minister · letter ¶12; stands]". Without
 * quotation marks: the label is ours.
 */
function named(id: string, { graph, words, judged }: Source): string {
  const statement = graph.statement(id);
  const word = judged.wordOf(id);
  const line = cardLine(statement, graph.map, words).replaceAll('\u00a0', ' ');
  const becomes = word === undefined ? words.judging.standings.apart : words.judging.words[word];
  return `${statement.number} ${statement.label} [${line}; ${lowerFirst(becomes)}]`;
}

/** Whether the documents leave it to the reader to draw a step. */
function isOurs({ premises, citations }: Argument<string>, graph: Graph<string>): boolean {
  return (
    premises.some((id) => graph.statement(id).origin !== 'outside') &&
    citations.every(({ fidelity }) => fidelity === 'inferred')
  );
}

function conclusionOf({ kind, conclusion }: Argument<string>, graph: Graph<string>): string {
  return kind === 'undercuts' ? graph.argument(conclusion).conclusion : conclusion;
}

function verdictBlocks(id: string, { graph, words, quoting, judged }: Source): TextBlock[] {
  const { judging } = words;
  const { evaluation, start, standingOf, wordOf } = judged;
  const number = (other: string) => graph.statement(other).number;
  const word = wordOf(id);
  const because =
    word === undefined
      ? judging.noPart
      : `${judging.words[word]}: ${reasonText(evaluation, id, judging.why, standingOf)
          .summary.map((piece) => (typeof piece === 'string' ? piece : number(piece.statement)))
          .join('')}`;
  const marked = marks.flatMap((mark) => {
    const ids = [...evaluation.judgement.marks].filter(([, its]) => its === mark);
    const numbers = ids.map(([other]) => number(other)).sort((a, b) => a - b);
    return numbers.length === 0 ? [] : [`${judging.marked[mark]}: ${numbers.join(', ')}`];
  });
  const weighed = evaluation.judgement.outweighs.length;
  const made = [...marked, ...(weighed > 0 ? [judging.received.weighings(weighed)] : [])];
  return [
    { kind: 'heading', text: quoting.underMarks },
    paragraph(`${number(id)} · ${because}`),
    paragraph(
      [
        `${judging.received.startsFrom}: ${judging.start.name[start]}.`,
        made.length === 0 ? quoting.noMarks : `${upperFirst(made.join('; '))}.`,
        quoting.caution,
      ].join(' '),
    ),
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
