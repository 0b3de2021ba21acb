import type { documentSteps } from '../arguments/documents.ts';
import type { Answers } from './types.ts';

/** How the steps about the negotiations fare. */
export const negotiationAnswers = {
  'only-way-keep': {
    only: {
      state: 'here',
      statements: ['january-letter'],
      remark: {
        nl: 'Zonder onderbouwing: beide documenten zeggen alleen dat het zo lijkt, en de brief van januari noemde CSS een optie.',
        en: 'Without support: both documents only say that it seems so, and the January letter named CSS as an option.',
      },
    },
    harm: {
      state: 'elsewhere',
      statements: [
        'ls-encryption-weakened',
        'cdt-not-proportionate',
        'bugs-abuse',
        'edpb-untargeted-access',
        'aivd-risk',
        'levy-robinson-safe',
      ],
      remark: {
        nl: 'De nota zwijgt erover. Genoemd worden schade voor encryptie, zwakke plekken, misbruik, ongerichte toegang en, later, een te groot risico; Levy en Robinson achten veilige inzet in veel situaties mogelijk.',
        en: 'The memo is silent on this. Named are harm to encryption, systemic weaknesses, abuse, untargeted access and, later, too great a risk; Levy and Robinson think safe deployment possible in many situations.',
      },
    },
    goal: {
      state: 'here',
      statements: ['rules-needed', 'not-there-yet'],
      remark: {
        nl: 'De brief noemt regels hard nodig; de nota zegt dat ‘we’ er inhoudelijk nog niet uit zijn.',
        en: 'The letter calls rules badly needed; the memo says that ‘we’ are not there yet on the substance.',
      },
    },
  },
  'phase-keep': {
    'other-means': {
      state: 'unanswered',
      remark: {
        nl: 'Of Nederland zijn onderhandelingsruimte ook anders kan behouden, bespreekt de nota niet.',
        en: 'The memo does not ask whether the Netherlands could keep its negotiating room in another way.',
      },
    },
    helps: {
      state: 'here',
      statements: ['narrows-room'],
      remark: {
        nl: 'Zonder onderbouwing: de nota zegt dat uitsluiten ruimte kost, niet dat behouden invloed oplevert.',
        en: 'Without support: the memo says that ruling it out costs room, not that keeping it brings influence.',
      },
    },
    conflicts: {
      state: 'here',
      statements: ['legal-service-critical'],
      remark: {
        nl: 'Ten dele: de nota meldt de kritiek van de Juridische Dienst van de Raad, maar weegt die hier niet mee.',
        en: 'In part: the memo reports the criticism by the Council Legal Service, but does not weigh it here.',
      },
    },
  },
  'opinion-keep': {
    'other-means': {
      state: 'unanswered',
      remark: {
        nl: 'Of een oordeel over de motie had kunnen wachten op het juridische advies, bespreekt de nota niet.',
        en: 'The memo does not ask whether a verdict on the motion could have waited for the legal opinion.',
      },
    },
    helps: {
      state: 'here',
      statements: ['written-analysis-awaited'],
      remark: {
        nl: 'Ten dele: de nota verwacht het advies elk moment, maar zegt niet wat het voor CSS kan betekenen.',
        en: 'In part: the memo expects the opinion at any moment, but does not say what it may mean for CSS.',
      },
    },
    conflicts: {
      state: 'here',
      statements: ['legal-service-critical'],
      remark: {
        nl: 'Ten dele: de dienst was al kritisch over proportionaliteit en legaliteit; de nota verbindt daar hier niets aan.',
        en: 'In part: the service had already been critical of proportionality and legality; the memo draws nothing from that here.',
      },
    },
  },
  'early-no-narrows': {
    cause: {
      state: 'unanswered',
      statements: ['counts-as-early-no'],
      remark: {
        nl: 'Aangenomen wordt dat één middel uitsluiten neerkomt op een vroegtijdige afwijzing van de voorstellen.',
        en: 'It is assumed that ruling out one means amounts to an early rejection of the proposals.',
      },
    },
    link: {
      state: 'here',
      statements: ['not-there-yet', 'eu-majority'],
      remark: {
        nl: 'Zonder onderbouwing: de nota zet er alleen de open inhoud en de vermoedelijke meerderheid in Europa naast.',
        en: 'Without support: the memo only sets beside it the open substance and the apparent majority in Europe.',
      },
    },
    prevented: {
      state: 'unanswered',
      remark: {
        nl: 'Of bondgenoten of een compromistekst de ruimte kunnen redden, komt niet aan de orde.',
        en: 'Whether allies or a compromise text could save the room is not discussed.',
      },
    },
  },
  'alone-undesirable': {
    follows: {
      state: 'here',
      statements: ['eu-majority'],
      remark: {
        nl: 'Ten dele: de meerderheid wordt zonder bron gesteld, en dat de motie neerkomt op een vroege afwijzing, is aangenomen.',
        en: 'In part: the majority is asserted without a source, and that the motion amounts to an early rejection is assumed.',
      },
    },
    gains: {
      state: 'unanswered',
      remark: {
        nl: 'Wat een nee zou opleveren, ook als Nederland daarmee vrijwel alleen staat, bespreekt de brief niet.',
        en: 'The letter does not discuss what a no would bring, even one with which the Netherlands stands almost alone.',
      },
    },
    avoidable: {
      state: 'unanswered',
      remark: {
        nl: 'Of andere lidstaten zich bij een nee tegen CSS zouden aansluiten, gaat de brief niet na.',
        en: 'The letter does not ask whether other member states would join in a no to CSS.',
      },
    },
  },
  'influence-undesirable': {
    follows: {
      state: 'here',
      statements: ['bound-once-adopted'],
      remark: {
        nl: 'Ten dele: de brief zegt dat de verordening na aanneming bindt, maar legt niet uit hoe een nee invloed kost.',
        en: 'In part: the letter says that the Regulation binds once adopted, but does not explain how a no costs influence.',
      },
    },
    gains: {
      state: 'unanswered',
      remark: {
        nl: 'Of een duidelijk nee ook gewicht kan geven in de onderhandelingen, bespreekt de brief niet.',
        en: 'The letter does not ask whether a clear no could also carry weight in the negotiations.',
      },
    },
    avoidable: {
      state: 'unanswered',
      statements: ['counts-as-early-no'],
      remark: {
        nl: 'Aangenomen wordt dat een nee tegen CSS en invloed op de rest van het voorstel niet samengaan.',
        en: 'It is assumed that a no to CSS does not go together with influence on the rest of the proposal.',
      },
    },
  },
  'bound-influence': {
    cause: {
      state: 'here',
      statements: ['eu-majority'],
      remark: {
        nl: 'Ten dele: de brief wijst op een grote meerderheid; dat die ook zonder Nederland volstaat, is aangenomen.',
        en: 'In part: the letter points to a large majority; that it would suffice without the Netherlands is assumed.',
      },
    },
    link: {
      state: 'unanswered',
      remark: {
        nl: 'Dat Nederland gebonden raakt, laat zien waarom invloed telt, niet dat een vroeg nee die invloed kost.',
        en: 'That the Netherlands would be bound shows why influence matters, not that an early no costs it.',
      },
    },
    prevented: {
      state: 'unanswered',
      remark: {
        nl: 'Of een lidstaat na een nee nog over de tekst kan meepraten, komt niet aan de orde.',
        en: 'Whether a member state can still help to shape the text after a no is not discussed.',
      },
    },
  },
} as const satisfies Partial<Answers<typeof documentSteps>>;
