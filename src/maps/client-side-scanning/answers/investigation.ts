import type { documentSteps } from '../arguments/documents.ts';
import type { Answers } from './types.ts';

/** How the steps about criminal investigation fare. */
export const investigationAnswers = {
  'data-challenge': {
    strength: {
      state: 'here',
      statements: ['mainly-e2ee'],
      remark: {
        nl: 'Ten dele: de brief zegt bij welke diensten het vooral speelt, maar geeft geen cijfers.',
        en: 'In part: the letter says with which services it mainly occurs, but gives no figures.',
      },
    },
    general: {
      state: 'unanswered',
      remark: {
        nl: 'De brief spreekt van veel gevallen, maar zegt niet hoeveel of in welke onderzoeken.',
        en: 'The letter speaks of many cases, but does not say how many or in which investigations.',
      },
    },
    contrary: {
      state: 'elsewhere',
      statements: ['effect-not-established', 'minister-other-means'],
      remark: {
        nl: 'Niet op het tegendeel: een studie uit het voorjaar van 2023 kon het effect op politieonderzoeken niet vaststellen; later noemde de minister andere middelen.',
        en: 'Not to the opposite: a study of spring 2023 could not establish the effect on police investigations; later the minister named other means.',
      },
    },
  },
  'challenge-hinders': {
    cause: {
      state: 'here',
      statements: ['data-hard-to-get'],
      remark: {
        nl: 'Ten dele: de brief wijst op wat uit opsporingsonderzoeken blijkt, zonder cijfers.',
        en: 'In part: the letter points to what criminal investigations show, without figures.',
      },
    },
    link: {
      state: 'elsewhere',
      statements: ['effect-not-established'],
      remark: {
        nl: 'De brief noemt geen zaken of cijfers waaruit de hinder blijkt, en een studie uit het voorjaar van 2023 kon het effect van encryptie op politieonderzoeken niet vaststellen.',
        en: 'The letter names no cases or figures that show the hindrance, and a study of spring 2023 could not establish the effect of encryption on police investigations.',
      },
    },
    prevented: {
      state: 'elsewhere',
      statements: ['minister-other-means'],
      remark: {
        nl: 'Hooguit ten dele: de minister noemde later andere middelen, maar hoeveel die opleveren, blijkt hier niet.',
        en: 'At most in part: the minister later named other means, but how much they yield is not shown here.',
      },
    },
  },
  'no-access-hinders': {
    cause: {
      state: 'here',
      statements: ['data-hard-to-get', 'mainly-e2ee'],
      remark: {
        nl: 'Ten dele: het gebrek zelf is een zorg van Slootweg, die de brief weergeeft en de minister deelt.',
        en: 'In part: the lack itself is a worry of Slootweg’s, which the letter reports and the minister shares.',
      },
    },
    link: {
      state: 'unanswered',
      remark: {
        nl: 'Het wordt alleen gesteld, en de tekst laat open of Slootweg of de minister dat doet.',
        en: 'It is only asserted, and the text leaves open whether by Slootweg or by the minister.',
      },
    },
    prevented: {
      state: 'elsewhere',
      statements: ['minister-other-means', 'podchasov-decryption'],
      remark: {
        nl: 'Ten dele: een ontsleutelbevel en de hackbevoegdheid, die de minister later noemde, kunnen toegang geven; het EHRM noemde in 2024 een wettelijke ontsleutelplicht disproportioneel.',
        en: 'In part: a decryption order and hacking powers, which the minister named later, could give access; in 2024 the ECtHR called a statutory duty to decrypt disproportionate.',
      },
    },
  },
  'worry-shared': {
    'other-means': {
      state: 'elsewhere',
      statements: ['minister-other-means'],
      remark: {
        nl: 'Ten dele: later noemde de minister andere middelen; of die volstaan, blijft open.',
        en: 'In part: the minister later named other means; whether they suffice is open.',
      },
    },
    helps: {
      state: 'unanswered',
      remark: {
        nl: 'Wat effectief en adequaat is, werkt de brief niet uit.',
        en: 'The letter does not spell out what is effective and adequate.',
      },
    },
    conflicts: { state: 'here', statements: ['strong-encryption-important', 'solutions-hard'] },
  },
  'no-free-rein-effective': {
    'other-means': {
      state: 'elsewhere',
      statements: ['breyer-other-investments', 'gec-user-reporting'],
      remark: {
        nl: 'Volgens Breyer en een coalitie voor versleuteling ook preventie en meldingen van gebruikers.',
        en: 'According to Breyer and an encryption coalition, prevention and user reporting too.',
      },
    },
    helps: {
      state: 'unanswered',
      remark: {
        nl: 'Dat effectieve opsporing dit voorkomt, spreekt voor de brief vanzelf.',
        en: 'That effective investigation prevents this is taken for granted in the letter.',
      },
    },
    conflicts: {
      state: 'here',
      statements: ['strong-encryption-important', 'solutions-hard'],
      remark: {
        nl: 'De brief noemt sterke encryptie ook van groot belang, en oplossingen die aan alle belangen recht doen lastig.',
        en: 'The letter also calls strong encryption of great importance, and solutions that are fair to all interests hard to find.',
      },
    },
  },
  'free-rein-rules': {
    'other-means': {
      state: 'elsewhere',
      statements: ['breyer-other-investments', 'hosting-enforcement'],
    },
    helps: {
      state: 'unanswered',
      remark: {
        nl: 'De zorg ging over toegang voor de opsporing, de regels gaan over detectie door bedrijven; hoe het een het ander dient, zegt de brief niet.',
        en: 'The worry was about access for investigators, the rules are about detection by companies; the letter does not say how the one serves the other.',
      },
    },
    conflicts: { state: 'here', statements: ['strong-encryption-important', 'rights-protected'] },
  },
  'tension-slootweg': {
    bound: {
      state: 'here',
      statements: ['pledge-van-raan'],
      remark: {
        nl: 'De brief noemt de toezegging pas in ¶9, niet waar hij over de moties-Slootweg spreekt.',
        en: 'The letter mentions the pledge only in ¶9, not where it speaks of the Slootweg motions.',
      },
    },
    covers: {
      state: 'here',
      statements: ['slootweg-in-tension'],
      remark: {
        nl: 'Zonder onderbouwing: wat de moties-Slootweg precies vragen, zegt de brief niet.',
        en: 'Without support: the letter does not say what exactly the Slootweg motions ask.',
      },
    },
    outweighed: {
      state: 'here',
      statements: ['means-must-be-effective'],
      remark: {
        nl: 'Kennelijk niet: de minister deelt Slootwegs zorg en ontraadde de moties toch, al was dit maar een deel van de reden.',
        en: 'Apparently not: the minister shares Slootweg’s worry and still advised against the motions, though this was only part of the reason.',
      },
    },
  },
} as const satisfies Partial<Answers<typeof documentSteps>>;
