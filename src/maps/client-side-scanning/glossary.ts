import type { TermSource } from '../../model/mapSource.ts';

type Terms = Record<string, TermSource>;

/** Scanning, encryption and the services that it is about. */
const technique = {
  'client-side-scanning': {
    name: { nl: 'client-side scanning', en: 'client-side scanning' },
    forms: [
      { nl: 'client-side scanning', en: 'client-side scanning' },
      { nl: 'CSS', en: 'CSS' },
    ],
    definition: {
      nl: 'Berichten of beelden worden op het apparaat van de gebruiker zelf onderzocht op bepaalde inhoud, voordat ze versleuteld worden verstuurd. Of dat end-to-end-encryptie aantast, is op deze kaart een geschilpunt. Afgekort: CSS.',
      en: 'Messages or images are checked for certain content on the user’s own device, before they are encrypted and sent. Whether that impairs end-to-end encryption is a point at issue on this map. Abbreviated: CSS.',
    },
  },
  'end-to-end-encryption': {
    name: { nl: 'end-to-end-encryptie', en: 'end-to-end encryption' },
    forms: [
      { nl: 'end-to-end-encryptie', en: 'end-to-end encryption' },
      { nl: 'end-to-end encryptie', en: 'end-to-end encryption' },
      { nl: 'end-to-end-versleuteling', en: 'end-to-end encryption' },
      { nl: 'end-to-end-versleuteld', en: 'end-to-end encrypted' },
      { nl: 'end-to-end-versleutelde', en: 'end-to-end-encrypted' },
      { nl: 'E2EE', en: 'E2EE' },
    ],
    definition: {
      nl: 'Versleuteling die zo is opgezet dat alleen de afzender en de ontvanger een bericht kunnen lezen, en bijvoorbeeld niet de dienst die het bezorgt. Hoever dat reikt, is op deze kaart een geschilpunt. Afgekort: E2EE.',
      en: 'Encryption set up so that only the sender and the recipient can read a message, and not, for example, the service that delivers it. How far that goes is a point at issue on this map. Abbreviated: E2EE.',
    },
  },
  encryption: {
    name: { nl: 'encryptie', en: 'encryption' },
    forms: [
      { nl: 'encryptie', en: 'encryption' },
      { nl: 'versleuteling', en: 'encryption' },
      { nl: 'versleuteld', en: 'encrypted' },
      { nl: 'versleutelde', en: 'encrypted' },
      { nl: 'versleutelen', en: 'encrypt' },
    ],
    definition: {
      nl: 'Gegevens zo omzetten dat alleen wie de juiste sleutel heeft, ze kan lezen. Een ander woord is versleuteling.',
      en: 'Turning data into a form that only someone with the right key can read.',
    },
  },
  detection: {
    name: { nl: 'detectie', en: 'detection' },
    forms: [
      { nl: 'detectie', en: 'detection' },
      { nl: 'detecteren', en: 'detecting' },
      { nl: 'gedetecteerd', en: 'detected' },
      { nl: 'onderkennen', en: 'detect' },
    ],
    definition: {
      nl: 'Met techniek vaststellen dat bepaald materiaal, hier dat van seksueel kindermisbruik, op een dienst staat of wordt verstuurd. De brief noemt dat ook ‘onderkennen’.',
      en: 'Establishing by technical means that certain material, here child sexual abuse material, is on a service or is being sent through it.',
    },
  },
  hash: {
    name: { nl: 'hash', en: 'hash' },
    forms: [
      { nl: 'hash', en: 'hash' },
      { nl: 'hashes', en: 'hashes' },
      { nl: 'hashing', en: 'hashing' },
    ],
    definition: {
      nl: 'Een soort digitale vingerafdruk van een bestand: een korte code die een computer uit het bestand berekent.',
      en: 'A kind of digital fingerprint of a file: a short code that a computer works out from the file.',
    },
  },
  'hash-matching': {
    name: { nl: 'hashvergelijking', en: 'hash matching' },
    forms: [{ nl: 'hashvergelijking', en: 'hash matching' }],
    definition: {
      nl: 'Beelden herkennen door hun digitale vingerafdruk (hash) te vergelijken met die van bekend materiaal.',
      en: 'Recognising images by comparing their digital fingerprint (hash) with that of known material.',
    },
  },
  'perceptual-hash': {
    name: { nl: 'perceptuele hash', en: 'perceptual hash' },
    forms: [
      { nl: 'perceptuele hash', en: 'perceptual hash' },
      { nl: 'perceptuele hashes', en: 'perceptual hashes' },
      { nl: 'perceptuele hashing', en: 'perceptual hashing' },
    ],
    definition: {
      nl: 'Een digitale vingerafdruk die volgt uit hoe een beeld eruitziet. Hij is bedoeld om ook licht veranderde kopieën te herkennen.',
      en: 'A digital fingerprint made from how an image looks. It is meant to recognise slightly altered copies too.',
    },
  },
  metadata: {
    name: { nl: 'metadata', en: 'metadata' },
    forms: [{ nl: 'metadata', en: 'metadata' }],
    definition: {
      nl: 'Gegevens over een bericht, niet de inhoud ervan: bijvoorbeeld wie het aan wie stuurde, en wanneer.',
      en: 'Data about a message, not what it says or shows: who sent it to whom, for example, and when.',
    },
  },
  'decryption-order': {
    name: { nl: 'ontsleutelbevel', en: 'decryption order' },
    forms: [
      { nl: 'ontsleutelbevel', en: 'decryption order' },
      { nl: 'ontsleutelbevelen', en: 'decryption orders' },
    ],
    definition: {
      nl: 'Een bevel om versleutelde gegevens weer leesbaar te maken, of om daaraan mee te werken.',
      en: 'An order to make encrypted data readable again, or to help do so.',
    },
  },
  'child-sexual-abuse-material': {
    name: { nl: 'materiaal van seksueel kindermisbruik', en: 'child sexual abuse material' },
    forms: [
      { nl: 'materiaal van seksueel kindermisbruik', en: 'child sexual abuse material' },
      {
        nl: 'onlinemateriaal van seksueel kindermisbruik',
        en: 'online child sexual abuse material',
      },
      { nl: 'beeldmateriaal van seksueel kindermisbruik', en: 'imagery of child sexual abuse' },
      { nl: 'materiaal van online seksueel kindermisbruik', en: 'child sexual abuse material' },
      { nl: 'beeldmateriaal van online seksueel misbruik', en: 'imagery of online sexual abuse' },
    ],
    definition: {
      nl: 'Foto’s, video’s en ander materiaal waarin seksueel misbruik van kinderen is vastgelegd of wordt afgebeeld. Beeldmateriaal: alleen de foto’s en video’s.',
      en: 'Photos, videos and other material in which the sexual abuse of children is recorded or shown. Imagery: only the photos and videos.',
    },
  },
  grooming: {
    name: { nl: 'grooming', en: 'grooming' },
    forms: [{ nl: 'grooming', en: 'grooming' }],
    definition: {
      nl: 'Contact leggen met een kind, vaak via internet, en zijn vertrouwen winnen met seksueel misbruik als doel.',
      en: 'Making contact with a child, often online, and winning the child’s trust with sexual abuse as the aim.',
    },
  },
  'interpersonal-communication-services': {
    name: {
      nl: 'interpersoonlijke communicatiediensten',
      en: 'interpersonal communication services',
    },
    forms: [
      { nl: 'interpersoonlijke communicatiediensten', en: 'interpersonal communication services' },
      { nl: 'interpersoonlijke communicatie', en: 'interpersonal communications' },
      { nl: 'communicatiediensten', en: 'communication services' },
      { nl: 'berichtendiensten', en: 'messaging services' },
      { nl: 'chatdiensten', en: 'chat services' },
    ],
    definition: {
      nl: 'Diensten waarmee mensen elkaar rechtstreeks berichten en beelden sturen of met elkaar praten, zoals chat-apps. De brief noemt WhatsApp en Signal. Op deze kaart ook: chatdiensten.',
      en: 'Services through which people send each other messages and images directly, or talk to each other, such as chat apps. The letter names WhatsApp and Signal. On this map also: chat services.',
    },
  },
  hosting: {
    name: { nl: 'hosting', en: 'hosting' },
    forms: [
      { nl: 'hosting', en: 'hosting' },
      { nl: 'hosten', en: 'host' },
      { nl: 'host', en: 'host' },
      { nl: 'gehost', en: 'hosted' },
      { nl: 'webhosting', en: 'web hosting' },
      { nl: 'hostingbedrijven', en: 'hosting companies' },
    ],
    definition: {
      nl: 'Websites of bestanden op een server bewaren, zodat anderen er via internet bij kunnen. Een hostingbedrijf levert de ruimte; de inhoud komt vaak van zijn klanten.',
      en: 'Keeping websites or files on a server, so that others can reach them through the internet. A hosting company provides the space; the content often comes from its customers.',
    },
  },
  'chat-control': {
    name: { nl: 'chatcontrol', en: 'chat control' },
    forms: [{ nl: 'chatcontrol', en: 'chat control' }],
    definition: {
      nl: 'Een informele naam voor plannen om privéberichten te laten controleren op verboden inhoud. De motie-Van Ginneken noemt client-side scanning als voorbeeld van chatcontrol die encryptie bedreigt.',
      en: 'An informal name for plans to have private messages checked for illegal content. The Van Ginneken motion names client-side scanning as an example of chat control that threatens encryption.',
    },
  },
} as const satisfies Terms;

