import { listed } from '../listed.ts';
import type { CitingMessages, QuotingMessages } from './messages.ts';

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
