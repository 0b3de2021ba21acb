import type { outsideSteps } from '../arguments/outside.ts';
import type { Answers } from './types.ts';

/** How the outside steps fare about whether client-side scanning can stay limited. */
export const outsideLimitsAnswers = {
  'bugs-on-abuse': {
    field: {
      state: 'elsewhere',
      statements: ['bugs-abuse'],
      remark: {
        nl: 'Een aanwijzing: het artikel verscheen later, in 2024, in een tijdschrift over cyberveiligheid.',
        en: 'One indication: the paper appeared later, in 2024, in a journal on cybersecurity.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['bugs-abuse'],
      remark: {
        nl: 'Ten dele: volgens de samenvatting, die wij lazen, kan CSS worden misbruikt; of dat gebeurt, is iets anders.',
        en: 'In part: according to the abstract, which we read, CSS can be abused; whether it will be is another matter.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['levy-robinson-safe'],
      remark: {
        nl: 'Ten dele: alleen in algemene zin, en voor veel situaties.',
        en: 'In part: only in general terms, and for many situations.',
      },
    },
  },
  'apple-on-slope': {
    steps: {
      state: 'unanswered',
      remark: {
        nl: 'Wij kennen het alleen uit berichten van MacRumors; welke stappen Apple voor zich ziet, is hier niet vastgelegd.',
        en: 'We know it only from reports by MacRumors; which steps Apple has in mind is not recorded here.',
      },
    },
    brakes: {
      state: 'here',
      statements: ['red-line-text', 'proposal-detect-imagery'],
      remark: {
        nl: 'Ten dele: de brief trekt een grens bij tekst en noemt strenge voorwaarden; dat die standhouden, wordt aangenomen.',
        en: 'In part: the letter draws a line at text and mentions strict conditions; that these will hold is assumed.',
      },
    },
    applies: {
      state: 'elsewhere',
      statements: ['apple-slippery-slope'],
      remark: {
        nl: 'Ten dele: Apples plan ging over iCloud-foto’s, niet over berichten.',
        en: 'In part: Apple’s plan was about iCloud Photos, not about messages.',
      },
    },
  },
} as const satisfies Partial<Answers<typeof outsideSteps>>;
