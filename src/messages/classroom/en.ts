import { holesEn } from './holes/en.ts';
import type { ClassroomMessages } from './messages.ts';
import { tourEn } from './tour/en.ts';
import { sideEn } from './side/en.ts';
import { classPictureEn, standEn } from './stand/en.ts';

export const classroomEn: ClassroomMessages = {
  rooms: 'The parts of the lesson',
  roomNames: {
    start: 'Start',
    propositions: 'Propositions',
    tour: 'Guided tour',
    holes: 'Find the hole',
    side: 'My side',
    brief: 'My brief',
    stand: 'Where do you stand?',
    class: 'The class’s picture',
    lessons: 'Lesson plans',
    paper: 'On paper',
  },
  roomTexts: {
    propositions: 'Four propositions, from easy to hard, each with for and against on the map.',
    tour: 'Through the case in a few steps, with a question at each. Also for the projector.',
    holes: 'Exercises made from the map, always new ones, with explanations. Also as a worksheet.',
    side: 'Choose a role and see your strongest line, the attack to expect and the reply.',
    brief: 'Gather cards, put them in order and see what you do not defend yet.',
    stand: 'Your position before and after, and what made you think.',
    class:
      'The answers together: where the class stood, where it stands now and over what it is split.',
    lessons: 'One lesson of 50 minutes and a double one, each on one page.',
    paper: 'All of it without devices: what to print, and answer slips.',
  },
  noSuchRoom: (name) =>
    `This address names a part that does not exist: ${name}. All parts are listed below.`,
  needsScript: 'This part works only with JavaScript. It can be done on paper: see ‘On paper’.',
  print: 'Print this page',
  side: sideEn,
  holes: holesEn,
  start: {
    title: 'A debate in one lesson',
    lead: 'May chat services be obliged to check photos and videos on your device for child sexual abuse material, before encryption? A motion signed by a majority of the Dutch House in 2023 wanted chat control that threatens encryption kept out of a European proposal; the minister advised against it. Prepare the debate with her reasons, and the replies to them, on the map.',
    intro:
      'From first impression to debate, in one lesson. All of it happens on this screen or on paper: there is no account, and no answer leaves the room unless you pass it on yourself.',
    students: 'For students',
    teachers: 'For teachers',
    steps: 'In this order',
    privacyTitle: 'What happens to your answers',
    privacy: [
      'None of it is collected. This page sends your answers nowhere and does not know who you are. What you enter stays on this device and is gone when you close the page, unless you ask for it to be kept. Only your judgements of cards are also in the address of the page, and so in the browser’s history.',
      'An answer reaches your teacher only if you pass on a link, a code or a file yourself. It holds a name only if you put one in. What you hand in falls under the rules of your school, and under the GDPR (in Dutch: AVG) as soon as it can be traced to you. We ask teachers to throw it away after the lesson.',
    ],
    offline: 'Without internet too, from one file:',
  },
  propositions: {
    title: 'Propositions',
    intro:
      'Choose one and assign the sides. For and against are ours, as strong as the map allows; each side lists the cards that it rests on.',
    level: (level, levels) => `Level ${level} of ${levels}`,
    turnsOn: 'What it turns on',
    for: 'For',
    against: 'Against',
    cards: 'Cards',
    onMap: 'Show for and against on the map',
    stand: 'Where do you stand on this proposition?',
    gravityTitle: 'For the teacher: a grave subject',
  },
  lessons: {
    title: 'Lesson plans',
    intro: 'Each plan fits on one page of A4 and can be printed by itself.',
    choose: 'Which lesson',
    minutes: (minutes) => `${minutes} minutes`,
    aims: 'Aims',
    before: 'Beforehand',
    print: 'To print',
    course: 'Schedule',
    from: 'Minute',
    what: 'What happens',
    projector: 'On the projector',
    variants: 'Variations',
    learningTitle: 'What is known about learning with such maps',
    learningIntro:
      'This map itself has not been studied for its effect on learning. This is what research on related methods found, and what does and does not follow from it.',
    so: 'For your lesson',
    source: 'Source',
  },
  paper: {
    title: 'On paper',
    intro: 'The whole lesson can be given without devices. Print beforehand what is listed here.',
    print: 'Print slips and tally sheet',
    slipsTitle: 'Answer slips',
    slipsIntro:
      'Two to a sheet: cut them apart. The slip asks for no name. Count the answers with the class, or enter them yourself afterwards.',
    slip: {
      proposition: 'Proposition',
      before: 'Before',
      after: 'After',
      position: 'I am',
      scale: [
        'strongly against',
        'rather against',
        'in between',
        'rather in favour',
        'strongly in favour',
      ],
      reason: 'Because',
      card: 'The card that made me think (number)',
      argued: 'In the debate I argued: for / against',
    },
    tallyTitle: 'Tally sheet for the board',
    tallyIntro:
      'The cards of ‘The case at a glance’. Ask for each card, before and after, who accepts, doubts or rejects it, and write down the three numbers.',
    tally: { card: 'Card', before: 'Before', after: 'After' },
  },
  tour: tourEn,
  stand: standEn,
  classPicture: classPictureEn,
};
