import type {
  AnswerState,
  Citation,
  KnownBy,
  Origin,
  Passage,
  Scheme,
  SourceDocument,
  Voice,
} from './argumentMap.ts';
import type { Term } from './companions.ts';
import type { Text } from './text.ts';

/*
 * What a curator writes: records keyed by id, so that a name that does not exist
 * is a compile error. `defineMap` turns it into an `ArgumentMap`.
 */

type WithoutId<Entry> = Omit<Entry, 'id'>;

/** A document as written down; `passages` may be left out where there are none. */
export type DocumentSource = Omit<SourceDocument, 'id' | 'ownTitle' | 'passages'> & {
  passages?: readonly Passage[];
};

export type VoiceSource = WithoutId<Voice>;

/** A scheme with the critical questions that belong to it. */
export type SchemeSource = WithoutId<Scheme> & {
  questions: Readonly<Record<string, Text>>;
};

/** A citation whose document is one of `DocumentId`. */
export type CitationSource<DocumentId extends string = string> = Omit<Citation, 'document'> & {
  document: DocumentId;
};

interface StatementBase<VoiceId extends string> {
  number: number;
  origin: Origin;
  label: Text;
  text: Text;
  voices: readonly VoiceId[];
  note?: Text;
}

/** A statement as written down: cited where stated or outside, with a reason where implicit. */
export type StatementSource<DocumentId extends string = string, VoiceId extends string = string> =
  | (StatementBase<VoiceId> & {
      origin: 'stated' | 'outside';
      citations: readonly [CitationSource<DocumentId>, ...CitationSource<DocumentId>[]];
    })
  | (StatementBase<VoiceId> & { origin: 'implicit'; reason: Text });

/** How a critical question fares. */
export interface AnswerSource<StatementId extends string = string> {
  state: AnswerState;
  statements?: readonly StatementId[];
  remark?: Text;
}

interface ArgumentBase<
  StatementId extends string,
  SchemeId extends string,
  DocumentId extends string,
> {
  scheme: SchemeId;
  premises: readonly [StatementId, ...StatementId[]];
  /** Where the step itself is made; its quotation is the connective ("Daarom", "Immers"). */
  citations?: readonly CitationSource<DocumentId>[];
  note?: Text;
}

/** An argument as written down: it concludes about a statement, or undercuts another argument. */
export type ArgumentSource<
  StatementId extends string = string,
  SchemeId extends string = string,
  DocumentId extends string = string,
  ArgumentId extends string = string,
> = ArgumentBase<StatementId, SchemeId, DocumentId> &
  (
    | { kind: 'for' | 'against'; conclusion: StatementId }
    | { kind: 'undercuts'; conclusion: ArgumentId }
  );

/** Which statements each statement is context to. */
export type ContextSource<StatementId extends string = string> = Readonly<
  Partial<Record<StatementId, readonly StatementId[]>>
>;

/** Something that happened, as written down. */
export interface TimelineEventSource<StatementId extends string = string> {
  date: string;
  until?: string;
  title: Text;
  text: Text;
  note?: Text;
  knownBy: KnownBy;
  addresses: readonly [string, ...string[]];
  bearsOn: readonly [StatementId, ...StatementId[]];
  statement?: StatementId;
}

/** A case for or against something, as written down. */
export interface PleaSource<StatementId extends string = string> {
  text: Text;
  statements: readonly [StatementId, ...StatementId[]];
}

/** A line of reasoning as written down. */
export interface ReasoningLineSource<
  StatementId extends string = string,
  ArgumentId extends string = string,
> {
  title: Text;
  arguments: readonly [ArgumentId, ...ArgumentId[]];
  steelman: PleaSource<StatementId>;
  reply: PleaSource<StatementId>;
}

/** A proposition to debate as written down. */
export interface PropositionSource<StatementId extends string = string> {
  title: Text;
  text: Text;
  level: number;
  turnsOn: Text;
  for: PleaSource<StatementId>;
  against: PleaSource<StatementId>;
}

export type TermSource = WithoutId<Term>;

/** Everything that `defineMap` takes. */
export interface MapSource<StatementId extends string = string> {
  id: string;
  title: Text;
  /** The version of the content, and the day of its last change (ISO 8601). */
  version: string;
  date: string;
  /** What is said or happens from this day on is later than the documents (ISO 8601). */
  laterFrom: string;
  /** The statement that it all leads to. */
  main: NoInfer<StatementId>;
  /** The statements of the opening view: at most fifteen, the main one among them. */
  opening: readonly NoInfer<StatementId>[];
  documents: Readonly<Record<string, DocumentSource>>;
  voices: Readonly<Record<string, VoiceSource>>;
  schemes: Readonly<Record<string, SchemeSource>>;
  statements: Readonly<Record<StatementId, StatementSource>>;
  arguments: Readonly<Record<string, ArgumentSource>>;
  /** By argument, then by the question's id in its scheme. Each question of the scheme is answered. */
  answers: Readonly<Record<string, Readonly<Record<string, AnswerSource>>>>;
  context: ContextSource<NoInfer<StatementId>>;
  /** Pairs of statements that cannot both be true, though neither is argued to refute the other. */
  contraries?: readonly (readonly [NoInfer<StatementId>, NoInfer<StatementId>])[];
  timeline: Readonly<Record<string, TimelineEventSource>>;
  lines: Readonly<Record<string, ReasoningLineSource>>;
  propositions: Readonly<Record<string, PropositionSource>>;
  glossary: Readonly<Record<string, TermSource>>;
}
