import type { CitingMessages } from '../messages/shareDialog/messages.ts';
import type { ArgumentMap } from '../model/argumentMap.ts';
import type { Graph } from '../model/graph.ts';
import type { Language } from '../model/text.ts';

/** What is cited: the map, or a card or a step of it. */
export interface CitedWork {
  /** Who made it: an organisation, by its whole name. */
  author: string;
  title: string;
  /** What of the map is cited, if not all of it: "Card 5: CSS is the only way". */
  part?: string | undefined;
  /** The version of the content, and the day of its last change (ISO 8601). */
  version: string;
  date: string;
  /** The day on which it was seen (ISO 8601). */
  accessed: string;
  language: Language;
  /** Absent where nobody knows of an address. */
  url?: string | undefined;
  /** What a list of references knows it by: letters, digits and hyphens. */
  key: string;
}

/** What is known of a citation beside the map itself. */
interface Circumstances {
  /** The id of the card or the step that is cited; absent for the whole map. */
  selected?: string | undefined;
  author: string;
  language: Language;
  accessed: string;
  /** The address of the site, with a final slash, if there is one. */
  siteUrl: string | undefined;
}

/** What a citation of the map, or of what is selected on it, is made of. */
export function citedWork(
  graph: Graph<string>,
  { selected, author, language, accessed, siteUrl }: Circumstances,
  words: CitingMessages,
): CitedWork {
  const { title, version, date, id }: ArgumentMap<string> = graph.map;
  const fragment = selected === undefined ? '' : `#select=${selected}`;
  return {
    author,
    title,
    ...(selected !== undefined && { part: citedPart(graph, selected, words) }),
    version,
    date,
    accessed,
    language,
    ...(siteUrl !== undefined && { url: `${siteUrl}${language}/${fragment}` }),
    key: [id, selected, language].filter((piece) => piece !== undefined).join('-'),
  };
}

/** What a card or a step is called where it is cited: "Card 5: …", "Step from cards 2 and 3 to card 1". */
export function citedPart(graph: Graph<string>, id: string, words: CitingMessages): string {
  if (graph.hasStatement(id)) {
    const { number, label } = graph.statement(id);
    return words.card(number, label);
  }
  const { kind, premises, conclusion } = graph.argument(id);
  const from = words.cards(premises.map((premise) => graph.statement(premise).number));
  const to =
    kind === 'undercuts'
      ? withinSentence(graph, conclusion, words)
      : words.cards([graph.statement(conclusion).number]);
  return kind === 'for' ? words.step(from, to) : words.objection(from, to);
}

function withinSentence(graph: Graph<string>, argument: string, words: CitingMessages): string {
  const part = citedPart(graph, argument, words);
  const lower = part.charAt(0).toLowerCase() + part.slice(1);
  return graph.argument(argument).kind === 'for' ? words.theStep(lower) : words.theObjection(lower);
}

/** A citation in which a title is set in italics. */
export interface SetCitation {
  before: string;
  italic: string;
  after: string;
}

/** APA writes dates the American way. */
const apaLocale: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-US' };

/**
 * By the rules of APA, 7th edition, for a web page by an organisation, or for an entry in a reference
 * work where a part is cited. The day on which it was seen is told where there is an address to see
 * it at.
 */
export function apaCitation(work: CitedWork, words: CitingMessages): SetCitation {
  const { author, title, part, version, date, accessed, language, url } = work;
  const day = (iso: string, year?: 'numeric') =>
    new Intl.DateTimeFormat(apaLocale[language], {
      ...(year && { year }),
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(iso));
  const retrieved = url === undefined ? '' : ` ${words.retrieved(day(accessed, 'numeric'), url)}`;
  return {
    before: `${author}. (${date.slice(0, 4)}, ${day(date)}). ${part === undefined ? '' : `${part}. ${words.in} `}`,
    italic: title,
    after: ` (${words.version(version)}) [${words.kind}].${retrieved}`,
  };
}

/** A citation without its italics. */
export function plainCitation({ before, italic, after }: SetCitation): string {
  return before + italic + after;
}

/** As CSL-JSON, version 1.0.2, which Zotero, Mendeley and Pandoc read: a list of one. */
export function cslCitation(work: CitedWork, words: CitingMessages): string {
  const { author, title, part, version, date, accessed, language, url, key } = work;
  const parts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
  const item = {
    id: key,
    type: 'webpage',
    title: part ?? title,
    'container-title': part === undefined ? author : title,
    genre: words.kind,
    author: [{ literal: author }],
    issued: parts(date),
    accessed: parts(accessed),
    version,
    language,
    ...(url !== undefined && { URL: url }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
