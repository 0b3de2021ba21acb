import type { DocumentSource } from '../../../model/mapSource.ts';

/** The minister's letter to the House, with her reasons for advising against the motion. */
export const letter = {
  role: 'subject',
  title: {
    nl: 'Brief van de minister aan de Tweede Kamer over het ontraden van de motie-Van Ginneken c.s.',
    en: 'Letter from the minister to the House of Representatives on advising against the motion by Van Ginneken and others',
  },
  shortTitle: { nl: 'brief', en: 'letter' },
  author: {
    nl: 'D. Yeşilgöz-Zegerius, minister van Justitie en Veiligheid',
    en: 'D. Yeşilgöz-Zegerius, Minister of Justice and Security',
  },
  kind: 'government',
  language: 'nl',
  knownBy: 'read',
  addresses: [],
  passages: [
    {
      place: '¶1',
      begins: 'Encryptie stelt de opsporing',
      summary: {
        nl: 'Encryptie maakt het de opsporing moeilijk: gegevens die nodig zijn om criminelen te vinden, zijn vaak zeer lastig en soms onmogelijk te krijgen, vooral bij diensten met end-to-end-encryptie. Tegelijk is sterke encryptie van groot belang voor veilige communicatie.',
        en: 'Encryption makes criminal investigation hard: data needed to find criminals are often very difficult and sometimes impossible to obtain, mainly with services that use end-to-end encryption. At the same time, strong encryption is of great importance for secure communication.',
      },
    },
    {
      place: '¶2',
      begins: 'Het vinden van oplossingen',
      summary: {
        nl: 'Oplossingen die recht doen aan alle belangen zijn lastig te vinden. De minister deelt de zorgen van Kamerlid Slootweg over het gebrek aan rechtmatige toegang tot communicatie, dat opsporings- en inlichtingendiensten belemmert. De mogelijkheden van de opsporing moeten effectief en adequaat zijn, zodat criminelen geen vrij spel hebben. De moties van Slootweg en anderen staan echter op gespannen voet met de motie-Van Raan; mede daarom heeft zij die ontraden.',
        en: 'Solutions that do justice to all interests are hard to find. The minister shares the worries of Slootweg, a member of the House, about the lack of lawful access to communication, which hinders investigation and intelligence services. The means of investigation must be effective and adequate, so that criminals do not get free rein. But the motions by Slootweg and others are in tension with the Van Raan motion; partly for that reason she advised against them.',
      },
    },
    {
      place: '¶3',
      begins: 'In hetzelfde debat op 20 april',
      summary: {
        nl: 'In hetzelfde debat is de motie-Van Ginneken ingediend. De brief citeert het verzoek: geen encryptiebedreigende chatcontrol zoals client-side scanning in het voorstel, en anders de verordening niet goedkeuren.',
        en: 'The Van Ginneken motion was tabled in the same debate. The letter quotes its request: no encryption-threatening chat control such as client-side scanning in the proposal, and otherwise no approval of the Regulation.',
      },
    },
    {
      place: '¶4',
      begins: 'Deze motie heb ik met klem',
      summary: {
        nl: 'De minister heeft de motie met klem ontraden. Gezien het belang van de onderwerpen licht zij haar redenen nogmaals toe.',
        en: 'The minister emphatically advised against the motion. Given the importance of the subjects, she explains her reasons once more.',
      },
    },
    {
      place: '¶5',
      begins: 'Nederland staat al jarenlang',
      summary: {
        nl: 'Nederland staat in de EU al jaren op nummer één bij het hosten van dit materiaal. Een voetnoot verwijst naar rapporten van INHOPE en de Internet Watch Foundation.',
        en: 'For years, the Netherlands has been number one in the EU for hosting this material. A footnote refers to reports by INHOPE and the Internet Watch Foundation.',
      },
    },
    {
      place: '¶6',
      begins: 'Dat is om stil van',
      summary: {
        nl: 'Nederland wordt terecht aangesproken op zijn verantwoordelijkheid, moet die ook nemen en is iets verschuldigd aan slachtoffers en hun naasten. Communicatiediensten worden steeds vaker gebruikt om het materiaal te verspreiden. Daarachter schuilt een verschrikkelijke fysieke waarheid.',
        en: 'The Netherlands is rightly called on to take its responsibility, must take it, and is indebted to victims and those close to them. Communication services are used more and more to spread the material. Behind it lies a terrible physical reality.',
      },
    },
    {
      place: '¶7',
      begins: 'De onderwerpen in deze motie',
      summary: {
        nl: 'De motie raakt aan waarden die met elkaar lijken te botsen, en dan is een goede balans moeilijk te vinden. Het is absoluut noodzakelijk dit materiaal te voorkomen, maar grondrechten zoals privacy moeten ook worden beschermd.',
        en: 'The motion touches on values that seem to collide, and a good balance is then hard to find. Preventing this material is an absolute necessity, but fundamental rights such as privacy must be protected too.',
      },
    },
    {
      place: '¶8',
      begins: 'Uw Kamer weet dat',
      summary: {
        nl: 'In Brussel wordt onderhandeld over een voorstel dat bedrijven onder strenge voorwaarden verplicht om beeldmateriaal te detecteren. Nederland pleit daar voor een verordening die voldoet aan de motie-Van Raan over het behoud van end-to-end-encryptie.',
        en: 'Negotiations are under way in Brussels on a proposal to oblige companies, under strict conditions, to detect imagery. There, the Netherlands argues for a Regulation that meets the Van Raan motion on preserving end-to-end encryption.',
      },
    },
    {
      place: '¶9',
      begins: 'Daarbij zoek ik binnen',
      summary: {
        nl: 'Binnen de motie-Van Raan zoekt de minister naar wat wél kan, want regels zijn hard nodig. Zij wil dat Nederland bijdraagt en niet met een vroegtijdige afwijzing vrijwel alleen komt te staan, terwijl een grote meerderheid van de lidstaten vooralsnog achter de voorstellen staat. Ook wil zij voorkomen dat Nederland zo geen betekenisvolle invloed heeft om het voorstel te verbeteren, mede met het oog op de motie-Van Raan. Als de verordening wordt aangenomen, is Nederland er volledig aan gebonden.',
        en: 'Within the Van Raan motion, the minister looks for what is possible, because rules are badly needed. She wants the Netherlands to contribute, and not to end up almost alone through an early rejection while, for now, a large majority of member states stands behind the proposals. Nor does she want it to be left without meaningful influence to improve the proposal, also with a view to the Van Raan motion. If the Regulation is adopted, it binds the Netherlands in full.',
      },
    },
    {
      place: '¶10',
      begins: 'In mijn brief van 31 januari',
      summary: {
        nl: 'Een eerdere brief, van 31 januari, noemt client-side scanning uitdrukkelijk als optie. Op dit moment lijkt het de enige manier om de maatregelen in de verordening uit te voeren zonder end-to-end-encryptie aan te tasten.',
        en: 'An earlier letter, of 31 January, explicitly names client-side scanning as an option. At the moment it seems the only way to carry out the measures in the Regulation without impairing end-to-end encryption.',
      },
    },
    {
      place: '¶11',
      begins: 'Wij kijken grondig naar',
      summary: {
        nl: 'Elk onderdeel van het voorstel wordt grondig bekeken, met een afweging tussen privacy en het voorkomen van de verspreiding van dit materiaal. De minister gaat niet akkoord als bedrijven kunnen worden verplicht op grote schaal tekstberichten en gesprekken te scannen, want dat acht zij niet proportioneel. Het scannen van foto’s en video’s sluit zij niet uit. Binnen de grenzen van de motie-Van Raan zal zij zich maximaal inzetten om te zoeken naar mogelijkheden om de omloop van het materiaal te stoppen.',
        en: 'Every part of the proposal is examined thoroughly, weighing privacy against preventing the spread of this material. The minister will not agree if companies can be obliged to scan text messages and conversations on a large scale, which she considers not proportionate. She does not rule out the scanning of photos and videos. Within the bounds of the Van Raan motion she will do her utmost to look for ways of stopping the material’s circulation.',
      },
    },
    {
      place: '¶12',
      begins: 'Indien client-side scanning in geen',
      summary: {
        nl: 'Als client-side scanning in geen geval kan en end-to-end-encryptie in stand moet blijven, is er geen mogelijkheid meer om dit materiaal op communicatiediensten te onderkennen, ook niet met de Digital Services Act, terwijl die er juist steeds meer voor worden misbruikt. Die situatie vindt de minister buitengewoon onwenselijk, mede gezien de onderhandelingspositie. Daarom heeft zij de motie ontraden.',
        en: 'If client-side scanning is never possible and end-to-end encryption must stay, no possibility is left to detect this material on communication services, not even with the Digital Services Act, although these are misused for it more and more. The minister considers that situation extremely undesirable, also given the negotiating position. Therefore she advised against the motion.',
      },
    },
  ],
  note: {
    nl: 'Onze kopie begint bij de eerste alinea en draagt geen datum; de titel is van ons. Het is waarschijnlijk Kamerstuk 26 643 / 34 843, nr. 1022, van 8 mei 2023.',
    en: 'Our copy starts at the first paragraph and bears no date; the title is ours. It is probably parliamentary paper 26 643 / 34 843, no. 1022, of 8 May 2023.',
  },
} as const satisfies DocumentSource;
