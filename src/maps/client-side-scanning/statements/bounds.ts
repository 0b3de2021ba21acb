import type { StatementSource } from '../../../model/mapSource.ts';
import type { DocumentId } from '../documents/index.ts';
import type { VoiceId } from '../voices/index.ts';

/** The bounds: text not, imagery not ruled out, rights, and the legal opinion that is awaited. */
export const boundsStatements = {
  'red-line-text': {
    number: 46,
    origin: 'stated',
    label: {
      nl: 'Geen akkoord bij grootschalige tekstscans',
      en: 'No agreement to large-scale text scanning',
    },
    text: {
      nl: 'De minister zal niet akkoord gaan als een bedrijf op basis van de verordening kan worden verplicht om op grote schaal tekstberichten en gesprekken te scannen.',
      en: 'The minister will not agree if, under the Regulation, a company can be obliged to scan text messages and conversations on a large scale.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶11',
        quote:
          'Ik zal niet akkoord gaan indien op basis van de verordening, een bedrijf kan worden verplicht op grote schaal tekstberichten en gesprekken te scannen',
        translation:
          'I will not agree if, on the basis of the Regulation, a company can be obliged to scan text messages and conversations on a large scale',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Alleen in de brief.',
      en: 'Only in the letter.',
    },
  },
  'text-not-proportionate': {
    number: 47,
    origin: 'stated',
    label: { nl: 'Tekst scannen is niet proportioneel', en: 'Scanning text is not proportionate' },
    text: {
      nl: 'De inbreuk op de persoonlijke levenssfeer door het verplicht op grote schaal scannen van tekstberichten en gesprekken is niet proportioneel.',
      en: 'The intrusion on privacy that comes with an obligation to scan text messages and conversations on a large scale is not proportionate.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶11',
        quote:
          'De inbreuk op de persoonlijke levenssfeer die dat met zich mee brengt acht ik niet proportioneel',
        translation:
          'The intrusion on privacy that this brings with it I consider not proportionate',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Dit oordeel geldt tekst en gesprekken. Over de proportionaliteit van het scannen van beeld zeggen brief en nota zelf niets.',
      en: 'This judgement is about text and conversations. Of scanning imagery, neither document itself says that it is, or is not, proportionate.',
    },
  },
  'imagery-not-excluded': {
    number: 48,
    origin: 'stated',
    label: { nl: 'Beeld scannen is niet uitgesloten', en: 'Scanning imagery is not ruled out' },
    text: {
      nl: 'De minister sluit de mogelijkheid om online beeldmateriaal van seksueel kindermisbruik te scannen, dus foto’s of video’s, niet uit.',
      en: 'The minister does not rule out the possibility of scanning online imagery of child sexual abuse, that is, photos or videos.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶11',
        quote:
          'de mogelijkheid om online beeldmateriaal van seksueel kindermisbruik te scannen sluit ik niet uit',
        translation:
          'the possibility of scanning online imagery of child sexual abuse I do not rule out',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: '‘Sluit ik niet uit’ is geen steun. Nergens beweren de documenten dat het scannen van beeld proportioneel is. ¶11 noemt client-side scanning niet.',
      en: '‘I do not rule out’ is not support. Nowhere do the documents claim that scanning imagery is proportionate. ¶11 does not mention client-side scanning.',
    },
  },
  'close-examination': {
    number: 49,
    origin: 'stated',
    label: {
      nl: 'Elk onderdeel wordt grondig bekeken',
      en: 'Every part is examined closely',
    },
    text: {
      nl: 'Elk onderdeel van het voorstel wordt, samen met alle betrokken ministeries, grondig bekeken, waarbij privacy wordt afgewogen tegen het voorkomen van de verspreiding van materiaal van seksueel kindermisbruik.',
      en: 'Every part of the proposal is examined thoroughly, together with all ministries involved, weighing respect for privacy against preventing the spread of child sexual abuse material.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶11',
        quote:
          'Wij kijken grondig naar elk onderdeel van het voorstel, in nauwe samenwerking met alle betrokken ministeries',
        translation:
          'We look thoroughly at every part of the proposal, in close cooperation with all ministries involved',
        fidelity: 'quoted',
      },
      {
        document: 'letter',
        place: '¶11',
        quote:
          'de eerbiediging van de persoonlijke levenssfeer en het voorkomen van de verspreiding van materiaal van seksueel kindermisbruik',
        translation: 'respect for privacy and preventing the spread of child sexual abuse material',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: 'Wie ‘wij’ zijn, zegt de brief niet: zij werken samen mét de betrokken ministeries.',
      en: 'The letter does not say who ‘we’ are: they work together with the ministries involved.',
    },
  },
  'rights-protected': {
    number: 50,
    origin: 'stated',
    label: {
      nl: 'Ook grondrechten moeten worden beschermd',
      en: 'Fundamental rights must be protected too',
    },
    text: {
      nl: 'Grondrechten, zoals de eerbiediging van de persoonlijke levenssfeer, moeten tegelijkertijd worden beschermd.',
      en: 'At the same time, fundamental rights, such as respect for privacy, must be protected.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶7',
        quote:
          'tegelijkertijd dat we grondrechten, zoals de eerbiediging van de persoonlijke levenssfeer, moeten beschermen',
        translation:
          'at the same time that we must protect fundamental rights, such as respect for privacy',
        fidelity: 'quoted',
      },
    ],
  },
  'balance-hard': {
    number: 51,
    origin: 'stated',
    label: {
      nl: 'Balans is moeilijk als waarden botsen',
      en: 'Balance is hard where values collide',
    },
    text: {
      nl: 'De motie-Van Ginneken maakt pijnlijk duidelijk hoe moeilijk het kan zijn om belangen goed af te wegen als fundamentele waarden met elkaar lijken te botsen.',
      en: 'The Van Ginneken motion makes it painfully clear how hard it can be to strike a good balance between interests when fundamental values seem to collide.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶7',
        quote:
          'hoe moeilijk het kan zijn om tot een goede balans te komen […] als fundamentele waarden met elkaar lijken te botsen',
        translation:
          'how hard it can be to arrive at a good balance […] when fundamental values seem to collide',
        fidelity: 'quoted',
      },
    ],
  },
  'solutions-hard': {
    number: 52,
    origin: 'stated',
    label: {
      nl: 'Recht doen aan elk belang is lastig',
      en: 'Doing every interest justice is hard',
    },
    text: {
      nl: 'Het is lastig om oplossingen te vinden die voldoende recht doen aan alle betrokken belangen.',
      en: 'It is hard to find solutions that do sufficient justice to all the interests involved.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶2',
        quote:
          'Het vinden van oplossingen die voldoende recht doen aan alle betrokken belangen is lastig',
        translation:
          'Finding solutions that do sufficient justice to all the interests involved is hard',
        fidelity: 'quoted',
      },
    ],
  },
  'proposal-detect-imagery': {
    number: 53,
    origin: 'stated',
    label: {
      nl: 'Voorstel: plicht om beelden te detecteren',
      en: 'Proposal: a duty to detect imagery',
    },
    text: {
      nl: 'Het voorstel waarover in Brussel wordt onderhandeld, bevat regels om bedrijven onder strenge voorwaarden te verplichten beeldmateriaal van online seksueel misbruik te detecteren.',
      en: 'The proposal under negotiation in Brussels contains rules to oblige companies, under strict conditions, to detect imagery of online sexual abuse.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶8',
        quote:
          'om bedrijven onder strenge voorwaarden te verplichten om beeldmateriaal van online seksueel misbruik te detecteren',
        translation:
          'to oblige companies under strict conditions to detect imagery of online sexual abuse',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'De brief spreekt hier alleen van beeldmateriaal; de nota van materiaal, en ‘onder meer’ (kaartje 54). Het voorstel van de Commissie gaat over bekend en nieuw materiaal en over grooming.',
      en: 'Here the letter speaks of imagery only; the memo of material, and ‘among other things’ (card 54). The Commission’s proposal covers known and new material, and grooming.',
    },
  },
  'proposal-detect-among-others': {
    number: 54,
    origin: 'stated',
    label: {
      nl: 'Voorstel: plichten, waaronder detectie',
      en: 'Proposal: duties that include detection',
    },
    text: {
      nl: 'Op grond van het voorstel van de Europese Commissie kunnen bedrijven onder strenge voorwaarden worden verplicht om materiaal van online seksueel kindermisbruik, onder meer, te detecteren.',
      en: 'Under the European Commission’s proposal, companies can be obliged, under strict conditions, to take steps that include detecting online child sexual abuse material.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§4',
        quote:
          'bedrijven onder strenge voorwaarden kunnen verplicht om materiaal van online seksueel kindermisbruik, onder meer, te detecteren',
        translation:
          'companies can [be] obliged under strict conditions to, among other things, detect online child sexual abuse material',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Ruimer dan ¶8 van de brief, waar het alleen om het detecteren van beeldmateriaal gaat (kaartje 53). In de nota ontbreekt ‘worden’ in deze zin.',
      en: 'Wider than ¶8 of the letter, which is only about detecting imagery (card 53). In the memo, the sentence lacks the word for ‘be’.',
    },
  },
  'legal-service-critical': {
    number: 59,
    origin: 'stated',
    label: {
      nl: 'Juridische Dienst (EU-Raad) was kritisch',
      en: 'EU Council Legal Service was critical',
    },
    text: {
      nl: 'De Juridische Dienst van de Raad heeft zich tijdens de Raadswerkgroepen kritisch uitgelaten over de proportionaliteit en de legaliteit van het voorstel.',
      en: 'In the Council working groups, the Council Legal Service has been critical of the proportionality and legality of the proposal.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§4.2',
        quote:
          'De Juridische Dienst van de Raad heeft zich tijdens de Raadswerkgroepen kritisch uitgelaten over de proportionaliteit en legaliteit van het voorstel',
        translation:
          'During the Council working groups, the Council Legal Service has been critical of the proportionality and legality of the proposal',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Dit is de dienst van de Raad van de Europese Unie, niet de Nederlandse Raad van State. De kritiek geldt het voorstel als geheel. De brief aan de Kamer zwijgt erover.',
      en: 'This is the service of the Council of the European Union, not the Dutch Council of State. Its criticism concerns the proposal as a whole. The letter to the House is silent about it.',
    },
  },
  'written-analysis-awaited': {
    number: 60,
    origin: 'stated',
    label: {
      nl: 'Op de schriftelijke analyse wordt gewacht',
      en: 'The written analysis is still awaited',
    },
    text: {
      nl: 'De lidstaten hebben de aangekondigde schriftelijke analyse van de Juridische Dienst van de Raad nog niet ontvangen, maar die wordt elk moment verwacht.',
      en: 'The member states have not yet received the written analysis announced by the Council Legal Service, but it is expected at any moment.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§4.2',
        quote:
          'de juridische analyse op schrift zal worden gesteld, maar tot op heden hebben de lidstaten dit nog niet mogen ontvangen',
        translation:
          'the legal analysis will be put in writing, but to date the member states have not yet received this',
        fidelity: 'quoted',
      },
      {
        document: 'memo',
        place: '§4.2',
        quote: 'Het advies wordt elk moment verwacht',
        translation: 'The opinion is expected at any moment',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Stand van 20 april 2023. Later: het schriftelijke advies is van 26 april 2023 (kaartje 71 tot en met 73). De brief noemt het niet.',
      en: 'As of 20 April 2023. Later: the written opinion is of 26 April 2023 (cards 71 to 73). The letter does not mention it.',
    },
  },
  'discussion-fundamental': {
    number: 61,
    origin: 'stated',
    label: { nl: 'Die discussie is fundamenteel', en: 'That discussion is fundamental' },
    text: {
      nl: 'De discussie over de proportionaliteit en de legaliteit van het voorstel is zeer fundamenteel en moet worden gevoerd om vooruitgang te boeken en over het voorstel te kunnen adviseren.',
      en: 'The discussion about the proportionality and legality of the proposal is very fundamental, and has to be held to make progress and to be able to advise on the proposal.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§4.2',
        quote:
          'De discussies over zowel de proportionaliteit als de legaliteit van het voorstel zijn zeer fundamenteel van aard',
        translation:
          'The discussions about both the proportionality and the legality of the proposal are very fundamental in nature',
        fidelity: 'quoted',
      },
      {
        document: 'memo',
        place: '§4.2',
        quote:
          'Deze moet gevoerd worden om voortuitgang te kunnen boeken en een advies te kunnen uitbrengen ten aanzien van het voorstel',
        translation:
          'This has to be held to be able to make progress and to be able to give advice on the proposal',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Alleen in de nota, zonder verband met het ontraden van de motie. ‘Voortuitgang’ staat er zo.',
      en: 'Only in the memo, which draws no link to advising against the motion. ‘Voortuitgang’ (for ‘vooruitgang’, progress) is the memo’s spelling.',
    },
  },
  'opinion-valued': {
    number: 62,
    origin: 'stated',
    label: {
      nl: 'Nederland hecht veel waarde aan het advies',
      en: 'The Netherlands greatly values the opinion',
    },
    text: {
      nl: 'Nederland hecht veel waarde aan de opinie van de Juridische Dienst van de Raad.',
      en: 'The Netherlands attaches great value to the opinion of the Council Legal Service.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§4.2',
        quote:
          'Nederland hecht daarom veel waarde aan de opinie van de Juridische Dienst van de Raad',
        translation:
          'The Netherlands therefore attaches great value to the opinion of the Council Legal Service',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Met deze zin eindigt §4.2. Wat dit voor de motie betekent, zegt de nota niet, en de brief noemt de dienst niet.',
      en: 'This sentence ends §4.2. What it means for the motion, the memo does not say, and the letter does not mention the service.',
    },
  },
} as const satisfies Record<string, StatementSource<DocumentId, VoiceId>>;
