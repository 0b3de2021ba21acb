import type { ClassPictureMessages, StandMessages } from './messages.ts';

const plural = (count: number, one: string, more: string) => (count === 1 ? one : more);

/** What is said where a student says where they stand. */
export const standEn: StandMessages = {
  title: 'Where do you stand?',
  intro:
    'First say where you stand now. Then work with the map, argue the other side, and afterwards say where you stand then.',
  privacy:
    'None of this is collected: it stays on this device and is gone when you close the page, unless you keep it or pass it on yourself. Your judgements of cards are also in the address of the page.',
  propositions: 'Another proposition',
  moments: { before: 'Before', after: 'After' },
  positions: [
    'strongly against',
    'rather against',
    'in between',
    'rather in favour',
    'strongly in favour',
  ],
  position: {
    legend: { before: 'Where do you stand now?', after: 'And where do you stand now?' },
    missing: 'First choose where you stand. If in doubt, choose ‘in between’.',
  },
  reason: {
    label: 'Because …',
    hint: 'In your own words, in a sentence or two. Write nothing about yourself or others that you do not want to share.',
    left: (count) => `${count} ${plural(count, 'character', 'characters')} left`,
  },
  cards: {
    title: 'The cards that matter here',
    explained:
      'For and against rest on these. What do you make of them? You need not judge them all. What you judge on the map itself counts too.',
    judged: (count) =>
      count === 0
        ? 'You have not judged any card yet.'
        : `You have judged ${count} ${plural(count, 'card', 'cards')}.`,
    onMap: 'To the map',
  },
  settle: { before: 'This is where I stand now', after: 'This is where I stand now' },
  settled: {
    before:
      'Your starting point is noted; you can still change it. Now get to work, and come back here after the debate.',
    after: 'You have said where you stand now. Below you see what changed.',
  },
  change: { before: 'Change ‘before’', after: 'Change ‘after’' },
  stood: { before: 'Before, you were', after: 'Afterwards, you are' },
  noReason: 'You gave no reason.',
  judged: (count) => `${count} ${plural(count, 'card', 'cards')} judged`,
  swap: {
    title: 'Swap sides',
    other: (position, side) =>
      `You are ${position}. In the debate, argue the side that you did not choose: ${side}.`,
    undecided: 'You are in between. Choose a side to argue, or let chance decide.',
    lot: 'Let chance decide',
    legend: 'Which side do you argue in the debate?',
    none: 'neither',
    sides: { against: 'against', for: 'for' },
    strongest: (side) => `‘${side}’ at its strongest`,
    task: 'Put it so that someone who really thinks this would say: yes, that is what I mean. This text is ours; use your own words.',
    cards: 'What it rests on',
  },
  caution: {
    text: 'Note: the side that people are assigned also moves what they agree with. Votes before and after measure persuasion, not learning.',
    source: 'Source: poll studies of debates.',
  },
  later: 'Fill this in after the debate. What you chose before stays as it is.',
  moved: {
    label: 'Which card made you think most?',
    none: 'None, or I do not know',
    judged: 'Cards that you judged',
    used: 'Cards of this proposition',
    others: 'All other cards',
  },
  result: {
    title: 'What changed',
    changed: (from, to) => `Before, you were ${from}; afterwards, ${to}.`,
    stayed: (position) => `Before and afterwards: ${position}.`,
    onlyBefore: (position) => `Before: ${position}. You have not filled in ‘after’ yet.`,
    onlyAfter: (position) => `Afterwards, you are ${position}.`,
    movedBy: 'What made you think most:',
    argued: (side) => `In the debate you argued: ${side}.`,
    otherwise: (count) =>
      count === 0
        ? 'The cards that you judged both before and afterwards, you still judge the same.'
        : `You now judge ${count} ${plural(count, 'card', 'cards')} otherwise:`,
    newly: (count) => `You had not judged ${count} ${plural(count, 'card', 'cards')} before:`,
    noLonger: (count) =>
      `You took back your judgement of ${count} ${plural(count, 'card', 'cards')}:`,
    notScored:
      'This is no grade. Changing your mind is neither better nor worse than standing by it.',
  },
  handIn: {
    title: 'Hand in',
    explained:
      'Choose one way. Your answer holds what you filled in here, your judgements of cards and a random number, by which another version of the same answer is recognised.',
    name: 'Your name, only if your teacher asks for it',
    nameHint:
      'Without a name it does not say who you are. Your teacher may still see it from how you hand it in.',
    link: 'Your answer as a link',
    code: 'Your answer as a code',
    copyLink: 'Copy link',
    copyCode: 'Copy code',
    copied: 'Copied',
    notCopied: 'Copy it yourself',
    qr: 'QR code of your answer. The link above says the same.',
    qrShow: 'Show as a QR code',
    qrHide: 'Hide the QR code',
    qrExplained: {
      link: 'Let your teacher scan this code. A page with your answer alone then opens on that device. Your teacher copies the link there and pastes it into the class’s picture.',
      code: 'Let your teacher scan this code. Your teacher then copies what that device shows and pastes it into the class’s picture.',
    },
    qrTooLong:
      'Your answer is too long for a QR code that a phone reads well. Use the link or the file, or make your reasons shorter.',
    file: 'Save as a file',
    fileName: 'answer',
    fileExplained: 'A small text file to hand in, or to go on with later yourself.',
    fileText:
      'Answer to ‘Where do you stand?’ of De Afweging. Give this file to your teacher, or open it yourself to go on. Do not change the line below.',
  },
  keep: {
    label: 'Keep my answer on this device',
    explained: 'Until you untick this. Do not do so on a device that others use too.',
    cannot: 'This device does not allow anything to be kept.',
  },
  resume: {
    title: 'Go on with an earlier answer',
    explained: 'Paste the link or code that you kept, or open the file.',
    label: 'Your earlier link or code',
    open: 'Go on',
    file: 'Open file',
    opened: 'Your earlier answer is back.',
    problems: {
      foreign:
        'There is no answer of De Afweging in this. Copy the link or code again, all of it. What you had has not changed.',
      'other-map': 'This answer belongs to another map. What you had has not changed.',
      newer:
        'This answer was made with a newer version of this page. Reload the page, or open the newest version.',
      'cut-off':
        'A piece of this answer is missing, or a character was altered. Copy it again, all of it. What you had has not changed.',
      unreadable: 'This answer cannot be read. What you had has not changed.',
      'no-answer': 'This link leads to the map, but holds no answer. What you had has not changed.',
      'too-large': 'This file is too large to be an answer. What you had has not changed.',
      'not-read': 'This file cannot be opened. What you had has not changed.',
    },
    otherProposition:
      'This answer is about a proposition that does not exist here. What you had has not changed.',
  },
  restart: 'Start anew',
  takeBack: {
    act: 'Bring back',
    done: 'What was here before is back.',
    by: {
      restart:
        'Everything has been cleared: your position, your reasons, your name and your judgements of cards. You can bring it back until something is filled in again.',
      resume:
        'Your earlier answer is back, in place of what was here. You can bring that back until you change something.',
    },
  },
  leaving: 'Your answer has not been handed in or kept yet.',
};