/** How the European Union makes its laws. */
const union = {
  regulation: {
    name: { nl: 'verordening', en: 'Regulation' },
    forms: [
      { nl: 'verordening', en: 'Regulation' },
      { nl: 'EU-verordening', en: 'EU Regulation' },
      { nl: 'Europese verordening', en: 'European Regulation' },
    ],
    definition: {
      nl: 'Een Europese wet die in alle lidstaten rechtstreeks geldt. ‘De verordening’ is op deze kaart de voorgestelde wet tegen seksueel kindermisbruik, waarover nota en brief gaan en waarover in 2023 werd onderhandeld.',
      en: 'A European law that applies directly in all member states. On this map, ‘the Regulation’ is the proposed law against child sexual abuse that the memo and the letter are about, under negotiation in 2023.',
    },
  },
  'detection-order': {
    name: { nl: 'detectiebevel', en: 'detection order' },
    forms: [
      { nl: 'detectiebevel', en: 'detection order' },
      { nl: 'detectiebevelen', en: 'detection orders' },
    ],
    definition: {
      nl: 'In het voorstel voor de verordening: een bevel aan een bedrijf om op zijn dienst materiaal van seksueel kindermisbruik op te sporen, of mensen die contact met kinderen leggen om hen te misbruiken.',
      en: 'In the proposal for the Regulation: an order to a company to find child sexual abuse material on its service, or people who make contact with children in order to abuse them.',
    },
  },
  'european-commission': {
    name: { nl: 'Europese Commissie', en: 'European Commission' },
    forms: [
      { nl: 'Europese Commissie', en: 'European Commission' },
      { nl: 'Commissie', en: 'Commission' },
    ],
    definition: {
      nl: 'Het dagelijks bestuur van de Europese Unie. Het doet voorstellen voor Europese wetten; de lidstaten en het Europees Parlement beslissen erover.',
      en: 'The executive of the European Union. It proposes European laws; the member states and the European Parliament decide on them.',
    },
  },
  'council-of-the-eu': {
    name: { nl: 'Raad van de EU', en: 'Council of the EU' },
    forms: [
      { nl: 'Raad van de EU', en: 'Council of the EU' },
      { nl: 'Raad van de Europese Unie', en: 'Council of the European Union' },
      { nl: 'EU-Raad', en: 'EU Council' },
      { nl: 'Raad', en: 'Council' },
      { nl: 'Raadswerkgroep', en: 'Council working group' },
      { nl: 'Raadswerkgroepen', en: 'Council working groups' },
    ],
    definition: {
      nl: 'De instelling van de Europese Unie waarin ministers van alle lidstaten, samen met het Europees Parlement, over Europese wetten beslissen. In Raadswerkgroepen bereiden ambtenaren van de lidstaten dat voor.',
      en: 'The European Union’s institution in which ministers from all member states, together with the European Parliament, decide on European laws. In Council working groups, officials from the member states prepare this.',
    },
  },
  'council-legal-service': {
    name: { nl: 'Juridische Dienst van de Raad', en: 'Council Legal Service' },
    forms: [
      { nl: 'Juridische Dienst van de Raad', en: 'Council Legal Service' },
      {
        nl: 'Juridische Dienst van de Raad van de EU',
        en: 'Legal Service of the Council of the EU',
      },
      {
        nl: 'Juridische Dienst van de Raad van de Europese Unie',
        en: 'Legal Service of the Council of the European Union',
      },
      { nl: 'Juridische Dienst van EU-Raad', en: 'EU Council Legal Service' },
      { nl: 'Juridische Dienst Raad', en: 'Legal Service of the Council' },
      { nl: 'Juridische Dienst', en: 'Legal Service' },
      { nl: 'Raad-JD', en: 'Council LS' },
    ],
    definition: {
      nl: 'De juristen van de Raad van de EU, de instelling waarin ministers van de lidstaten over Europese wetten meebeslissen, samen met het Europees Parlement. Zij geven die Raad juridisch advies. Niet te verwarren met de Nederlandse Raad van State.',
      en: 'The lawyers of the Council of the EU, the institution in which ministers of the member states decide on European laws, together with the European Parliament. They give the Council legal advice. Not to be confused with the Dutch Council of State.',
    },
  },
  'council-of-state': {
    name: { nl: 'Raad van State', en: 'Council of State' },
    forms: [{ nl: 'Raad van State', en: 'Council of State' }],
    definition: {
      nl: 'Een Nederlandse instelling die de regering en het parlement adviseert over nieuwe wetten. Zij hoort niet bij de Europese Unie.',
      en: 'A Dutch institution that advises the government and parliament on new laws. It is not part of the European Union.',
    },
  },
  'general-approach': {
    name: { nl: 'algemene oriëntatie', en: 'general approach' },
    forms: [
      { nl: 'algemene oriëntatie', en: 'general approach' },
      { nl: 'algemene oriëntaties', en: 'general approaches' },
    ],
    definition: {
      nl: 'Het gezamenlijke standpunt van de EU-lidstaten over een voorgestelde wet, voordat zij er met het Europees Parlement over onderhandelen.',
      en: 'The joint position of the EU member states on a proposed law, before they negotiate on it with the European Parliament.',
    },
  },
  mandate: {
    name: { nl: 'mandaat', en: 'mandate' },
    forms: [
      { nl: 'mandaat', en: 'mandate' },
      { nl: 'mandaten', en: 'mandates' },
      { nl: 'onderhandelingsmandaat', en: 'negotiating mandate' },
    ],
    definition: {
      nl: 'De opdracht waarmee iemand onderhandelt. Bij Europese wetten: het standpunt waarmee de lidstaten of het Europees Parlement gaan onderhandelen over de uiteindelijke tekst.',
      en: 'The instructions that a negotiator is given. For European laws: the position with which the member states or the European Parliament go into the talks on the final text.',
    },
  },
  'non-paper': {
    name: { nl: 'non-paper', en: 'non-paper' },
    forms: [
      { nl: 'non-paper', en: 'non-paper' },
      { nl: 'non-papers', en: 'non-papers' },
    ],
    definition: {
      nl: 'Een informeel stuk waarmee een regering of een Europese instelling de discussie verder wil helpen. Het geldt niet als officieel standpunt.',
      en: 'An informal paper with which a government or a European institution wants to help a discussion along. It does not count as an official position.',
    },
  },
  'digital-services-act': {
    name: { nl: 'Digital Services Act', en: 'Digital Services Act' },
    forms: [
      { nl: 'Digital Services Act', en: 'Digital Services Act' },
      { nl: 'Digital Service Act', en: 'Digital Service Act' },
      { nl: 'DSA', en: 'DSA' },
    ],
    definition: {
      nl: 'Een Europese wet met regels voor onlinediensten, onder meer over wat zij moeten doen tegen illegale inhoud. De brief schrijft ‘Digital Service Act’. Afgekort: DSA.',
      en: 'A European law with rules for online services, among other things on what they must do about illegal content. The letter writes ‘Digital Service Act’. Abbreviated: DSA.',
    },
  },
} as const satisfies Terms;

