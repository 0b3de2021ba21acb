import type { JudgingMessages } from '../../judging/messages.ts';

type ByKind = Readonly<
  Record<
    | 'missing-premise'
    | 'quotation'
    | 'matching'
    | 'origins'
    | 'critical-question'
    | 'what-falls'
    | 'steelman-reply'
    | 'attack-premise',
    string
  >
>;

type ByOrigin = Readonly<Record<'stated' | 'implicit' | 'outside', string>>;
type ByVerdict = Readonly<Record<'stands' | 'contested' | 'falls', string>>;

/** What exercises say. Cards come in as names, quotations with their marks. */
export interface HolesMessages {
  title: string;
  intro: string;
  /** What the word that the room uses most means. */
  premise: string;
  kinds: ByKind;
  /** What is asked, by kind; of marks on cards it is made of the parts in `fall`. */
  tasks: Readonly<Record<Exclude<keyof ByKind, 'what-falls'>, string>>;
  choices: {
    title: string;
    difficulty: string;
    difficulties: Readonly<Record<'easy' | 'medium' | 'hard', string>>;
    explained: Readonly<Record<'easy' | 'medium' | 'hard', string>>;
    kinds: string;
    open: string;
    count: string;
    fresh: string;
    bringBack: string;
    /** What happened to the exercises. */
    renewed: (code: string) => string;
    broughtBack: string;
    code: string;
    codeExplained: string;
    openCode: string;
    wrongCode: string;
    copy: string;
    copied: string;
    notCopied: string;
    noneOfKind: string;
    fewer: (count: number) => string;
  };
  unknown: (parts: string) => string;
  /** Where one is among the exercises. */
  exercise: (number: number) => string;
  of: (number: number, count: number) => string;
  exercises: string;
  found: string;
  seen: string;
  previous: string;
  next: string;
  check: string;
  choose: string;
  chooseAll: string;
  show: string;
  again: string;
  right: string;
  notThis: string;
  /** How many of several rows are right. */
  rows: (right: number, all: number) => string;
  answerIs: string;
  others: string;
  onMap: string;
  /** The help that an exercise gives: what kind of step it is. */
  help: string;
  premises: string;
  conclusion: string;
  gap: string;
  supports: string;
  speaksAgainst: string;
  undercuts: string;
  quotationFrom: (place: string) => string;
  translation: string;
  pick: string;
  origins: ByOrigin;
  originsShort: ByOrigin;
  claim: string;
  fall: {
    start: Readonly<Record<'minister' | 'outside', string>>;
    marks: Readonly<
      Record<'accepted' | 'rejected' | 'doubted', (cards: string, count: number) => string>
    >;
    asked: ByVerdict;
    steps: string;
    /** How verdicts come about, as far as the exercise needs it. */
    rules: string;
    rulesContested: string;
    is: ByVerdict;
  };
  /** The words of the engine's reasons that speak of marks, which are not the student's own here. */
  why: Pick<
    JudgingMessages['why'],
    'accepted' | 'rejected' | 'doubted' | 'which' | 'whichAll' | 'itself'
  >;
  because: {
    implicit: string;
    saidIn: (place: string, quote: string) => string;
    together: (scheme: string, pattern: string) => string;
    /** What a statement does on the map, that does not fill the gap. */
    noFit: string;
    supports: (card: string) => string;
    attacks: (card: string) => string;
    bearsOn: (cards: string) => string;
    nowhere: string;
    citedHere: (place: string, fidelity: string) => string;
    citedElsewhere: (place: string, quote: string) => string;
    /** Why a claim has not the origin that was chosen. */
    notThisOrigin: ByOrigin;
    inDocuments: (places: string) => string;
    fromOutside: (voices: string, source: string) => string;
    belongs: (scheme: string, pattern: string) => string;
    belongsElsewhere: (scheme: string) => string;
    /** Before the cards that answer a question, or try to. */
    cards: (cards: string) => string;
    answers: Readonly<Record<'here' | 'elsewhere' | 'unanswered', string>>;
  };
  open: {
    line: string;
    cardsToUse: string;
    firstSteelman: string;
    thenReply: string;
    yourText: string;
    copy: string;
    copied: string;
    notCopied: string;
    attack: string;
    premise: string;
    objections: string;
    lineReply: (line: string) => string;
    unanswered: string;
    says: (voice: string, claim: string) => string;
    showModel: string;
    hideModel: string;
    model: string;
    modelExplained: string;
    steelman: string;
    reply: string;
    checkYourself: string;
    criteria: Readonly<Record<'steelman-reply' | 'attack-premise', readonly string[]>>;
  };
  sheet: {
    title: string;
    intro: string;
    what: string;
    parts: Readonly<Record<'both' | 'exercises' | 'key', string>>;
    /** What to mind where the printer prints on both sides. */
    bothSides: string;
    print: string;
    heading: string;
    name: string;
    key: string;
    keyExplained: string;
    /** Where the same sheet is found again. */
    again: (code: string) => string;
    about: string;
    letters: string;
  };
}
