import type { documentSteps } from '../arguments/documents.ts';
import type { Answers } from './types.ts';

/** How the steps to the advice itself fare. */
export const adviceAnswers = {
  'situation-therefore': {
    follows: {
      state: 'here',
      statements: ['no-means-conditional'],
      remark: {
        nl: 'Ten dele: de brief geeft redenen, maar zegt alleen wat volgt als CSS in geen geval kan.',
        en: 'In part: the letter gives reasons, but only says what follows if CSS can never be used.',
      },
    },
    gains: {
      state: 'here',
      statements: ['strong-encryption-important', 'rights-protected'],
      remark: {
        nl: 'Ten dele: de brief noemt sterke encryptie en grondrechten, maar niet wat de motie zou opleveren.',
        en: 'In part: the letter names strong encryption and fundamental rights, but not what the motion would bring.',
      },
    },
    avoidable: {
      state: 'elsewhere',
      statements: ['minister-other-means', 'gec-user-reporting', 'breyer-other-investments'],
      remark: {
        nl: 'De brief noemt geen andere weg; andere bronnen doen dat wel, en later, in juli 2023, ook de minister zelf.',
        en: 'The letter names no other way; other sources do, and so, later, in July 2023, did the minister herself.',
      },
    },
  },
  'option-therefore': {
    'other-means': {
      state: 'unanswered',
      remark: {
        nl: 'Of de optie ook anders te behouden is, bijvoorbeeld met een gewijzigde motie, bespreekt de nota niet.',
        en: 'The memo does not ask whether the option could be kept in another way, such as by amending the motion.',
      },
    },
    helps: {
      state: 'unanswered',
      remark: {
        nl: 'Ontraden is een advies aan de Kamer, geen veto; of het de optie open kan houden, komt niet aan de orde.',
        en: 'To advise against is advice to the House, not a veto; whether it can keep the option open is not discussed.',
      },
    },
    conflicts: {
      state: 'here',
      statements: ['legal-service-critical', 'rights-protected'],
      remark: {
        nl: 'Ten dele: de nota meldt juridische kritiek en de brief noemt grondrechten, maar geen van beide weegt die hier mee.',
        en: 'In part: the memo reports legal criticism and the letter names fundamental rights, but neither weighs them here.',
      },
    },
  },
  'signal-therefore': {
    follows: {
      state: 'here',
      statements: ['hosting-first'],
      remark: {
        nl: 'Ten dele: de nota wijst op de eerste plaats in hosting; dat de buitenwereld een nee zo opvat, wordt alleen gesteld.',
        en: 'In part: the memo points to the first place in hosting; that the outside world would take a no this way is only asserted.',
      },
    },
    gains: {
      state: 'elsewhere',
      statements: ['edpb-untargeted-access', 'bugs-abuse', 'aivd-risk'],
      remark: {
        nl: 'Ten dele: deze bronnen, de AIVD later, noemen nadelen van scannen; dat de motie die zou voorkomen, is onze lezing.',
        en: 'In part: these sources, the AIVD later, name harms of scanning; that the motion would avoid them is our reading.',
      },
    },
    avoidable: {
      state: 'unanswered',
      remark: {
        nl: 'Of een nee met uitleg hetzelfde signaal zou geven, gaat de nota niet na.',
        en: 'The memo does not ask whether a no with an explanation would send the same signal.',
      },
    },
  },
  'consequences-therefore': {
    follows: {
      state: 'here',
      statements: ['narrows-room'],
      remark: {
        nl: 'Ten dele: alleen voor de onderhandelingen; de andere gevolgen noemt deze alinea niet.',
        en: 'In part: only for the negotiations; this paragraph does not name the other consequences.',
      },
    },
    gains: {
      state: 'elsewhere',
      statements: ['edpb-untargeted-access', 'bugs-abuse', 'aivd-risk'],
      remark: {
        nl: 'Ten dele: deze bronnen, de AIVD later, noemen nadelen van scannen; dat de motie die zou voorkomen, is onze lezing.',
        en: 'In part: these sources, the AIVD later, name harms of scanning; that the motion would avoid them is our reading.',
      },
    },
    avoidable: {
      state: 'unanswered',
      remark: {
        nl: 'De nota gaat niet na of Nederland zonder CSS op andere punten ruimte houdt.',
        en: 'The memo does not ask whether the Netherlands would keep room on other points without CSS.',
      },
    },
  },
} as const satisfies Partial<Answers<typeof documentSteps>>;