/** How the Dutch House and the ministers deal with each other. */
const house = {
  house: {
    name: { nl: 'Tweede Kamer', en: 'House of Representatives' },
    forms: [
      { nl: 'Tweede Kamer', en: 'House of Representatives' },
      { nl: 'Kamer', en: 'House' },
    ],
    definition: {
      nl: 'Het deel van het Nederlandse parlement dat rechtstreeks door de burgers wordt gekozen. Het beslist mee over wetten en controleert de ministers.',
      en: 'The directly elected chamber of the Dutch parliament, in Dutch the Tweede Kamer. It helps decide on laws and holds ministers to account.',
    },
  },
  motion: {
    name: { nl: 'motie', en: 'motion' },
    forms: [
      { nl: 'motie', en: 'motion' },
      { nl: 'moties', en: 'motions' },
    ],
    definition: {
      nl: 'Een uitspraak waarover de Kamer stemt, vaak een verzoek aan de regering. Een aangenomen motie heeft politiek gewicht, maar de regering is niet wettelijk verplicht haar uit te voeren.',
      en: 'A statement that the House votes on, often a request to the government. An adopted motion carries political weight, but the government is not legally obliged to carry it out.',
    },
  },
  'van-raan-motion': {
    name: { nl: 'motie-Van Raan', en: 'Van Raan motion' },
    forms: [{ nl: 'motie-Van Raan', en: 'Van Raan motion' }],
    definition: {
      nl: 'Een motie die de Tweede Kamer in juli 2022 aannam. Volgens de brief vraagt zij de regering end-to-end-encryptie in stand te houden en Europese voorstellen die dat onmogelijk maken niet te steunen.',
      en: 'A motion that the House adopted in July 2022. According to the letter, it asks the government to preserve end-to-end encryption and not to support European proposals that make that impossible.',
    },
  },
  'van-ginneken-motion': {
    name: { nl: 'motie-Van Ginneken', en: 'Van Ginneken motion' },
    forms: [{ nl: 'motie-Van Ginneken', en: 'Van Ginneken motion' }],
    definition: {
      nl: 'De motie waar deze kaart om draait. Zij vraagt ervoor te zorgen dat het voorstel voor de verordening geen chatcontrol bevat die encryptie bedreigt, zoals client-side scanning, en anders de verordening niet goed te keuren.',
      en: 'The motion that this map is about. It asks the government to ensure that the proposal for the Regulation contains no chat control that threatens encryption, such as client-side scanning, and otherwise not to approve the Regulation.',
    },
  },
  'slootweg-motions': {
    name: { nl: 'moties-Slootweg', en: 'Slootweg motions' },
    forms: [{ nl: 'moties-Slootweg', en: 'Slootweg motions' }],
    definition: {
      nl: 'Twee moties van het Kamerlid Slootweg en anderen, die de minister eveneens ontraadde. Volgens de brief staan ze op gespannen voet met de motie-Van Raan. Wat ze vragen, zegt de brief niet.',
      en: 'Two motions by Slootweg, a member of the House, and others, which the minister also advised against. According to the letter, they are in tension with the Van Raan motion. The letter does not say what they ask.',
    },
  },
  'two-minute-debate': {
    name: { nl: 'tweeminutendebat', en: 'two-minute debate' },
    forms: [
      { nl: 'tweeminutendebat', en: 'two-minute debate' },
      { nl: 'tweeminutendebatten', en: 'two-minute debates' },
    ],
    definition: {
      nl: 'Een kort debat in de Tweede Kamer waarin elke partij twee minuten spreektijd heeft, vooral om moties in te dienen.',
      en: 'A short debate in the Dutch House in which each party has two minutes to speak, mainly to table motions.',
    },
  },
  'advise-against': {
    name: { nl: 'ontraden', en: 'advise against' },
    forms: [
      { nl: 'ontraden', en: 'advise against' },
      { nl: 'ontraden', en: 'advised against' },
      { nl: 'ontraadt', en: 'advises against' },
      { nl: 'ontraadde', en: 'advising against' },
    ],
    definition: {
      nl: 'Een minister raadt de Kamer aan een motie niet aan te nemen. Dat is een advies, geen veto: de Kamer beslist zelf.',
      en: 'A minister recommends that the House not adopt a motion. That is advice, not a veto: the House decides for itself.',
    },
  },
  pledge: {
    name: { nl: 'toezegging', en: 'pledge' },
    forms: [
      { nl: 'toezegging', en: 'pledge' },
      { nl: 'toezeggingen', en: 'pledges' },
      { nl: 'toegezegd', en: 'pledged' },
    ],
    definition: {
      nl: 'Een belofte om iets te doen; in de politiek meestal een belofte van een minister aan de Kamer.',
      en: 'A promise to do something; in politics usually a promise that a minister makes to the House.',
    },
  },
  'decision-memo': {
    name: { nl: 'beslisnota', en: 'decision memo' },
    forms: [
      { nl: 'beslisnota', en: 'decision memo' },
      { nl: 'nota', en: 'memo' },
    ],
    definition: {
      nl: 'Een stuk waarin ambtenaren hun minister adviseren over een besluit. ‘De nota’ is op deze kaart die van 20 april 2023 over de motie-Van Ginneken.',
      en: 'A paper in which officials advise their minister on a decision. On this map, ‘the memo’ is the one of 20 April 2023 on the Van Ginneken motion.',
    },
  },
} as const satisfies Terms;

