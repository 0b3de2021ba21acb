import { articleEn } from './article/en.ts';
import { displayEn } from './display/en.ts';
import { judgingEn } from './judging/en.ts';
import { listed } from './listed.ts';
import { keysEn } from './keys/en.ts';
import type { Messages } from './messages.ts';
import { printingEn } from './printing/en.ts';
import { sharingEn } from './sharing/en.ts';
import { embeddedEn } from './embedded/en.ts';
import { touchEn } from './touch/en.ts';

function togetherWith(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` together with ${listed(numbers, 'and')}`;
}

/** The interface's words in English. */
export const en: Messages = {
  brand: 'De Afweging',
  subtitle: 'Why a minister advised against ruling out client-side scanning',
  description:
    'An interactive map of one piece of reasoning: why the Dutch Minister of Justice and Security, in spring 2023, advised Parliament against ruling out client-side scanning.',
  languageName: 'English',
  switchLanguage: 'Lees in het Nederlands',
  skipToContent: 'Skip to the content',
  navigation: 'Parts of this site',
  shows: {
    map: 'Map',
    outline: 'Outline',
    documents: 'Documents',
    sides: 'Both sides',
    timeline: 'What came after',
    classroom: 'In class',
    glossary: 'Glossary',
    about: 'About',
  },
  views: {
    legend: 'What the map shows',
    case: 'The case at a glance',
    documents: 'Both documents',
    outside: 'With outside voices',
  },
  viewCounts: (cards) => `${cards} cards`,
  map: {
    region: 'Map of the reasoning',
    summary: (cards) => (cards === 1 ? '1 card is shown.' : `${cards} cards are shown.`),
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit everything in view',
    putBack: 'Put moved cards back',
    controls: 'Zoom and position',
    open: (count, label) =>
      count === 1
        ? `Show the 1 card behind ‘${label}’`
        : `Show the ${count} cards behind ‘${label}’`,
    close: (label) => `Close what lies behind ‘${label}’`,
    select: (number, label) => `${number}. ${label}`,
    junction: (scheme, kind) =>
      ({ for: 'Step in support', against: 'Objection', undercuts: 'Undercut' })[kind] +
      `: ${scheme}`,
    ends: (premises, conclusion) => `from ${premises.join(' and ')} to ${conclusion}`,
    stepTo: (conclusion) => `the step to ${conclusion}`,
    hiddenPremises: (count) =>
      count === 1 ? '1 more premise, not shown' : `${count} more premises, not shown`,
    emptyTitle: 'No card here matches these filters',
    emptyText: 'Clear the filters, or search all cards of the map.',
    clearFilters: 'Clear the filters',
    searchWholeMap: 'Search all cards',
  },
  hint: {
    read: 'Click a card to read who says it; ‘+’ opens what lies behind it.',
    judge:
      'What the minister builds on is taken for granted at first: accept, doubt or reject a card, and see what follows.',
    dismiss: 'Close this hint',
  },
  legend: {
    title: 'Legend',
    supports: 'supports',
    attacks: 'attacks',
    undercuts: 'undercuts a step',
    linked: 'count only together',
    implicit: 'implicit',
    bearsOn: 'bears on',
    outside: 'outside source',
    later: 'something later bears on it',
    more: 'cards behind it',
  },
  filter: {
    title: 'Filter',
    active: (count) => `Filter (${count})`,
    voice: 'Who says it',
    origin: 'Origin',
    document: 'Document or source',
    clear: 'Clear all',
    close: 'Close the filters',
    explanation: 'Tick what you want to see. If nothing in a list is ticked, you see everything.',
  },
  search: {
    label: 'Search statements and quotations',
    placeholder: 'Search',
    none: (query) => `Nothing found for ‘${query}’. Try one word, or part of a word.`,
    count: (hits) => (hits === 1 ? '1 card found' : `${hits} cards found`),
    clear: 'Clear the search',
    close: 'Close the search field',
    inQuote: 'in the quotation',
  },
  origins: { stated: 'Stated', implicit: 'Implicit', outside: 'Outside' },
  originsExplained: {
    stated: 'stated in the documents',
    implicit: 'a premise that neither document states, supplied by us',
    outside: 'from a source outside the two documents',
  },
  implicitPremise: 'Implicit premise',
  article: articleEn,
  judging: judgingEn,
  display: displayEn,
  keys: keysEn,
  sharing: sharingEn,
  touch: touchEn,
  embedded: embeddedEn,
  quoted: (text) => `‘${text}’`,
  sourceKinds: {
    government: 'Government',
    parliament: 'Parliament',
    court: 'Court',
    supervisor: 'Supervisory body',
    science: 'Science',
    'civil-society': 'Civil society',
    industry: 'Company',
    press: 'Press',
    mapmakers: 'Makers of this map',
  },
  fidelity: { quoted: 'Quoted', paraphrased: 'Paraphrased', inferred: 'Inferred' },
  fidelityExplained: {
    quoted: 'the statement says what the quoted words say',
    paraphrased: 'our wording, same content',
    inferred: 'our reading of what is said there',
  },
  knownBy: { read: 'We read this source itself', reported: 'As reported by another source' },
  noAddress: 'We know of no web address for it.',
  later: 'Later',
  laterExplained: 'later than the two documents',
  places: { whole: 'as a whole', abstract: 'abstract' },
  documents: {
    intro:
      'Both documents, summarised passage by passage in our own words, each passage with the cards that come from it. The documents themselves are in Dutch.',
    cards: (count) => (count === 1 ? '1 card' : `${count} cards`),
    none: 'No card comes from this passage.',
    undated: 'our copy bears no date',
    selectedHere: 'What you selected comes from here',
  },
  sides: {
    intro: [
      'The documents reason along several lines. For each of them you find here the strongest version that we can give of it (a ‘steelman’), and with it the strongest reply. Both are in our own words: they are not quotations, and we put them in nobody’s mouth.',
      'Below each case are the cards that it is built from. Follow them to see who says what, and where.',
    ],
    contents: 'The lines of reasoning',
    steelman: 'The reasoning at its strongest',
    reply: 'The strongest reply',
    uses: 'Cards used',
    showOnMap: 'Show both sides on the map',
    shownFor: { line: 'Both sides of:', proposition: 'For and against:' },
    sideOf: {
      line: {
        one: 'in the reasoning at its strongest',
        other: 'in the reply',
        both: 'in both',
      },
      proposition: {
        one: 'for the proposition',
        other: 'against the proposition',
        both: 'in both',
      },
    },
    backToCase: 'Back to the whole case',
    disputesTitle: 'What others back and attack',
    disputesIntro:
      'Each premise and each claim that is backed or attacked by a source from outside the documents. Which side has more sources does not tell you who is right.',
    backing: 'Backed by',
    attacking: 'Attacked by',
    undercutting: 'A step towards it is undercut by',
    nobody: 'none of our sources',
  },
  timeline: {
    intro: [
      'What happened from the Van Raan motion on, and what was said meanwhile. Each event is shown with the cards that it bears on.',
      'What came after the two documents is marked ‘later’. A later event cannot refute what was expected in spring 2023: nobody could know it then. It can show how the expectation fared.',
    ],
    document: 'One of the two documents of this map',
    said: 'Source',
    bearsOn: 'Bears on',
    onMap: 'On the map',
    end: 'The map stops here. It does not say what became of the European proposal after that.',
  },
  glossary: {
    intro:
      'Words from this map and from the debate about it, in plain language. Where a word on a page or in the reading panel has a dotted line under it, click or tap it for the explanation.',
    explain: (term) => `What does ‘${term}’ mean?`,
    all: 'All terms',
  },
  panel: {
    region: 'Reading panel',
    close: 'Close the reading panel',
    back: 'Back',
    forward: 'Forward',
    translation: 'Our translation',
    whyNeeded: 'Why the reasoning needs it',
    note: 'Note',
    restsOn: 'Rests on',
    restsOnNothing: 'The documents give no reason for it.',
    backedFromOutside: 'Backed by outside sources',
    objections: 'Objections',
    undercutBy: 'What undercuts this step',
    carries: 'What rests on it',
    carriesNothing: 'Nothing else rests on it.',
    speaksAgainst: 'What it speaks against',
    togetherWith: 'together with',
    together: 'Count only together',
    context: 'What bears on it',
    bearsOn: 'Bears on',
    events: 'Events that bear on it',
    eventsExplained: 'What is marked ‘later’ cannot refute what was expected in spring 2023.',
    lines: 'Both sides of this line of reasoning',
    stepOf: { for: 'Step in support', against: 'Objection', undercuts: 'Undercut of a step' },
    stepAbout: { for: 'Supports', against: 'Attacks', undercuts: 'Undercuts the step to' },
    madeIn: 'Where the step is made',
    stepUnstated: 'The documents leave this step to the reader; drawing it is our reading.',
    premises: 'Premises',
    questions: 'Critical questions',
    questionsIntro: 'These questions belong to this kind of argument.',
    answers: {
      here: 'Answered in the documents',
      elsewhere: 'Answered elsewhere',
      unanswered: 'Unanswered',
    },
    showStep: 'Look at this step',
    showOnMap: 'Show on the map',
    showInDocument: 'Show in the document',
  },
  outline: {
    intro:
      'The reasoning as text: each statement, and under it what supports it and what speaks against it. Outline and map show the same: what you open, select or judge in one is so in the other.',
    mainTitle: 'The advice and its reasons',
    otherTitle: 'What the documents also conclude',
    roles: {
      main: 'the main conclusion',
      other: 'a conclusion on which nothing else rests',
      for: (conclusion, together) => `supports ${conclusion}${togetherWith(together)}`,
      against: (conclusion, together) => `speaks against ${conclusion}${togetherWith(together)}`,
      undercuts: (from, to, together) =>
        `undercuts the step from ${listed(from, 'and')} to ${to}${togetherWith(together)}`,
      context: (about) => `bears on ${about}`,
    },
    alsoUnder: 'also under',
    and: ' and ',
    behind: (number, label) => `What lies behind ${number}: ${label}`,
    rest: (count, number) =>
      count === 1 ? `1 more card behind ${number}` : `${count} more cards behind ${number}`,
    notShown: 'not shown now',
  },
  printing: printingEn,
  about: {
    title: 'About this map',
    care: 'This map is about rules against child sexual abuse material. Does the subject affect you, or are you worried about yourself or someone else? Helpwanted.nl gives free and anonymous help, in Dutch and in English.',
    careLink: 'Go to helpwanted.nl',
    sections: [
      {
        title: 'What it is',
        paragraphs: [
          'In spring 2023 the Dutch House of Representatives had a motion before it about a European Regulation against child sexual abuse material. It asked the government to ensure that the Regulation contains no chat control that threatens encryption, such as client-side scanning, and otherwise not to approve it. The Minister of Justice and Security advised the House against the motion. Two documents give the reasons: a decision memo by officials of her ministry, and her letter to the House.',
          'In client-side scanning (CSS), messages or images are examined on the user’s own device, before they are encrypted and sent. End-to-end encryption (E2EE) is encryption by which only sender and recipient can read a message. Whether the first impairs the second is one of the points at issue on this map.',
          'The map draws that reasoning. Each card is one statement, with the name of who makes it and the place where it is made. Each small circle is one argument: a step from one or more premises (the reasons) to a conclusion. An objection attacks a statement, or undercuts a step: the premises may then be true, but the conclusion does not simply follow from them.',
        ],
      },
      {
        title: 'What it is not',
        paragraphs: [
          'It is not a verdict on the motion, the Regulation or the minister. It does not say who is right. It shows what the reasoning rests on, so that readers can judge for themselves.',
          'It is not the text of the documents. Statements and summaries are in our words; the documents’ own words appear as short, marked quotations.',
          'It is not a full picture of the debate. The sources from outside the documents are our choice: mainly sources that attack or support what the documents leave unsaid. Which side has the most sources does not tell who is right.',
        ],
      },
      {
        title: 'How it was made',
        paragraphs: [
          'Both documents were read sentence by sentence. Each statement from them is tied to its place: a section of the memo (§) or a paragraph of the letter (¶). Every quotation from the two documents is checked by a program, word for word, against the document; only line breaks and layout are left out of account. We do not quote sources outside the documents: what they say is put in our words, and with each source we say whether we read it ourselves or only a report of it.',
          'With each place we say how close the statement is to the source: quoted, paraphrased or inferred. A dashed border marks a premise that neither document states, but that the reasoning needs; click the card to read why. A tinted card comes from a source outside the documents. Which premises we supply, where one statement ends and the next begins, and how they are connected is our work, and others might do it differently.',
          'Where a source gives context without drawing a conclusion from it, the map draws a faint dotted line and nothing more. Sources from after spring 2023 carry their date: a later event cannot refute what was expected in 2023, but it can show how the expectation fared. Where we have no date for a source, we say so.',
          'The kinds of argument follow Walton, Reed and Macagno, Argumentation Schemes (2008). The descriptions and the critical questions are in our words, and two of the names are ours. Translations of quotations are ours too.',
        ],
      },
      {
        title: 'What your judgement does',
        paragraphs: [
          'You can accept, doubt or reject each card. The map then shows what follows from that. ‘Stands’: you accept it, it is taken for granted from your starting point, or it has support that holds out against every objection. ‘Falls’: you reject it, or within this judgement no support for it holds out. ‘Contested’: neither has been settled. None of these words says that something is true or false: what falls may still be right for another reason. Where support and an objection balance, only you decide which outweighs the other; the map never counts arguments.',
          'The method is not our own invention: it is the ‘grounded’ interpretation of an abstract dialectical framework (Brewka and Woltran, 2010; Brewka, Ellmauthaler, Strass, Wallner and Woltran, 2013). It decides only what is settled step by step. How much a card carries follows the measure of responsibility by Chockler and Halpern (2004): the fewer other cards you need to reject along with it to weaken something, the more it carries. Your judgement is in the address of the page: whoever gets that link sees it. Nothing is stored, unless you ask to keep it on this device.',
        ],
      },
      {
        title: 'Independence',
        paragraphs: [
          'The map is independent. It was not commissioned, paid for or checked by the ministry, the House, a political party, or any organisation named in it.',
          'The page sets no cookies and requests nothing from other sites. It stores nothing, unless you ask to keep your judgement: that then stays on this device, until you untick the box again.',
        ],
      },
    ],
    linksTitle: 'Official publications (in Dutch)',
    links: [
      {
        label: 'Motion by Van Ginneken and others, 26 643, no. 1011',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-1011.html',
      },
      {
        label: 'Motion by Van Raan and others, 26 643, no. 885',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-885.html',
      },
      {
        label: 'Written consultation on that motion, 26 643, no. 908',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-908.html',
      },
      {
        label: 'Motion by Slootweg and others, 26 643, no. 1009',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-1009.html',
      },
      {
        label: 'Motion by Slootweg and others, 26 643, no. 1010',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-1010.html',
      },
      {
        label: 'Cabinet position on encryption (2016), 26 643, no. 383',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-383.html',
      },
      {
        label: 'Cabinet letter of 28 June 2023, 26 643, no. 1043',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-1043.html',
      },
    ],
    versionTitle: 'Version',
    version: (version, date, cards, steps) =>
      `Version ${version} of the content, ${date}: ${cards} statements and ${steps} arguments. A card keeps its number and its address in later versions.`,
    dataTitle: 'Data',
    data: 'The content of the map is also published as data, free to use with attribution (CC BY 4.0).',
    dataLink: 'The map as JSON',
    schemaLink: 'Its JSON Schema',
    reportTitle: 'Found an error?',
    report:
      'A wrong place, unfair wording, a translation that misses something: report it as an issue in the project’s repository, with the number of the card and, if you can, the sentence in the document that shows it. Corrections are listed in the change log (CHANGELOG).',
  },
  notices: {
    fragment: 'Part of this link could not be understood and was left out:',
    dismiss: 'Close this notice',
  },
  root: { choose: 'Choose a language' },
  noScript:
    'Without JavaScript this page shows the map as a picture, with all other parts as text below it.',
};
