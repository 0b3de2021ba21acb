import type {
  Argument,
  AskedQuestion,
  Citation,
  Scheme,
  SourceDocument,
  Statement,
  Voice,
} from '../model/argumentMap.ts';
import type { ReasoningLine, Term, TimelineEvent, WholeMap } from '../model/companions.ts';
import type { Proposition } from '../model/proposition.ts';
import type { Language, Text } from '../model/text.ts';

/*
 * The map as it is published: `map.json`, described by `map.schema.json` beside it. Its names are
 * public, so that what is renamed in the model is not renamed here.
 */

/** The licence under which the content is published. */
export const contentLicence = {
  id: 'CC-BY-4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** A citation, its quotation in both languages. */
export interface CitationJson {
  document: string;
  place: string;
  /** The document's own words, in `language`. */
  quote?: string;
  language?: Language;
  /** The quotation in each language: in its own the same words, in the other ours. */
  translation?: Text;
  fidelity: Citation['fidelity'];
}

type Plain<Entry> = { -readonly [Key in keyof Entry]: Exclude<Entry[Key], undefined> };
type Cited<Entry> = Plain<Omit<Entry, 'citations' | 'hasLater'>> & { citations: CitationJson[] };

/** A document; of a passage, only where it is and our summary of it. */
export type DocumentJson = Plain<Omit<SourceDocument, 'ownTitle' | 'passages'>> & {
  passages: { place: string; summary: Text }[];
};

/** The whole map, as published. */
export interface MapJson {
  $schema: 'map.schema.json';
  id: string;
  title: Text;
  version: string;
  date: string;
  laterFrom: string;
  licence: typeof contentLicence;
  main: string;
  opening: readonly string[];
  documents: DocumentJson[];
  voices: Plain<Voice>[];
  schemes: Plain<Scheme>[];
  statements: Cited<Statement>[];
  arguments: (Omit<Cited<Argument>, 'questions'> & { questions: Plain<AskedQuestion>[] })[];
  timeline: Plain<TimelineEvent>[];
  lines: Plain<ReasoningLine>[];
  propositions: Proposition[];
  glossary: Plain<Term>[];
}

/** The map as an object to be published as JSON: nothing absent is named, no order is left open. */
export function mapJson(map: WholeMap): MapJson {
  const languages = new Map(map.documents.map(({ id, language }) => [id, language]));
  const citations = (list: readonly Citation[]) =>
    list.map((citation) => citationJson(citation, languages.get(citation.document)));
  return {
    $schema: 'map.schema.json',
    id: map.id,
    title: map.title,
    version: map.version,
    date: map.date,
    laterFrom: map.laterFrom,
    licence: contentLicence,
    main: map.main,
    opening: map.opening,
    documents: map.documents.map(documentJson),
    voices: map.voices.map(({ id, name, shortName, kind }) => ({ id, name, shortName, kind })),
    schemes: map.schemes.map(({ id, name, pattern }) => ({ id, name, pattern })),
    statements: map.statements.map((statement) => ({
      id: statement.id,
      number: statement.number,
      label: statement.label,
      text: statement.text,
      origin: statement.origin,
      voices: statement.voices,
      citations: citations(statement.citations),
      bearsOn: statement.bearsOn,
      ...present({
        contraries: statement.contraries,
        reason: statement.reason,
        note: statement.note,
        date: statement.date,
      }),
    })),
    arguments: map.arguments.map((argument) => ({
      id: argument.id,
      kind: argument.kind,
      scheme: argument.scheme,
      premises: argument.premises,
      conclusion: argument.conclusion,
      citations: citations(argument.citations),
      questions: argument.questions.map(({ id, question, state, statements, remark }) => ({
        id,
        question,
        state,
        statements,
        ...present({ remark }),
      })),
      ...present({ note: argument.note }),
    })),
    timeline: map.timeline.map((event) => ({
      id: event.id,
      date: event.date,
      title: event.title,
      text: event.text,
      knownBy: event.knownBy,
      addresses: event.addresses,
      bearsOn: event.bearsOn,
      ...present({ until: event.until, note: event.note, statement: event.statement }),
    })),
    lines: map.lines.map(({ id, title, arguments: steps, steelman, reply }) => ({
      id,
      title,
      arguments: steps,
      steelman,
      reply,
    })),
    propositions: map.propositions.map((proposition) => ({
      id: proposition.id,
      title: proposition.title,
      text: proposition.text,
      level: proposition.level,
      turnsOn: proposition.turnsOn,
      for: proposition.for,
      against: proposition.against,
    })),
    glossary: map.glossary.map(({ id, name, forms, definition }) => ({
      id,
      name,
      forms,
      definition,
    })),
  };
}

function documentJson(document: SourceDocument): DocumentJson {
  return {
    id: document.id,
    role: document.role,
    title: document.title,
    shortTitle: document.shortTitle,
    author: document.author,
    kind: document.kind,
    language: document.language,
    knownBy: document.knownBy,
    addresses: document.addresses,
    passages: document.passages.map(({ place, summary }) => ({ place, summary })),
    ...present({ date: document.date, note: document.note }),
  };
}

function citationJson(
  { document, place, quote, translation, fidelity }: Citation,
  language: Language | undefined,
): CitationJson {
  if (quote === undefined || language === undefined) return { document, place, fidelity };
  const both =
    translation === undefined
      ? undefined
      : {
          nl: language === 'nl' ? quote : translation,
          en: language === 'en' ? quote : translation,
        };
  return { document, place, quote, language, ...present({ translation: both }), fidelity };
}

/** The entries of an object that have a value. */
function present<Entry extends object>(entry: Entry): Partial<Plain<Entry>> {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  ) as Partial<Plain<Entry>>;
}
