import type { StatementSource } from '../../../model/mapSource.ts';
import type { DocumentId } from '../documents/index.ts';
import type { VoiceId } from '../voices/index.ts';

/** Negotiation: what a no would cost in Brussels. */
export const negotiationStatements = {
  'option-must-stay': {
    number: 4,
    origin: 'stated',
    label: { nl: 'De mogelijkheid van CSS moet blijven', en: 'The option of CSS must stay' },
    text: {
      nl: 'De mogelijkheid van client-side scanning moet behouden blijven.',
      en: 'The possibility of client-side scanning must be kept.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§3',
        quote: 'moet de mogelijkheid van cliënt side scanning behouden blijven',
        translation: 'the possibility of client-side scanning must be kept',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Alleen in de nota. In dezelfde zin staat een reden: de fase van de onderhandelingen (kaartje 23).',
      en: 'Only in the memo. The same sentence gives a reason: the phase of the negotiations (card 23).',
    },
  },
  'eu-majority': {
    number: 8,
    origin: 'stated',
    label: {
      nl: 'Een Europese meerderheid lijkt vóór',
      en: 'A European majority seems in favour',
    },
    text: {
      nl: 'Vooralsnog lijkt er in Europa een meerderheid vóór de verordening te zijn.',
      en: 'For now, there seems to be a majority in Europe in favour of the Regulation.',
    },
    voices: ['minister', 'officials'],
    citations: [
      {
        document: 'memo',
        place: '§3',
        quote: 'er vooralsnog een meerderheid vóór deze verordening lijkt te zijn in Europa',
        translation: 'there seems for now to be a majority in favour of this Regulation in Europe',
        fidelity: 'quoted',
      },
      {
        document: 'letter',
        place: '¶9',
        quote: 'waar zich vooralsnog een grote meerderheid van Europese lidstaten achter schaart',
        translation: 'behind which, for now, a large majority of European member states stands',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: 'De nota: een meerderheid ‘lijkt’ vóór; de brief: ‘een grote meerderheid’ van de lidstaten, zonder ‘lijkt’. Beide zeggen ‘vooralsnog’. Een andere meerderheid is die van ondertekenaars in de Kamer (kaartje 18).',
      en: 'The memo: a majority ‘seems’ in favour; the letter: ‘a large majority’ of member states, without ‘seems’. Both say ‘for now’. The majority of signatories in the House is a different one (card 18).',
    },
  },
  'narrows-room': {
    number: 9,
    origin: 'stated',
    label: {
      nl: 'Uitsluiten kost onderhandelingsruimte',
      en: 'Ruling it out costs negotiating room',
    },
    text: {
      nl: 'Het uitsluiten van client-side scanning beperkt de Nederlandse onderhandelingsruimte en maakt dat Nederland in de lopende onderhandelingen niet meer effectief kan meedoen.',
      en: 'Ruling out client-side scanning narrows the Dutch negotiating room and means that the Netherlands can no longer take part effectively in the ongoing negotiations.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§3',
        quote:
          'beperkt onze onderhandelingsruimte en maakt dat Nederland in de lopende onderhandelingen niet meer effectief mee kan doen',
        translation:
          'narrows our negotiating room and means that the Netherlands can no longer take part effectively in the ongoing negotiations',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Alleen in de nota, zonder slag om de arm. De brief heeft een verwante bewering, over invloed om het voorstel te verbeteren (kaartje 13).',
      en: 'Only in the memo, and without a hedge. The letter makes a related claim, about influence to improve the proposal (card 13).',
    },
  },
  'early-no-costs-influence': {
    number: 13,
    origin: 'stated',
    label: { nl: 'Een vroeg nee kost invloed', en: 'An early no costs influence' },
    text: {
      nl: 'Door een vroegtijdige afwijzing van het voorstel kan Nederland geen betekenisvolle invloed uitoefenen om het te verbeteren, mede met het oog op de motie-Van Raan.',
      en: 'An early rejection of the proposal leaves the Netherlands unable to exert meaningful influence to improve it, also with a view to the Van Raan motion.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶9',
        quote:
          'Ik wil voorkómen dat Nederland door een vroegtijdige afwijzing van het voorstel geen betekenisvolle invloed kan uitoefenen om het voorstel te verbeteren',
        translation:
          'I want to prevent the Netherlands, through an early rejection of the proposal, from being unable to exert meaningful influence to improve the proposal',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: 'De brief noemt dit als iets wat de minister wil voorkomen. Of de motie op een ‘vroegtijdige afwijzing’ neerkomt, is een aparte vraag (kaartje 65).',
      en: 'The letter puts this as something the minister wants to prevent. Whether the motion amounts to an ‘early rejection’ is a separate question (card 65).',
    },
  },
  'bad-signal': {
    number: 14,
    origin: 'stated',
    label: {
      nl: 'Een vroeg nee geeft een slecht signaal',
      en: 'An early no sends a bad signal',
    },
    text: {
      nl: 'Een vroegtijdige afwijzing van de voorstellen in de verordening is een zeer onwenselijk signaal naar de buitenwereld, namelijk dat Nederland niet bereid is onlinemateriaal van seksueel kindermisbruik hard aan te pakken.',
      en: 'An early rejection of the proposals in the Regulation is a very undesirable signal to the outside world, namely that the Netherlands is not willing to crack down on online child sexual abuse material.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§4.1',
        quote:
          "vroegtijdige afwijzing […] is een zeer onwenselijk signaal naar de buitenwereld ('Nederland is niet bereid […] hard aan te pakken')",
        translation:
          "early rejection […] is a very undesirable signal to the outside world ('The Netherlands is not willing to crack down […]')",
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Alleen in de nota: de brief noemt dit signaal niet.',
      en: 'Only in the memo: the letter does not mention this signal.',
    },
  },
  'not-there-yet': {
    number: 22,
    origin: 'stated',
    label: {
      nl: 'Inhoudelijk zijn we er nog niet uit',
      en: 'On substance, we are not there yet',
    },
    text: {
      nl: 'Over de inhoud van de verordening zijn ‘we’ er nog niet uit.',
      en: 'On the substance of the Regulation, ‘we’ are not there yet.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§3',
        quote: 'we er inhoudelijk nog niet uit zijn',
        translation: 'we are not there yet on the substance',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: '‘Er niet uit zijn’ kan betekenen: nog niet besloten hebben, of het nog niet eens zijn. ‘We’ is waarschijnlijk het ministerie of Nederland. De nota zegt dit als kanttekening, na ‘Terwijl’.',
      en: 'The Dutch can mean ‘have not decided yet’ or ‘have not agreed yet’. ‘We’ is most likely the ministry or the country. The memo says this as a qualification, after ‘Terwijl’ (‘While’).',
    },
  },
  'phase-of-negotiations': {
    number: 23,
    origin: 'stated',
    label: {
      nl: 'De fase van de onderhandelingen telt',
      en: 'The phase of the negotiations counts',
    },
    text: {
      nl: 'De fase waarin de onderhandelingen over de verordening verkeren, moet meetellen bij de keuze over client-side scanning.',
      en: 'The phase that the negotiations on the Regulation are in must count in the choice about client-side scanning.',
    },
    voices: ['officials'],
    citations: [
      {
        document: 'memo',
        place: '§3',
        quote: 'Gezien de fase van de onderhandelingen',
        translation: 'Given the phase of the negotiations',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: 'Welke fase dat is, zegt de nota niet, behalve dat er ‘lopende onderhandelingen’ zijn.',
      en: 'The memo does not say which phase that is, except that there are ‘ongoing negotiations’.',
    },
  },
  'not-alone': {
    number: 25,
    origin: 'stated',
    label: {
      nl: 'Bijdragen, en niet vrijwel alleen staan',
      en: 'Contribute, and do not stand almost alone',
    },
    text: {
      nl: 'Nederland moet een positieve bijdrage leveren aan de aanpak van seksueel kindermisbruik en niet nagenoeg alleen komen te staan met een vroegtijdige afwijzing van voorstellen in de verordening.',
      en: 'The Netherlands should make a positive contribution to tackling child sexual abuse, and not end up standing almost alone with an early rejection of proposals in the Regulation.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶9',
        quote:
          'dat Nederland een positieve bijdrage levert aan de aanpak – en niet nagenoeg alleen komt te staan met een vroegtijdige afwijzing',
        translation:
          'that the Netherlands makes a positive contribution to the approach – and does not end up almost alone with an early rejection',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: 'In de brief is dit een streven: ‘wil ik ervoor zorgen dat’. De nota noemt dit argument niet.',
      en: 'In the letter this is an aim: ‘I want to ensure that’. The memo does not give this argument.',
    },
  },
  'bound-once-adopted': {
    number: 26,
    origin: 'stated',
    label: {
      nl: 'Na aanneming is Nederland eraan gebonden',
      en: 'Once adopted, it binds the Netherlands',
    },
    text: {
      nl: 'Als de verordening wordt aangenomen, is Nederland er onverkort aan gebonden.',
      en: 'If the Regulation is adopted, the Netherlands is bound by it in full.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶9',
        quote: 'verordening wordt aangenomen, dan is Nederland daar onverkort aan gebonden',
        translation: 'Regulation is adopted, then the Netherlands is bound by it in full',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Alleen in de brief.',
      en: 'Only in the letter.',
    },
  },
} as const satisfies Record<string, StatementSource<DocumentId, VoiceId>>;
