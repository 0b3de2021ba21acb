import type { PrintingMessages } from './messages.ts';

export const printingEn: PrintingMessages = {
  title: 'Print',
  explained:
    'The map on one sheet of A4 in landscape, then the outline with quotations and sources. What you see now is what comes on paper.',
  whole: 'Write out the whole reasoning, not only what is shown',
  marks: 'With my judgement: what stands and falls, and what I marked',
  print: 'Print…',
  shows: (view, cards) => `${view} · ${cards === 1 ? '1 card' : `${cards} cards`}`,
  filtered: 'filtered',
  judged: (start) => `Judged from: ${start}`,
  myMarks: 'My judgement',
  noMarks: 'nothing marked yet',
  outlineTitle: 'The reasoning, written out',
  seeThere: 'written out under',
  sourcesTitle: 'Sources',
  undated: 'undated',
  colophon: (version, date) =>
    `De Afweging. Content version ${version}, ${date}, CC BY 4.0. Italics between quotation marks are the source’s words; everything else is in ours.`,
};
