/** The words of preparing one's side: role cards and one's brief. Numbers are those of cards. */
export interface SideMessages {
  title: string;
  intro: string;
  question: string;
  positions: Record<'for' | 'against' | 'undecided', string>;
  chooses: string;
  noSuchRole: (name: string) => string;
  role: RoleMessages;
  brief: BriefMessages;
}

export interface RoleMessages {
  all: string;
  choose: string;
  followed: string;
  mind: string;
  strongest: string;
  also: string;
  ourWords: string;
  goes: string;
  /** One step of a line: which cards lead to which. */
  step: Record<'for' | 'against', (premises: readonly number[], conclusion: number) => string>;
  undercuts: (premises: readonly number[], conclusion: number) => string;
  shakes: (numbers: readonly number[]) => string;
  addLine: string;
  lineAdded: string;
  restsOn: string;
  attack: string;
  reply: string;
  ours: string;
  loses: (numbers: readonly number[]) => string;
  noQuotation: string;
  ownWords: string;
  noAttack: string;
  hits: {
    premise: string;
    step: string;
    conclusion: (number: number) => string;
  };
  told: (numbers: readonly number[]) => string;
  furtherAttacks: string;
  /** Before a critical question that may be put to a step, by the numbers of its cards. */
  expectQuestion: (premises: readonly number[], conclusion: number) => string;
  states: Record<'here' | 'elsewhere' | 'unanswered', string>;
  /** Which attacks a reply answers, by the numbers of their cards. */
  against: (numbers: readonly number[]) => string;
  helps: Record<'backs' | 'attacks' | 'contradicts', string>;
  noReply: string;
  askBack: string;
  bearInMind: string;
  inBrief: string;
  /** The name of the button for a card. */
  addCard: (number: number, label: string) => string;
  quote: string;
  quoteOf: (number: number, from: string) => string;
  takeUp: string;
  takeUpOf: (number: number, label: string) => string;
  answerWith: string;
  answerWithOf: (number: number, label: string) => string;
  print: string;
  hinges: {
    title: string;
    intro: (reasons: number) => string;
    reason: (number: number) => string;
    fallsWithout: string;
    oneOf: string;
    andOneOf: string;
    andOf: string;
    more: string;
  };
}

export interface BriefMessages {
  title: string;
  intro: string;
  toBrief: string;
  /** On the button in the reading panel. */
  add: string;
  added: string;
  empty: { title: string; text: string; fromRole: string; ownPoint: string };
  setup: string;
  name: string;
  namePlaceholder: string;
  author: string;
  authorHint: string;
  role: string;
  noRole: string;
  side: string;
  sides: Record<'for' | 'against', string>;
  minutes: string;
  pace: string;
  paceHint: string;
  time: {
    title: string;
    /** The time that all takes, and the time that there is. */
    fits: (estimated: string, set: string) => string;
    over: (estimated: string, set: string, over: string) => string;
    assumed: (pace: number) => string;
    entry: (time: string) => string;
  };
  list: {
    title: string;
    order: string;
    hint: string;
    ownPoint: string;
    addOwnPoint: string;
    note: string;
    noteOf: (what: string) => string;
    ownText: string;
    drag: (what: string) => string;
    up: (what: string) => string;
    down: (what: string) => string;
    remove: (what: string) => string;
    readOut: string;
    crossing: string;
    onMap: (number: number) => string;
    place: (place: number, of: number) => string;
  };
  find: {
    label: string;
    placeholder: string;
    none: (query: string) => string;
    count: (hits: number) => string;
    there: string;
  };
  check: {
    title: string;
    rule: string;
    rules: readonly string[];
    outcome: Record<'stands' | 'contested' | 'falls', (number: number) => string>;
    undefended: string;
    noUndefended: string;
    because: Record<'attacked' | 'unbacked', string>;
    loses: (numbers: readonly number[]) => string;
    backWith: string;
    noBacking: string;
    attacks: string;
    noAttacks: string;
    unanswered: (open: number, all: number) => string;
    on: (numbers: readonly number[]) => string;
    answered: string;
    open: string;
    answer: string;
    offers: string;
    noOffers: string;
    inWords: string;
    yourAnswer: string;
    takeBack: string;
    takeBackOf: (number: number, label: string) => string;
    missing: string;
    missingIntro: string;
    missingFor: (number: number) => string;
    crossing: string;
    crossingIntro: string;
    addCard: string;
  };
  tools: {
    title: string;
    undo: string;
    redo: string;
    print: string;
    save: string;
    markdown: string;
    word: string;
    making: string;
    wordFailed: string;
    open: string;
    clear: string;
    keep: string;
    keepExplained: string;
    cannotKeep: string;
    unsaved: string;
  };
  /** The name of a file, without its ending. */
  file: string;
  told: {
    added: (what: string) => string;
    lineAdded: (cards: number) => string;
    removed: (what: string) => string;
    moved: (what: string, place: number, of: number) => string;
    opened: string;
    cleared: string;
    undone: string;
    redone: string;
    answered: string;
    canUndo: string;
  };
  problems: {
    unreadable: Record<'too-long' | 'not-json' | 'not-a-brief' | 'newer' | 'other-map', string>;
    kept: string;
    leftOut: string;
    card: (name: string) => string;
    attack: (name: string) => string;
    role: (name: string) => string;
    malformed: (count: number) => string;
    'too-many': (count: number) => string;
    madeWith: (version: string, now: string) => string;
    dismiss: string;
  };
  text: {
    role: string;
    author: string;
    side: string;
    time: (set: number, estimated: string, pace: number) => string;
    say: string;
    ownPoint: string;
    attacks: string;
    attackOn: (name: string, numbers: readonly number[]) => string;
    answer: string;
    noAnswer: string;
    sources: string;
    implicit: string;
    colophon: (title: string, version: string, date: string) => string;
    room: string;
  };
}
