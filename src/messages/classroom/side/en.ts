import { listed } from '../../listed.ts';
import type { SideMessages } from './messages.ts';

const cards = (numbers: readonly number[]) =>
  numbers.length === 1 ? `card ${numbers.join('')}` : `cards ${listed(numbers, 'and')}`;
const from = (numbers: readonly number[]) => listed(numbers, 'and');
const s = (numbers: readonly number[]) => (numbers.length === 1 ? 's' : '');

/** The words of preparing one's side, in English. */
export const sideEn: SideMessages = {
  title: 'Prepare your side',
  intro:
    'Choose a role. You get a role card made from the map: your strongest line, what it rests on, the attack to expect, what to reply and what to quote. What you want to use goes into your own brief.',
  question: 'The question in the debate: was the minister right to advise against the motion?',
  positions: {
    for: 'For the advice',
    against: 'Against the advice',
    undecided: 'Still to decide',
  },
  chooses: 'You choose whom to follow',
  noSuchRole: (name) => `This address names a role that does not exist: ${name}. Choose one below.`,
  role: {
    all: 'All roles',
    choose: 'Choose a role',
    followed: 'Whom you follow',
    mind: 'Keep in mind',
    strongest: 'Your strongest line',
    also: 'Also of use',
    ourWords: 'Put as strongly as we can, in our words',
    goes: 'How the line runs',
    step: {
      for: (premises, conclusion) => `${from(premises)} support${s(premises)} ${conclusion}`,
      against: (premises, conclusion) => `${from(premises)} attack${s(premises)} ${conclusion}`,
    },
    undercuts: (premises, conclusion) =>
      `${from(premises)} undercut${s(premises)} the step to ${conclusion}`,
    shakes: (numbers) =>
      `If nobody refutes this, ${cards(numbers)} no longer stand${s(numbers)} firm.`,
    addLine: 'Add this line to my brief',
    lineAdded: 'This line is in your brief',
    restsOn: 'What you rest on',
    attack: 'The attack to expect',
    reply: 'What you reply',
    ours: 'Neither document says this: we supplied it.',
    loses: (numbers) => `Without it, the line does not reach ${cards(numbers)}.`,
    noQuotation: 'There is nothing to quote. Explain why the reasoning needs it.',
    ownWords: 'Not quoted word for word: tell it in your own words and name the source.',
    noAttack: 'The map holds no attack on this. You may be asked a critical question, though.',
    hits: {
      premise: 'on this premise',
      step: 'on the step that you take with it',
      conclusion: (number) => `the other side, on card ${number}`,
    },
    told: (numbers) => `Here too, see above: the attack by ${cards(numbers)}.`,
    furtherAttacks: 'And also',
    expectQuestion: (premises, conclusion) =>
      `Expect this question about the step from ${from(premises)} to ${conclusion}`,
    states: {
      here: 'the documents give an answer',
      elsewhere: 'only outside sources give an answer',
      unanswered: 'answered nowhere',
    },
    against: (numbers) => `against ${from(numbers)}`,
    helps: {
      backs: 'backs what is attacked',
      attacks: 'attacks the attack',
      contradicts: 'says otherwise',
    },
    noReply: 'The map holds no reply to this. Think of one yourself.',
    askBack: 'Ask in return',
    bearInMind: 'What to know about this source',
    inBrief: 'In my brief',
    addCard: (number, label) => `In my brief: ${number} ${label}`,
    quote: 'Read out',
    quoteOf: (number, source) => `Read out: ${source}, with ${number}`,
    takeUp: 'Prepare an answer',
    takeUpOf: (number, label) => `Prepare an answer to ${number} ${label}`,
    answerWith: 'Answer with this',
    answerWithOf: (number, label) => `Answer with this: ${number} ${label}`,
    print: 'Print this role card',
    hinges: {
      title: 'What the decision hangs on',
      intro: (reasons) =>
        `The map finds ${reasons} reasons in the documents for advising against the motion, and by the rules that it works things out with, each of them is enough. So whoever wants the advice to fall that way has to take all of them away; one can also think that something else weighs more. This is the least that has to fall, reason by reason, if all else that is in the documents holds.`,
      reason: (number) => `Reason ${number}`,
      fallsWithout: 'Fails without',
      oneOf: 'one of these',
      andOneOf: 'and one of these',
      andOf: 'and',
      more: 'Three premises or fewer are not enough to take this reason away.',
    },
  },
  brief: {
    title: 'My brief',
    intro:
      'Gather cards, put them in your own order and write what you want to say. Beside them you see what has no defence yet, and which attacks you have still to answer.',
    toBrief: 'To my brief',
    add: 'Add to my brief',
    added: 'In your brief',
    empty: {
      title: 'Your brief is still empty',
      text: 'Start from a role card and take over your strongest line, or look for cards on the map yourself.',
      fromRole: 'Choose a role',
      ownPoint: 'Start with a point of your own',
    },
    setup: 'About your brief',
    name: 'Title',
    namePlaceholder: 'My brief',
    author: 'Name (optional)',
    authorHint: 'Only goes on paper and into your files.',
    role: 'Role',
    noRole: 'No role',
    side: 'Side',
    sides: { for: 'For the advice', against: 'Against the advice' },
    minutes: 'Speaking time in minutes',
    pace: 'Words a minute',
    paceHint: 'We assume 130. Read a paragraph aloud beside a clock, and fill in your own pace.',
    time: {
      title: 'Speaking time',
      fits: (estimated, set) => `About ${estimated} of ${set}`,
      over: (estimated, set, over) => `About ${estimated} of ${set}: ${over} too long`,
      assumed: (pace) =>
        `Estimated at ${pace} words a minute. Answers to attacks are not counted: you give those when they come.`,
      entry: (time) => `about ${time}`,
    },
    list: {
      title: 'What you say',
      order: 'What you say, in order',
      hint: 'Drag a point by its handle, use the buttons, or press Alt with the up or down arrow; on the handle itself the arrows will do.',
      ownPoint: 'A point of your own',
      addOwnPoint: 'Add a point of your own',
      note: 'What you add',
      noteOf: (what) => `What you say with ${what}`,
      ownText: 'What you say',
      drag: (what) => `Drag ${what}`,
      up: (what) => `Earlier: ${what}`,
      down: (what) => `Later: ${what}`,
      remove: (what) => `Remove: ${what}`,
      readOut: 'Read out',
      crossing: 'This card works against your own side.',
      onMap: (number) => `See ${number} on the map`,
      place: (place, of) => `${place} of ${of}`,
    },
    find: {
      label: 'Find a card to add',
      placeholder: 'Word or number',
      none: (query) => `No card with ‘${query}’.`,
      count: (hits) => (hits === 1 ? '1 card found' : `${hits} cards found`),
      there: 'there already',
    },
    check: {
      title: 'How your brief stands',
      rule: 'How this is worked out',
      rules: [
        'The map works this out. It is no mark, and it does not say who is right.',
        'A point is defended if something in your brief or in the documents supports it, or if you answer each attack on it. For an implicit premise that nobody attacks, what you write with it counts too.',
        'An attack is answered if you set a card or your own words against it. Whether your answer is sound, the map cannot judge.',
        'The heaviest attack comes first: the one by which most in the documents no longer stands firm.',
      ],
      outcome: {
        stands: (number) =>
          `With what you bring in, card ${number} still stands: the motion is advised against.`,
        contested: (number) =>
          `With what you bring in, card ${number} is contested: on the map, the advice is then no longer settled.`,
        falls: (number) =>
          `With what you bring in, card ${number} falls: the reasons for advising against the motion do not hold then.`,
      },
      undefended: 'Not defended yet',
      noUndefended:
        'Each point in your brief has something behind it. Whether it withstands an attack is seen below.',
      because: {
        attacked: 'Attacked, and nothing supports it.',
        unbacked: 'Neither document says this, and nothing supports it. Write why it is so.',
      },
      loses: (numbers) => `If the other side wins this, you lose ${cards(numbers)} too.`,
      backWith: 'Defend it with',
      noBacking: 'The map holds nothing that supports this: defend it in your own words.',
      attacks: 'Attacks',
      noAttacks: 'The map holds no attack on what you say.',
      unanswered: (open, all) =>
        open === 0 ? `All ${all} answered.` : `${open} of ${all} not answered yet.`,
      on: (numbers) => `against ${from(numbers)}`,
      answered: 'answered',
      open: 'open',
      answer: 'Answer with',
      offers: 'Cards that fit',
      noOffers: 'The map holds no card that answers this.',
      inWords: 'In your own words',
      yourAnswer: 'Your answer',
      takeBack: 'Remove',
      takeBackOf: (number, label) => `Remove this answer: ${number} ${label}`,
      missing: 'What your steps need as well',
      missingIntro: 'You do not say these premises, but your reasoning does not work without them.',
      missingFor: (number) => `needed for ${number}`,
      crossing: 'Works against your side',
      crossingIntro: 'Use it to concede or to refute, or remove it.',
      addCard: 'Add',
    },
    tools: {
      title: 'Keep and print',
      undo: 'Undo',
      redo: 'Redo',
      print: 'Print',
      save: 'Save as a file',
      markdown: 'Markdown',
      word: 'Word (.docx)',
      making: 'The Word file is being made.',
      wordFailed: 'The Word file could not be made. Try again, or save as Markdown.',
      open: 'Open a file',
      clear: 'Start over',
      keep: 'Remember my brief on this device',
      keepExplained: 'Only do so on a device of your own. Without a tick, nothing is kept.',
      cannotKeep: 'This browser does not allow anything to be kept. Save your brief as a file.',
      unsaved: 'Not saved yet',
    },
    file: 'my-brief',
    told: {
      added: (what) => `Added: ${what}.`,
      lineAdded: (count) =>
        `The line is in your brief: ${count} ${count === 1 ? 'card' : 'cards'} added.`,
      removed: (what) => `Removed: ${what}.`,
      moved: (what, place, of) => `${what} is now number ${place} of ${of}.`,
      opened: 'Your brief is open.',
      cleared: 'Your brief is empty.',
      undone: 'Undone.',
      redone: 'Redone.',
      answered: 'Answer noted.',
      canUndo: 'You can undo this.',
    },
    problems: {
      unreadable: {
        'too-long': 'This file is too large for a brief. Choose a file that you saved here.',
        'not-json':
          'This file cannot be read: it is damaged, or it is another kind of file. Choose a file that you saved here (it ends in .json).',
        'not-a-brief':
          'This file holds no brief. Choose a file that you saved here with ‘Save as a file’.',
        newer:
          'This file was made with a newer version of De Afweging. Open it on the site, or ask for a newer version of this page.',
        'other-map': 'This brief belongs to another map. Open it there.',
      },
      kept: 'What you had is still here.',
      leftOut: 'This could not be taken over; the rest was:',
      card: (name) => `a card that this map does not have: ‘${name}’`,
      attack: (name) => `an answer to an attack that this map does not have: ‘${name}’`,
      role: (name) => `a role that does not exist here: ‘${name}’`,
      malformed: (count) =>
        count === 1
          ? 'one part that is written wrongly'
          : `${count} parts that are written wrongly`,
      'too-many': (count) =>
        count === 1
          ? 'one part that was too long or too many'
          : `${count} parts that were too long or too many`,
      madeWith: (version, now) =>
        `The brief was made with version ${version} of the content; this is version ${now}. Check whether all of it still holds.`,
      dismiss: 'Close this message',
    },
    text: {
      role: 'Role',
      author: 'Name',
      side: 'Side',
      time: (set, estimated, pace) =>
        `Speaking time: ${set} ${set === 1 ? 'minute' : 'minutes'} (estimated: ${estimated}, at ${pace} words a minute)`,
      say: 'What I say',
      ownPoint: 'A point of my own',
      attacks: 'Attacks and answers',
      attackOn: (name, numbers) => `${name} (against ${from(numbers)})`,
      answer: 'My answer',
      noAnswer: 'No answer yet.',
      sources: 'Sources',
      implicit: 'Neither document says this; the makers of the map supplied it.',
      colophon: (title, version, date) =>
        `Made with De Afweging: ${title}, version ${version}, ${date}. What stands between quotation marks with a place beside it is quoted word for word; the cards are in the words of the map’s makers.`,
      room: 'Room for notes',
    },
  },
};
