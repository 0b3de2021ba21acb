import type { TimelineEventSource } from '../../model/mapSource.ts';
import type { StatementId } from './statements/index.ts';

/**
 * What happened around the memo and the letter of spring 2023, and after them, the earliest first.
 * No event refutes what was expected before it; its note says what it does and does not show.
 */
export const timeline = {
  'van-raan-adopted': {
    date: '2022-07-05',
    title: {
      nl: 'Tweede Kamer neemt motie-Van Raan aan, 128 tegen 22',
      en: 'House of Representatives adopts Van Raan motion, 128–22',
    },
    text: {
      nl: 'De Tweede Kamer nam de motie van Van Raan (PvdD) aan met 128 stemmen voor en 22 tegen. De motie verzoekt de regering end-to-end-encryptie in stand te houden en Europese voorstellen die dat onmogelijk maken niet te steunen.',
      en: 'The House of Representatives adopted the motion by Van Raan (PvdD) by 128 votes to 22. The motion asks the government to preserve end-to-end encryption and not to support European proposals that make that impossible.',
    },
    note: {
      nl: 'Wat de motie vraagt, staat hier zoals de brief van de minister het weergeeft (¶8).',
      en: 'What the motion asks is given here as the minister’s letter reports it (¶8).',
    },
    knownBy: 'reported',
    addresses: [
      'https://security.nl/posting/759973',
      'https://security.nl/posting/769024',
      'https://zoek.officielebekendmakingen.nl/kst-26643-885.html',
    ],
    bearsOn: ['van-raan-motion', 'argues-for-van-raan'],
  },
  'apple-drops-plan': {
    date: '2022-12-07',
    title: {
      nl: 'Apple laat plan voor iCloud-foto’s vallen',
      en: 'Apple drops its plan for iCloud Photos',
    },
    text: {
      nl: 'Apple zag af van zijn plan uit 2021 voor vergelijking op het apparaat (matching) van iCloud-foto’s.',
      en: 'Apple dropped a plan that it had announced in 2021: on-device matching for iCloud Photos.',
    },
    note: {
      nl: 'Het plan ging over iCloud-foto’s, niet over berichten. Dat het verviel, zegt op zichzelf niet of scannen beperkt kan blijven (kaartje 69). Later wees Apple op een hellend vlak en nieuwe dreigingen (kaartje 96).',
      en: 'The plan was about iCloud Photos, not messages. That it was dropped does not by itself show whether scanning can stay limited (card 69). Apple later pointed to a slippery slope and new threats (card 96).',
    },
    knownBy: 'reported',
    addresses: ['https://macrumors.com/2022/12/07/', 'https://macrumors.com/2023/09/01/'],
    bearsOn: ['css-stays-limited'],
  },
  'survey-leaked': {
    date: '2023-04-12',
    title: {
      nl: 'Uitgelekt: 15 van 20 lidstaten voor enige vorm van scannen',
      en: 'Leaked: 15 of 20 member states favour some scanning',
    },
    text: {
      nl: 'In een uitgelekte peiling onder 20 lidstaten waren er 15 voor enige vorm van scannen.',
      en: 'In a leaked survey of 20 member states, 15 favoured some scanning.',
    },
    note: {
      nl: 'Dit past bij de meerderheid die nota en brief kort erna ‘vooralsnog’ zagen (kaartje 8). Enige vorm van scannen is niet de hele verordening, en ook nog geen client-side scanning. Over de tijd daarna zegt de peiling niets, en wanneer ze uitlekte, weten wij niet.',
      en: 'This fits the majority that the memo and the letter saw ‘for now’ shortly afterwards (card 8). Some scanning is not the whole Regulation, nor is it client-side scanning. The survey says nothing about the time after it, and when it leaked we do not know.',
    },
    knownBy: 'reported',
    addresses: ['https://techradar.com/'],
    bearsOn: ['eu-majority'],
    statement: 'survey-some-scanning',
  },
  'legal-service-opinion': {
    date: '2023-04-26',
    title: {
      nl: 'Juridische Dienst van EU-Raad zet kritiek op schrift',
      en: 'EU Council Legal Service puts its criticism in writing',
    },
    text: {
      nl: 'In een advies dat is uitgelekt, zag de Juridische Dienst van de Raad van de EU een ernstig risico dat detectiebevelen voor interpersoonlijke communicatie de kern van rechten aantasten of disproportioneel zijn.',
      en: 'In an opinion that was leaked, the Council Legal Service saw a serious risk that detection orders on interpersonal communications would compromise the essence of rights or be disproportionate.',
    },
    note: {
      nl: 'Het advies is van zes dagen na de nota, die het ‘elk moment’ verwachtte (kaartje 60); de brief noemt het niet. Wij weten niet wanneer het ministerie het kreeg. Het gaat over het hele stelsel van zulke bevelen, niet alleen over het scannen van beeld.',
      en: 'The opinion dates from six days after the memo, which expected it ‘at any moment’ (card 60); the letter does not mention it. We do not know when the ministry received it. It concerns the whole regime of such orders, not only the scanning of imagery.',
    },
    knownBy: 'read',
    addresses: [
      'https://chatcontrole.nl/docs/opinie-juridische-dienst/',
      'https://techcrunch.com/2023/05/09/eu-scam-scanning-unlawful-advice/',
    ],
    bearsOn: [
      'legal-service-critical',
      'written-analysis-awaited',
      'discussion-fundamental',
      'opinion-valued',
      'open-until-opinion',
      'imagery-proportionate',
    ],
    statement: 'ls-disproportionate',
  },
  'van-ginneken-adopted': {
    date: '2023-05-09',
    title: {
      nl: 'Kamer neemt motie-Van Ginneken aan, 92 tegen 56',
      en: 'House adopts Van Ginneken motion, 92–56',
    },
    text: {
      nl: 'De Tweede Kamer nam de motie van Van Ginneken (D66) en anderen, die de minister had ontraden, aan met 92 stemmen voor en 56 tegen.',
      en: 'The House adopted the motion by Van Ginneken (D66) and others, which the minister had advised against, by 92 votes to 56.',
    },
    note: {
      nl: 'Volgens de nota had een Kamermeerderheid de motie al ondertekend (kaartje 18). De nota verwachtte van aanneming verstrekkende gevolgen (kaartje 24); de stemming zelf laat niet zien of die er kwamen.',
      en: 'According to the memo, a House majority had already signed the motion (card 18). The memo expected far-reaching consequences if it was adopted (card 24); the vote itself does not show whether they came.',
    },
    knownBy: 'reported',
    addresses: [
      'https://security.nl/posting/801335',
      'https://tweedekamer.nl/kamerstukken/detail?did=2023D28869&id=2023D28869',
      'https://zoek.officielebekendmakingen.nl/kst-26643-1011.html',
    ],
    bearsOn: ['advised-against', 'motion-text', 'signed-by-majority', 'far-reaching-consequences'],
  },
  'commission-non-paper': {
    date: '2023-05-16',
    title: {
      nl: 'Europese Commissie acht detectiebevelen waarschijnlijk proportioneel',
      en: 'European Commission considers detection orders likely to be proportionate',
    },
    text: {
      nl: 'In een non-paper antwoordde de Europese Commissie dat detectiebevelen waarschijnlijk proportioneel zijn. Zij erkende dat er geen absolute zekerheid is.',
      en: 'In a non-paper, the European Commission replied that detection orders are likely to be proportionate. It conceded that there is no absolute certainty.',
    },
    note: {
      nl: 'Dit is het oordeel van de Commissie, die het voorstel deed; de Juridische Dienst van de Raad zag een ernstig risico (26 april 2023). Het gaat over bevelen, niet alleen over het scannen van beeld.',
      en: 'This is the judgement of the Commission, which made the proposal; the Council Legal Service saw a serious risk (26 April 2023). It is about orders, not only about the scanning of imagery.',
    },
    knownBy: 'reported',
    addresses: [
      'https://statewatch.org/news/2023/may/european-commission-the-content-is-the-crime-so-let-s-break-encryption/',
    ],
    bearsOn: ['imagery-proportionate', 'discussion-fundamental'],
    statement: 'commission-likely-proportionate',
  },
  'motion-not-carried-out': {
    date: '2023-06-28',
    title: {
      nl: 'Kabinet zegt motie-Van Ginneken niet uit te voeren',
      en: 'Cabinet says it will not carry out Van Ginneken motion',
    },
    text: {
      nl: 'Het kabinet schreef de Tweede Kamer dat het de motie-Van Ginneken niet zou uitvoeren. Toch was het geen voorstander van het detectiebevel in de toenmalige vorm.',
      en: 'The cabinet wrote to the House that it would not carry out the Van Ginneken motion. Yet it did not favour the detection order in the form it then had.',
    },
    note: {
      nl: 'Of de gevolgen kwamen die de nota van aanneming verwachtte (kaartje 24), blijkt hier niet uit. Een standpunt over het detectiebevel in de toenmalige vorm is geen oordeel over client-side scanning als zodanig.',
      en: 'It does not show whether the consequences came that the memo expected from adoption (card 24). A position on the detection order in the form it then had is not a judgement on client-side scanning as such.',
    },
    knownBy: 'read',
    addresses: [
      'https://tweedekamer.nl/kamerstukken/detail?did=2023D28869&id=2023D28869',
      'https://zoek.officielebekendmakingen.nl/kst-26643-1043.html',
    ],
    bearsOn: ['advised-against', 'motion-text', 'far-reaching-consequences', 'option-must-stay'],
  },
  'other-means-named': {
    date: '2023-07',
    title: {
      nl: 'Minister noemt andere middelen dan scannen',
      en: 'Minister names means other than scanning',
    },
    text: {
      nl: 'De minister noemde ook andere middelen: metadata en verdacht gedrag, een ontsleutelbevel en de bevoegdheid om te hacken.',
      en: 'The minister named other means as well: metadata and suspicious behaviour, a decryption order, and the power to hack.',
    },
    note: {
      nl: 'Middelen noemen is niet zeggen dat ze volstaan. Metadata wijzen op gedrag, niet op materiaal; een ontsleutelbevel en hacken geven wel toegang tot inhoud.',
      en: 'To name means is not to say that they suffice. Metadata point to behaviour, not to material; a decryption order and hacking do give access to content.',
    },
    knownBy: 'reported',
    addresses: ['https://tweakers.net/nieuws/211584/'],
    bearsOn: ['detection-needed', 'no-means-conditional', 'lack-hinders-services'],
    statement: 'minister-other-means',
  },
  'safe-havens-appeal': {
    date: '2023-07',
    title: {
      nl: 'Dettmeijer, NSPCC: versleutelde apps mogen geen vrijplaats zijn',
      en: 'Dettmeijer, NSPCC: encrypted apps must not be safe havens',
    },
    text: {
      nl: 'Versleutelde apps mogen geen vrijplaats zijn en ook slachtoffers hebben recht op privacy, zo klonk het bij Dettmeijer / Child Safety in Europe en de NSPCC.',
      en: 'Encrypted apps must not be safe havens, and victims have privacy rights too, as Dettmeijer / Child Safety in Europe and the NSPCC put it between them.',
    },
    note: {
      nl: 'Wij geven twee bronnen samen weer, zonder te zeggen welke wat zei, of dat beide het allebei zeiden. De datum is die van Dettmeijer / Child Safety in Europe. Dat slachtoffers recht op privacy hebben, zegt nog niet welk middel proportioneel is.',
      en: 'We report two sources together, without saying which said what, or whether each said both. The date is that of Dettmeijer / Child Safety in Europe. That victims have privacy rights does not in itself say which means is proportionate.',
    },
    knownBy: 'reported',
    addresses: ['https://security.nl/posting/802287', 'https://computerweekly.com/opinion'],
    bearsOn: ['situation-undesirable', 'imagery-proportionate'],
    statement: 'no-safe-havens',
  },
  'motions-july-october': {
    date: '2023-07',
    until: '2023-10',
    title: {
      nl: 'Kamer wil motie-Van Ginneken alsnog uitgevoerd zien',
      en: 'House wants Van Ginneken motion carried out after all',
    },
    text: {
      nl: 'In juli en oktober 2023 nam de Tweede Kamer moties aan met deze strekking: geen onomkeerbare stappen, de motie-Van Ginneken alsnog uitvoeren, en geen detectiebevel via client-side scanning.',
      en: 'In July and October 2023 the House adopted motions to this effect: take no irreversible steps, carry out the Van Ginneken motion after all, and have no detection order by client-side scanning.',
    },
    note: {
      nl: 'Wij kunnen niet zeggen welke motie in welke maand is aangenomen, en ook niet wat ermee is gedaan.',
      en: 'We cannot say which motion was adopted in which month, nor what was done with them.',
    },
    knownBy: 'reported',
    addresses: [
      'https://security.nl/posting/802409',
      'https://security.nl/posting/814913',
      'https://security.nl/posting/816066',
    ],
    bearsOn: ['motion-text', 'css-ruled-out', 'option-must-stay'],
  },
  'e2ee-not-excluded': {
    date: '2023-09-18',
    title: {
      nl: 'Kabinet ziet geen reden detectie in E2EE-diensten uit te sluiten',
      en: 'Cabinet sees no reason to exclude detection in E2EE services',
    },
    text: {
      nl: 'In een brief schreef het kabinet geen reden te zien om detectie in diensten met end-to-end-encryptie als zodanig uit te sluiten.',
      en: 'In a letter, the cabinet wrote that it saw no reason to exclude detection in end-to-end-encrypted services as such.',
    },
    note: {
      nl: 'Iets niet uitsluiten is nog geen steun. Op 28 juni 2023 was het kabinet geen voorstander van het detectiebevel in de toenmalige vorm. De brief kennen wij in de tekst die chatcontrole.nl bewaart.',
      en: 'Not excluding something is not the same as supporting it. On 28 June 2023 the cabinet did not favour the detection order in the form it then had. We know the letter from the text kept by chatcontrole.nl.',
    },
    knownBy: 'reported',
    addresses: ['https://chatcontrole.nl/'],
    bearsOn: ['option-must-stay', 'imagery-not-excluded', 'motion-text'],
  },
  'offlimits-not-proportionate': {
    date: '2023-10-13',
    title: {
      nl: 'Nederlandse instanties voor kinderen: voorstel niet proportioneel',
      en: 'Dutch child-protection bodies: proposal not proportionate',
    },
    text: {
      nl: 'Het voorstel is niet proportioneel en brengt verschillende risico’s mee, aldus Nederlandse instanties voor de bescherming van kinderen: Offlimits en de Nationaal Rapporteur.',
      en: 'The proposal is not proportionate and brings several risks, according to Dutch child-protection bodies: Offlimits and the National Rapporteur.',
    },
    note: {
      nl: 'Wij geven de twee samen weer, zonder te zeggen wie wat zei, of dat beide het allebei zeiden. De datum is die van Offlimits; van de Nationaal Rapporteur kennen wij alleen het jaar, 2023. Het voorstel omvat meer dan het scannen van beeld.',
      en: 'We report the two together, without saying which of them said what, or whether each said both. The date is that of Offlimits; for the National Rapporteur we have only the year, 2023. The proposal covers more than the scanning of imagery.',
    },
    knownBy: 'read',
    addresses: [
      'https://offlimits.nl/nieuws/het-kind-krijgt-de-rekening',
      'https://dutchrapporteur.nl/',
    ],
    bearsOn: ['imagery-proportionate'],
    statement: 'dutch-bodies-not-proportionate',
  },
  'parliament-mandate': {
    date: '2023-11',
    title: {
      nl: 'Europees Parlement houdt E2EE buiten detectiebevelen',
      en: 'European Parliament keeps E2EE outside detection orders',
    },
    text: {
      nl: 'In zijn mandaat hield het Europees Parlement end-to-end-encryptie buiten de detectiebevelen.',
      en: 'In its mandate, the European Parliament kept end-to-end encryption outside detection orders.',
    },
    note: {
      nl: 'Dit is het mandaat van het Parlement, niet het standpunt van de lidstaten, en nog geen wet. Of zo’n uitzondering als een afwijzing van de voorstellen telt (kaartje 65), is er niet mee beantwoord.',
      en: 'This is the Parliament’s mandate, not the position of the member states, and not yet law. It does not answer whether such an exception counts as a rejection of the proposals (card 65).',
    },
    knownBy: 'reported',
    addresses: ['https://digitalpolicyalert.org/event/15714'],
    bearsOn: ['e2ee-must-stay', 'counts-as-early-no', 'argues-for-van-raan'],
  },
  'atkm-law': {
    date: '2024-07-01',
    title: {
      nl: 'Wet over Nederlandse autoriteit ATKM van kracht',
      en: 'Law on Dutch authority ATKM in force',
    },
    text: {
      nl: 'Sinds 1 juli 2024 is de wet van kracht over de ATKM, de Nederlandse autoriteit die tegen materiaal van seksueel kindermisbruik optreedt.',
      en: 'Since 1 July 2024 the law has been in force on the ATKM, the Dutch authority that acts against child sexual abuse material.',
    },
    note: {
      nl: 'Dit hoort bij de aanpak van hosting; over berichtendiensten zegt het niets. Welk effect de wet heeft, blijkt er niet uit.',
      en: 'This is part of the action against hosting; it says nothing about messaging services. Nor does it show what effect the law has.',
    },
    knownBy: 'reported',
    addresses: ['https://atkm.nl/werkwijze'],
    bearsOn: ['hosting-first', 'must-take-responsibility'],
  },
  'netherlands-abstains': {
    date: '2024-10',
    until: '2024-12',
    title: {
      nl: 'Nederland onthoudt zich in de Raad van de EU',
      en: 'The Netherlands abstains in the Council of the EU',
    },
    text: {
      nl: 'Tussen oktober en december 2024 onthield Nederland zich in de Raad van de EU.',
      en: 'Between October and December 2024 the Netherlands abstained in the Council of the EU.',
    },
    note: {
      nl: 'Zich onthouden is niet tegenstemmen. Of Nederland hierdoor vrijwel alleen kwam te staan (kaartje 25) of onderhandelingsruimte verloor (kaartje 9), blijkt er niet uit.',
      en: 'To abstain is not to vote against. It does not show whether the Netherlands came to stand almost alone (card 25) or lost negotiating room (card 9).',
    },
    knownBy: 'reported',
    addresses: ['https://security.nl/posting/860201', 'https://security.nl/posting/867530'],
    bearsOn: ['counts-as-early-no', 'not-alone', 'narrows-room'],
    statement: 'nl-abstains-2024',
  },
  'aivd-warns': {
    date: '2024-10',
    until: '2024-12',
    title: {
      nl: 'AIVD: scansysteem te groot risico voor digitale weerbaarheid',
      en: 'AIVD: scanning system too great a risk to digital resilience',
    },
    text: {
      nl: 'De AIVD, een Nederlandse inlichtingen- en veiligheidsdienst, noemde een scansysteem een te groot risico voor de digitale weerbaarheid.',
      en: 'The AIVD, a Dutch intelligence and security service, called a scanning system too great a risk to digital resilience.',
    },
    note: {
      nl: 'Een oordeel over een risico, van ongeveer anderhalf jaar na de nota. Of er een andere manier was om de maatregelen uit te voeren (kaartje 5), zegt het niet. De precieze dag kennen wij niet.',
      en: 'A judgement on a risk, about a year and a half after the memo. It does not say whether there was another way of carrying out the measures (card 5). We do not know the exact day.',
    },
    knownBy: 'reported',
    addresses: ['https://security.nl/posting/860201', 'https://security.nl/posting/867530'],
    bearsOn: ['option-must-stay'],
    statement: 'aivd-risk',
  },
  'no-css-proposals': {
    date: '2024-12',
    title: {
      nl: 'Nederland steunt geen voorstellen voor client-side scanning',
      en: 'The Netherlands supports no proposals for client-side scanning',
    },
    text: {
      nl: 'In december 2024 steunde Nederland geen voorstellen voor client-side scanning.',
      en: 'In December 2024 the Netherlands supported no proposals for client-side scanning.',
    },
    note: {
      nl: 'Dit gaat over voorstellen voor client-side scanning, niet over de verordening als geheel. Of dat als een afwijzing van de voorstellen in de verordening telt, is de vraag van kaartje 65.',
      en: 'This is about proposals for client-side scanning, not about the Regulation as a whole. Whether that counts as a rejection of the proposals in the Regulation is the question of card 65.',
    },
    knownBy: 'reported',
    addresses: ['https://security.nl/posting/860201', 'https://security.nl/posting/867530'],
    bearsOn: ['option-must-stay', 'counts-as-early-no', 'motion-text'],
  },
  'cabinet-to-vote-against': {
    date: '2025-11',
    title: {
      nl: 'Kabinet zegt tegen te zullen stemmen',
      en: 'Cabinet says it will vote against',
    },
    text: {
      nl: 'Na een motie zei het kabinet dat het in de Raad van de EU tegen zou stemmen.',
      en: 'After a motion, the cabinet said that it would vote against in the Council of the EU.',
    },
    note: {
      nl: 'Dit is een aankondiging; hoe Nederland werkelijk stemde, is niet bevestigd. Ook blijkt er niet uit wat een vroegtijdige afwijzing in 2023 zou hebben gekost (kaartje 13 en 25).',
      en: 'This is an announcement; how the Netherlands actually voted is not confirmed. Nor does it show what an early rejection would have cost in 2023 (cards 13 and 25).',
    },
    knownBy: 'reported',
    addresses: ['https://security.nl/posting/914572', 'https://security.nl/posting/915470'],
    bearsOn: ['counts-as-early-no', 'not-alone', 'early-no-costs-influence'],
    statement: 'nl-against-2025',
  },
  'council-mandate': {
    date: '2025-11-26',
    title: {
      nl: 'Mandaat van EU-Raad bevat geen verplichte detectie',
      en: 'EU Council mandate contains no mandatory detection',
    },
    text: {
      nl: 'Het mandaat van de Raad van de EU bevatte geen verplichte detectie.',
      en: 'The mandate of the Council of the EU contained no mandatory detection.',
    },
    note: {
      nl: 'Volgens de nota leek er in 2023 ‘vooralsnog’ een meerderheid vóór de verordening te zijn (kaartje 8). Hoeveel lidstaten toen achter de voorstellen stonden, laat een mandaat uit 2025 niet zien. De Nederlandse stem is niet bevestigd, en een mandaat is nog geen aangenomen verordening.',
      en: 'According to the memo, there seemed ‘for now’ to be a majority for the Regulation in 2023 (card 8). A mandate of 2025 does not show how many member states stood behind the proposals then. The Dutch vote is not confirmed, and a mandate is not yet an adopted Regulation.',
    },
    knownBy: 'reported',
    addresses: ['https://security.nl/posting/914572', 'https://security.nl/posting/915470'],
    bearsOn: [
      'eu-majority',
      'no-would-not-stop',
      'proposal-detect-imagery',
      'proposal-detect-among-others',
    ],
  },
  'iwf-figures-2025': {
    date: '2025',
    title: {
      nl: 'IWF: Nederland derde, met 11 procent van de URL’s',
      en: 'IWF: the Netherlands third, with 11% of URLs',
    },
    text: {
      nl: 'Volgens de cijfers van de IWF over 2025 was het Nederlandse aandeel in de URL’s met materiaal van seksueel kindermisbruik 11 procent. Nederland stond daarmee derde.',
      en: 'By the IWF’s figures for 2025, the Netherlands’ share of URLs with child sexual abuse material was 11%. That put it third.',
    },
    note: {
      nl: 'De cijfers tellen URL’s, en gaan dus over hosting, niet over berichtendiensten. Over 2022 was het aandeel 32 procent. Hoe het stond toen nota en brief werden geschreven, zegt een cijfer over 2025 niet. Of de derde plaats die in de EU of daarbuiten is, weten wij niet.',
      en: 'The figures count URLs, and so are about hosting, not about messaging services. For 2022 the share was 32%. A figure for 2025 does not say how things stood when the memo and the letter were written. Whether third place is within the EU or beyond we do not know.',
    },
    knownBy: 'read',
    addresses: ['https://iwf.org.uk/', 'https://annualreport2022.iwf.org.uk/'],
    bearsOn: ['hosting-first'],
    statement: 'iwf-share',
  },
} as const satisfies Record<string, TimelineEventSource<StatementId>>;
