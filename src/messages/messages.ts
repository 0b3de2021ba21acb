import type { ArticleMessages } from './article/messages.ts';
import type { DisplayMessages } from './display/messages.ts';
import type { JudgingMessages } from './judging/messages.ts';
import type { PrintingMessages } from './printing/messages.ts';
import type { KeysMessages } from './keys/messages.ts';
import type { SharingMessages } from './sharing/messages.ts';
import type { EmbeddedMessages } from './embedded/messages.ts';
import type { TouchMessages } from './touch/messages.ts';

/** Every text of the interface, in one language. Functions take what the text depends on. */
export interface Messages {
  brand: string;
  subtitle: string;
  description: string;
  languageName: string;
  switchLanguage: string;
  skipToContent: string;
  navigation: string;
  shows: {
    map: string;
    outline: string;
    documents: string;
    sides: string;
    timeline: string;
    classroom: string;
    glossary: string;
    about: string;
  };
  views: { legend: string; case: string; documents: string; outside: string };
  viewCounts: (cards: number) => string;
  map: {
    region: string;
    summary: (cards: number) => string;
    zoomIn: string;
    zoomOut: string;
    fit: string;
    putBack: string;
    controls: string;
    open: (count: number, label: string) => string;
    close: (label: string) => string;
    select: (number: number, label: string) => string;
    junction: (scheme: string, kind: ArgumentKind) => string;
    /** Both ends of a step, each as its number and label. */
    ends: (premises: readonly string[], conclusion: string) => string;
    stepTo: (conclusion: string) => string;
    hiddenPremises: (count: number) => string;
    emptyTitle: string;
    emptyText: string;
    clearFilters: string;
    searchWholeMap: string;
  };
  /** What a newcomer reads first, and what follows where there is room. */
  hint: { read: string; judge: string; dismiss: string };
  legend: {
    title: string;
    supports: string;
    attacks: string;
    undercuts: string;
    linked: string;
    implicit: string;
    bearsOn: string;
    outside: string;
    later: string;
    more: string;
  };
  filter: {
    title: string;
    active: (count: number) => string;
    voice: string;
    origin: string;
    document: string;
    clear: string;
    close: string;
    explanation: string;
  };
  search: {
    label: string;
    placeholder: string;
    none: (query: string) => string;
    count: (hits: number) => string;
    clear: string;
    close: string;
    inQuote: string;
  };
  origins: { stated: string; implicit: string; outside: string };
  originsExplained: { stated: string; implicit: string; outside: string };
  implicitPremise: string;
  article: ArticleMessages;
  judging: JudgingMessages;
  display: DisplayMessages;
  keys: KeysMessages;
  sharing: SharingMessages;
  touch: TouchMessages;
  embedded: EmbeddedMessages;
  /** Puts a text between quotation marks. */
  quoted: (text: string) => string;
  sourceKinds: Record<SourceKindKey, string>;
  fidelity: { quoted: string; paraphrased: string; inferred: string };
  fidelityExplained: { quoted: string; paraphrased: string; inferred: string };
  knownBy: { read: string; reported: string };
  /** Said of a source of which no address is known. */
  noAddress: string;
  /** The mark on what came after the documents, and what it means. */
  later: string;
  laterExplained: string;
  /** Places in a source that are named by a word rather than a number. */
  places: Readonly<Record<string, string>>;
  documents: {
    intro: string;
    cards: (count: number) => string;
    none: string;
    undated: string;
    selectedHere: string;
  };
  sides: {
    intro: readonly string[];
    contents: string;
    steelman: string;
    reply: string;
    uses: string;
    showOnMap: string;
    /** Above the map, before the name of that whose two sides it shows. */
    shownFor: Record<'line' | 'proposition', string>;
    /** On which side a card is used. */
    sideOf: Record<'line' | 'proposition', { one: string; other: string; both: string }>;
    backToCase: string;
    disputesTitle: string;
    disputesIntro: string;
    backing: string;
    attacking: string;
    undercutting: string;
    nobody: string;
  };
  timeline: {
    intro: readonly string[];
    document: string;
    said: string;
    bearsOn: string;
    onMap: string;
    end: string;
  };
  glossary: { intro: string; explain: (term: string) => string; all: string };
  panel: {
    region: string;
    close: string;
    back: string;
    forward: string;
    translation: string;
    whyNeeded: string;
    note: string;
    restsOn: string;
    restsOnNothing: string;
    backedFromOutside: string;
    objections: string;
    undercutBy: string;
    carries: string;
    carriesNothing: string;
    speaksAgainst: string;
    togetherWith: string;
    together: string;
    context: string;
    bearsOn: string;
    events: string;
    eventsExplained: string;
    lines: string;
    stepOf: Record<ArgumentKind, string>;
    stepAbout: Record<ArgumentKind, string>;
    madeIn: string;
    stepUnstated: string;
    premises: string;
    questions: string;
    questionsIntro: string;
    answers: { here: string; elsewhere: string; unanswered: string };
    showStep: string;
    showOnMap: string;
    showInDocument: string;
  };
  outline: {
    intro: string;
    mainTitle: string;
    otherTitle: string;
    /** What a statement does where it stands; cards by number, with those that count together. */
    roles: {
      main: string;
      other: string;
      for: (conclusion: number, together: readonly number[]) => string;
      against: (conclusion: number, together: readonly number[]) => string;
      undercuts: (from: readonly number[], to: number, together: readonly number[]) => string;
      context: (about: number) => string;
    };
    /** Before the numbers of the cards under which a statement also stands; between the last two. */
    alsoUnder: string;
    and: string;
    /** The button that unfolds and folds what stands under a card. */
    behind: (number: number, label: string) => string;
    rest: (count: number, number: number) => string;
    notShown: string;
  };
  printing: PrintingMessages;
  about: AboutMessages;
  notices: {
    fragment: string;
    dismiss: string;
  };
  root: { choose: string };
  noScript: string;
}

export type ArgumentKind = 'for' | 'against' | 'undercuts';

export type SourceKindKey =
  | 'government'
  | 'parliament'
  | 'court'
  | 'supervisor'
  | 'science'
  | 'civil-society'
  | 'industry'
  | 'press'
  | 'mapmakers';

/** The page "About this map": headings with paragraphs of plain text. */
export interface AboutMessages {
  title: string;
  care: string;
  careLink: string;
  sections: readonly { title: string; paragraphs: readonly string[] }[];
  linksTitle: string;
  links: readonly { label: string; href: string }[];
  versionTitle: string;
  version: (version: string, date: string, cards: number, steps: number) => string;
  dataTitle: string;
  data: string;
  dataLink: string;
  schemaLink: string;
  reportTitle: string;
  report: string;
}
