import type { ArgumentSource } from '../../../model/mapSource.ts';
import type { DocumentId } from '../documents/index.ts';
import type { SchemeId } from '../schemes.ts';
import type { StatementId } from '../statements/index.ts';

type Step = ArgumentSource<StatementId, SchemeId, DocumentId, never>;

/** The steps that lead to the advice itself. */
const toTheAdvice = {
  'situation-therefore': {
    kind: 'for',
    scheme: 'negative-consequences',
    premises: ['situation-undesirable'],
    conclusion: 'advised-against',
    citations: [
      {
        document: 'letter',
        place: '¶12',
        quote: 'Daarom',
        translation: 'Therefore',
        fidelity: 'quoted',
      },
    ],
  },
  'option-therefore': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['option-must-stay'],
    conclusion: 'advised-against',
    citations: [
      {
        document: 'memo',
        place: '§3',
        quote: 'en wordt de motie ontraden',
        translation: 'and the motion is advised against',
        fidelity: 'paraphrased',
      },
    ],
  },
  'signal-therefore': {
    kind: 'for',
    scheme: 'negative-consequences',
    premises: ['bad-signal', 'counts-as-early-no'],
    conclusion: 'advised-against',
    citations: [{ document: 'memo', place: '§4.1', fidelity: 'inferred' }],
  },
  'consequences-therefore': {
    kind: 'for',
    scheme: 'negative-consequences',
    premises: ['far-reaching-consequences'],
    conclusion: 'advised-against',
    citations: [{ document: 'memo', place: '§4', fidelity: 'inferred' }],
  },
} as const satisfies Record<string, Step>;

/** Detection: what is left when scanning on the device is ruled out. */
const detection = {
  'detection-lost': {
    kind: 'for',
    scheme: 'negative-consequences',
    premises: ['detection-impossible', 'services-used-more', 'detection-needed'],
    conclusion: 'situation-undesirable',
    citations: [
      {
        document: 'letter',
        place: '¶12',
        quote: 'Die situatie acht ik',
        translation: 'That situation I consider',
        fidelity: 'quoted',
      },
    ],
  },
  'if-then': {
    kind: 'for',
    scheme: 'modus-ponens',
    premises: ['no-means-conditional', 'css-ruled-out', 'e2ee-must-stay'],
    conclusion: 'detection-impossible',
    citations: [{ document: 'letter', place: '¶12', fidelity: 'inferred' }],
  },
  'no-other-means': {
    kind: 'for',
    scheme: 'alternatives',
    premises: ['css-only-way', 'no-help-from-dsa'],
    conclusion: 'no-means-conditional',
    citations: [
      {
        document: 'letter',
        place: '¶12',
        quote: 'dus oók niet met de komst van de Digital Service Act',
        translation: 'so not with the arrival of the Digital Service Act either',
        fidelity: 'inferred',
      },
    ],
  },
  'before-encryption': {
    kind: 'for',
    scheme: 'necessary-means',
    premises: ['scan-before-leaves-e2ee'],
    conclusion: 'css-only-way',
    citations: [{ document: 'letter', place: '¶10', fidelity: 'inferred' }],
    note: {
      nl: 'Deze premisse maakt client-side scanning tot een manier om de maatregelen zo uit te voeren. Dat er geen andere manier is, onderbouwen de documenten niet.',
      en: 'This premise makes client-side scanning one way to carry out the measures like this. That there is no other way, the documents do not support.',
    },
  },
  'motion-reading': {
    kind: 'for',
    scheme: 'verbal-classification',
    premises: ['motion-text'],
    conclusion: 'css-ruled-out',
    citations: [{ document: 'memo', place: '§3', fidelity: 'paraphrased' }],
  },
  'van-raan-binds': {
    kind: 'for',
    scheme: 'commitment',
    premises: ['van-raan-motion', 'pledge-van-raan'],
    conclusion: 'e2ee-must-stay',
    citations: [{ document: 'letter', place: '¶9', fidelity: 'inferred' }],
  },
} as const satisfies Record<string, Step>;

