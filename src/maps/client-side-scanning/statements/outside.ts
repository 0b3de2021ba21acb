import type { StatementSource } from '../../../model/mapSource.ts';
import type { DocumentId } from '../documents/index.ts';
import type { VoiceId } from '../voices/index.ts';

type OutsideStatements = Record<string, StatementSource<DocumentId, VoiceId>>;

/** Whether scanning before encryption leaves end-to-end encryption intact (71, 74, 77, 78, 80, 81). */
const encryption = {
  'ls-encryption-weakened': {
    number: 71,
    origin: 'outside',
    label: {
      nl: 'Juridische Dienst: E2EE verzwakt of omzeild',
      en: 'Legal Service: E2EE weakened or circumvented',
    },
    text: {
      nl: 'Detectiebevelen voor interpersoonlijke communicatie, die aanbieders onder meer met client-side scanning kunnen uitvoeren, brengen mee dat end-to-end-encryptie wordt verboden, verzwakt of omzeild.',
      en: 'Detection orders on interpersonal communications, which providers could carry out by client-side scanning among other options, would see end-to-end encryption banned, weakened or circumvented.',
    },
    voices: ['council-legal-service'],
    citations: [{ document: 'legal-service-8787-23', place: '§50–51', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een juridisch advies van na de nota van 20 april 2023; de brief noemt het niet. Het gaat over het hele stelsel van bevelen voor interpersoonlijke communicatie, niet alleen over het scannen van beeld. Welk van de drie gevolgen bij client-side scanning hoort, laten wij in het midden.',
      en: 'A legal opinion that came after the memo of 20 April 2023; the letter does not mention it. It concerns the whole regime of orders on interpersonal communications, not only the scanning of imagery. Which of the three outcomes goes with client-side scanning we leave open.',
    },
  },
  'edpb-at-odds-e2ee': {
    number: 74,
    origin: 'outside',
    label: {
      nl: 'Privacytoezichthouders: haaks op E2EE',
      en: 'Privacy supervisors: at odds with E2EE',
    },
    text: {
      nl: 'Middelen voor onderschepping en analyse staan fundamenteel haaks op end-to-end-encryptie.',
      en: 'Interception and analysis tools are fundamentally at odds with end-to-end encryption.',
    },
    voices: ['edpb-edps'],
    citations: [{ document: 'edpb-edps-2022', place: '§98', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een oordeel van toezichthouders over middelen voor onderschepping en analyse; dat het ook client-side scanning treft, is onze lezing. Wat het advies over client-side scanning zelf zegt, staat op kaartje 76 en 110. Over het scannen van beeld is het milder dan over tekst (kaartje 75).',
      en: 'A judgement by supervisors on interception and analysis tools; that it also applies to client-side scanning is our reading. What the opinion says of client-side scanning itself is on cards 76 and 110. On scanning images it is milder than on text (card 75).',
    },
  },
  'eff-breaks-promise': {
    number: 77,
    origin: 'outside',
    label: {
      nl: 'EFF: CSS breekt de belofte van E2EE',
      en: 'EFF: CSS breaks the promise of E2EE',
    },
    text: {
      nl: 'Client-side scanning breekt de belofte dat alleen afzender en ontvanger berichten kunnen analyseren.',
      en: 'Client-side scanning breaks the promise that only sender and recipient can analyse messages.',
    },
    voices: ['eff'],
    citations: [{ document: 'eff-2019', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een standpunt van een maatschappelijke organisatie uit 2019, dus van vóór het voorstel voor de verordening. Wij vatten de belofte op als die van end-to-end-encryptie, en zetten haar daarom tegenover kaartje 10.',
      en: 'The position of a civil-society organisation in 2019, so from before the proposal for the Regulation. We take the promise to be that of end-to-end encryption, and so set it against card 10.',
    },
  },
  'gec-incompatible': {
    number: 78,
    origin: 'outside',
    label: {
      nl: 'Encryptiecoalitie: onverenigbaar met E2EE',
      en: 'Encryption coalition: incompatible with E2EE',
    },
    text: {
      nl: 'Scannen is onverenigbaar met end-to-end-encryptie.',
      en: 'Scanning is incompatible with end-to-end encryption.',
    },
    voices: ['gec'],
    citations: [{ document: 'gec-2022', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een standpunt van een coalitie voor encryptie. Het gaat over scannen; dat het ook geldt voor scannen vóór de versleuteling, is onze lezing.',
      en: 'The position of a coalition for encryption. It speaks of scanning; that this includes scanning before encryption is our reading.',
    },
  },
  'levy-robinson-safe': {
    number: 80,
    origin: 'outside',
    label: {
      nl: 'Levy & Robinson: CSS kan veilig',
      en: 'Levy & Robinson: CSS can be safe',
    },
    text: {
      nl: 'Client-side scanning kan in veel situaties veilig worden ingezet.',
      en: 'Client-side scanning can be deployed safely in many situations.',
    },
    voices: ['levy-robinson'],
    citations: [{ document: 'levy-robinson-2022', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een betoog van twee auteurs; zij zeggen dat het geen overheidsbeleid is. Veilig in te zetten is niet hetzelfde als ‘zonder encryptie aan te tasten’ of ‘goed werkend’: dat het kaartje 10 en 68 steunt, is onze lezing. Een ander oordeel: kaartje 101.',
      en: 'An argument by two authors, who say that it is not government policy. Safe to deploy is not the same as ‘leaving encryption intact’ or ‘working well’: that it backs cards 10 and 68 is our reading. For another view, see card 101.',
    },
  },
  'minister-scan-before': {
    number: 81,
    origin: 'outside',
    label: {
      nl: 'Minister, later: scannen vóór versleuteling',
      en: 'Minister, later: scanning precedes encryption',
    },
    text: {
      nl: 'Bij client-side scanning komt het scannen vóór de versleuteling en blijft het versleutelde transport ongemoeid.',
      en: 'In client-side scanning, the scanning comes before encryption and leaves the encrypted transport alone.',
    },
    voices: ['minister'],
    citations: [{ document: 'minister-answers-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Later in 2023, in antwoorden op Kamervragen. De minister zegt hier wat de brief onuitgesproken laat (kaartje 10). In dezelfde antwoorden noemt zij het scannen van tekst disproportioneel, zoals ook in de brief (kaartje 47).',
      en: 'Later in 2023, in answers to MPs. Here the minister says what the letter leaves unsaid (card 10). In the same answers she calls scanning text disproportionate, as in the letter (card 47).',
    },
  },
} as const satisfies OutsideStatements;

/** Whether scanning imagery is, or can be made, proportionate (72, 73, 75, 82–84, 106, 109, 110). */
const proportionality = {
  'ls-indiscriminate': {
    number: 72,
    origin: 'outside',
    label: {
      nl: 'Juridische Dienst: zeer waarschijnlijk ongericht',
      en: 'Legal Service: very likely indiscriminate',
    },
    text: {
      nl: 'Detectiebevelen voor interpersoonlijke communicatie zijn een bijzonder ernstige beperking van rechten en gelden zeer waarschijnlijk algemeen en zonder onderscheid.',
      en: 'Detection orders on interpersonal communications are a particularly serious limitation of rights and very likely general and indiscriminate.',
    },
    voices: ['council-legal-service'],
    citations: [{ document: 'legal-service-8787-23', place: '§47', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een juridisch advies van na de nota van 20 april 2023; de brief noemt het niet. Het oordeel geldt het hele stelsel van bevelen, dus meer dan het scannen van beeld waarover kaartje 67 gaat. Wat het advies over verdachten oppert, staat op kaartje 109.',
      en: 'A legal opinion that came after the memo of 20 April 2023; the letter does not mention it. The judgement is on the whole regime of orders, so on more than the scanning of imagery that card 67 is about. What the opinion suggests about suspects is on card 109.',
    },
  },
  'ls-disproportionate': {
    number: 73,
    origin: 'outside',
    label: {
      nl: 'Juridische Dienst: risico op onevenredigheid',
      en: 'Legal Service: risk of being disproportionate',
    },
    text: {
      nl: 'Bij detectiebevelen voor interpersoonlijke communicatie bestaat een ernstig risico dat ze de kern van rechten aantasten of disproportioneel zijn.',
      en: 'Detection orders on interpersonal communications carry a serious risk of compromising the essence of rights or of being disproportionate.',
    },
    voices: ['council-legal-service'],
    citations: [{ document: 'legal-service-8787-23', place: '§78', fidelity: 'paraphrased' }],
    note: {
      nl: 'Het advies, van na de nota, spreekt van een risico. Het gaat over het hele stelsel van bevelen, niet alleen over het scannen van beeld. De Commissie ziet het anders: kaartje 84.',
      en: 'The opinion, which came after the memo, speaks of a risk. It concerns the whole regime of orders, not only the scanning of imagery. The Commission sees it differently: card 84.',
    },
  },
  'edpb-images-less-intrusive': {
    number: 75,
    origin: 'outside',
    label: {
      nl: 'Privacytoezichthouders: beeld minder ingrijpend',
      en: 'Privacy supervisors: images less intrusive',
    },
    text: {
      nl: 'Beelden vergelijken is minder ingrijpend dan tekst scannen, en alleen hashvergelijking lijkt aan de normen te voldoen.',
      en: 'Matching images is less intrusive than scanning text, and only hash matching seems to meet the standards.',
    },
    voices: ['edpb-edps'],
    citations: [{ document: 'edpb-edps-2022', place: '§56, §59', fidelity: 'paraphrased' }],
    note: {
      nl: 'Dit steunt kaartje 67 maar ten dele: minder ingrijpend is nog niet proportioneel, en andere technieken dan hashvergelijking vallen erbuiten. Uit hetzelfde advies komen kaartje 74, 76 en 110, die tegen scannen pleiten. Bij hashvergelijking wordt een beeld herkend aan een digitale vingerafdruk.',
      en: 'This backs card 67 only in part: less intrusive is not yet proportionate, and techniques other than hash matching fall outside it. Cards 74, 76 and 110, which speak against scanning, come from the same opinion. In hash matching an image is recognised by a digital fingerprint.',
    },
  },
  'cdt-not-proportionate': {
    number: 82,
    origin: 'outside',
    label: {
      nl: 'CDT: zwakke plekken en niet proportioneel',
      en: 'CDT: weaknesses, and not proportionate',
    },
    text: {
      nl: 'De systemen die tot juli 2022 waren voorgesteld, brengen systemische zwakke plekken mee, en aan de eis van proportionaliteit is niet voldaan.',
      en: 'The systems that had been proposed by July 2022 add systemic weaknesses, and the requirement of proportionality is not met.',
    },
    voices: ['cdt'],
    citations: [{ document: 'cdt-2022', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een reactie van een maatschappelijke organisatie, van 20 juli 2022. Wij lezen haar niet als oordeel over de verordening zelf of over het scannen van beeld alleen; dat ze tegen kaartje 67 pleit, is onze lezing.',
      en: 'A civil-society organisation’s reply, of 20 July 2022. We do not read it as a verdict on the Regulation itself, or on the scanning of imagery alone; that it speaks against card 67 is our reading.',
    },
  },
  'dutch-bodies-not-proportionate': {
    number: 83,
    origin: 'outside',
    label: {
      nl: 'Offlimits/Rapporteur: niet proportioneel',
      en: 'Offlimits/Rapporteur: not proportionate',
    },
    text: {
      nl: 'Het voorstel is niet proportioneel en brengt verschillende risico’s mee, aldus Nederlandse instanties voor de bescherming van kinderen: Offlimits en de Nationaal Rapporteur.',
      en: 'The proposal is not proportionate and brings several risks, according to Dutch child-protection bodies: Offlimits and the National Rapporteur.',
    },
    voices: ['offlimits', 'national-rapporteur'],
    citations: [
      { document: 'dutch-child-protection-2023', place: 'whole', fidelity: 'paraphrased' },
    ],
    note: {
      nl: 'Wij geven de twee samen weer, zonder te zeggen wie van beide wat zei, of dat beide het allebei zeiden. Offlimits schreef op 13 oktober 2023, later dan de brief; van de Nationaal Rapporteur kennen wij alleen het jaar, 2023. Het voorstel omvat meer dan het scannen van beeld.',
      en: 'We report the two together, without saying which of them said what, or whether each said both. Offlimits wrote on 13 October 2023, later than the letter; for the National Rapporteur we have only the year, 2023. The proposal covers more than the scanning of imagery.',
    },
  },
  'commission-likely-proportionate': {
    number: 84,
    origin: 'outside',
    label: {
      nl: 'Commissie: bevelen waarschijnlijk proportioneel',
      en: 'Commission: orders are likely proportionate',
    },
    text: {
      nl: 'Detectiebevelen zijn waarschijnlijk proportioneel, al is er geen absolute zekerheid.',
      en: 'Detection orders are likely to be proportionate, although there is no absolute certainty.',
    },
    voices: ['commission'],
    citations: [{ document: 'commission-9512-23', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een antwoord van 16 mei 2023, later dan nota en brief, van de Commissie die het voorstel deed. Zij erkent daarin zelf dat er geen absolute zekerheid is. Het gaat over bevelen, niet alleen over het scannen van beeld.',
      en: 'A reply of 16 May 2023, later than the memo and the letter, by the Commission that made the proposal. In it the Commission itself concedes that there is no absolute certainty. It is about orders, not only about the scanning of imagery.',
    },
  },
  'victims-privacy': {
    number: 106,
    origin: 'outside',
    label: {
      nl: 'Dettmeijer/NSPCC: ook privacy van slachtoffers',
      en: 'Dettmeijer/NSPCC: victims’ privacy counts too',
    },
    text: {
      nl: 'Ook slachtoffers hebben recht op privacy.',
      en: 'Victims have privacy rights too.',
    },
    voices: ['dettmeijer', 'nspcc'],
    citations: [{ document: 'child-safety-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Wij geven twee bronnen samen weer, zonder te zeggen wie van beide wat zei, of dat beide het allebei zeiden. De bijdrage van Dettmeijer / Child Safety in Europe is van juli 2023, later dan de brief; van de NSPCC hebben wij geen datum. Dat deze rechten meewegen bij kaartje 67, is onze lezing; een oordeel dat beeld scannen proportioneel is, is dit nog niet.',
      en: 'We report two sources together, without saying which of them said what, or whether each said both. The contribution by Dettmeijer / Child Safety in Europe dates from July 2023, later than the letter; for the NSPCC we have no date. That these rights weigh in on card 67 is our reading; it is not yet a judgement that scanning imagery is proportionate.',
    },
  },
  'ls-target-suspects': {
    number: 109,
    origin: 'outside',
    label: {
      nl: 'Juridische Dienst: gericht op verdachten',
      en: 'Legal Service: could target suspects',
    },
    text: {
      nl: 'Detectiebevelen voor interpersoonlijke communicatie zouden op verdachten kunnen worden gericht.',
      en: 'Detection orders on interpersonal communications could be targeted at suspects.',
    },
    voices: ['council-legal-service'],
    citations: [{ document: 'legal-service-8787-23', place: '§79', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een suggestie in een juridisch advies van na de nota; dat het om de bevelen gaat, vullen wij in. Ze snijdt naar twee kanten: ze pleit tegen ongerichte bevelen (kaartje 72), en wijst een weg waarlangs scannen misschien proportioneel te maken is (kaartje 67). Daarom staat ze hier alleen als context.',
      en: 'A suggestion in a legal opinion that came after the memo; that it is the orders that would be targeted is our reading. It cuts both ways: it speaks against untargeted orders (card 72), and points to a way in which scanning might be made proportionate (card 67). That is why it stands here as context only.',
    },
  },
  'edpb-untargeted-access': {
    number: 110,
    origin: 'outside',
    label: {
      nl: 'Privacytoezichthouders: ongerichte toegang',
      en: 'Privacy supervisors: untargeted access',
    },
    text: {
      nl: 'Client-side scanning schept ongerichte toegang op apparaten.',
      en: 'Client-side scanning creates untargeted access on devices.',
    },
    voices: ['edpb-edps'],
    citations: [{ document: 'edpb-edps-2022', place: '§100', fidelity: 'paraphrased' }],
    note: {
      nl: 'Dat dit tegen kaartje 67 pleit, is onze lezing: ongericht is nog niet hetzelfde als disproportioneel, en het gaat over client-side scanning, niet over beeld in het bijzonder. Hetzelfde advies steunt kaartje 67 ook, ten dele: kaartje 75.',
      en: 'That this speaks against card 67 is our reading: untargeted is not yet the same as disproportionate, and it is about client-side scanning, not about imagery in particular. The same opinion also backs card 67, in part: card 75.',
    },
  },
} as const satisfies OutsideStatements;

/** Whether means that leave content alone would do (79, 85–88). */
const otherMeans = {
  'gec-user-reporting': {
    number: 79,
    origin: 'outside',
    label: {
      nl: 'Encryptiecoalitie: laat gebruikers melden',
      en: 'Encryption coalition: promote user reporting',
    },
    text: {
      nl: 'Meldingen door gebruikers moeten worden bevorderd.',
      en: 'Reporting by users should be promoted.',
    },
    voices: ['gec'],
    citations: [{ document: 'gec-2022', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een aanbeveling, geen vaststelling dat meldingen volstaan. Het zijn gebruikers die melden; de dienst spoort het materiaal niet zelf op. Daarom staat dit tegenover kaartje 11, en niet tegenover kaartje 12.',
      en: 'A recommendation, not a finding that reports suffice. It is users who report; the service does not itself detect the material. That is why this is set against card 11, and not against card 12.',
    },
  },
  'minister-other-means': {
    number: 85,
    origin: 'outside',
    label: {
      nl: 'Minister, later: er zijn andere middelen',
      en: 'Minister, later: other means exist',
    },
    text: {
      nl: 'Er zijn ook andere middelen dan scannen: metadata en verdacht gedrag, een ontsleutelbevel en de bevoegdheid om te hacken.',
      en: 'There are also means other than scanning: metadata and suspicious behaviour, a decryption order, and the power to hack.',
    },
    voices: ['minister'],
    citations: [{ document: 'minister-july-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Later: juli 2023. De minister noemt deze middelen; daarmee zegt zij niet dat ze volstaan. Metadata wijzen op gedrag, niet op materiaal, zodat dit kaartje 11 raakt en niet kaartje 12; een ontsleutelbevel en hacken geven wel toegang tot inhoud.',
      en: 'Later: July 2023. The minister names these means; that is not to say that they suffice. Metadata point to behaviour, not to material, so this is set against card 11 and not against card 12; a decryption order and hacking do give access to content.',
    },
  },
  'breyer-other-investments': {
    number: 86,
    origin: 'outside',
    label: {
      nl: 'Breyer: investeer in politie en preventie',
      en: 'Breyer: invest in police and prevention',
    },
    text: {
      nl: 'Er moet worden geïnvesteerd in politiecapaciteit, preventie en hulp aan slachtoffers.',
      en: 'There should be investment in police capacity, prevention and help for victims.',
    },
    voices: ['breyer'],
    citations: [{ document: 'breyer-dossier', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een politieke aanbeveling uit een dossier waarvan wij geen datum hebben. Het zijn andere maatregelen, geen andere manier om het materiaal op te sporen in berichten. Daarom staat dit tegenover kaartje 11, en niet tegenover kaartje 12.',
      en: 'A political recommendation from a dossier for which we have no date. These are different measures, not another way to detect the material in messages. That is why this is set against card 11, and not against card 12.',
    },
  },
  'pfefferkorn-reporting-used': {
    number: 87,
    origin: 'outside',
    label: {
      nl: 'Pfefferkorn: meldingen het meest gebruikt',
      en: 'Pfefferkorn: user reports are used most',
    },
    text: {
      nl: 'Meldingen door gebruikers zijn het middel dat aanbieders het meest gebruiken.',
      en: 'User reporting is the means that providers use most.',
    },
    voices: ['pfefferkorn'],
    citations: [{ document: 'pfefferkorn-2022', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Hetzelfde onderzoek wijst ook de andere kant op: zie kaartje 88. Dit gaat niet over dit materiaal in het bijzonder, en veel gebruikt is niet hetzelfde als toereikend. Bij meldingen spoort de dienst het materiaal niet zelf op; daarom raakt dit kaartje 11, en niet kaartje 12.',
      en: 'The same study also points the other way: see card 88. This is not about this material in particular, and much used is not the same as sufficient. With reports, the service does not itself detect the material, so this is set against card 11, and not against card 12.',
    },
  },
  'pfefferkorn-scanning-useful': {
    number: 88,
    origin: 'outside',
    label: {
      nl: 'Pfefferkorn: scannen geldt als nuttigst',
      en: 'Pfefferkorn: content scanning rated most useful',
    },
    text: {
      nl: 'Voor materiaal van seksueel kindermisbruik vinden aanbieders het scannen van inhoud het nuttigst.',
      en: 'For child sexual abuse material, providers rate content scanning as the most useful.',
    },
    voices: ['pfefferkorn'],
    citations: [{ document: 'pfefferkorn-2022', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Dit is een oordeel van aanbieders, over het scannen van inhoud; dat kan op meer manieren dan met client-side scanning. Hetzelfde onderzoek wijst ook de andere kant op: zie kaartje 87.',
      en: 'This is a judgement by providers, about content scanning, which can be done in other ways than client-side scanning. The same study also points the other way: see card 87.',
    },
  },
} as const satisfies OutsideStatements;

/** Whether client-side scanning works well enough (76, 89, 91–95, 101). */
const effect = {
  'edpb-circumvented': {
    number: 76,
    origin: 'outside',
    label: {
      nl: 'Privacytoezichthouders: makkelijk te omzeilen',
      en: 'Privacy supervisors: easily circumvented',
    },
    text: {
      nl: 'Client-side scanning is makkelijk te omzeilen.',
      en: 'Client-side scanning is easily circumvented.',
    },
    voices: ['edpb-edps'],
    citations: [{ document: 'edpb-edps-2022', place: '§45', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een oordeel van toezichthouders; het zegt niet hoe vaak het gebeurt. Uit hetzelfde advies komen kaartje 74 en 110 en, gunstiger voor het scannen van beeld, kaartje 75.',
      en: 'A judgement by supervisors; it does not say how often this happens. From the same opinion come cards 74 and 110 and, more favourable to scanning images, card 75.',
    },
  },
  'bugs-ineffective': {
    number: 89,
    origin: 'outside',
    label: {
      nl: 'Bugs in our Pockets: effect niet verzekerd',
      en: 'Bugs in our Pockets: no assured effect',
    },
    text: {
      nl: 'Client-side scanning garandeert geen doeltreffende misdaadpreventie, en kan falen en worden ontweken.',
      en: 'Client-side scanning does not ensure effective crime prevention, and it can fail and be evaded.',
    },
    voices: ['bugs-authors'],
    citations: [{ document: 'bugs-in-our-pockets', place: 'abstract', fidelity: 'paraphrased' }],
    note: {
      nl: 'Uit de samenvatting van een wetenschappelijk artikel, het eerst verschenen in 2021, dus van vóór het voorstel voor de verordening. Wat het over misbruik van de techniek zegt, staat bij kaartje 90.',
      en: 'From the abstract of a scientific paper that first appeared in 2021, so from before the proposal for the Regulation. What it says about abuse of the technique is card 90.',
    },
  },
  'eprs-limited-effect': {
    number: 91,
    origin: 'outside',
    label: {
      nl: 'EP-studie: beperkt effect verwacht',
      en: 'EP study: limited effect expected',
    },
    text: {
      nl: 'Van het voorstel valt een beperkt effect te verwachten.',
      en: 'The proposal can be expected to have a limited effect.',
    },
    voices: ['eprs'],
    citations: [{ document: 'eprs-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een verwachting uit april 2023, in een effectbeoordeling van het voorstel. Ze gaat dus niet over client-side scanning alleen; dat ze tegen kaartje 68 pleit, is onze lezing.',
      en: 'An expectation of April 2023, in an impact assessment of the proposal. So it is not about client-side scanning alone; that it speaks against card 68 is our reading.',
    },
  },
  'eprs-offenders-move': {
    number: 92,
    origin: 'outside',
    label: {
      nl: 'EP-studie: daders wijken mogelijk uit',
      en: 'EP study: offenders may move elsewhere',
    },
    text: {
      nl: 'Het voorstel kan ertoe leiden dat daders naar elders uitwijken.',
      en: 'The proposal may lead offenders to move elsewhere.',
    },
    voices: ['eprs'],
    citations: [{ document: 'eprs-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'De studie noemt een mogelijkheid, van het voorstel als geheel. Hier valt ze niet een bewering aan maar de stap naar kaartje 35: ook scannen dat werkt, hoeft de omloop niet te stoppen als daders uitwijken. Dat verband is onze lezing.',
      en: 'The study names a possibility, of the proposal as a whole. Here it attacks not a statement but the step to card 35: even scanning that works need not stop the circulation if offenders move. That link is our reading.',
    },
  },
  'eprs-no-safe-technology': {
    number: 101,
    origin: 'outside',
    label: {
      nl: 'EP-studie: nog geen veilige techniek',
      en: 'EP study: no safe technology yet',
    },
    text: {
      nl: 'Er is nog geen techniek die end-to-end-versleutelde communicatie veilig scant.',
      en: 'There is as yet no technology that scans end-to-end-encrypted communication safely.',
    },
    voices: ['eprs'],
    citations: [{ document: 'eprs-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een vaststelling van april 2023 over de stand van de techniek; ze sluit een latere oplossing niet uit. Levy en Robinson achten veilige inzet in veel situaties wel mogelijk: kaartje 80.',
      en: 'A finding of April 2023 about the state of technology; it does not rule out a later solution. Levy and Robinson do think safe deployment possible in many situations: card 80.',
    },
  },
  'scientists-not-soon': {
    number: 93,
    origin: 'outside',
    label: {
      nl: 'Wetenschappers, later: niet gauw betrouwbaar',
      en: 'Scientists, later: no reliable scanning soon',
    },
    text: {
      nl: 'Betrouwbaar scannen op het apparaat zonder dat er iets uitlekt, is binnen 10 tot 20 jaar niet te verwachten.',
      en: 'Reliable on-device scanning that does not leak is not to be expected within 10 to 20 years.',
    },
    voices: ['scientists'],
    citations: [{ document: 'scientists-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Later dan de brief: 4 juli 2023. Op 31 juli 2023 had de verklaring volgens berichten erover 465 ondertekenaars. Het is een verwachting, geen meting.',
      en: 'Later than the letter: 4 July 2023. By 31 July 2023 the statement had 465 signatories, as reported. It is an expectation, not a measurement.',
    },
  },
  'jain-evasion': {
    number: 94,
    origin: 'outside',
    label: {
      nl: 'Jain e.a.: hashes zijn te ontwijken',
      en: 'Jain et al.: hashes can be evaded',
    },
    text: {
      nl: 'Meer dan 99,9 procent van de afbeeldingen kan zo worden aangepast dat ze aan perceptuele hashing ontsnappen.',
      en: 'More than 99.9% of images can be made to evade perceptual hashing.',
    },
    voices: ['jain'],
    citations: [{ document: 'jain-2022', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een onderzoeksresultaat over wat kan, niet over hoe vaak het gebeurt. Madden e.a. komen later tot een andere uitkomst: kaartje 95. Perceptuele hashing herkent een beeld aan een vingerafdruk van hoe het eruitziet.',
      en: 'A research result on what can be done, not on how often it happens. Madden et al. later come to a different finding: card 95. Perceptual hashing recognises an image by a fingerprint of how it looks.',
    },
  },
  'madden-robust': {
    number: 95,
    origin: 'outside',
    label: {
      nl: 'Madden e.a., later: hashes vrij robuust',
      en: 'Madden et al., later: hashes fairly robust',
    },
    text: {
      nl: 'Perceptuele hashes zijn vrij robuust.',
      en: 'Perceptual hashes are fairly robust.',
    },
    voices: ['madden'],
    citations: [{ document: 'madden-2024', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Later dan de brief: een onderzoeksresultaat uit 2024. Het staat tegenover kaartje 94, en gaat over hashes, één onderdeel van scannen.',
      en: 'Later than the letter: a research result of 2024. It is contrary to card 94, and is about hashes, one part of scanning.',
    },
  },
} as const satisfies OutsideStatements;

/** Whether client-side scanning can stay limited to this material (90, 96). */
const limits = {
  'bugs-abuse': {
    number: 90,
    origin: 'outside',
    label: {
      nl: 'Bugs in our Pockets: vatbaar voor misbruik',
      en: 'Bugs in our Pockets: open to abuse',
    },
    text: {
      nl: 'Client-side scanning voorkomt geen surveillance, en er kan misbruik van worden gemaakt.',
      en: 'Client-side scanning does not prevent surveillance, and it can be abused.',
    },
    voices: ['bugs-authors'],
    citations: [{ document: 'bugs-in-our-pockets', place: 'abstract', fidelity: 'paraphrased' }],
    note: {
      nl: 'Uit de samenvatting van een wetenschappelijk artikel dat het eerst verscheen in 2021. Dat dit pleit tegen kaartje 69, dat scannen tot dit materiaal beperkt kan blijven, is onze lezing. Zie ook kaartje 89.',
      en: 'From the abstract of a scientific paper that first appeared in 2021. That this speaks against card 69, that scanning can stay limited to this material, is our reading. See also card 89.',
    },
  },
  'apple-slippery-slope': {
    number: 96,
    origin: 'outside',
    label: {
      nl: 'Apple, later: een hellend vlak',
      en: 'Apple, later: a slippery slope',
    },
    text: {
      nl: 'Apple, dat zijn plan voor vergelijking op het apparaat in iCloud-foto’s in 2022 introk, wees later op een hellend vlak en nieuwe dreigingen.',
      en: 'Apple, which in 2022 dropped its plan for on-device matching for iCloud Photos, later pointed to a slippery slope and new threats.',
    },
    voices: ['apple'],
    citations: [{ document: 'apple-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Later dan de brief: gemeld op 1 september 2023. Het plan, aangekondigd in 2021 en ingetrokken op 7 december 2022, ging over iCloud-foto’s, niet over berichten.',
      en: 'Later than the letter: reported on 1 September 2023. The plan, announced in 2021 and dropped on 7 December 2022, was about iCloud Photos, not messages.',
    },
  },
} as const satisfies OutsideStatements;

/** How what was said in 2023 fared: hosting, and the Netherlands in the Council (97–100). */
const howItFared = {
  'iwf-share': {
    number: 97,
    origin: 'outside',
    label: {
      nl: 'IWF: Nederlands aandeel daalde, 2021–2025',
      en: 'IWF: the Dutch share fell, 2021–2025',
    },
    text: {
      nl: 'Het Nederlandse aandeel in de URL’s met materiaal van seksueel kindermisbruik was volgens de IWF 41 procent in 2021, 32 procent in 2022, 29 procent in 2024 en 11 procent in 2025, toen Nederland op de derde plaats stond.',
      en: 'By the IWF’s figures, the Netherlands’ share of URLs with child sexual abuse material was 41% in 2021, 32% in 2022, 29% in 2024 and 11% in 2025, when the country came third.',
    },
    voices: ['iwf'],
    citations: [{ document: 'iwf-figures', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'De cijfers over 2024 en 2025 zijn van later dan de brief; ze weerleggen niet wat die in 2023 zei. Ze tellen URL’s, en zeggen dus iets over hosting, niet over berichtendiensten. Een cijfer over 2023 geven wij niet, en of de derde plaats die in de EU of daarbuiten is, weten wij niet.',
      en: 'The figures for 2024 and 2025 are later than the letter; they do not refute what it said in 2023. They count URLs, and so are about hosting, not about messaging. We give no figure for 2023, and whether third place is within the EU or beyond we do not know.',
    },
  },
  'hosting-enforcement': {
    number: 98,
    origin: 'outside',
    label: {
      nl: 'Nederlands meldpunt: meldingen sterk gedaald',
      en: 'Dutch hotline: reports fell sharply',
    },
    text: {
      nl: 'Het aantal meldingen over het openbare web bij het Nederlandse meldpunt voor materiaal van seksueel kindermisbruik daalde in de eerste helft van 2022 met 93 procent, wat vooral wordt toegeschreven aan druk op hostingbedrijven.',
      en: 'In the first half of 2022, reports about the public web to the Dutch hotline for child sexual abuse material fell by 93%, a fall credited mainly to pressure on hosting companies.',
    },
    voices: ['dutch-hotline'],
    citations: [{ document: 'dutch-hosting-2022', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Bekend uit de pers. Het gaat om meldingen over het openbare web, niet over berichtendiensten. Later: sinds 1 juli 2024 is de wet van kracht over de ATKM, de Nederlandse autoriteit die tegen dit materiaal optreedt.',
      en: 'Known from the press. These are reports about the public web, not about messaging. Later: the law on the ATKM, the Dutch authority that acts against this material, has been in force since 1 July 2024.',
    },
  },
  'nl-abstains-2024': {
    number: 99,
    origin: 'outside',
    label: {
      nl: 'Later: Nederland onthoudt zich',
      en: 'Later: the Netherlands abstains',
    },
    text: {
      nl: 'Tussen oktober en december 2024 onthield Nederland zich in de Raad van de EU, en in december steunde het geen voorstellen voor client-side scanning.',
      en: 'Between October and December 2024 the Netherlands abstained in the Council of the EU, and in December it supported no proposals for client-side scanning.',
    },
    voices: ['dutch-cabinet'],
    citations: [{ document: 'netherlands-2024', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een latere gebeurtenis, alleen bekend uit berichten erover; ze kan een verwachting uit 2023 niet weerleggen. Wat de AIVD over een scansysteem zei, staat op kaartje 107.',
      en: 'A later event, known only from reports of it; it cannot refute an expectation of 2023. What the AIVD said of a scanning system is on card 107.',
    },
  },
  'nl-against-2025': {
    number: 100,
    origin: 'outside',
    label: {
      nl: 'Later: kabinet zegt tegen te stemmen',
      en: 'Later: cabinet says it will vote against',
    },
    text: {
      nl: 'In november 2025 zei het kabinet na een motie dat het tegen zou stemmen, en het mandaat van de Raad van 26 november bevatte geen verplichte detectie.',
      en: 'In November 2025 the cabinet said, after a motion, that it would vote against, and the Council’s mandate of 26 November contained no mandatory detection.',
    },
    voices: ['dutch-cabinet'],
    citations: [{ document: 'netherlands-2025', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Een latere gebeurtenis, alleen bekend uit berichten erover; ze kan een verwachting uit 2023 niet weerleggen. Hoe Nederland werkelijk stemde, is niet bevestigd.',
      en: 'A later event, known only from reports of it; it cannot refute an expectation of 2023. How the Netherlands actually voted is not confirmed.',
    },
  },
} as const satisfies OutsideStatements;

/** What bears on claims of the documents themselves, and on their steps (102–105, 107, 108, 114). */
const onWhatIsStated = {
  'survey-some-scanning': {
    number: 102,
    origin: 'outside',
    label: {
      nl: 'Peiling: 15 van 20 voor enig scannen',
      en: 'Survey: 15 of 20 favour some scanning',
    },
    text: {
      nl: 'In een uitgelekte peiling onder 20 lidstaten, van 12 april 2023, waren er 15 voor enige vorm van scannen.',
      en: 'In a leaked survey of 20 member states, dated 12 April 2023, 15 favoured some scanning.',
    },
    voices: ['surveyed-states'],
    citations: [{ document: 'states-survey-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Twintig lidstaten, niet alle. Enige vorm van scannen is nog niet deze verordening, en ook nog geen client-side scanning. Uitgelekt, en alleen bekend uit een bericht van TechRadar.',
      en: 'Twenty member states, not all of them. Some scanning is not yet this Regulation, nor is it client-side scanning. Leaked, and known only from a report by TechRadar.',
    },
  },
  'ncmec-share': {
    number: 103,
    origin: 'outside',
    label: {
      nl: 'Commissie: 74% van meldingen uit berichten',
      en: 'Commission: 74% of reports from messages',
    },
    text: {
      nl: 'Van de meldingen die aanbieders in 2022 bij het NCMEC deden, kwam 74 procent uit chats, berichtendiensten of e-mail.',
      en: 'Of the reports that providers made to NCMEC in 2022, 74% came from chat, messaging or e-mail.',
    },
    voices: ['commission'],
    citations: [{ document: 'commission-ncmec-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Eén jaar laat geen toename zien zoals kaartje 7 die noemt. Het gaat om meldingen, niet om de hoeveelheid materiaal, en e-mail telt mee. Het NCMEC is de instantie waarbij aanbieders melden.',
      en: 'One year cannot show an increase such as that of card 7. These are reports, not the amount of material, and e-mail is included. NCMEC is the body to which providers report.',
    },
  },
  'effect-not-established': {
    number: 104,
    origin: 'outside',
    label: {
      nl: 'Studie: effect op opsporing niet vastgesteld',
      en: 'Study: effect on policing not established',
    },
    text: {
      nl: 'Wat encryptie met politieonderzoeken doet, kon niet worden vastgesteld.',
      en: 'What encryption does to police investigations could not be established.',
    },
    voices: ['study-authors'],
    citations: [{ document: 'encryption-study-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Niet vastgesteld is niet hetzelfde als geen effect. Daarom wordt hier niet kaartje 36 aangevallen, maar de stap ernaartoe vanaf kaartje 37; dat verband is onze lezing. Een studie uit het voorjaar van 2023, alleen bekend uit een bericht van Security.NL.',
      en: 'Not established is not the same as no effect. That is why this attacks not card 36 but the step to it from card 37; that link is our reading. A study of spring 2023, known only from a report by Security.NL.',
    },
  },
  'no-safe-havens': {
    number: 105,
    origin: 'outside',
    label: {
      nl: 'Dettmeijer/NSPCC: geen vrijplaats',
      en: 'Dettmeijer/NSPCC: no safe havens',
    },
    text: {
      nl: 'Versleutelde apps mogen geen vrijplaats zijn.',
      en: 'Encrypted apps must not be safe havens.',
    },
    voices: ['dettmeijer', 'nspcc'],
    citations: [{ document: 'child-safety-2023', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Wij geven twee bronnen samen weer, zonder te zeggen wie van beide wat zei, of dat beide het allebei zeiden. De bijdrage van Dettmeijer / Child Safety in Europe is van juli 2023, later dan de brief; van de NSPCC hebben wij geen datum. Dat de situatie van kaartje 3 zo’n vrijplaats zou zijn, is onze lezing.',
      en: 'We report two sources together, without saying which of them said what, or whether each said both. The contribution by Dettmeijer / Child Safety in Europe dates from July 2023, later than the letter; for the NSPCC we have no date. That the situation of card 3 would be such a safe haven is our reading.',
    },
  },
  'aivd-risk': {
    number: 107,
    origin: 'outside',
    label: {
      nl: 'AIVD, later: te groot risico voor weerbaarheid',
      en: 'AIVD, later: too risky for digital resilience',
    },
    text: {
      nl: 'Een scansysteem is een te groot risico voor de digitale weerbaarheid.',
      en: 'A scanning system is too great a risk to digital resilience.',
    },
    voices: ['aivd'],
    citations: [{ document: 'netherlands-2024', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Later: eind 2024, en alleen bekend uit berichten van Security.NL. Het is een oordeel over een risico en weerlegt geen verwachting uit 2023. Het valt de stap naar kaartje 4 aan: ook wat de enige manier lijkt (kaartje 5), hoeft niet te blijven als het te veel schaadt; dat verband is onze lezing.',
      en: 'Later: late 2024, and known only from reports by Security.NL. It is a judgement on a risk, and refutes no expectation of 2023. It attacks the step to card 4: even what seems the only way (card 5) need not be kept if it does too much harm; that link is our reading.',
    },
  },
  'podchasov-decryption': {
    number: 108,
    origin: 'outside',
    label: {
      nl: 'EHRM, later: ontsleutelplicht disproportioneel',
      en: 'ECtHR, later: decryption duty disproportionate',
    },
    text: {
      nl: 'Een wettelijke plicht om end-to-end-versleutelde communicatie te ontsleutelen is disproportioneel.',
      en: 'A statutory duty to decrypt end-to-end-encrypted communication is disproportionate.',
    },
    voices: ['ecthr'],
    citations: [{ document: 'podchasov-2024', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Later dan de brief: 13 februari 2024, in de zaak Podchasov tegen Rusland. Het gaat over ontsleutelen, niet over client-side scanning; dat het kaartje 6 steunt, is onze lezing. Een ontsleutelbevel is een van de middelen die de minister later noemde (kaartje 85).',
      en: 'Later than the letter: 13 February 2024, in the case of Podchasov v. Russia. It is about decryption, not client-side scanning; that it backs card 6 is our reading. A decryption order is among the means that the minister later named (card 85).',
    },
  },
  'cabinet-2016': {
    number: 114,
    origin: 'outside',
    label: {
      nl: 'Kabinet, 2016: nu geen beperkende maatregelen',
      en: 'Cabinet, 2016: no restrictive measures now',
    },
    text: {
      nl: 'Wettelijke maatregelen die encryptie beperken, zijn op dit moment (2016) niet wenselijk.',
      en: 'Legal measures that restrict encryption are not desirable at this time (2016).',
    },
    voices: ['earlier-cabinet'],
    citations: [{ document: 'cabinet-position-2016', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Ouder dan alle andere bronnen hier. ‘Op dit moment’ is het voorbehoud van het standpunt zelf. Voetnoot 1 van de brief (¶2) verwijst ernaar zonder te zeggen wat erin staat; wij kennen het alleen uit een bericht van Tweakers.',
      en: 'Older than all the other sources here. ‘At this time’ is the position’s own reservation. Footnote 1 of the letter (¶2) refers to it without saying what is in it; we know it only from a report by Tweakers.',
    },
  },
} as const satisfies OutsideStatements;

/** What the Commission's proposal covers and lays down (111–113). */
const proposal = {
  'proposal-scope': {
    number: 111,
    origin: 'outside',
    label: {
      nl: 'Voorstel: bekend en nieuw materiaal, en grooming',
      en: 'Proposal: known and new material, and grooming',
    },
    text: {
      nl: 'Het voorstel van de Commissie bestrijkt bekend en nieuw materiaal van seksueel kindermisbruik, en grooming.',
      en: 'The Commission’s proposal covers known and new child sexual abuse material, and grooming.',
    },
    voices: ['commission'],
    citations: [{ document: 'commission-proposal-2022', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Dit is het voorstel van 11 mei 2022, niet de uitkomst van de onderhandelingen. De brief spreekt alleen van beeldmateriaal (kaartje 53), de nota van materiaal en ‘onder meer’ detecteren (kaartje 54); grooming noemen ze geen van beide.',
      en: 'This is the proposal of 11 May 2022, not the outcome of the negotiations. The letter speaks of imagery only (card 53), the memo of material and of detecting ‘among other things’ (card 54); neither mentions grooming.',
    },
  },
  'proposal-safeguards': {
    number: 112,
    origin: 'outside',
    label: {
      nl: 'Voorstel: bevelen gebonden aan regels en termijn',
      en: 'Proposal: orders bound by rules, time limits',
    },
    text: {
      nl: 'Het voorstel van de Commissie geeft regels voor het uitvaardigen van detectiebevelen (artikel 7), aanvullende regels (artikel 8) en regels over rechtsmiddelen (artikel 9) en technieken (artikel 10), en een bevel geldt hoogstens 24 maanden, bij grooming hoogstens 12.',
      en: 'The Commission’s proposal lays down rules on the issue of detection orders (Article 7), additional rules (Article 8), and rules on redress (Article 9) and technologies (Article 10), and an order lasts at most 24 months, or 12 for grooming.',
    },
    voices: ['commission'],
    citations: [{ document: 'commission-proposal-2022', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Dit is het voorstel van 11 mei 2022, niet de uitkomst van de onderhandelingen. Brief en nota spreken van ‘strenge voorwaarden’ (kaartje 53 en 54); hoe streng deze regels zijn, laten wij in het midden. Dat er regels zijn, maakt scannen nog niet proportioneel (kaartje 67).',
      en: 'This is the proposal of 11 May 2022, not the outcome of the negotiations. The letter and the memo speak of ‘strict conditions’ (cards 53 and 54); how strict these rules are we leave open. That there are rules does not yet make scanning proportionate (card 67).',
    },
  },
  'proposal-neutral': {
    number: 113,
    origin: 'outside',
    label: {
      nl: 'Voorstel: techniekneutraal',
      en: 'Proposal: technology-neutral',
    },
    text: {
      nl: 'Het voorstel van de Commissie is techniekneutraal.',
      en: 'The Commission’s proposal is technology-neutral.',
    },
    voices: ['commission'],
    citations: [{ document: 'commission-proposal-2022', place: 'whole', fidelity: 'paraphrased' }],
    note: {
      nl: 'Wij lezen dit zo dat het voorstel geen techniek voorschrijft, en dus ook client-side scanning niet. Met kaartje 5 hoeft dat niet te botsen: ook dan kan één techniek de enige lijken die end-to-end-encryptie niet aantast.',
      en: 'We take this to mean that the proposal prescribes no technology, and so not client-side scanning either. That need not clash with card 5: even so, one technology can seem the only one that does not impair end-to-end encryption.',
    },
  },
} as const satisfies OutsideStatements;

/** What sources outside the memo and the letter say, by id. */
export const outsideStatements = {
  ...encryption,
  ...proportionality,
  ...otherMeans,
  ...effect,
  ...limits,
  ...howItFared,
  ...onWhatIsStated,
  ...proposal,
} as const satisfies OutsideStatements;