/** What a law or a measure is tested against. */
const law = {
  'fundamental-rights': {
    name: { nl: 'grondrechten', en: 'fundamental rights' },
    forms: [
      { nl: 'grondrechten', en: 'fundamental rights' },
      { nl: 'grondrecht', en: 'fundamental right' },
    ],
    definition: {
      nl: 'De belangrijkste rechten van ieder mens, vastgelegd in grondwetten en verdragen, zoals privacy en de rechten van het kind. De meeste mogen worden beperkt, maar alleen onder voorwaarden.',
      en: 'Everyone’s most important rights, laid down in constitutions and treaties, such as privacy and the rights of the child. Most of them may be limited, but only under certain conditions.',
    },
  },
  proportionality: {
    name: { nl: 'proportionaliteit', en: 'proportionality' },
    forms: [
      { nl: 'proportionaliteit', en: 'proportionality' },
      { nl: 'proportioneel', en: 'proportionate' },
      { nl: 'disproportioneel', en: 'disproportionate' },
      { nl: 'onevenredigheid', en: 'disproportionality' },
      { nl: 'onevenredig', en: 'disproportionate' },
    ],
    definition: {
      nl: 'De eis dat een maatregel in verhouding staat tot zijn doel: hij moet helpen, niet verder gaan dan nodig is en niet meer schaden dan baten. Het tegendeel van proportioneel is disproportioneel of onevenredig.',
      en: 'The requirement that a measure be in proportion to its aim: it must help, go no further than needed, and do no more harm than good. The opposite of proportionate is disproportionate.',
    },
  },
  subsidiarity: {
    name: { nl: 'subsidiariteit', en: 'subsidiarity' },
    forms: [{ nl: 'subsidiariteit', en: 'subsidiarity' }],
    definition: {
      nl: 'In de Europese Unie: de EU regelt alleen wat de lidstaten zelf niet goed genoeg kunnen regelen. In het Nederlandse recht ook: de eis dat een minder ingrijpend middel niet volstaat.',
      en: 'In the European Union: the EU regulates only what the member states cannot regulate well enough themselves. In Dutch law also: the requirement that no less drastic means would do.',
    },
  },
  legality: {
    name: { nl: 'legaliteit', en: 'legality' },
    forms: [{ nl: 'legaliteit', en: 'legality' }],
    definition: {
      nl: 'Of iets in overeenstemming is met het recht. Een beperking van iemands rechten moet ook op een duidelijke wettelijke regel berusten.',
      en: 'Whether something is in accordance with the law. A limit on someone’s rights must also rest on a clear legal rule.',
    },
  },
  untargeted: {
    name: { nl: 'ongericht', en: 'untargeted' },
    forms: [
      { nl: 'ongericht', en: 'untargeted' },
      { nl: 'ongerichte', en: 'untargeted' },
      { nl: 'zonder onderscheid', en: 'indiscriminate' },
      { nl: 'algemeen en zonder onderscheid', en: 'general and indiscriminate' },
    ],
    definition: {
      nl: 'Niet beperkt tot bepaalde mensen, zoals verdachten: het kan alle gebruikers raken. Verwant is de juridische term ‘algemeen en zonder onderscheid’.',
      en: 'Not limited to certain people, such as suspects: it can affect all users. A related legal term is ‘general and indiscriminate’.',
    },
  },
} as const satisfies Terms;

