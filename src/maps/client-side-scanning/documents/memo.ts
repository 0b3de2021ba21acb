import type { DocumentSource } from '../../../model/mapSource.ts';

/** The officials' decision memo to their minister. */
export const memo = {
  role: 'subject',
  title: {
    nl: 'Beslisnota inzake Motie Van Ginneken c.s. over client side scanning',
    en: 'Decision memo on the motion by Van Ginneken and others on client-side scanning',
  },
  shortTitle: { nl: 'nota', en: 'memo' },
  author: {
    nl: 'Ambtenaren van het ministerie van Justitie en Veiligheid',
    en: 'Officials of the Ministry of Justice and Security',
  },
  kind: 'government',
  date: '2023-04-20',
  language: 'nl',
  knownBy: 'read',
  addresses: [],
  passages: [
    {
      place: '§1',
      begins: 'Op donderdag 20 april vond',
      summary: {
        nl: 'Tijdens een debat op 20 april over de motie-Van Raan, over het behoud van end-to-end-encryptie, is de motie-Van Ginneken ingediend: geen encryptiebedreigende chatcontrol zoals client-side scanning in de verordening, en anders geen goedkeuring. Een meerderheid van de Kamer heeft de motie ondertekend. De brief moet de redenen voor het ontraden toelichten en er kracht aan geven.',
        en: 'In a debate on 20 April about the Van Raan motion, on preserving end-to-end encryption, the Van Ginneken motion was tabled: no encryption-threatening chat control such as client-side scanning in the Regulation, and otherwise no approval. A majority of the House has signed it. The letter is to explain the reasons for advising against it and to lend them force.',
      },
    },
    {
      place: '§2',
      begins: 'Instemmen met het versturen',
      summary: {
        nl: 'De minister krijgt het advies om in te stemmen met het versturen van de bijgevoegde brief over de motie.',
        en: 'The minister is advised to agree to the sending of the enclosed letter about the motion.',
      },
    },
    {
      place: '§3',
      begins: 'De ingediende motie vraagt om',
      summary: {
        nl: 'Volgens de nota vraagt de motie om het scannen van beeldmateriaal via client-side scanning uit te sluiten. Op dit moment lijkt dat de enige manier om de maatregelen in de verordening uit te voeren zonder end-to-end-encryptie aan te tasten. Uitsluiten beperkt de Nederlandse onderhandelingsruimte en maakt effectief meedoen onmogelijk, terwijl ‘we’ er inhoudelijk nog niet uit zijn en er vooralsnog een Europese meerderheid vóór lijkt te zijn. Gezien de fase van de onderhandelingen moet de mogelijkheid blijven en wordt de motie ontraden.',
        en: 'According to the memo, the motion asks for the scanning of imagery by client-side scanning to be ruled out. At the moment, client-side scanning seems the only way to carry out the measures in the Regulation without impairing end-to-end encryption. Ruling it out narrows the Dutch negotiating room and makes effective participation impossible, while ‘we’ are not there yet on the substance and a European majority seems, for now, to be in favour. Given the phase of the negotiations, the possibility must be kept and the motion is advised against.',
      },
    },
    {
      place: '§4',
      begins: 'Indien de motie wordt aangenomen',
      summary: {
        nl: 'Aanneming van de motie heeft verstrekkende gevolgen, onder meer voor de Nederlandse onderhandelingsruimte en -positie bij een voorstel dat bedrijven onder strenge voorwaarden kan verplichten om, onder meer, dit materiaal te detecteren.',
        en: 'Adopting the motion has far-reaching consequences, including for the Dutch negotiating room and position on a proposal under which companies can be obliged, under strict conditions, to detect this material, among other things.',
      },
    },
    {
      place: '§4.1',
      begins: 'Nederland staat al jarenlang',
      summary: {
        nl: 'Nederland staat in de EU al jaren duidelijk op nummer één bij het hosten van dit materiaal. Een vroegtijdige afwijzing van de voorstellen is volgens de nota een zeer onwenselijk signaal naar de buitenwereld.',
        en: 'For years, the Netherlands has been the clear number one in the EU for hosting this material. An early rejection of the proposals is, the memo says, a very undesirable signal to the outside world.',
      },
    },
    {
      place: '§4.2',
      begins: 'De Juridische Dienst van de Raad',
      summary: {
        nl: 'De Juridische Dienst van de Raad is kritisch over de proportionaliteit en de legaliteit van het voorstel. De aangekondigde schriftelijke analyse is er nog niet, maar wordt elk moment verwacht. De discussie is fundamenteel en moet worden gevoerd; Nederland hecht daarom veel waarde aan het oordeel van die dienst.',
        en: 'The Council Legal Service has been critical of the proportionality and legality of the proposal. Its promised written analysis has not arrived yet but is expected at any moment. The discussion is fundamental and has to be held; the Netherlands therefore attaches great value to the service’s opinion.',
      },
    },
    {
      place: '§5',
      begins: 'Persoonsgegevens ambtenaren ter bescherming',
      summary: {
        nl: 'De persoonsgegevens van ambtenaren worden niet openbaar gemaakt, ter bescherming van hun persoonlijke levenssfeer.',
        en: 'The personal data of officials are not made public, to protect their privacy.',
      },
    },
  ],
  note: {
    nl: 'Kenmerk 4621620, gericht aan de minister van Justitie en Veiligheid. De namen van de ambtenaren staan er niet in.',
    en: 'Reference 4621620, addressed to the Minister of Justice and Security. The names of the officials are not in it.',
  },
} as const satisfies DocumentSource;
