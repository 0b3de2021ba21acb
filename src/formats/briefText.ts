import { isAnswered, type Brief, type BriefEntry } from '../classroom/brief.ts';
import type { Preparation } from '../classroom/briefCheck.ts';
import { secondsOf } from '../classroom/speakingTime.ts';
import type { SideMessages } from '../messages/classroom/side/messages.ts';
import type { Messages } from '../messages/index.ts';
import type { Citation } from '../model/argumentMap.ts';
import type { Graph } from '../model/graph.ts';
import type { Role } from '../model/role.ts';
import type { Language } from '../model/text.ts';
import { cardLine } from './cardLine.ts';
import { clockTime } from './clockTime.ts';
import { dateBeside, formatDate } from './date.ts';
import type { TextBlock } from './textBlocks.ts';

/** What a brief is written out with; map and words in `language`. */
export interface BriefSource {
  graph: Graph<string>;
  language: Language;
  words: Messages;
  side: SideMessages;
  roles: readonly Role<string>[];
  /** The attacks to be ready for. */
  attacks: readonly Preparation[];
}

/**
 * A brief as a text to take along: what is said, in order, with the words to quote and where they
 * stand; the attacks that are prepared for, with the answers; and the sources.
 */
export function briefText(brief: Brief, source: BriefSource): TextBlock[] {
  const { graph, side, attacks } = source;
  const { text } = side.brief;
  const { title, version, date } = graph.map;
  return [
    { kind: 'title', text: brief.title.trim() || side.brief.title },
    { kind: 'paragraph', text: briefFacts(brief, source).join(' · ') },
    { kind: 'heading', text: text.say },
    ...brief.entries.flatMap((entry, i) => entryBlocks(entry, i + 1, source)),
    ...(attacks.length === 0 ? [] : [{ kind: 'heading', text: text.attacks } as const]),
    ...attacks.flatMap((attack) => attackBlocks(attack, source)),
    { kind: 'heading', text: text.sources },
    { kind: 'list', items: sourcesOf(brief, source) },
    { kind: 'paragraph', text: text.colophon(title, version, formatDate(date, source.language)) },
  ];
}

/** What is told of a brief beneath its title. */
export function briefFacts(brief: Brief, { graph, language, side, roles }: BriefSource): string[] {
  const { text, sides } = side.brief;
  const role = roles.find(({ id }) => id === brief.role);
  const seconds = secondsOf(brief, graph, language);
  return [
    ...(brief.author.trim() === '' ? [] : [`${text.author}: ${brief.author.trim()}`]),
    ...(role ? [`${text.role}: ${role.name}`] : []),
    ...(brief.position ? [`${text.side}: ${sides[brief.position]}`] : []),
    text.time(brief.minutes, clockTime(seconds), brief.pace),
  ];
}

function entryBlocks(entry: BriefEntry, place: number, source: BriefSource): TextBlock[] {
  const { graph, words, side } = source;
  const { text } = side.brief;
  if (entry.card === undefined) {
    return [{ kind: 'subheading', text: `${place}. ${text.ownPoint}` }, ...paragraphs(entry.note)];
  }
  const statement = graph.statement(entry.card);
  const { number, label, origin, citations } = statement;
  const line = cardLine(statement, graph.map, words).replaceAll('\u00a0', ' ');
  return [
    { kind: 'subheading', text: `${place}. ${label} (${number})` },
    { kind: 'paragraph', text: statement.text },
    { kind: 'paragraph', text: origin === 'implicit' ? text.implicit : line },
    ...paragraphs(entry.note),
    ...entry.quotes.flatMap((each) => {
      const citation = citations[each];
      return citation ? quotationBlocks(citation, source) : [];
    }),
  ];
}

function attackBlocks({ argument, on, answer }: Preparation, source: BriefSource): TextBlock[] {
  const { graph, side } = source;
  const { text } = side.brief;
  const premises = argument.premises.map(graph.statement);
  const name = premises.map(({ number, label }) => `${number} ${label}`).join(' + ');
  const numbers = on.map((id) => graph.statement(id).number);
  const items = answer.cards.map((card) => {
    const { number, text: claim } = graph.statement(card);
    return `${claim} (${number})`;
  });
  return [
    { kind: 'subheading', text: text.attackOn(name, numbers) },
    ...premises.map((premise) => ({ kind: 'paragraph' as const, text: premise.text })),
    { kind: 'paragraph', text: isAnswered(answer) ? `${text.answer}:` : text.noAnswer },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
    ...paragraphs(answer.note),
  ];
}

function quotationBlocks(citation: Citation, { graph, words, language }: BriefSource): TextBlock[] {
  const { document: id, place, quote, translation } = citation;
  if (quote === undefined) return [];
  const { shortTitle, language: own } = graph.document(id);
  const ours =
    translation !== undefined && own !== language
      ? ` · ${words.panel.translation}: ${words.quoted(translation)}`
      : '';
  const from = `${upperFirst(shortTitle)} ${words.places[place] ?? place}${ours}`;
  return [{ kind: 'quotation', text: words.quoted(quote), from }];
}

/** The documents from which the cards of a brief come, each with their numbers. */
function sourcesOf(brief: Brief, { graph, language, words, attacks }: BriefSource): string[] {
  const used = new Set([
    ...brief.entries.flatMap(({ card }) => card ?? []),
    ...attacks.flatMap(({ argument, answer }) => [...argument.premises, ...answer.cards]),
  ]);
  return graph.map.documents.flatMap(({ id, title, author, date, addresses }) => {
    const numbers = graph.map.statements
      .filter((statement) => used.has(statement.id))
      .filter(({ citations }) => citations.some(({ document }) => document === id))
      .map(({ number }) => number);
    if (numbers.length === 0) return [];
    const dated = date === undefined ? words.printing.undated : dateBeside(title, date, language);
    const full = [title, author, dated].filter(Boolean).join(', ');
    return [`${full} (${numbers.join(', ')}). ${addresses.join(' ')}`.trim()];
  });
}

/** What somebody wrote, a paragraph for each of its lines. */
function paragraphs(note: string): TextBlock[] {
  return note
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'paragraph', text }));
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
