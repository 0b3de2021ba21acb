import type { KeyListMessages } from './messages.ts';

/** Alle toetsen, in het Nederlands. */
export const keyListNl: KeyListMessages = {
  title: 'Toetsen',
  close: 'Sluit deze lijst',
  intro: 'Met Tab komt u op de kaart. Haar toetsen werken alleen zolang u daar bent.',
  letters: 'Letters, cijfers en leestekens als toets',
  lettersExplained:
    'Zet dit uit als u spreekt in plaats van typt, of als u toetsen per ongeluk raakt.',
  groups: [
    {
      title: 'Over de kaart',
      lines: [
        {
          keys: ['←', '↑', '→', '↓'],
          does: 'naar het dichtstbijzijnde kaartje, eerst langs lijnen',
        },
        { keys: ['Home', 'End'], does: 'naar het advies, of naar het laatste kaartje' },
        { keys: ['Tab'], does: 'naar de knoppen van het kaartje, daarna de kaart uit' },
        { keys: ['Enter'], does: 'lees het kaartje of de stap' },
        { keys: ['Spatie'], does: 'open of sluit wat erachter ligt' },
        { keys: ['Esc'], does: 'een stap terug: knop, leespaneel, kaartje, kaart' },
      ],
    },
    {
      title: 'Langs de redenering',
      lines: [
        { keys: ['C'], does: 'conclusie; bij meer dan één kiest u', single: true },
        { keys: ['P'], does: 'eerste premisse', single: true },
        { keys: ['O'], does: 'eerste tegenwerping (objectie)', single: true },
        {
          keys: ['N', 'Shift N'],
          does: 'volgende of vorige ernaast, onder dezelfde conclusie',
          single: true,
        },
        { keys: ['S'], does: 'stap van dit kaartje; nog eens: de volgende stap', single: true },
      ],
    },
    {
      title: 'Kijken en zoeken',
      lines: [
        { keys: ['+', '−'], does: 'in- en uitzoomen', single: true },
        { keys: ['F'], does: 'alles in beeld', single: true },
        { keys: ['/'], does: 'zoeken; met Esc komt u terug', single: true },
        { keys: ['?'], does: 'deze lijst', single: true },
      ],
    },
    {
      title: 'Oordelen, op een kaartje',
      lines: [
        { keys: ['1', '2', '3'], does: 'aanvaard, betwijfel, verwerp', single: true },
        { keys: ['0'], does: 'neem het oordeel terug', single: true },
        { keys: ['Ctrl Z', 'Ctrl Y'], does: 'maak ongedaan, doe opnieuw (Mac: ⌘); werkt overal' },
      ],
    },
    {
      title: 'In het leespaneel',
      lines: [
        { keys: ['Tab'], does: 'door de verwijzingen en knoppen' },
        { keys: ['Esc'], does: 'sluit het paneel; u bent terug waar u was' },
      ],
    },
    {
      title: 'In het overzicht als tekst',
      lines: [
        { keys: ['↑', '↓'], does: 'vorige of volgende bewering' },
        { keys: ['→', '←'], does: 'open en ga erin, sluit en ga eruit' },
        { keys: ['Home', 'End'], does: 'eerste of laatste bewering' },
        { keys: ['a–z'], does: 'naar de bewering die zo begint', single: true },
        { keys: ['Shift ←'], does: 'waar de bewering nog meer dienst doet' },
      ],
    },
    {
      title: 'In de rondleiding',
      lines: [
        { keys: ['PgDn', 'PgUp'], does: 'volgende of vorige stap' },
        { keys: ['→', 'Spatie', '←'], does: 'ook zo, als u niet op de kaart bent' },
        { keys: ['Home', 'End'], does: 'eerste of laatste stap, idem' },
        { keys: ['Esc'], does: 'stop de rondleiding; u ziet weer wat u zag' },
      ],
    },
    {
      title: 'Bij het presenteren',
      lines: [
        { keys: ['C'], does: 'tekst onder de kaart aan of uit', single: true },
        { keys: ['T'], does: 'toon de klok; start en pauzeer', single: true },
        { keys: ['B', '.'], does: 'maak het scherm leeg', single: true },
        { keys: ['F'], does: 'volledig scherm', single: true },
        { keys: ['?'], does: 'deze toetsen op het scherm', single: true },
      ],
    },
  ],
};
