import type { StatementSource } from '../../../model/mapSource.ts';
import type { DocumentId } from '../documents/index.ts';
import type { VoiceId } from '../voices/index.ts';

/** Responsibility: hosting, the victims, the rules that are needed, and the search for them. */
export const responsibilityStatements = {
  'hosting-first': {
    number: 15,
    origin: 'stated',
    label: {
      nl: 'Nederland is EU-koploper in hosting',
      en: 'The Netherlands leads the EU in hosting',
    },
    text: {
      nl: 'Nederland staat in de Europese Unie al jarenlang op nummer één als het gaat om het hosten van onlinemateriaal van seksueel kindermisbruik.',
      en: 'For years, the Netherlands has been number one in the European Union when it comes to hosting online child sexual abuse material.',
    },
    voices: ['minister', 'officials'],
    citations: [
      {
        document: 'letter',
        place: '¶5',
        quote:
          'Nederland staat al jarenlang op nummer één als het gaat om het hosten van online materiaal van seksueel kindermisbruik in de Europese Unie',
        translation:
          'The Netherlands has for years been number one when it comes to hosting online child sexual abuse material in the European Union',
        fidelity: 'quoted',
      },
      {
        document: 'memo',
        place: '§4.1',
        quote:
          'Nederland staat al jarenlang met stip op nummer één als het gaat om het hosten van online materiaal van seksueel kindermisbruik in de Europese Unie',
        translation:
          'The Netherlands has for years been the clear number one when it comes to hosting online child sexual abuse material in the European Union',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Alleen de nota zegt ‘met stip’; voetnoot 2 van de brief noemt INHOPE en de IWF. Het gaat om webhosting, geteld in openbare webadressen, niet om berichtendiensten. De koppositie is niet meer actueel (later: kaartje 97).',
      en: 'Only the memo says ‘clear’ (‘met stip’); footnote 2 of the letter names INHOPE and the IWF. This is web hosting, from counts of public web addresses, not messaging. The top position is no longer current (later: card 97).',
    },
  },
  'rightly-called-on': {
    number: 27,
    origin: 'stated',
    label: {
      nl: 'Nederland wordt er terecht op aangesproken',
      en: 'The Netherlands is rightly called to act',
    },
    text: {
      nl: 'Nederland wordt terecht aangesproken op zijn verantwoordelijkheid om materiaal van seksueel kindermisbruik zo effectief mogelijk te bestrijden.',
      en: 'The Netherlands is rightly called on to take its responsibility for combating child sexual abuse material as effectively as possible.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶6',
        quote:
          'Het zorgt er terecht voor dat Nederland op zijn verantwoordelijkheid wordt aangesproken om de bestrijding van dit materiaal zo effectief mogelijk aan te pakken',
        translation:
          'It rightly causes the Netherlands to be called on to take its responsibility for tackling the combating of this material as effectively as possible',
        fidelity: 'quoted',
      },
    ],
  },
  'must-take-responsibility': {
    number: 28,
    origin: 'stated',
    label: {
      nl: 'Die verantwoordelijkheid moet genomen worden',
      en: 'That responsibility must be taken',
    },
    text: {
      nl: 'Nederland moet zijn verantwoordelijkheid voor een zo effectief mogelijke bestrijding van materiaal van seksueel kindermisbruik ook nemen.',
      en: 'The Netherlands must also take its responsibility for combating child sexual abuse material as effectively as possible.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶6',
        quote: 'Die verantwoordelijkheid moeten we ook pakken',
        translation: 'That responsibility we must also take',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: '‘We’ lezen wij hier als Nederland, het onderwerp van de zin ervoor.',
      en: 'We take ‘we’ to mean the Netherlands, which the sentence before is about.',
    },
  },
  'owed-to-victims': {
    number: 29,
    origin: 'stated',
    label: {
      nl: 'Nederland is de slachtoffers iets verschuldigd',
      en: 'The Netherlands is indebted to the victims',
    },
    text: {
      nl: 'Nederland is iets verschuldigd aan alle slachtoffers die op materiaal van seksueel kindermisbruik staan afgebeeld, en aan hun naasten.',
      en: 'The Netherlands is indebted to all victims who are shown in child sexual abuse material, and to those close to them.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶6',
        quote:
          'Het maakt ons schatplichtig naar alle slachtoffers die op dit materiaal staan afgebeeld, en hun naasten',
        translation:
          'It makes us indebted to all victims who are shown in this material, and those close to them',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: '‘Het’ kan slaan op de koppositie bij het hosten of op de verantwoordelijkheid; wij lezen het eerste. ‘Ons’ lezen wij als Nederland. Alleen de brief noemt de slachtoffers.',
      en: '‘It’ may refer to the top position in hosting or to the responsibility; we read the former. We read ‘us’ as the Netherlands. Only the letter mentions the victims.',
    },
  },
  'rules-needed': {
    number: 30,
    origin: 'stated',
    label: { nl: 'Regels zijn hard nodig', en: 'Rules are badly needed' },
    text: {
      nl: 'Regels voor een effectieve bestrijding van seksueel kindermisbruik zijn helaas hard nodig.',
      en: 'Rules for combating child sexual abuse effectively are, unfortunately, badly needed.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶9',
        quote: 'Want die regels zijn helaas hard nodig',
        translation: 'For those rules are, unfortunately, badly needed',
        fidelity: 'quoted',
      },
    ],
  },
  'prevention-necessary': {
    number: 31,
    origin: 'stated',
    label: {
      nl: 'Voorkomen is een absolute noodzaak',
      en: 'Prevention is an absolute necessity',
    },
    text: {
      nl: 'Het is absoluut noodzakelijk om te voorkomen dat online beeldmateriaal van seksueel kindermisbruik bestaat en wordt verspreid.',
      en: 'It is absolutely necessary to prevent online imagery of child sexual abuse from existing and from being spread.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶7',
        quote:
          'de absolute noodzaak om het bestaan en de verspreiding van online beeldmateriaal van seksueel kindermisbruik te voorkomen',
        translation:
          'the absolute necessity of preventing the existence and the spread of online imagery of child sexual abuse',
        fidelity: 'quoted',
      },
    ],
  },
  'physical-reality': {
    number: 32,
    origin: 'stated',
    label: {
      nl: 'Achter de beelden schuilt echt misbruik',
      en: 'Behind the images lies real abuse',
    },
    text: {
      nl: 'Achter digitaal materiaal van seksueel kindermisbruik gaat een verschrikkelijke fysieke waarheid schuil waarvoor we onze ogen niet mogen sluiten.',
      en: 'Behind digital child sexual abuse material lies a terrible physical reality to which we must not close our eyes.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶6',
        quote:
          'achter dit digitale materiaal gaat een verschrikkelijke fysieke waarheid schuil waar we onze ogen niet voor mogen sluiten',
        translation:
          'behind this digital material lies a terrible physical truth to which we must not close our eyes',
        fidelity: 'quoted',
      },
    ],
  },
  'argues-for-van-raan': {
    number: 33,
    origin: 'stated',
    label: {
      nl: 'Inzet: verordening die aan Van Raan voldoet',
      en: 'Dutch aim: a Regulation meeting Van Raan',
    },
    text: {
      nl: 'In Brussel pleit Nederland voor een verordening die voldoet aan de motie-Van Raan.',
      en: 'In Brussels, the Netherlands argues for a Regulation that meets the Van Raan motion.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶8',
        quote:
          'In Brussel pleit Nederland voor een verordening die voldoet aan de motie van het lid Van Raan c.s.',
        translation:
          'In Brussels the Netherlands argues for a Regulation that meets the motion by Van Raan and others',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Alleen in de brief: de nota noemt de motie-Van Raan wel, maar niet als grens voor de Nederlandse inzet.',
      en: 'Only in the letter: the memo mentions the Van Raan motion, but not as a bound on the Dutch position.',
    },
  },
  'looks-for-possible': {
    number: 34,
    origin: 'stated',
    label: {
      nl: 'De minister zoekt wat wél kan',
      en: 'The minister seeks what is possible',
    },
    text: {
      nl: 'Binnen het kader van de motie-Van Raan en de toezegging om die uit te voeren, zoekt de minister naar de mogelijkheden die er wél zijn om tot regels te komen voor een effectieve bestrijding van seksueel kindermisbruik.',
      en: 'Within the bounds of the Van Raan motion and the pledge to carry it out, the minister looks for the possibilities that do exist of arriving at rules for combating child sexual abuse effectively.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶9',
        quote:
          'Daarbij zoek ik binnen het kader van die motie […] naar de mogelijkheden die er wél zijn om tot regels te komen',
        translation:
          'In doing so I look, within the bounds of that motion […] for the possibilities that do exist of arriving at rules',
        fidelity: 'quoted',
      },
    ],
  },
  'utmost-effort': {
    number: 35,
    origin: 'stated',
    label: {
      nl: 'De minister zet zich maximaal in',
      en: 'The minister will do her utmost',
    },
    text: {
      nl: 'De minister zal zich maximaal inzetten om, binnen de grenzen van de motie-Van Raan, te zoeken naar mogelijkheden om de omloop van materiaal van seksueel kindermisbruik te stoppen.',
      en: 'The minister will do her utmost, within the bounds of the Van Raan motion, to look for ways of stopping the circulation of child sexual abuse material.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶11',
        quote:
          'Ik zal mij maximaal inzetten om, binnen de grenzen van de motie […] te zoeken naar mogelijkheden om de omloop […] te stoppen',
        translation:
          'I will do my utmost, within the bounds of the motion […] to look for possibilities of stopping the circulation […]',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Dit is een belofte om te zoeken. Client-side scanning wordt in deze zin niet genoemd.',
      en: 'This is a commitment to look for ways. The sentence does not mention client-side scanning.',
    },
  },
} as const satisfies Record<string, StatementSource<DocumentId, VoiceId>>;