/** What is said where a class's answers come together. */
export const classPictureEn: ClassPictureMessages = {
  title: 'The class’s picture',
  intro:
    'Bring the answers to ‘Where do you stand?’ together and see where the class stood, where it stands now and over which cards it is split.',
  privacy:
    'Nothing is collected or sent: what you paste or open here stays on this device and is gone when you close the page, unless you keep it yourself. A link that you open instead of paste is also in your browser’s history. There are names in it only if a student wrote one. Throw the answers away after the lesson.',
  bring: {
    title: 'Add answers',
    explained:
      'Paste links or codes, as many as you like and as they came: from e-mail, chat or a spreadsheet. Or open or drop the files. A QR code that you scan opens a page with one answer on that device: copy the link there and paste it here.',
    label: 'Links or codes',
    placeholder: 'Paste here',
    add: 'Add',
    files: 'Open files',
    drop: 'Let go to add',
    busy: 'The answers are being read.',
    nothing: 'There is nothing in the field yet. Paste links or codes there first.',
    added: (count, noted) =>
      `${count} ${plural(count, 'answer', 'answers')} added.${
        noted === 0 ? '' : ` There is something to say of ${noted}: see below.`
      }`,
    demonstrate: 'How students answer',
  },
  handedIn: {
    title: 'This link is a student’s answer',
    explained:
      'Are you the teacher? Add it to the class’s picture. It is quicker to paste all links at once. Did you scan a QR code, and do you gather the answers in another window or on another device? Then copy the link of this page and paste it there. Did somebody else send you this link? Then it is meant for your teacher, and you can close this page.',
    add: 'Add to the class’s picture',
    mine: 'This is my answer: go on with it',
    broken: 'This link should be an answer, but it cannot be read.',
  },
  notes: {
    title: (count) => `${count} ${plural(count, 'remark', 'remarks')} on what you added`,
    explained: 'The rest counts.',
    pasted: (line) => `Pasted, line ${line}`,
    inFile: (file, line) => `${file}, line ${line}`,
    problems: {
      foreign: 'Left out: there is no answer of De Afweging in this.',
      'other-map': 'Left out: this answer belongs to another map.',
      newer: 'Left out: made with a newer version of this page. Reload the page and add it again.',
      'cut-off':
        'Left out: a piece is missing, or a character was altered. Ask the student to send it again, or to give you the file.',
      unreadable: 'Left out: this answer cannot be read. Ask the student to make it again.',
      'no-answer':
        'Left out: this link leads to the map, but holds no answer. Ask for the link under ‘Hand in’.',
      'too-large': 'Left out: this file is too large to hold answers.',
      'not-read':
        'Left out: this file cannot be opened. Try again, or open it and paste what it holds.',
    },
    outcomes: {
      doubled: 'Doubled: this answer was there already and counts once.',
      'same-link':
        'Doubled: a link with just these judgements was there already. Such links do not say whose they are, so it counts once.',
      replaced:
        'Another version of an answer that was there already. Which of them was made first cannot be seen. This one counts, as it came in last and is at least as complete.',
      'less-complete': 'Left out: a more complete version of this answer was there already.',
      partly: 'Counts, except for what is not on this map:',
      'other-proposition':
        'Is about a proposition that this version does not know, and so counts nowhere.',
    },
    dismiss: 'Clear the remarks',
  },
  proposition: 'Proposition',
  propositionCount: (title, count) => `${title} (${count})`,
  count: (count) => `${count} ${plural(count, 'answer', 'answers')}`,
  none: 'There are no answers yet. As soon as you add some, you see the class’s picture here.',
  few: 'With fewer than five answers, the picture may show who thought what. Better not to show it to the class then.',
  acts: {
    print: 'Print',
    csvAnswers: 'CSV by answer',
    csvCards: 'CSV by card',
    save: 'Save all as a file',
    clear: 'Clear all',
    bringBack: 'Bring back',
    cleared: 'All answers have been cleared.',
    unsaved: 'These answers have not been saved as a file yet.',
  },
  fileName: 'class-picture',
  fileText: (count) =>
    `The class’s picture, De Afweging: ${count} ${plural(count, 'answer', 'answers')}. Open this file at ‘The class’s picture’ to go on. It holds what students wrote: do not keep it longer than needed.`,
  flow: {
    title: 'Before and after',
    moved: (both, towards, against, stayed) =>
      `${both} ${plural(both, 'student', 'students')} said where they stand both before and after: ${towards} moved towards for, ${against} towards against, ${stayed} stayed where they were.`,
    crossed: (count) => `${count} ${plural(count, 'is', 'are')} now on the other side than before.`,
    swapped: (count) => `${count} argued in the debate the side that they had not chosen before.`,
    once: (before, after) =>
      `Before only: ${before}. After only: ${after}. They do not count in the bands.`,
    split: (before, after) => `Division before ${before}, after ${after}.`,
    splitOnce: (split) => `Division ${split}.`,
    measure:
      '0: all the same. 1: half at either end. Measure: ordinal dispersion after Leik (1966).',
    table: 'The same numbers as a table',
    from: 'Before',
    total: 'Together',
    alt: 'From each position before to each position after a band, as wide as the number of students.',
  },
  cards: {
    title: 'Card by card',
    explained: 'How the class judged each card, before and after. An empty bar: nobody judged it.',
    card: 'Card',
    marks: { accepted: 'accepted', doubted: 'doubted', rejected: 'rejected' },
    nobody: 'nobody',
    none: 'Nobody has judged a card.',
  },
  splits: {
    title: 'Where the class is split most',
    explained:
      'Of the cards that at least a fifth of the class judged at the same moment. Where enough did so afterwards, that counts; otherwise what they thought before.',
    none: 'The class is split over none of these cards.',
    split: (moment, value) => `division ${moment} ${value}`,
  },
  otherwise: {
    title: 'What is judged otherwise now',
    explained:
      'The cards of which most students think otherwise afterwards than before. Who judged a card at one moment only does not count there. That things go together does not say that one comes from the other.',
    none: 'Nobody judges a card otherwise afterwards.',
    of: (changed, ofChanged, stayed, ofStayed) =>
      `${changed} of the ${ofChanged} whose position changed, ${stayed} of the ${ofStayed} who stayed`,
  },
  named: {
    title: 'What made students think',
    explained: 'The cards that they named themselves.',
    none: 'Nobody named a card.',
    by: (count, changed) => `named by ${count}; ${changed} of them changed position`,
  },
  carrying: {
    title: 'What it rests on for those who changed',
    explained:
      'Worked out by the map: if a student whose position changed takes back the judgement of this card, alone or together with at most two others, another verdict follows on the conclusion (card 1), or on a step of reasoning at most two steps behind it.',
    none: 'For nobody who changed does the conclusion depend on their own judgement of a card.',
    nobody: 'Nobody changed position.',
    of: (count, changed) => `for ${count} of the ${changed} who changed`,
    searching: (done, of) => `Worked out for ${done} of ${of} students.`,
  },
  reasons: {
    title: 'In their own words',
    warning:
      'Read this yourself before you project it: here is what students wrote, with a name if they put one.',
    show: (count) => `Show ${count} ${plural(count, 'answer', 'answers')} with a reason`,
    anonymous: 'no name',
    groups: {
      for: 'Moved towards for',
      against: 'Moved towards against',
      stayed: 'Stayed',
      once: 'Answered once',
    },
    more: (count) => `Show ${count} more`,
    silent: (count) => `Show ${count} ${plural(count, 'answer', 'answers')} without a reason`,
    remove: 'Remove',
    removed: 'The answer has been removed and counts nowhere any more.',
    broughtBack: 'The answer counts again.',
  },
  csv: {
    answer: 'answer',
    name: 'name',
    proposition: 'proposition',
    moment: { before: 'before', after: 'after' },
    position: 'position',
    reason: 'reason',
    argued: 'argued',
    movedBy: 'made to think by',
    number: 'number',
    label: 'card',
    split: 'division',
    changed: 'otherwise now, position changed',
    stayed: 'otherwise now, stayed',
    answersFile: 'answers',
    cardsFile: 'cards',
  },
};
