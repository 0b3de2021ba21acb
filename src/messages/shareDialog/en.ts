import { listed } from '../listed.ts';
import type { CitingMessages, ShareDialogMessages, QuotingMessages } from './messages.ts';

/** What citations say, in English. */
export const citingEn: CitingMessages = {
  kind: 'Interactive argument map',
  version: (version) => `Version ${version}`,
  in: 'In',
  retrieved: (date, url) => `Retrieved ${date}, from ${url}`,
  card: (number, label) => `Card ${number}: ${label}`,
  cards: (numbers) => `${numbers.length === 1 ? 'card' : 'cards'} ${listed(numbers, 'and')}`,
  step: (from, to) => `Step from ${from} to ${to}`,
  objection: (from, to) => `Objection from ${from} to ${to}`,
  theStep: (step) => `the ${step}`,
  theObjection: (objection) => `the ${objection}`,
};

/** What a text for quoting says, in English. */
export const quotingEn: QuotingMessages = {
  saidBy: (voices) => `Said by: ${voices}.`,
  ourWords: 'The statement is in the words of this map.',
  premises: 'From',
  ourStep: 'drawing this step is our reading',
  underMarks: 'What becomes of it',
  noMarks: 'No card is marked.',
  caution: 'This says what follows from that starting point and those marks, not what is true.',
  citation: 'Cite as',
};

/** All that is said about sharing, in English. */
export const shareDialogEn: ShareDialogMessages = {
  title: 'Share',
  close: 'Close',
  tabs: { link: 'Link', embed: 'Embed', picture: 'Picture', cite: 'Cite' },
  copying: { copy: 'Copy', copied: 'Copied', notCopied: 'Copy the selected text yourself' },
  copyNamed: (what) => `Copy: ${what}`,
  size: (kilobytes) => `${kilobytes} kB`,
  link: {
    address: 'Address of what you see now',
    code: 'Code of what you see now',
    explained: 'Whoever opens it sees the same cards, opened and selected as you have them.',
  },
  embed: {
    frameTitle: (title) => `Argument map: ${title}`,
    nowhere:
      'This file does not know of a site with the map, so there is no code to put into a page. Open the map on its own site to embed it.',
    seen: 'What readers see first',
    show: { map: 'Map', outline: 'Outline' },
    selected: (name) => `Selected: ${name}`,
    judged: 'With my judgement',
    notJudged: 'You have not judged anything yet.',
    look: 'How it looks',
    theme: 'Theme',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    language: 'Language',
    width: 'Width',
    widths: { full: 'As wide as the text', fixed: 'Fixed' },
    pixelsWide: 'Width in pixels',
    height: 'Height in pixels',
    readers: 'What readers can do',
    marks: 'Accept, doubt and reject cards',
    pinned: (version) => `Stay at version ${version} of the content`,
    pinnedExplained: 'Otherwise your article always shows the newest version.',
    preview: 'Preview of the embedded map',
    previewSize: (width, height, ratio, share) =>
      `${width} × ${height} pixels (${ratio})${share < 100 ? `, shown at ${share}%` : ''}`,
    noPreview: 'The preview is only there on the site itself.',
    codes: 'Code for your page',
    iframe: {
      title: 'Frame (iframe)',
      explained:
        'Works almost everywhere and needs no script in your page. The frame cannot reach your article, and stores nothing.',
    },
    loader: 'With a script that adjusts the height and lets your article steer the map',
    loaderSize: (size) => `the script: ${size}`,
    component: {
      title: 'Component',
      explained: 'For pages that allow scripts: the map becomes part of the article itself.',
    },
    image: {
      title: 'Picture',
      explained:
        'A still picture of what you see, in the language of this page. Save the file, put it on your own site, and set its address in src.',
      download: 'Choose and save a picture',
    },
  },
  picture: {
    preview: 'Preview of the picture',
    files: 'Save as a file',
    svg: 'SVG, sharp at every size',
    png: 'PNG',
    twice: 'PNG, twice the size',
    print: 'PNG for print',
    making: 'The picture is being made …',
    failed:
      'The picture could not be made. Close this window and try again; nothing of yours has changed.',
    alt: 'Text for who does not see the picture',
    altText: (title, cards, main, selected) =>
      `Argument map ‘${title}’: ${cards} ${cards === 1 ? 'card' : 'cards'} with the reasons and objections between them. The conclusion is: ${main}.${selected === undefined ? '' : ` Selected: ${selected}.`}`,
    credit: 'Credit line',
    creditLine: (brand, version, year) => `${brand}, version ${version} (${year}), CC BY 4.0`,
  },
  cite: {
    what: 'What to cite',
    whole: 'The whole map',
    format: 'Format',
    formats: { apa: 'APA 7', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    download: (file) => `Save as ${file}`,
    quoting: 'Text to quote from',
    quotingExplained:
      'The claim with who says it and where, what supports and attacks it, and what becomes of it under your marks.',
    nothingSelected:
      'Select a card or a step on the map first; its text to quote from is then shown here.',
    notation: 'Notation',
    notations: { plain: 'Plain text', markdown: 'Markdown' },
  },
  citing: citingEn,
  quoting: quotingEn,
};
