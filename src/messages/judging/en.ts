import type { JudgingMessages } from './messages.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What is said about judging, in English. */
export const judgingEn: JudgingMessages = {
  start: {
    legend: 'Where you start from',
    name: {
      minister: 'The minister’s case alone',
      outside: 'With outside voices',
      own: 'My own judgement',
    },
    short: { minister: 'Minister', outside: 'With others', own: 'My own' },
    explained: {
      minister:
        'All that the two documents build on is taken for granted. Outside sources take no part.',
      outside:
        'What outside sources say takes part too, and is taken for granted as much as what the documents say.',
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
    circular: 'contested: its support runs in a circle',
    unsettled: 'contested: it rests on something contested',
    refuted: 'falls',
    unsupported: 'falls: nothing supports it',
    apart: 'takes no part',
  },
  contextOnly: 'This is context: it bears on other cards, and has no effect on what stands.',
  noPart: 'From this starting point it takes no part.',
  tally: {
    marked: (number, mark) => `${number} ${mark}.`,
    unmarked: (number) => `Mark on ${number} taken back.`,
    start: (name) => `You start from: ${name}.`,
    weigh: 'Weighed.',
    undo: 'Undone.',
    redo: 'Done again.',
    reset: 'All marks taken back.',
    adopt: 'Judgement taken over from the link.',
    try: 'Tried.',
    takeBack: 'Taken back.',
    counts: (falls, contested, open, stands) => {
      const parts = [
        falls && `${falls} ${plural(falls, 'falls', 'fall')}`,
        contested && `${contested} ${plural(contested, 'is', 'are')} contested`,
        open && `${open} ${plural(open, 'is', 'are')} open`,
        stands && `${stands} ${plural(stands, 'stands', 'stand')} again`,
      ].filter(Boolean);
      return `${parts.join(', ')}.`;
    },
    nothing: 'No other card changes.',
    dismiss: 'Close',
    more: (count) => `and ${count} more`,
  },
  undo: 'Undo',
  redo: 'Redo',
  mine: {
    title: 'My marks',
    button: (count) => (count === 0 ? 'My marks' : `My marks (${count})`),
    none: 'You have not marked anything yet. Mark a card as accepted, doubted or rejected, and see what stands and what falls.',
    marks: 'Marked',
    weighings: 'Weighed',
    outweighs: (stronger, weaker) => `${stronger} outweighs ${weaker}`,
    takeBack: (name) => `Take back: ${name}`,
    reset: 'Take back everything',
    copyLink: 'Copy link to my judgement',
    linkExplained: 'The address of this page holds your judgement: whoever opens it, sees it.',
    keep: 'Keep on this device',
    keepExplained: 'Otherwise nothing is stored; only the address knows.',
    cannotKeep: 'This browser does not let the page store anything here.',
    close: 'Close my marks',
    inconsistent: (one, other) =>
      `You accept ${one} and ${other}. They cannot both be true; both stand as you marked them.`,
  },
  received: {
    title: 'This link holds another judgement than yours.',
    size: (marks) => (marks === 1 ? '1 mark' : `${marks} marks`),
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
    differences: 'Marks that differ',
    close: 'Close the comparison',
  },
  problems: {
    incomplete:
      'The judgement in this link has been cut off or altered. What could be read of it is shown.',
    newer:
      'The judgement in this link was made with a newer version of this page. What could be read of it is shown.',
  },
  why: {
    title: 'Why?',
    unfold: 'Why that is so',
    matters: (marks) => `Of what you marked, this matters to it: ${marks}.`,
    accepted: 'you accept it.',
    rejected: 'you reject it.',
    doubted: 'you doubt it.',
    granted: 'it is taken for granted.',
    unsupported: 'nothing supports it here.',
    notJudged: 'you have not judged it yet.',
    list: (names) =>
      names.length < 2
        ? names.join('')
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    supports: (premises, count) =>
      count === 1 ? `${premises} supports it.` : `${premises} together support it.`,
    alsoSupported: (lines) =>
      lines === 1 ? 'One more line of support stands.' : `${lines} more lines of support stand.`,
    onlyLine: (failure) => `its only line of support ${failure}.`,
    noneHolds: (lines) =>
      lines === 2
        ? 'neither of its two lines of support holds.'
        : `none of its ${lines} lines of support holds.`,
    line: (premises, failure) => `The support from ${premises} ${failure}.`,
    granting: (failure) => `What is taken for granted here ${failure}.`,
    needs: (premise, which) => `needs ${premise}, ${which}`,
    undercut: (by) => `is undercut by ${by}`,
    outweighed: (by) => `is outweighed by the objection from ${by}, as you chose`,
    contrary: (statement) => `cannot hold beside ${statement}, which you accept`,
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
      `what supports it (${support}) and what speaks against it (${objections}) balance.`,
    takenForGranted: 'taken for granted',
    restsOn: (statements, which) => `it rests on ${statements}, ${which}.`,
    attackedBy: (statements, which, count) =>
      `against it ${plural(count, 'speaks', 'speak')} ${statements}, ${which}.`,
    circular: (statements) => `its support runs in a circle, through ${statements}.`,
    objectionFails: (objection, failure) => `The objection from ${objection} fails: it ${failure}.`,
    undercutFails: (undercutter, failure) =>
      `The attempt by ${undercutter} to undercut the step fails: it ${failure}.`,
    objectionOutweighed: (objection, by) =>
      `The objection from ${objection} is outweighed by ${by}, as you chose.`,
    alreadyTold: 'see above',
  },
  carries: {
    title: 'What carries this?',
    intro: 'Reject these, and it no longer stands as it does.',
    alone: 'alone',
    onlyTogether: (others) => `only together with ${others}`,
    moreSets: (count) => (count === 1 ? 'or 1 other way' : `or ${count} other ways`),
    affects: (count) => (count === 1 ? 'changes 1 card' : `changes ${count} cards`),
    none: 'No set of three cards or fewer topples it.',
    falls: 'It falls already.',
    showOnMap: 'Show on the map',
    hideOnMap: 'No longer show',
    badge: { 1: 'carries alone', 2: 'carries with one other', 3: 'carries with two others' },
    all: (count) => `Show all ${count}`,
  },
  flips: {
    title: 'What would change it?',
    intro: 'The fewest marks on other cards that would do it.',
    wouldBecome: {
      stands: 'It would stand if you',
      contested: 'It would be contested if you',
      falls: 'It would fall if you',
    },
    change: {
      accepted: (name) => `accept ${name}`,
      doubted: (name) => `doubt ${name}`,
      rejected: (name) => `reject ${name}`,
      unmarked: (name) => `take back your mark on ${name}`,
    },
    and: 'and',
    try: 'Try it',
    others: (count) => (count === 1 ? 'There is 1 other way.' : `There are ${count} other ways.`),
    none: 'no set of three marks or fewer does it.',
    trying: 'You are trying this out.',
    keep: 'Keep it so',
    back: 'Back to how it was',
  },
  weigh: {
    title: 'Which weighs more?',
    intro:
      'They balance until you say which outweighs the other. How many there are does not decide.',
    between: (support, objection) => `${support} against ${objection}`,
    supportWins: 'the support',
    objectionWins: 'the objection',
    neither: 'neither',
    sign: 'Here two sides balance',
    decided: 'Here you said which side outweighs the other',
  },
};