/** Negotiation: what a no would cost in Brussels. */
const negotiation = {
  'only-way-keep': {
    kind: 'for',
    scheme: 'necessary-means',
    premises: ['css-only-way'],
    conclusion: 'option-must-stay',
    citations: [{ document: 'memo', place: '§3', fidelity: 'inferred' }],
  },
  'phase-keep': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['narrows-room', 'not-there-yet', 'eu-majority', 'phase-of-negotiations'],
    conclusion: 'option-must-stay',
    citations: [
      {
        document: 'memo',
        place: '§3',
        quote: 'Gezien de fase van de onderhandelingen',
        translation: 'Given the phase of the negotiations',
        fidelity: 'paraphrased',
      },
    ],
  },
  'opinion-keep': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['not-there-yet', 'open-until-opinion'],
    conclusion: 'option-must-stay',
    citations: [{ document: 'memo', place: '§3', fidelity: 'inferred' }],
    note: {
      nl: 'De nota legt dit verband niet. Dat de schriftelijke analyse nog moet komen (kaartje 60), staat als context bij kaartje 70.',
      en: 'The memo does not draw this link. That the written analysis is still to come (card 60) stands as context to card 70.',
    },
  },
  'early-no-narrows': {
    kind: 'for',
    scheme: 'cause-to-effect',
    premises: ['counts-as-early-no'],
    conclusion: 'narrows-room',
    citations: [{ document: 'memo', place: '§3', fidelity: 'inferred' }],
    note: {
      nl: 'De nota stelt kaartje 9 zonder reden. Dat zij daarvoor deze premisse nodig heeft, is onze lezing.',
      en: 'The memo states card 9 without a reason. That it needs this premise for it is our reading.',
    },
  },
  'alone-undesirable': {
    kind: 'for',
    scheme: 'negative-consequences',
    premises: ['not-alone', 'eu-majority', 'counts-as-early-no'],
    conclusion: 'situation-undesirable',
    citations: [
      {
        document: 'letter',
        place: '¶12',
        quote: 'mede gezien ook de onderhandelingspositie in Brussel',
        translation: 'also given the negotiating position in Brussels',
        fidelity: 'inferred',
      },
    ],
  },
  'influence-undesirable': {
    kind: 'for',
    scheme: 'negative-consequences',
    premises: ['early-no-costs-influence', 'counts-as-early-no'],
    conclusion: 'situation-undesirable',
    citations: [
      {
        document: 'letter',
        place: '¶12',
        quote: 'mede gezien ook de onderhandelingspositie in Brussel',
        translation: 'also given the negotiating position in Brussels',
        fidelity: 'inferred',
      },
    ],
  },
  'bound-influence': {
    kind: 'for',
    scheme: 'cause-to-effect',
    premises: ['bound-once-adopted', 'no-would-not-stop'],
    conclusion: 'early-no-costs-influence',
    citations: [
      {
        document: 'letter',
        place: '¶9',
        quote: 'Immers',
        translation: 'After all',
        fidelity: 'quoted',
      },
    ],
  },
} as const satisfies Record<string, Step>;

/** Responsibility: hosting, victims, and the rules that are needed. */
const responsibility = {
  'hosting-signal': {
    kind: 'for',
    scheme: 'cause-to-effect',
    premises: ['hosting-first', 'hosting-duty-messaging'],
    conclusion: 'bad-signal',
    citations: [{ document: 'memo', place: '§4.1', fidelity: 'inferred' }],
  },
  'hosting-called-on': {
    kind: 'for',
    scheme: 'responsibility',
    premises: ['hosting-first'],
    conclusion: 'rightly-called-on',
    citations: [
      {
        document: 'letter',
        place: '¶6',
        quote: 'Het zorgt er terecht voor',
        translation: 'It rightly causes',
        fidelity: 'quoted',
      },
    ],
  },
  'called-on-take': {
    kind: 'for',
    scheme: 'responsibility',
    premises: ['rightly-called-on'],
    conclusion: 'must-take-responsibility',
    citations: [
      {
        document: 'letter',
        place: '¶6',
        quote: 'Die verantwoordelijkheid moeten we ook pakken',
        translation: 'That responsibility we must also take',
        fidelity: 'paraphrased',
      },
    ],
  },
  'hosting-owed': {
    kind: 'for',
    scheme: 'responsibility',
    premises: ['hosting-first'],
    conclusion: 'owed-to-victims',
    citations: [
      {
        document: 'letter',
        place: '¶6',
        quote: 'Het maakt ons schatplichtig',
        translation: 'It makes us indebted',
        fidelity: 'quoted',
      },
    ],
  },
  'responsibility-rules': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['must-take-responsibility', 'hosting-duty-messaging'],
    conclusion: 'rules-needed',
    citations: [{ document: 'letter', place: '¶9', fidelity: 'inferred' }],
  },
  'owed-rules': {
    kind: 'for',
    scheme: 'values',
    premises: ['owed-to-victims'],
    conclusion: 'rules-needed',
    citations: [{ document: 'letter', place: '¶9', fidelity: 'inferred' }],
  },
  'reality-prevention': {
    kind: 'for',
    scheme: 'values',
    premises: ['physical-reality'],
    conclusion: 'prevention-necessary',
    citations: [{ document: 'letter', place: '¶7', fidelity: 'inferred' }],
  },
  'prevention-rules': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['prevention-necessary'],
    conclusion: 'rules-needed',
    citations: [{ document: 'letter', place: '¶9', fidelity: 'inferred' }],
  },
  'within-van-raan': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['rules-needed', 'argues-for-van-raan'],
    conclusion: 'looks-for-possible',
    citations: [
      { document: 'letter', place: '¶9', quote: 'Want', translation: 'For', fidelity: 'quoted' },
    ],
  },
  'room-within-van-raan': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['scan-before-leaves-e2ee', 'can-pass-van-raan'],
    conclusion: 'looks-for-possible',
    citations: [{ document: 'letter', place: '¶9', fidelity: 'inferred' }],
  },
  'search-therefore-effort': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['looks-for-possible', 'css-works'],
    conclusion: 'utmost-effort',
    citations: [{ document: 'letter', place: '¶11', fidelity: 'inferred' }],
  },
} as const satisfies Record<string, Step>;