/** Who is who, as far as the map needs it. */
const organisations = {
  'privacy-supervisors': {
    name: { nl: 'privacytoezichthouders', en: 'privacy supervisors' },
    forms: [
      { nl: 'privacytoezichthouders', en: 'privacy supervisors' },
      { nl: 'Europese privacytoezichthouders', en: 'European privacy supervisors' },
    ],
    definition: {
      nl: 'Instanties die erop letten dat anderen zorgvuldig met persoonsgegevens omgaan. Op deze kaart zijn het er twee, beide Europees: het EDPB en de EDPS, die samen advies uitbrachten.',
      en: 'Bodies that watch over how others handle personal data. On this map there are two, both European: the EDPB and the EDPS, which gave an opinion together.',
    },
  },
  edpb: {
    name: { nl: 'EDPB', en: 'EDPB' },
    forms: [
      { nl: 'EDPB', en: 'EDPB' },
      { nl: 'Europees Comité voor gegevensbescherming', en: 'European Data Protection Board' },
    ],
    definition: {
      nl: 'Het Europees Comité voor gegevensbescherming, waarin de privacytoezichthouders van de lidstaten samenwerken.',
      en: 'The European Data Protection Board, in which the privacy supervisors of the member states work together.',
    },
  },
  edps: {
    name: { nl: 'EDPS', en: 'EDPS' },
    forms: [
      { nl: 'EDPS', en: 'EDPS' },
      {
        nl: 'Europese Toezichthouder voor gegevensbescherming',
        en: 'European Data Protection Supervisor',
      },
    ],
    definition: {
      nl: 'De Europese Toezichthouder voor gegevensbescherming. Die let erop hoe de instellingen van de Europese Unie zelf met persoonsgegevens omgaan.',
      en: 'The European Data Protection Supervisor, which watches over how the European Union’s own institutions handle personal data.',
    },
  },
  eprs: {
    name: { nl: 'EPRS', en: 'EPRS' },
    forms: [
      { nl: 'EPRS', en: 'EPRS' },
      { nl: 'EP-studie', en: 'EP study' },
      {
        nl: 'Onderzoeksdienst van het Europees Parlement',
        en: 'European Parliamentary Research Service',
      },
    ],
    definition: {
      nl: 'De onderzoeksdienst van het Europees Parlement (EP). Die maakt studies voor de leden van dat parlement.',
      en: 'The research service of the European Parliament (EP). It writes studies for the members of that parliament.',
    },
  },
  iwf: {
    name: { nl: 'IWF', en: 'IWF' },
    forms: [
      { nl: 'IWF', en: 'IWF' },
      { nl: 'Internet Watch Foundation', en: 'Internet Watch Foundation' },
    ],
    definition: {
      nl: 'De Internet Watch Foundation, een organisatie die materiaal van seksueel kindermisbruik op internet tegengaat en er elk jaar cijfers over geeft.',
      en: 'The Internet Watch Foundation, an organisation that acts against child sexual abuse material on the internet and publishes figures on it every year.',
    },
  },
  inhope: {
    name: { nl: 'INHOPE', en: 'INHOPE' },
    forms: [{ nl: 'INHOPE', en: 'INHOPE' }],
    definition: {
      nl: 'Een internationaal netwerk van meldpunten waar mensen materiaal van seksueel kindermisbruik op internet kunnen melden. Het brengt elk jaar een rapport uit.',
      en: 'An international network of hotlines to which people can report child sexual abuse material on the internet. It publishes a report every year.',
    },
  },
  ncmec: {
    name: { nl: 'NCMEC', en: 'NCMEC' },
    forms: [{ nl: 'NCMEC', en: 'NCMEC' }],
    definition: {
      nl: 'Het National Center for Missing and Exploited Children: een Amerikaanse organisatie waaraan onlinediensten melden welk materiaal van seksueel kindermisbruik zij aantreffen.',
      en: 'The National Center for Missing and Exploited Children: an American organisation to which online services report the child sexual abuse material that they find.',
    },
  },
  'european-court-of-human-rights': {
    name: { nl: 'EHRM', en: 'ECtHR' },
    forms: [
      { nl: 'EHRM', en: 'ECtHR' },
      { nl: 'Europees Hof voor de Rechten van de Mens', en: 'European Court of Human Rights' },
    ],
    definition: {
      nl: 'Het Europees Hof voor de Rechten van de Mens. Het oordeelt of landen zich houden aan het Europees Verdrag voor de Rechten van de Mens. Het hoort niet bij de Europese Unie.',
      en: 'The European Court of Human Rights. It judges whether countries keep to the European Convention on Human Rights. It is not part of the European Union.',
    },
  },
  aivd: {
    name: { nl: 'AIVD', en: 'AIVD' },
    forms: [{ nl: 'AIVD', en: 'AIVD' }],
    definition: {
      nl: 'De Algemene Inlichtingen- en Veiligheidsdienst: een Nederlandse dienst die dreigingen voor de veiligheid van het land onderzoekt.',
      en: 'A Dutch intelligence and security service, which investigates threats to the security of the country.',
    },
  },
  atkm: {
    name: { nl: 'ATKM', en: 'ATKM' },
    forms: [{ nl: 'ATKM', en: 'ATKM' }],
    definition: {
      nl: 'De Nederlandse autoriteit die onder meer optreedt tegen materiaal van seksueel kindermisbruik op internet.',
      en: 'The Dutch authority that acts against child sexual abuse material on the internet, among other things.',
    },
  },
  cdt: {
    name: { nl: 'CDT', en: 'CDT' },
    forms: [
      { nl: 'CDT', en: 'CDT' },
      { nl: 'Center for Democracy & Technology', en: 'Center for Democracy & Technology' },
    ],
    definition: {
      nl: 'Het Center for Democracy & Technology, een maatschappelijke organisatie die zich bezighoudt met digitale technologie en burgerrechten.',
      en: 'The Center for Democracy & Technology, a civil-society organisation concerned with digital technology and civil rights.',
    },
  },
  eff: {
    name: { nl: 'EFF', en: 'EFF' },
    forms: [
      { nl: 'EFF', en: 'EFF' },
      { nl: 'Electronic Frontier Foundation', en: 'Electronic Frontier Foundation' },
    ],
    definition: {
      nl: 'De Electronic Frontier Foundation, een maatschappelijke organisatie die opkomt voor rechten van burgers op internet.',
      en: 'The Electronic Frontier Foundation, a civil-society organisation that stands up for people’s rights online.',
    },
  },
  offlimits: {
    name: { nl: 'Offlimits', en: 'Offlimits' },
    forms: [{ nl: 'Offlimits', en: 'Offlimits' }],
    definition: {
      nl: 'Een Nederlandse maatschappelijke organisatie die zich inzet voor de bescherming van kinderen.',
      en: 'A Dutch civil-society organisation that works for the protection of children.',
    },
  },
  'national-rapporteur': {
    name: { nl: 'Nationaal Rapporteur', en: 'National Rapporteur' },
    forms: [
      { nl: 'Nationaal Rapporteur', en: 'National Rapporteur' },
      { nl: 'Rapporteur', en: 'Rapporteur' },
    ],
    definition: {
      nl: 'Een Nederlandse instantie die onafhankelijk onderzoek doet en de regering adviseert, onder meer over seksueel geweld tegen kinderen.',
      en: 'A Dutch body that does independent research and advises the government, among other things on sexual violence against children.',
    },
  },
  nspcc: {
    name: { nl: 'NSPCC', en: 'NSPCC' },
    forms: [{ nl: 'NSPCC', en: 'NSPCC' }],
    definition: {
      nl: 'De National Society for the Prevention of Cruelty to Children: een Britse maatschappelijke organisatie voor de bescherming van kinderen.',
      en: 'The National Society for the Prevention of Cruelty to Children: a British civil-society organisation for the protection of children.',
    },
  },
} as const satisfies Terms;

