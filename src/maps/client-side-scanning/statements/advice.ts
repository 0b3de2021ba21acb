import type { StatementSource } from '../../../model/mapSource.ts';
import type { DocumentId } from '../documents/index.ts';
import type { VoiceId } from '../voices/index.ts';

/** The advice itself, the motion it answers, and the sending of the letter. */
export const adviceStatements = {
  'advised-against': {
    number: 1,
    origin: 'stated',
    label: { nl: 'De motie wordt ontraden', en: 'The motion is advised against' },
    text: {
      nl: 'De motie-Van Ginneken, die encryptiebedreigende chatcontrol zoals client-side scanning (CSS) buiten de EU-verordening tegen seksueel kindermisbruik wil houden, wordt de Tweede Kamer ontraden.',
      en: 'The House of Representatives is advised against the motion by Van Ginneken and others, which wants encryption-threatening chat control such as client-side scanning (CSS) kept out of the EU Regulation against child sexual abuse.',
    },
    voices: ['minister', 'officials'],
    citations: [
      {
        document: 'letter',
        place: '¶12',
        quote: 'Daarom heb ik deze motie, met klem, ontraden',
        translation: 'Therefore I have, emphatically, advised against this motion',
        fidelity: 'quoted',
      },
      {
        document: 'letter',
        place: '¶4',
        quote: 'Deze motie heb ik met klem ontraden',
        translation: 'I have emphatically advised against this motion',
        fidelity: 'quoted',
      },
      {
        document: 'memo',
        place: '§3',
        quote: 'wordt de motie ontraden',
        translation: 'the motion is advised against',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'De documenten zetten verschillende redenen voorop: de nota de fase van de onderhandelingen, de brief het verlies van detectie, met de onderhandelingen op de tweede plaats. Alleen de brief zegt ‘met klem’. Ontraden is een advies aan de Kamer, geen veto.',
      en: 'The two documents lead with different reasons: the memo with the phase of the negotiations, the letter with the loss of detection, the negotiations coming second. Only the letter says ‘emphatically’. Advising against is advice to the House, not a veto.',
    },
  },
  'motion-text': {
    number: 17,
    origin: 'stated',
    label: {
      nl: 'Motie: geen encryptiebedreigende chatcontrol',
      en: 'Motion: no encryption-threatening chat control',
    },
    text: {
      nl: 'De motie van Van Ginneken en anderen vraagt de regering ervoor te zorgen dat het voorstel voor de verordening geen encryptiebedreigende chatcontrol bevat, zoals client-side scanning, en de verordening anders niet goed te keuren.',
      en: 'The motion by Van Ginneken and others asks the government to ensure that the proposal for the Regulation contains no encryption-threatening chat control, such as client-side scanning, and otherwise not to approve the Regulation.',
    },
    voices: ['van-ginneken'],
    citations: [
      {
        document: 'letter',
        place: '¶3',
        quote:
          'ervoor te zorgen dat het voorstel geen encryptie bedreigende chatcontrol bevat, zoals client side scanning, en anders de verordening niet goed te keuren',
        translation:
          'to ensure that the proposal contains no encryption-threatening chat control, such as client-side scanning, and otherwise not to approve the Regulation',
        fidelity: 'quoted',
      },
      {
        document: 'memo',
        place: '§1',
        quote:
          'geen encryptie bedreigende chatcontrol bevat, zoals client side scanning, en anders de verordening niet goed te keuren',
        translation:
          'contains no encryption-threatening chat control, such as client-side scanning, and otherwise not to approve the Regulation',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Motie nr. 1011; de brief citeert het verzoek, de nota geeft het weer. De motie gaat over alle encryptiebedreigende chatcontrol en noemt client-side scanning als voorbeeld. De nota leest haar beperkter (kaartje 16).',
      en: 'Motion no. 1011; the letter quotes the request, the memo reports it. The motion is about all encryption-threatening chat control and names client-side scanning as an example. The memo reads it more narrowly (card 16).',
    },
  },
  'signed-by-majority': {
    number: 18,
    origin: 'stated',
    label: {
      nl: 'Kamermeerderheid ondertekende de motie',
      en: 'A House majority signed the motion',
    },
    text: {
      nl: 'De motie-Van Ginneken is door een meerderheid van de Tweede Kamer ondertekend.',
      en: 'The Van Ginneken motion has been signed by a majority of the House.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§1',
        quote: 'De motie is door een meerderheid van de Kamer ondertekend',
        translation: 'The motion has been signed by a majority of the House',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Ondertekend is nog niet aangenomen: dat gebeurde later, op 9 mei 2023. Later nog, op 28 juni 2023, schreef het kabinet dat het de motie niet zou uitvoeren (nr. 1043). Dit is niet de meerderheid van Europese lidstaten (kaartje 8).',
      en: 'Signed is not yet adopted: that came later, on 9 May 2023. Later still, on 28 June 2023, the cabinet wrote that it would not carry out the motion (no. 1043). This is not the majority of European member states (card 8).',
    },
  },
  'far-reaching-consequences': {
    number: 24,
    origin: 'stated',
    label: {
      nl: 'Aannemen heeft verstrekkende gevolgen',
      en: 'Adopting it has far-reaching consequences',
    },
    text: {
      nl: 'Als de motie-Van Ginneken wordt aangenomen, heeft dat verstrekkende gevolgen, onder meer voor de onderhandelingsruimte en -positie van Nederland bij het voorstel voor de verordening.',
      en: 'If the Van Ginneken motion is adopted, that has far-reaching consequences, including for the negotiating room and position of the Netherlands on the proposal for the Regulation.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§4',
        quote:
          'Indien de motie wordt aangenomen, dan heeft dit verstrekkende gevolgen, onder meer voor de onderhandelingsruimte- en positie voor Nederland',
        translation:
          'If the motion is adopted, this has far-reaching consequences, among other things for the negotiating room and position for the Netherlands',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: '‘Onder meer’ wijst op nog andere gevolgen; deze alinea noemt ze niet.',
      en: '‘Among other things’ points to further consequences; this paragraph does not name them.',
    },
  },
  'letter-explains-advice': {
    number: 56,
    origin: 'stated',
    label: {
      nl: 'De brief moet het advies toelichten',
      en: 'The letter is to explain the advice',
    },
    text: {
      nl: 'De brief is bedoeld om de redenen voor het ontraden van de motie-Van Ginneken toe te lichten en kracht bij te zetten.',
      en: 'The letter is meant to explain the reasons for advising against the Van Ginneken motion, and to lend them force.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§1',
        quote:
          'De brief is bedoeld om de redenen voor het ontraden van deze motie toe te lichten en kracht bij te zetten',
        translation:
          'The letter is meant to explain the reasons for advising against this motion and to lend them force',
        fidelity: 'quoted',
      },
    ],
  },
  'send-letter': {
    number: 57,
    origin: 'stated',
    label: {
      nl: 'Advies: laat de brief versturen',
      en: 'Advice: agree to sending the letter',
    },
    text: {
      nl: 'Het geadviseerde besluit is dat de minister instemt met het versturen van de bijgevoegde brief over de motie-Van Ginneken.',
      en: 'The decision advised is for the minister to agree to sending the enclosed letter about the Van Ginneken motion.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§2',
        quote:
          'Instemmen met het versturen van bijgevoegde brief naar aanleiding van de ingediende motie',
        translation: 'Agree to the sending of the enclosed letter following the motion tabled',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Dit is het besluit dat de nota van de minister vraagt, niet de conclusie waar de redenen naartoe leiden (kaartje 1).',
      en: 'This is the decision the memo asks of the minister, not the conclusion its reasons lead to (card 1).',
    },
  },
  'subject-weighs': {
    number: 58,
    origin: 'stated',
    label: {
      nl: 'Het belang vergt nogmaals uitleg',
      en: 'The stakes call for explaining again',
    },
    text: {
      nl: 'Het belang van de onderwerpen, het opsporen en bestrijden van onlinemateriaal van seksueel (kinder)misbruik, is reden om het ontraden van de motie nogmaals aan de Kamer toe te lichten.',
      en: 'The importance of the subjects, tracing and combating online material of (child) sexual abuse, is a reason to explain once more to the House why the motion is advised against.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶4',
        quote:
          'Gelet op het belang van de onderwerpen […] wil ik mijn redenen hiervoor in deze brief nogmaals aan uw Kamer toelichten',
        translation:
          'In view of the importance of the subjects […] I wish to explain my reasons for this once more to your House in this letter',
        fidelity: 'paraphrased',
      },
    ],
  },
} as const satisfies Record<string, StatementSource<DocumentId, VoiceId>>;
