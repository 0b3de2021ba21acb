import type { JudgingMessages } from './messages.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What is said about judging, in English. */
export const judgingEn: JudgingMessages = {
  start: {
    legend: 'Where you start from',
    label: 'Start from',
    name: {
      minister: 'The minister’s case alone',
      outside: 'With outside voices',
      own: 'My own judgement',
    },
    short: { minister: 'the minister', outside: 'all voices', own: 'my judgement' },
    explained: {
      minister:
        'What the two documents build on without giving reasons is taken for granted. Outside sources take no part.',
      outside:
        'Outside sources take part too, and what they say without giving reasons is likewise taken for granted.',
      own: 'Nothing is taken for granted. What you have not judged yet stays open.',
    },
  },
  mark: { accepted: 'Accept', doubted: 'Doubt', rejected: 'Reject' },
  marked: { accepted: 'accepted', doubted: 'doubted', rejected: 'rejected' },
  markGroup: (label) => `What do you make of ‘${label}’?`,
  markKeys: 'On a card: 1 accept, 2 doubt, 3 reject, 0 take back',
  yourMark: (mark) => `${mark} by you`,
  words: { stands: 'Stands', contested: 'Contested', falls: 'Falls', open: 'Still open' },
  standings: {
    stands: 'stands',
    open: 'still open: something is not judged yet',
    clash: 'contested: support and objections balance',
    doubted: 'contested: you doubt it',
    circular: 'contested: it depends on itself, in a circle',
    unsettled: 'contested: it depends on something contested',
    refuted: 'falls in this judgement',
    unsupported: 'falls: no support for it holds here',
    apart: 'takes no part',
  },
  contextOnly: 'This is context: it bears on other cards, and has no effect on what stands.',
  noPart: 'From this starting point it takes no part.',
  tally: {
    marked: (number, mark) => `${number} ${mark}.`,
    unmarked: (number) => `Mark on ${number} taken back.`,
    start: (name) => `You start from: ${name}.`,
    weigh: 'Weighing changed.',
    undo: 'Undone.',
    redo: 'Done again.',
    reset: 'Everything taken back.',
    adopt: 'Judgement taken over from the link.',
    receive: 'You see the judgement that this link holds.',
    try: 'Tried out.',
    takeBack: 'Back to how it was.',
    counts: (falls, contested, open, stands) => {
      const [first, ...others] = [
        { count: falls, said: plural(falls, 'falls', 'fall') },
        { count: contested, said: `${plural(contested, 'is', 'are')} contested` },
        { count: open, said: `${plural(open, 'is', 'are')} open` },
        { count: stands, said: plural(stands, 'stands', 'stand') },
      ].filter(({ count }) => count > 0);
      if (!first) return '';
      // A bare number would look like a card's.
      return `${[
        `${first.count} ${plural(first.count, 'card', 'cards')} ${first.said}`,
        ...others.map(({ count, said }) => `${count} ${said}`),
      ].join(', ')}.`;
    },
    nothing: 'Nothing else changes.',
    dismiss: 'Close',
    more: (count) => `and ${count} more`,
  },
  undo: 'Undo',
  redo: 'Redo',
  mine: {
    title: 'My marks',
    button: (count) => (count === 0 ? 'My marks' : `My marks (${count})`),
    none: 'You have not marked anything yet. Accept, doubt or reject a card, and see what stands and what falls.',
    marks: 'Marked',
    weighings: 'Weighed',
    weighed: (card, side, pairs) =>
      `${card}: ${side === 'support' ? 'the support outweighs' : 'the support is outweighed by'} ${plural(pairs, 'the objection', 'the objections')}`,
    takeBack: (name) => `Take back: ${name}`,
    reset: 'Take back everything',
    keep: 'Keep on this device',
    keepExplained:
      'Otherwise nothing is stored, and your judgement is only in the address of this page.',
    cannotKeep: 'This browser does not let this page store anything.',
    inconsistent: (one, other) =>
      `You accept ${one} and ${other}. On this map they exclude each other; both stand because you accept both.`,
  },
  received: {
    title: 'This link holds a judgement other than yours.',
    size: (marks, weighings) =>
      [
        `${marks} ${plural(marks, 'mark', 'marks')}`,
        ...(weighings > 0 ? [`${weighings} ${plural(weighings, 'weighing', 'weighings')}`] : []),
      ].join(', '),
    compare: 'Compare',
    adopt: 'Take over',
    adoptExplained: 'Yours can be had back with ‘Undo’.',
    leave: 'Leave it',
    mine: 'Yours',
    theirs: 'In the link',
    unmarked: 'no mark',
    startsFrom: 'Starting point',
    weighings: (count) => (count === 1 ? '1 weighing' : `${count} weighings`),
    verdicts: 'What becomes of the cards',
    sameVerdicts: 'Every card ends up the same.',
    onlyInOne: (cards) =>
      `${cards} ${plural(cards, 'card takes', 'cards take')} part in only one of the two.`,
    differences: 'Marks that differ',
    close: 'Close the comparison',
  },
  problems: {
    unsealed:
      'This link does not say that its judgement is complete. If it was cut off, something may be missing.',
    incomplete:
      'This judgement has been cut off or altered on its way. What could be read of it is shown.',
    newer:
      'The judgement in the link, or kept on this device, was made with a newer version of this page. What could be read of it is shown.',
  },
  why: {
    title: 'Why?',
    unfold: 'Why that is so',
    matters: (marks) => `Of what you marked, this matters to it: ${marks}.`,
    accepted: 'you accept it.',
    rejected: 'you reject it.',
    doubted: 'you doubt it.',
    granted: 'it is taken for granted here',
    unsupported: 'nothing supports it here.',
    notJudged: 'you have not judged it yet.',
    list: (names) =>
      names.length < 2
        ? names.join('')
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    supports: (premises, count) =>
      count === 1 ? `${premises} supports it` : `${premises} together support it`,
    andOutweighs: ', and as you chose it outweighs what speaks against it',
    alsoSupported: (lines) =>
      lines === 1 ? 'One more line of support stands.' : `${lines} more lines of support stand.`,
    onlyLine: (failure) => `its only line of support ${failure}.`,
    noneHolds: (lines) =>
      lines === 2
        ? 'neither of its two lines of support holds.'
        : `none of its ${lines} lines of support holds.`,
    line: (premises, failure) => `The support from ${premises} ${failure}.`,
    granting: (failure) => `The statement itself ${failure}.`,
    needs: (premise, which) => `needs ${premise}, ${which}`,
    undercut: (by) => `is undercut by ${by}`,
    outweighed: (by) => `is outweighed by the objection from ${by}, as you chose`,
    contrary: (statement) => `gives way to ${statement}, which excludes this and which you accept`,
    contraryRejected: (statements) => `What would exclude it, you reject: ${statements}.`,
    which: {
      accepted: 'which you accept',
      doubted: 'which you doubt',
      rejected: 'which you reject',
      stands: 'which stands',
      contested: 'which is contested',
      falls: 'which falls',
      open: 'which is still open',
      notJudged: 'which you have not judged yet',
    },
    whichAll: {
      accepted: 'which you accept',
      doubted: 'which you doubt',
      rejected: 'which you reject',
      stands: 'which stand',
      contested: 'which are contested',
      falls: 'which fall',
      open: 'which are still open',
      notJudged: 'which you have not judged yet',
    },
    clash: (support, objections) =>
      `the support (${support}) and what speaks against it (${objections}) balance.`,
    takenForGranted: 'what is taken for granted',
    restsOn: (statements, which) => `it depends on ${statements}, ${which}.`,
    undercutBy: (statements, which) =>
      `a step towards it may be undercut by ${statements}, ${which}.`,
    attackedBy: (statements, which) => `what speaks against it depends on ${statements}, ${which}.`,
    circular: (statements) => `it depends on itself, in a circle through ${statements}.`,
    objectionFails: (objection, failure) =>
      `The objection from ${objection} does not stand: it ${failure}.`,
    undercutFails: (undercutter, failure) =>
      `The undercut by ${undercutter} does not stand: it ${failure}.`,
    objectionOutweighed: (objection, by) =>
      `The objection from ${objection} is outweighed by ${by}, as you chose.`,
    itself: { rejected: 'you reject it', falls: 'it falls' },
    lineItself: (premise, itself) => `The support from ${premise} does not hold: ${itself}.`,
    objectionItself: (premise, itself) =>
      `The objection from ${premise} does not stand: ${itself}.`,
    undercutItself: (premise, itself) => `The undercut by ${premise} does not stand: ${itself}.`,
    alreadyTold: 'see above',
  },
  carries: {
    title: 'What carries this?',
    intro: {
      stands:
        'If you reject one of these cards, or several together where it says so, this no longer stands.',
      contested:
        'If you reject one of these cards, or several together where it says so, this falls.',
    },
    alone: 'alone',
    onlyTogether: (others) => `only together with ${others}`,
    moreSets: (count) =>
      count === 1 ? 'or in 1 other combination' : `or in ${count} other combinations`,
    affects: (count) =>
      count === 1
        ? 'rejecting it changes 1 other card'
        : `rejecting it changes ${count} other cards`,
    none: (lines) =>
      `Rejecting up to three other cards, whichever they are, does not weaken this${lines > 1 ? `: it has ${lines} lines of support that hold, and each is enough` : ''}.`,
    falls: 'It falls already.',
    showOnMap: 'Show on the map',
    hideOnMap: 'No longer show',
    badge: { 1: 'carries alone', 2: 'carries with one other', 3: 'carries with two others' },
    all: (count) => `Show all ${count}`,
  },
  flips: {
    title: 'What would change it?',
    intro: 'The smallest change to your marks on other cards that would do it.',
    wouldBecome: {
      stands: 'For it to stand',
      contested: 'For it to be contested or open',
      falls: 'For it to fall',
    },
    change: {
      accepted: (name) => `accept ${name}`,
      doubted: (name) => `doubt ${name}`,
      rejected: (name) => `reject ${name}`,
      unmarked: (name) => `take back your mark on ${name}`,
    },
    and: 'and',
    marked: 'Your own mark decides this, whatever you make of other cards.',
    takeBackMark: 'Take back my mark',
    try: 'Try it',
    others: (count) => (count === 1 ? 'There is 1 other way.' : `There are ${count} other ways.`),
    none: 'no three marks on other cards are enough; a mark on this card itself is.',
    trying: 'You are trying this out.',
    keep: 'Keep it so',
    back: 'Back to how it was',
  },
  weigh: {
    title: 'Which weighs more?',
    intro:
      'They balance until you say which outweighs the other. The number of arguments does not decide.',
    between: (support, objection) => `${support} against ${objection}`,
    allAtOnce: 'All the support here against all the objections here',
    oneByOne: (pairs) => `One by one (${pairs})`,
    supportWins: 'the support',
    objectionWins: (objections) => plural(objections, 'the objection', 'the objections'),
    neither: 'neither',
    sign: 'Here two sides balance',
    decided: 'Here you said which side outweighs the other',
  },
};
