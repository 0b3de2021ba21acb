import type { Language, Text } from './text.ts';

/*
 * An argument map as the rest of the code reads it. `T` is the type of a text:
 * `Text` while the map holds all languages, `string` once one is chosen (see `localise`).
 */

/** Where a statement comes from: stated in the documents, supplied by us, or said elsewhere. */
export type Origin = 'stated' | 'implicit' | 'outside';

/** How close a statement is to the words it is cited from. */
export type Fidelity = 'quoted' | 'paraphrased' | 'inferred';

/** What kind of party speaks, or what kind of source a document is. */
export type SourceKind =
  | 'government'
  | 'parliament'
  | 'court'
  | 'supervisor'
  | 'science'
  | 'civil-society'
  | 'industry'
  | 'press'
  | 'mapmakers';

/** How we know what a document says: we read it, or another page reports it. */
export type KnownBy = 'read' | 'reported';

/** A part of one of the two documents that the map is about. */
export interface Passage<T = Text> {
  /** How the place is cited: "§4.1", "¶10". */
  place: string;
  /** The passage's first words in the document, by which `check:sources` finds where it starts. */
  begins: string;
  /** What the passage says, in our own words. */
  summary: T;
}

/** A document that statements are cited from. */
export interface SourceDocument<T = Text> {
  id: string;
  /** `subject`: one of the documents the map is about. `outside`: any other. */
  role: 'subject' | 'outside';
  title: T;
  /** Whether that is its own title, in its own language, rather than ours for it in the reader's. */
  ownTitle: boolean;
  /** As it stands on a card: "letter", "EDPB-EDPS 2022". */
  shortTitle: T;
  /** Who wrote or published it. */
  author: T;
  kind: SourceKind;
  /** ISO 8601, as exact as it is known: "2023-04-20", "2023-07", "2022"; absent if it bears none. */
  date?: string | undefined;
  /** The language of its words, and so of quotations from it. */
  language: Language;
  knownBy: KnownBy;
  /** Where it was read, or the page that reports it: absolute https addresses. */
  addresses: readonly string[];
  /** Paragraph by paragraph; empty for outside documents. */
  passages: readonly Passage<T>[];
  note?: T | undefined;
}

/** Somebody who says something. */
export interface Voice<T = Text> {
  id: string;
  name: T;
  /** As it stands on a card. */
  shortName: T;
  kind: SourceKind;
}

/** Where a statement, or a step of reasoning, is found. */
export interface Citation {
  document: string;
  place: string;
  /** At most 25 words, in the document's language, with "[…]" where something is left out. */
  quote?: string | undefined;
  /** The quotation in the other language, by us. */
  translation?: string | undefined;
  fidelity: Fidelity;
}

/** A claim that can be accepted, doubted or rejected. */
export interface Statement<T = Text> {
  id: string;
  /** The number it is cited by, the same in every view, language and print. */
  number: number;
  origin: Origin;
  /** At most seven words. */
  label: T;
  /** The claim in one sentence, with its hedges. */
  text: T;
  voices: readonly string[];
  /** Empty for implicit statements only. */
  citations: readonly Citation[];
  /** Implicit statements only: why the reasoning needs it. */
  reason?: T | undefined;
  /** What a careful reader should know about it. */
  note?: T | undefined;
  /** Of an outside statement: when it was said, ISO 8601. */
  date?: string | undefined;
  /** The statements that this one is context to; it has no effect on what stands. */
  bearsOn: readonly string[];
  /** The statements that cannot be true together with it, if any; each names the other. */
  contraries?: readonly string[] | undefined;
  /** Whether an event that came after the documents bears on it. */
  hasLater: boolean;
}

/** Whether, and where, a critical question is answered. */
export type AnswerState = 'here' | 'elsewhere' | 'unanswered';

/** A critical question put to one argument. */
export interface AskedQuestion<T = Text> {
  id: string;
  question: T;
  /** `here`: in the two documents; `elsewhere`: in an outside source; `unanswered`: in neither. */
  state: AnswerState;
  /** The statements that answer it, or try to. */
  statements: readonly string[];
  remark?: T | undefined;
}

/** Premises that together support or attack one conclusion, or undercut another argument. */
export interface Argument<T = Text> {
  id: string;
  /** `for` and `against` conclude about a statement, `undercuts` about an argument. */
  kind: 'for' | 'against' | 'undercuts';
  scheme: string;
  /** Linked: each is needed. */
  premises: readonly string[];
  /** A statement's id, or for `undercuts` an argument's. */
  conclusion: string;
  /** Where the step is made; empty where the premises' own sources make it. */
  citations: readonly Citation[];
  questions: readonly AskedQuestion<T>[];
  note?: T | undefined;
}

/** A kind of argument, after Walton, Reed & Macagno, "Argumentation Schemes" (2008). */
export interface Scheme<T = Text> {
  id: string;
  name: T;
  /** How such an argument goes, in a sentence or two. */
  pattern: T;
}

/** One piece of reasoning, whole. */
export interface ArgumentMap<T = Text> {
  id: string;
  title: T;
  /** The version of the content, and the day of its last change (ISO 8601). */
  version: string;
  date: string;
  /** What is said or happens from this day on is later than the documents (ISO 8601). */
  laterFrom: string;
  /** The statement that it all leads to. */
  main: string;
  /** The statements of the opening view. */
  opening: readonly string[];
  documents: readonly SourceDocument<T>[];
  voices: readonly Voice<T>[];
  schemes: readonly Scheme<T>[];
  /** In the order of their numbers. */
  statements: readonly Statement<T>[];
  arguments: readonly Argument<T>[];
}
