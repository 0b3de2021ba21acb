import { listed } from '../listed.ts';
import type { CitingMessages, QuotingMessages } from './messages.ts';

/** Wat bronvermeldingen zeggen, in het Nederlands. */
export const citingNl: CitingMessages = {
  kind: 'Interactieve argumentkaart',
  version: (version) => `Versie ${version}`,
  in: 'In',
  retrieved: (date, url) => `Geraadpleegd op ${date}, van ${url}`,
  card: (number, label) => `Kaartje ${number}: ${label}`,
  cards: (numbers) => `${numbers.length === 1 ? 'kaartje' : 'kaartjes'} ${listed(numbers, 'en')}`,
  step: (from, to) => `Stap van ${from} naar ${to}`,
  objection: (from, to) => `Bezwaar van ${from} tegen ${to}`,
  theStep: (step) => `de ${step}`,
  theObjection: (objection) => `het ${objection}`,
};

/** Wat een tekst om te citeren zegt, in het Nederlands. */
export const quotingNl: QuotingMessages = {
  saidBy: (voices) => `Gezegd door: ${voices}.`,
  ourWords: 'De bewering staat er in de woorden van deze kaart.',
  premises: 'Vanuit',
  ourStep: 'deze stap zetten is onze lezing',
  underMarks: 'Wat ervan wordt',
  noMarks: 'Geen kaartje is beoordeeld.',
  caution: 'Dit zegt wat er volgt uit dat uitgangspunt en die oordelen, niet wat waar is.',
  citation: 'Bronvermelding',
};
