import type { outsideSteps } from '../arguments/outside.ts';
import type { Answers } from './types.ts';

/** How the outside steps fare about whether content has to be detected. */
export const outsideMeansAnswers = {
  'minister-on-other-means': {
    knows: {
      state: 'unanswered',
      remark: {
        nl: 'Als minister van Justitie en Veiligheid kent zij deze middelen; of ze volstaan, blijkt hier niet.',
        en: 'As Minister of Justice and Security she knows these means; whether they suffice is not shown here.',
      },
    },
    interest: {
      state: 'here',
      statements: ['no-means-conditional'],
      remark: {
        nl: 'Voor haar brief komt het niet goed uit: die zei dat er zonder CSS, maar met end-to-end-encryptie, geen mogelijkheden over zijn om het materiaal te onderkennen.',
        en: 'It does not suit her letter, which said that without CSS, but with end-to-end encryption, no means to detect the material would be left.',
      },
    },
    said: {
      state: 'unanswered',
      remark: {
        nl: 'Wij kennen het alleen via Tweakers; metadata en verdacht gedrag wijzen bovendien niet op het materiaal zelf.',
        en: 'We know it only through Tweakers; besides, metadata and suspicious behaviour do not point to the material itself.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['pfefferkorn-scanning-useful', 'podchasov-decryption'],
      remark: {
        nl: 'Ten dele: aanbieders vinden het scannen van inhoud voor dit materiaal het nuttigst, en het EHRM noemde later een wettelijke ontsleutelplicht disproportioneel.',
        en: 'In part: providers rate content scanning as most useful for this material, and the ECtHR later called a statutory duty to decrypt disproportionate.',
      },
    },
  },
  'gec-on-reporting': {
    complete: {
      state: 'elsewhere',
      statements: ['minister-other-means', 'breyer-other-investments'],
      remark: {
        nl: 'Nee: deze bronnen noemen er nog meer.',
        en: 'No: these sources name still more.',
      },
    },
    'ruled-out': {
      state: 'elsewhere',
      statements: ['gec-incompatible', 'pfefferkorn-scanning-useful'],
      remark: {
        nl: 'Omstreden: de coalitie noemt scannen onverenigbaar met end-to-end-encryptie; aanbieders vinden het scannen van inhoud voor dit materiaal juist het nuttigst.',
        en: 'Disputed: the coalition calls scanning incompatible with end-to-end encryption; providers, for their part, rate content scanning as most useful for this material.',
      },
    },
    suffices: {
      state: 'elsewhere',
      statements: ['pfefferkorn-reporting-used'],
      remark: {
        nl: 'Ten dele: aanbieders gebruiken meldingen het meest, maar dat ze volstaan, blijkt daar niet uit.',
        en: 'In part: providers use user reports most, but that does not show that these are enough.',
      },
    },
  },
  'breyer-on-other-means': {
    complete: {
      state: 'elsewhere',
      statements: ['minister-other-means', 'gec-user-reporting'],
      remark: {
        nl: 'Nee: deze bronnen noemen er nog meer.',
        en: 'No: these sources name still more.',
      },
    },
    'ruled-out': {
      state: 'elsewhere',
      statements: ['pfefferkorn-scanning-useful'],
      remark: {
        nl: 'Voor het scannen van inhoud is dat de vraag: aanbieders vinden het voor dit materiaal juist het nuttigst.',
        en: 'For content scanning that is doubtful: providers in fact rate it as most useful for this material.',
      },
    },
    suffices: {
      state: 'unanswered',
      remark: {
        nl: 'Of meer politiecapaciteit, preventie en hulp aan slachtoffers volstaan, blijkt hier niet.',
        en: 'Whether more police capacity, prevention and help for victims are enough is not shown here.',
      },
    },
  },
  'pfefferkorn-on-reporting': {
    strength: {
      state: 'unanswered',
      remark: {
        nl: 'Wat aanbieders het meest gebruiken, hoeft nog niet genoeg te zijn.',
        en: 'What providers use most need not be enough.',
      },
    },
    general: {
      state: 'unanswered',
      remark: {
        nl: 'Of het ook geldt voor diensten met end-to-end-encryptie, blijkt hier niet.',
        en: 'Whether it also holds for services with end-to-end encryption is not shown here.',
      },
    },
    contrary: {
      state: 'elsewhere',
      statements: ['pfefferkorn-scanning-useful'],
      remark: { nl: 'Ja, in hetzelfde onderzoek.', en: 'Yes, in the same study.' },
    },
  },
  'pfefferkorn-on-scanning': {
    field: {
      state: 'elsewhere',
      statements: ['pfefferkorn-scanning-useful'],
      remark: {
        nl: 'Het zijn aanbieders die hier oordelen, in een onderzoek in een tijdschrift over online vertrouwen en veiligheid.',
        en: 'Those who judge here are providers, in a study published in a journal on online trust and safety.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['pfefferkorn-scanning-useful'],
      remark: {
        nl: 'Ten dele: het nuttigst is nog niet onmisbaar.',
        en: 'In part: most useful is not yet indispensable.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: [
        'pfefferkorn-reporting-used',
        'minister-other-means',
        'gec-user-reporting',
        'breyer-other-investments',
      ],
      remark: {
        nl: 'Ten dele: wie andere middelen noemt, ontkent nog niet het nut van scannen.',
        en: 'In part: to name other means is not to deny that scanning is useful.',
      },
    },
  },
} as const satisfies Partial<Answers<typeof outsideSteps>>;
