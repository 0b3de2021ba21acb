/** How a statement or a mark is spoken of in the middle of a sentence. */
export type Which =
  'accepted' | 'doubted' | 'rejected' | 'stands' | 'contested' | 'falls' | 'open' | 'notJudged';

type ByMark = Readonly<Record<'accepted' | 'doubted' | 'rejected', string>>;
type ByStart = Readonly<Record<'minister' | 'outside' | 'own', string>>;
type ByWord = Readonly<Record<'stands' | 'contested' | 'falls' | 'open', string>>;

/** What is said about marks, verdicts and their reasons. References to cards come in as names. */
export interface JudgingMessages {
  start: { legend: string; label: string; name: ByStart; short: ByStart; explained: ByStart };
  /** On the buttons that mark a statement. */
  mark: ByMark;
  /** Of a statement that has the mark. */
  marked: ByMark;
  markGroup: (label: string) => string;
  markKeys: string;
  /** Of a card, told to who does not see it. */
  yourMark: (mark: string) => string;
  words: ByWord;
  /** What each look of a verdict means, for the legend and the title of a card. */
  standings: Readonly<
    Record<
      | 'stands'
      | 'open'
      | 'clash'
      | 'doubted'
      | 'circular'
      | 'unsettled'
      | 'refuted'
      | 'unsupported'
      | 'apart',
      string
    >
  >;
  contextOnly: string;
  noPart: string;
  tally: {
    marked: (number: number, mark: string) => string;
    unmarked: (number: number) => string;
    start: (name: string) => string;
    weigh: string;
    undo: string;
    redo: string;
    reset: string;
    adopt: string;
    receive: string;
    try: string;
    takeBack: string;
    /** How many cards got each verdict: "2 fall, 3 are contested." */
    counts: (falls: number, contested: number, open: number, stands: number) => string;
    nothing: string;
    dismiss: string;
    more: (count: number) => string;
  };
  undo: string;
  redo: string;
  mine: {
    title: string;
    button: (count: number) => string;
    none: string;
    marks: string;
    weighings: string;
    /** What the reader weighed about a card: on which side, and how many pairs. */
    weighed: (card: string, side: 'support' | 'objection', pairs: number) => string;
    takeBack: (name: string) => string;
    reset: string;
    keep: string;
    keepExplained: string;
    cannotKeep: string;
    inconsistent: (one: string, other: string) => string;
  };
  received: {
    title: string;
    size: (marks: number, weighings: number) => string;
    compare: string;
    adopt: string;
    adoptExplained: string;
    leave: string;
    mine: string;
    theirs: string;
    unmarked: string;
    startsFrom: string;
    weighings: (count: number) => string;
    verdicts: string;
    sameVerdicts: string;
    onlyInOne: (cards: number) => string;
    differences: string;
    close: string;
  };
  problems: { unsealed: string; incomplete: string; newer: string };
  why: {
    title: string;
    unfold: string;
    matters: (marks: string) => string;
    accepted: string;
    rejected: string;
    doubted: string;
    granted: string;
    unsupported: string;
    notJudged: string;
    /** "3, 4 and 5" */
    list: (names: readonly string[]) => string;
    supports: (premises: string, count: number) => string;
    /** After "it is taken for granted" or "10 supports it", where the reader weighed. */
    andOutweighs: string;
    alsoSupported: (lines: number) => string;
    onlyLine: (failure: string) => string;
    noneHolds: (lines: number) => string;
    line: (premises: string, failure: string) => string;
    granting: (failure: string) => string;
    needs: (premise: string, which: string) => string;
    undercut: (by: string) => string;
    outweighed: (by: string) => string;
    contrary: (statement: string) => string;
    contraryRejected: (statements: string) => string;
    which: Readonly<Record<Which, string>>;
    whichAll: Readonly<Record<Which, string>>;
    clash: (support: string, objections: string) => string;
    takenForGranted: string;
    restsOn: (statements: string, which: string) => string;
    undercutBy: (statements: string, which: string) => string;
    attackedBy: (statements: string, which: string) => string;
    circular: (statements: string) => string;
    objectionFails: (objection: string, failure: string) => string;
    undercutFails: (undercutter: string, failure: string) => string;
    objectionOutweighed: (objection: string, by: string) => string;
    /** Of a line whose one premise fails: what is said of that premise, and of the line. */
    itself: Readonly<Record<'rejected' | 'falls', string>>;
    lineItself: (premise: string, itself: string) => string;
    objectionItself: (premise: string, itself: string) => string;
    undercutItself: (premise: string, itself: string) => string;
    alreadyTold: string;
  };
  carries: {
    title: string;
    intro: Readonly<Record<'stands' | 'contested', string>>;
    alone: string;
    onlyTogether: (others: string) => string;
    moreSets: (count: number) => string;
    affects: (count: number) => string;
    none: (lines: number) => string;
    falls: string;
    showOnMap: string;
    hideOnMap: string;
    badge: Readonly<Record<1 | 2 | 3, string>>;
    all: (count: number) => string;
  };
  flips: {
    title: string;
    intro: string;
    wouldBecome: Readonly<Record<'stands' | 'contested' | 'falls', string>>;
    change: Readonly<
      Record<'accepted' | 'doubted' | 'rejected' | 'unmarked', (name: string) => string>
    >;
    and: string;
    marked: string;
    takeBackMark: string;
    try: string;
    others: (count: number) => string;
    none: string;
    trying: string;
    keep: string;
    back: string;
  };
  weigh: {
    title: string;
    intro: string;
    between: (support: string, objection: string) => string;
    allAtOnce: string;
    oneByOne: (pairs: number) => string;
    supportWins: string;
    objectionWins: (objections: number) => string;
    neither: string;
    sign: string;
    decided: string;
  };
}
