/** A moment at which a student says where they stand. */
type Moment = 'before' | 'after';

/** A side of a debate. */
type Side = 'against' | 'for';

/** Why something that was handed in gives no answer. */
type Problem =
  | 'foreign'
  | 'other-map'
  | 'newer'
  | 'cut-off'
  | 'unreadable'
  | 'no-answer'
  | 'too-large'
  | 'not-read';

/** What becomes of an answer that does not simply count. */
type Outcome =
  'doubled' | 'same-link' | 'replaced' | 'less-complete' | 'partly' | 'other-proposition';

/** What is said where a student says where they stand, before and after. */
export interface StandMessages {
  title: string;
  intro: string;
  /** That nothing of it is collected. */
  privacy: string;
  propositions: string;
  moments: Record<Moment, string>;
  /** How each position is called, from strongly against to strongly in favour. */
  positions: readonly string[];
  /** A position within a sentence: "you were rather against". */
  position: { legend: Record<Moment, string>; missing: string };
  reason: { label: string; hint: string; left: (count: number) => string };
  cards: { title: string; explained: string; judged: (count: number) => string; onMap: string };
  /** The button that settles what was filled in, and what is said then. */
  settle: Record<Moment, string>;
  settled: Record<Moment, string>;
  change: Record<Moment, string>;
  stood: Record<Moment, string>;
  noReason: string;
  judged: (count: number) => string;
  swap: {
    title: string;
    /** Where one stands on a side, and so argues the other. */
    other: (position: string, side: string) => string;
    undecided: string;
    lot: string;
    legend: string;
    none: string;
    sides: Record<Side, string>;
    strongest: (side: string) => string;
    task: string;
    cards: string;
  };
  /** What poll studies of debates found, and where it is said. */
  caution: { text: string; source: string };
  later: string;
  moved: { label: string; none: string; judged: string; used: string; others: string };
  result: {
    title: string;
    /** The change as a sentence, positions in the words of `positions`. */
    changed: (from: string, to: string) => string;
    stayed: (position: string) => string;
    onlyBefore: (position: string) => string;
    onlyAfter: (position: string) => string;
    movedBy: string;
    argued: (side: string) => string;
    /** Cards that were judged at both moments, and otherwise afterwards. */
    otherwise: (count: number) => string;
    /** Cards that were judged afterwards alone, and before alone. */
    newly: (count: number) => string;
    noLonger: (count: number) => string;
    notScored: string;
  };
  handIn: {
    title: string;
    explained: string;
    name: string;
    nameHint: string;
    link: string;
    code: string;
    copyLink: string;
    copyCode: string;
    copied: string;
    notCopied: string;
    qr: string;
    qrShow: string;
    qrHide: string;
    /** What is done with it: it holds a link, or a code. */
    qrExplained: Record<'link' | 'code', string>;
    qrTooLong: string;
    file: string;
    fileName: string;
    fileExplained: string;
    /** The lines before the code in that file. */
    fileText: string;
  };
  keep: { label: string; explained: string; cannot: string };
  resume: {
    title: string;
    explained: string;
    label: string;
    open: string;
    file: string;
    opened: string;
    problems: Record<Problem, string>;
    otherProposition: string;
  };
  restart: string;
  /** What took the place of an answer, and how that is had back. */
  takeBack: { act: string; done: string; by: Record<'restart' | 'resume', string> };
  leaving: string;
}

/** What is said where a class's answers come together. */
export interface ClassPictureMessages {
  title: string;
  intro: string;
  privacy: string;
  bring: {
    title: string;
    explained: string;
    label: string;
    placeholder: string;
    add: string;
    files: string;
    drop: string;
    busy: string;
    nothing: string;
    added: (count: number, noted: number) => string;
    demonstrate: string;
  };
  handedIn: {
    title: string;
    explained: string;
    add: string;
    mine: string;
    broken: string;
  };
  notes: {
    title: (count: number) => string;
    explained: string;
    pasted: (line: number) => string;
    inFile: (file: string, line: number) => string;
    problems: Record<Problem, string>;
    outcomes: Record<Outcome, string>;
    dismiss: string;
  };
  proposition: string;
  propositionCount: (title: string, count: number) => string;
  count: (count: number) => string;
  none: string;
  few: string;
  acts: {
    print: string;
    csvAnswers: string;
    csvCards: string;
    save: string;
    clear: string;
    bringBack: string;
    cleared: string;
    unsaved: string;
  };
  fileName: string;
  fileText: (count: number) => string;
  flow: {
    title: string;
    /** Of those who answered both times: to for, to against, stayed; then who crossed over. */
    moved: (both: number, towards: number, against: number, stayed: number) => string;
    crossed: (count: number) => string;
    swapped: (count: number) => string;
    once: (before: number, after: number) => string;
    split: (before: string, after: string) => string;
    splitOnce: (split: string) => string;
    measure: string;
    table: string;
    from: string;
    total: string;
    /** What the picture shows, for who does not see it. */
    alt: string;
  };
  cards: {
    title: string;
    explained: string;
    card: string;
    marks: Record<'accepted' | 'doubted' | 'rejected', string>;
    nobody: string;
    none: string;
  };
  splits: {
    title: string;
    explained: string;
    none: string;
    split: (moment: Moment, value: string) => string;
  };
  otherwise: {
    title: string;
    explained: string;
    none: string;
    /** How many judge a card otherwise now, of those whose position changed and of those who stayed. */
    of: (changed: number, ofChanged: number, stayed: number, ofStayed: number) => string;
  };
  named: {
    title: string;
    explained: string;
    none: string;
    by: (count: number, changed: number) => string;
  };
  carrying: {
    title: string;
    explained: string;
    none: string;
    nobody: string;
    of: (count: number, changed: number) => string;
    searching: (done: number, of: number) => string;
  };
  reasons: {
    title: string;
    warning: string;
    show: (count: number) => string;
    anonymous: string;
    groups: Record<'for' | 'against' | 'stayed' | 'once', string>;
    more: (count: number) => string;
    /** The answers without one. */
    silent: (count: number) => string;
    remove: string;
    removed: string;
    broughtBack: string;
  };
  csv: {
    answer: string;
    name: string;
    proposition: string;
    moment: Record<Moment, string>;
    position: string;
    reason: string;
    argued: string;
    movedBy: string;
    number: string;
    label: string;
    split: string;
    changed: string;
    stayed: string;
    answersFile: string;
    cardsFile: string;
  };
}
