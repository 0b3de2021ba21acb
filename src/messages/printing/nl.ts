import type { PrintingMessages } from './messages.ts';

export const printingNl: PrintingMessages = {
  title: 'Afdrukken',
  explained:
    'De kaart op één liggend blad A4, daarna het overzicht met citaten en bronnen. Zo komt ook op papier wat u nu ziet.',
  whole: 'De hele redenering uitschrijven, niet alleen wat wordt getoond',
  marks: 'Met mijn oordeel: wat standhoudt en valt, en wat ik markeerde',
  print: 'Afdrukken…',
  shows: (view, cards) => `${view} · ${cards === 1 ? '1 kaartje' : `${cards} kaartjes`}`,
  filtered: 'gefilterd',
  judged: (start) => `Beoordeeld vanaf: ${start}`,
  myMarks: 'Mijn oordeel',
  noMarks: 'nog niets gemarkeerd',
  outlineTitle: 'De redenering, uitgeschreven',
  seeThere: 'uitgeschreven onder',
  sourcesTitle: 'Bronnen',
  undated: 'zonder datum',
  colophon: (version, date) =>
    `De Afweging. Inhoud versie ${version}, ${date}, CC BY 4.0. Cursief tussen aanhalingstekens staan woorden van de bron; al het andere is in onze woorden.`,
};