/** Investigation: encryption and the work of the police. */
const investigation = {
  'data-challenge': {
    kind: 'for',
    scheme: 'sign',
    premises: ['data-hard-to-get'],
    conclusion: 'encryption-challenges',
    citations: [
      {
        document: 'letter',
        place: '¶1',
        quote: 'blijkt',
        translation: 'it proves',
        fidelity: 'quoted',
      },
    ],
  },
  'challenge-hinders': {
    kind: 'for',
    scheme: 'cause-to-effect',
    premises: ['encryption-challenges'],
    conclusion: 'lack-hinders-services',
    citations: [{ document: 'letter', place: '¶2', fidelity: 'inferred' }],
  },
  'no-access-hinders': {
    kind: 'for',
    scheme: 'cause-to-effect',
    premises: ['no-lawful-access'],
    conclusion: 'lack-hinders-services',
    citations: [
      {
        document: 'letter',
        place: '¶2',
        quote: 'Dit gebrek belemmert',
        translation: 'This lack hinders',
        fidelity: 'quoted',
      },
    ],
  },
  'worry-shared': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['lack-hinders-services'],
    conclusion: 'means-must-be-effective',
    citations: [
      {
        document: 'letter',
        place: '¶2',
        quote: 'Ik deel deze zorgen',
        translation: 'I share these worries',
        fidelity: 'paraphrased',
      },
    ],
  },
  'no-free-rein-effective': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['no-free-rein'],
    conclusion: 'means-must-be-effective',
    citations: [
      {
        document: 'letter',
        place: '¶2',
        quote: 'Om zo te voorkomen',
        translation: 'So as to prevent',
        fidelity: 'paraphrased',
      },
    ],
  },
  'free-rein-rules': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['means-must-be-effective', 'no-free-rein'],
    conclusion: 'rules-needed',
    citations: [{ document: 'letter', place: '¶9', fidelity: 'inferred' }],
    note: {
      nl: 'De brief gaat hier over van de opsporing naar de verspreiding van dit materiaal. Dat beide samen leiden tot de behoefte aan regels, is onze lezing.',
      en: 'Here the letter passes from criminal investigation to the spread of this material. That the two together lead to the need for rules is our reading.',
    },
  },
  'tension-slootweg': {
    kind: 'for',
    scheme: 'commitment',
    premises: ['slootweg-in-tension', 'van-raan-motion'],
    conclusion: 'slootweg-advised-against',
    citations: [
      {
        document: 'letter',
        place: '¶2',
        quote: 'Mede hierom',
        translation: 'Partly for this reason',
        fidelity: 'quoted',
      },
    ],
  },
} as const satisfies Record<string, Step>;

/** The bounds: text not, imagery perhaps, and the legal opinion that is awaited. */
const bounds = {
  'text-red-line': {
    kind: 'for',
    scheme: 'values',
    premises: ['text-not-proportionate'],
    conclusion: 'red-line-text',
    citations: [{ document: 'letter', place: '¶11', fidelity: 'paraphrased' }],
  },
  'imagery-left-open': {
    kind: 'for',
    scheme: 'values',
    premises: ['imagery-proportionate', 'css-stays-limited'],
    conclusion: 'imagery-not-excluded',
    citations: [{ document: 'letter', place: '¶11', fidelity: 'inferred' }],
  },
  'fundamental-valued': {
    kind: 'for',
    scheme: 'practical-reasoning',
    premises: ['discussion-fundamental'],
    conclusion: 'opinion-valued',
    citations: [
      {
        document: 'memo',
        place: '§4.2',
        quote: 'daarom',
        translation: 'therefore',
        fidelity: 'quoted',
      },
    ],
  },
} as const satisfies Record<string, Step>;

/** The steps of reasoning that the documents make or need, by id. */
export const documentSteps = {
  ...toTheAdvice,
  ...detection,
  ...negotiation,
  ...responsibility,
  ...investigation,
  ...bounds,
};