/** The map's own words for how people reason. */
const reasoning = {
  premise: {
    name: { nl: 'premisse', en: 'premise' },
    forms: [
      { nl: 'premisse', en: 'premise' },
      { nl: 'premissen', en: 'premises' },
    ],
    definition: {
      nl: 'Een reden waarop een conclusie rust.',
      en: 'A reason that a conclusion rests on.',
    },
  },
  'implicit-premise': {
    name: { nl: 'impliciete premisse', en: 'implicit premise' },
    forms: [
      { nl: 'impliciete premisse', en: 'implicit premise' },
      { nl: 'impliciete premissen', en: 'implicit premises' },
    ],
    definition: {
      nl: 'Een reden die niet in de tekst staat, maar die de redenering wel nodig heeft. Op deze kaart hebben de makers haar toegevoegd, met uitleg waarom ze nodig is.',
      en: 'A reason that is not in the text, but that the reasoning needs. On this map the makers have added it, and explain why it is needed.',
    },
  },
  'linked-premises': {
    name: { nl: 'gekoppelde premissen', en: 'linked premises' },
    forms: [
      { nl: 'gekoppelde premissen', en: 'linked premises' },
      { nl: 'tellen alleen samen', en: 'count only together' },
    ],
    definition: {
      nl: 'Redenen die alleen samen tellen: valt er één weg, dan houdt de stap naar de conclusie geen stand.',
      en: 'Reasons that count only together: if one falls away, the step to the conclusion does not hold.',
    },
  },
  undercut: {
    name: { nl: 'ondergraven', en: 'undercut' },
    forms: [
      { nl: 'ondergraven', en: 'undercut' },
      { nl: 'ondergraaft', en: 'undercuts' },
      { nl: 'ondergraving', en: 'undercutting' },
    ],
    definition: {
      nl: 'Niet een bewering aanvallen, maar de stap van een reden naar een conclusie: de reden kan kloppen, en toch volgt de conclusie er niet zomaar uit.',
      en: 'To attack not a statement but the step from a reason to a conclusion: the reason may be true, and yet the conclusion does not simply follow.',
    },
  },
  'argument-scheme': {
    name: { nl: 'argumentatieschema', en: 'argument scheme' },
    forms: [
      { nl: 'argumentatieschema', en: 'argument scheme' },
      { nl: 'argumentatieschema’s', en: 'argument schemes' },
      { nl: 'soort argument', en: 'kind of argument' },
      { nl: 'soorten argumenten', en: 'kinds of argument' },
    ],
    definition: {
      nl: 'Een manier van redeneren die vaak voorkomt, zoals van oorzaak naar gevolg. Bij elk schema horen kritische vragen, die toetsen hoe sterk het argument is.',
      en: 'A common way of reasoning, such as from cause to effect. Each scheme comes with critical questions, which test how strong the argument is.',
    },
  },
  'critical-question': {
    name: { nl: 'kritische vraag', en: 'critical question' },
    forms: [
      { nl: 'kritische vraag', en: 'critical question' },
      { nl: 'kritische vragen', en: 'critical questions' },
    ],
    definition: {
      nl: 'Een vraag die toetst hoe sterk een bepaald soort argument is. Een voorbeeld bij een redenering over gevolgen: waaruit blijkt dat ze echt zullen optreden?',
      en: 'A question that tests how strong a certain kind of argument is. An example for reasoning about consequences: what shows that they will really follow?',
    },
  },
  steelman: {
    name: { nl: 'steelman', en: 'steelman' },
    forms: [
      { nl: 'steelman', en: 'steelman' },
      { nl: 'steelmannen', en: 'steelmanning' },
    ],
    definition: {
      nl: 'De sterkste eerlijke versie van een redenering, ook van die van een tegenstander. Wie haar wil beoordelen, kan het best van die versie uitgaan.',
      en: 'The strongest fair version of a line of reasoning, even of an opponent’s. Anyone who wants to judge it does best to start from that version.',
    },
  },
} as const satisfies Terms;

/** Words that readers may not know, in plain words, by id. */
export const glossary = {
  ...technique,
  ...union,
  ...house,
  ...law,
  ...organisations,
  ...reasoning,
} as const satisfies Terms;
