import type { ReasoningLineSource } from '../../model/mapSource.ts';
import type { documentSteps } from './arguments/documents.ts';
import type { StatementId } from './statements/index.ts';

/**
 * The ways in which the documents reason towards the advice, each put as strongly as we can and
 * then answered as strongly as we can; the prose says what the documents say and what we add.
 */
export const lines = {
  'losing-detection': {
    title: {
      nl: 'Zonder client-side scanning verdwijnt detectie',
      en: 'Without client-side scanning, detection is lost',
    },
    arguments: [
      'motion-reading',
      'van-raan-binds',
      'no-other-means',
      'if-then',
      'detection-lost',
      'situation-therefore',
    ],
    steelman: {
      text: {
        nl: 'Als client-side scanning in geen geval kan en end-to-end-encryptie moet blijven, is materiaal van seksueel kindermisbruik volgens de brief op chatdiensten niet meer te detecteren. Juist die diensten worden er steeds vaker voor misbruikt, en die situatie vindt de minister zacht gezegd buitengewoon onwenselijk. Wij voegen toe dat aanbieders, volgens onderzoek van Pfefferkorn, voor dit materiaal het scannen van inhoud het nuttigst vinden, en dat een melding uitblijft als afzender en ontvanger allebei zwijgen.',
        en: 'If client-side scanning can never be used and end-to-end encryption must stay, the letter says, child sexual abuse material can no longer be detected on chat services. It is these services that are increasingly misused for it, and the minister finds that situation, to put it mildly, extremely undesirable. We add that, according to research by Pfefferkorn, providers rate content scanning as the most useful for this material, and that nothing is reported when sender and recipient both keep silent.',
      },
      statements: [
        'no-means-conditional',
        'services-used-more',
        'situation-undesirable',
        'pfefferkorn-scanning-useful',
        'detection-needed',
      ],
    },
    reply: {
      text: {
        nl: 'Ook als er zonder client-side scanning niets meer te detecteren is, is dat verlies pas beslissend als middelen die de inhoud ongemoeid laten tekortschieten, en dat laat de brief niet zien. Volgens onderzoek van Pfefferkorn gebruiken aanbieders meldingen van gebruikers het meest, en later, in juli 2023, noemde ook de minister andere middelen, waaronder metadata en verdacht gedrag. Bovendien noemen de Europese privacytoezichthouders client-side scanning makkelijk te omzeilen, en wijken daders volgens een studie voor het Europees Parlement mogelijk uit naar elders.',
        en: 'Even if nothing can be detected without client-side scanning, that loss is decisive only if means that leave content alone fall short, and the letter does not show that. According to research by Pfefferkorn, user reporting is what providers use most, and later, in July 2023, the minister too named other means, among them metadata and suspicious behaviour. Besides, the European privacy supervisors call client-side scanning easily circumvented, and a study for the European Parliament says that offenders may move elsewhere.',
      },
      statements: [
        'no-means-conditional',
        'detection-needed',
        'pfefferkorn-reporting-used',
        'minister-other-means',
        'edpb-circumvented',
        'eprs-offenders-move',
      ],
    },
  },
  'scanning-first': {
    title: {
      nl: 'Vooraf scannen verenigt encryptie en detectie',
      en: 'Scanning first reconciles encryption and detection',
    },
    arguments: [
      'before-encryption',
      'van-raan-binds',
      'within-van-raan',
      'room-within-van-raan',
      'search-therefore-effort',
    ],
    steelman: {
      text: {
        nl: 'Volgens nota en brief lijkt client-side scanning op dit moment de enige manier om de maatregelen in de verordening uit te voeren zonder end-to-end-encryptie aan te tasten. Later in 2023 zei de minister dat scannen vóór de versleuteling komt en het versleutelde transport ongemoeid laat, en volgens Levy en Robinson kan het in veel situaties veilig. Dan, zo is toe te voegen, blijft een bericht onderweg onleesbaar voor anderen en biedt de motie-Van Raan de ruimte die de minister zoekt.',
        en: 'According to the memo and the letter, client-side scanning seems at the moment the only way to carry out the Regulation’s measures without impairing end-to-end encryption. Later in 2023 the minister said that scanning comes before encryption and leaves the encrypted transport alone, and according to Levy and Robinson it can be safe in many situations. Then, one can add, messages stay unreadable to others in transit, and the Van Raan motion leaves the room that the minister seeks.',
      },
      statements: [
        'css-only-way',
        'minister-scan-before',
        'levy-robinson-safe',
        'scan-before-leaves-e2ee',
        'can-pass-van-raan',
        'looks-for-possible',
      ],
    },
    reply: {
      text: {
        nl: 'Alleen naar het transport kijken is te beperkt, want volgens de EFF breekt client-side scanning de belofte dat alleen afzender en ontvanger berichten kunnen analyseren. Volgens de Juridische Dienst van de Raad (26 april 2023, na de nota) wordt end-to-end-encryptie door detectiebevelen verboden, verzwakt of omzeild, en een studie voor het Europees Parlement zag nog geen techniek die versleutelde communicatie veilig scant. Bovendien vraagt de motie-Van Raan end-to-end-encryptie in stand te houden, en dat is meer dan haar niet onmogelijk maken.',
        en: 'Looking at transport alone is too narrow, for according to the EFF client-side scanning breaks the promise that only sender and recipient can analyse messages. According to the Council Legal Service (26 April 2023, after the memo), detection orders would see end-to-end encryption banned, weakened or circumvented, and a study for the European Parliament saw as yet no technology that scans encrypted communication safely. Besides, the Van Raan motion asks for end-to-end encryption to be preserved, which is more than not making it impossible.',
      },
      statements: [
        'scan-before-leaves-e2ee',
        'eff-breaks-promise',
        'ls-encryption-weakened',
        'eprs-no-safe-technology',
        'van-raan-motion',
        'can-pass-van-raan',
      ],
    },
  },
  'keeping-the-option': {
    title: {
      nl: 'Wie onderhandelt, houdt de optie open',
      en: 'Negotiations require keeping the option open',
    },
    arguments: [
      'phase-keep',
      'only-way-keep',
      'opinion-keep',
      'early-no-narrows',
      'fundamental-valued',
      'option-therefore',
      'consequences-therefore',
    ],
    steelman: {
      text: {
        nl: 'Client-side scanning uitsluiten kost Nederland volgens de nota onderhandelingsruimte, terwijl ‘we’ er inhoudelijk nog niet uit zijn en er vooralsnog een Europese meerderheid vóór de verordening lijkt te zijn. Ook wordt de schriftelijke analyse van de Juridische Dienst van de Raad elk moment verwacht. Openhouden is dan voorzichtigheid, geen ja, al zegt de nota dat niet: wat openblijft, is later alsnog af te wijzen, maar wat is uitgesloten, keert midden in onderhandelingen moeilijk terug.',
        en: 'According to the memo, ruling out client-side scanning narrows Dutch negotiating room, while ‘we’ are not there yet on the substance and there seems for now to be a European majority for the Regulation. The Council Legal Service’s written analysis is also expected at any moment. Keeping it open is then caution, not a yes, though the memo does not say so: what stays open can still be rejected later, but what is ruled out is hard to regain mid-negotiation.',
      },
      statements: [
        'not-there-yet',
        'eu-majority',
        'narrows-room',
        'written-analysis-awaited',
        'open-until-opinion',
        'option-must-stay',
      ],
    },
    reply: {
      text: {
        nl: 'De nota meldt zelf dat de Juridische Dienst kritisch was over proportionaliteit en legaliteit, maar niet waarom zulke twijfel vóór openhouden pleit en niet vóór uitsluiten. Ook openhouden heeft een risico: wordt de verordening mét deze mogelijkheid aangenomen, dan is Nederland er volgens de brief onverkort aan gebonden. Het schriftelijke advies van die dienst kwam na de nota, op 26 april 2023, en ziet een ernstig risico dat detectiebevelen voor interpersoonlijke communicatie de kern van rechten aantasten of disproportioneel zijn.',
        en: 'The memo itself reports that the Legal Service was critical of proportionality and legality, but not why such doubt favours keeping the option over ruling it out. Keeping it has a risk too: if the Regulation is adopted with this option, the Netherlands is bound in full, as the letter says. That service’s written opinion came after the memo, on 26 April 2023, and sees a serious risk that detection orders on interpersonal communications compromise the essence of rights or are disproportionate.',
      },
      statements: [
        'legal-service-critical',
        'open-until-opinion',
        'bound-once-adopted',
        'ls-disproportionate',
      ],
    },
  },
  'influence-at-the-table': {
    title: {
      nl: 'Een vroeg nee kost Nederland invloed',
      en: 'An early no costs the Netherlands influence',
    },
    arguments: [
      'bound-influence',
      'influence-undesirable',
      'alone-undesirable',
      'situation-therefore',
    ],
    steelman: {
      text: {
        nl: 'Na aanneming bindt de verordening Nederland volgens de brief onverkort, en een vroegtijdige afwijzing kost betekenisvolle invloed, mede met het oog op de motie-Van Raan. De brief ziet vooralsnog een grote meerderheid van lidstaten vóór, en in een uitgelekte peiling van 12 april 2023, niet in de brief, waren 15 van 20 voor enige vorm van scannen. Houdt een Nederlands nee niets tegen, vullen wij aan, dan is ook encryptie meer gebaat bij invloed dan bij een vrijwel eenzaam nee.',
        en: 'Once adopted, the letter says, the Regulation binds the Netherlands in full, and an early rejection costs meaningful influence, also with a view to the Van Raan motion. It sees a large majority of member states in favour for now, and in a leaked survey of 12 April 2023, not mentioned in the letter, 15 of 20 favoured some scanning. If a Dutch no stops nothing, we add, encryption too gains more from influence than from an almost solitary no.',
      },
      statements: [
        'bound-once-adopted',
        'early-no-costs-influence',
        'not-alone',
        'eu-majority',
        'survey-some-scanning',
        'no-would-not-stop',
      ],
    },
    reply: {
      text: {
        nl: 'Dat de verordening bindt, laat zien waarom invloed telt, maar niet dat een voorwaarde stellen invloed kost. De motie vraagt encryptiebedreigende chatcontrol buiten het voorstel te houden, en pas als dat niet lukt de verordening niet goed te keuren. Ook de minister trekt een grens, bij een plicht om op grote schaal tekst en gesprekken te scannen, en de brief legt niet uit waarom alleen de eerste grens als vroegtijdige afwijzing zou tellen.',
        en: 'That the Regulation binds shows why influence matters, but not that setting a condition costs influence. The motion asks for encryption-threatening chat control to be kept out of the proposal, and only failing that for the Regulation not to be approved. The minister too draws a line, at a duty to scan text and conversations on a large scale, and the letter does not explain why only the first line should count as an early rejection.',
      },
      statements: [
        'bound-once-adopted',
        'early-no-costs-influence',
        'motion-text',
        'red-line-text',
        'counts-as-early-no',
      ],
    },
  },
  'hosting-obliges': {
    title: {
      nl: 'Wie zoveel host, moet verantwoordelijkheid nemen',
      en: 'Whoever hosts so much must take responsibility',
    },
    arguments: [
      'hosting-called-on',
      'called-on-take',
      'responsibility-rules',
      'hosting-signal',
      'signal-therefore',
    ],
    steelman: {
      text: {
        nl: 'Volgens nota en brief stond Nederland in 2023 al jarenlang op nummer één in de EU bij het hosten van materiaal van seksueel kindermisbruik. De brief vindt dat het daar terecht op wordt aangesproken, en de nota noemt een vroegtijdige afwijzing een zeer onwenselijk signaal. Effectief optreden houdt niet op bij hosting, voegen wij toe: volgens de Europese Commissie kwam 74 procent van de meldingen die aanbieders in 2022 bij NCMEC deden, uit chat, berichtendiensten of e-mail.',
        en: 'According to the memo and the letter, by 2023 the Netherlands had for years been number one in the EU in hosting child sexual abuse material. The letter says it is rightly called on to take responsibility, and the memo calls an early rejection a very undesirable signal. Acting effectively does not stop at hosting, we add: according to the European Commission, 74% of the reports that providers made to NCMEC in 2022 came from chat, messaging or e-mail.',
      },
      statements: [
        'hosting-first',
        'rightly-called-on',
        'bad-signal',
        'hosting-duty-messaging',
        'ncmec-share',
        'must-take-responsibility',
      ],
    },
    reply: {
      text: {
        nl: 'Als verspreiding via chat de reden is, voegt de eerste plaats in hosting niets toe, en als hosting de reden is, moet de aanpak zich op hostingbedrijven richten. Daar lijkt druk te helpen: volgens de pers daalden de meldingen over het openbare web bij het Nederlandse meldpunt in de eerste helft van 2022 met 93 procent, wat vooral aan die druk wordt toegeschreven. Een land dat één middel afwijst, zoals berichten scannen, kan toch hard optreden en hoeft geen verkeerd signaal te geven.',
        en: 'If the reason is spread through chat, first place in hosting adds nothing, and if the reason is hosting, action should focus on hosting companies. There, pressure seems to help: according to the press, a 93% fall in reports about the public web to the Dutch hotline in the first half of 2022 is credited mainly to it. A country that rejects one means, such as scanning messages, can still crack down and need not send the wrong signal.',
      },
      statements: [
        'ncmec-share',
        'hosting-first',
        'hosting-duty-messaging',
        'hosting-enforcement',
        'counts-as-early-no',
        'bad-signal',
      ],
    },
  },
  'owed-to-the-victims': {
    title: {
      nl: 'Nederland is slachtoffers effectieve regels verschuldigd',
      en: 'The Netherlands owes victims effective rules',
    },
    arguments: [
      'hosting-owed',
      'owed-rules',
      'reality-prevention',
      'prevention-rules',
      'within-van-raan',
      'search-therefore-effort',
    ],
    steelman: {
      text: {
        nl: 'De brief wijst op de verschrikkelijke fysieke waarheid achter materiaal van seksueel kindermisbruik en vindt dat Nederland de slachtoffers en hun naasten iets verschuldigd is. Voorkomen is volgens de brief een absolute noodzaak, en regels zijn hard nodig. Ook slachtoffers hebben recht op privacy, zo klinkt het van de kant van Dettmeijer (later, in juli 2023) en de NSPCC, en wij voegen toe dat elk doorgestuurd beeld daar opnieuw inbreuk op maakt, zodat privacy ook vóór ingrijpen pleit.',
        en: 'The letter points to the terrible physical reality behind child sexual abuse material, and says that the Netherlands is indebted to the victims and those close to them. It calls prevention an absolute necessity, and rules badly needed. Victims have privacy rights too, it is said on the side of Dettmeijer (later, in July 2023) and the NSPCC, and we add that every image passed on intrudes on them again, so that privacy also speaks for intervention.',
      },
      statements: [
        'physical-reality',
        'owed-to-victims',
        'prevention-necessary',
        'rules-needed',
        'victims-privacy',
      ],
    },
    reply: {
      text: {
        nl: 'Dat voorkomen noodzakelijk is, zegt nog niet dat dit middel slachtoffers helpt, en volgens de brief moeten ook grondrechten worden beschermd. Van de kant van Nederlandse instanties voor de bescherming van kinderen, Offlimits (later dan de brief) en de Nationaal Rapporteur, klonk in 2023 dat het voorstel niet proportioneel is, en een studie voor het Europees Parlement verwachtte een beperkt effect. Wie slachtoffers vooropstelt, kan daarom ook kiezen voor de politiecapaciteit, preventie en hulp die Patrick Breyer bepleit.',
        en: 'That prevention is necessary does not show that this means helps victims, and according to the letter fundamental rights must be protected too. From Dutch child-protection bodies, Offlimits (later than the letter) and the National Rapporteur, came the judgement in 2023 that the proposal is not proportionate, and a study for the European Parliament expected a limited effect. Those who put victims first can therefore also choose the police capacity, prevention and help that Patrick Breyer proposes.',
      },
      statements: [
        'prevention-necessary',
        'rights-protected',
        'dutch-bodies-not-proportionate',
        'eprs-limited-effect',
        'breyer-other-investments',
      ],
    },
  },
  'investigation-hindered': {
    title: {
      nl: 'Encryptie mag criminelen geen vrij spel geven',
      en: 'Encryption must not give criminals free rein',
    },
    arguments: [
      'data-challenge',
      'challenge-hinders',
      'no-access-hinders',
      'worry-shared',
      'no-free-rein-effective',
      'free-rein-rules',
      'tension-slootweg',
    ],
    steelman: {
      text: {
        nl: 'Sterke encryptie is volgens de brief van groot belang, maar gegevens om criminelen op te sporen zijn vaak zeer lastig en soms onmogelijk te krijgen, ook waar de wet erin voorziet. De minister deelt Slootwegs zorg over rechtmatige toegang, maar ontraadde de moties-Slootweg, mede vanwege de motie-Van Raan. Waar toegang op zo’n grens stuit, zo kun je doorredeneren, wegen regels om materiaal van seksueel kindermisbruik te vinden des te zwaarder, want criminelen mogen geen vrij spel hebben.',
        en: 'Strong encryption is of great importance, the letter says, but data needed to track down criminals are often very hard and sometimes impossible to obtain, even where the law provides for it. The minister shares Slootweg’s worry about lawful access, but advised against the Slootweg motions, partly because of the Van Raan motion. Where access meets such a limit, one can argue, rules for finding child sexual abuse material matter all the more, for criminals must not have free rein.',
      },
      statements: [
        'strong-encryption-important',
        'data-hard-to-get',
        'no-lawful-access',
        'slootweg-advised-against',
        'slootweg-in-tension',
        'rules-needed',
        'no-free-rein',
      ],
    },
    reply: {
      text: {
        nl: 'Slootwegs zorg gaat over toegang voor opsporings- en inlichtingendiensten, en de brief zegt niet hoe detectie door bedrijven dat gebrek zou verhelpen. Cijfers over de hinder geeft hij evenmin, en volgens een studie voor het ministerie uit het voorjaar van 2023 was niet vast te stellen wat encryptie met politieonderzoeken doet. Tussen ongericht scannen en vrij spel ligt bovendien gericht werk: de Juridische Dienst van de Raad opperde in april 2023 zich op verdachten te richten.',
        en: 'Slootweg’s worry is about access for investigation and intelligence services, and the letter does not say how detection by companies would make up for a lack of it. Nor does it give figures for the hindrance, and according to a study for the ministry in spring 2023, what encryption does to police investigations could not be established. Besides, between untargeted scanning and free rein lies targeted work: in April 2023 the Council Legal Service suggested targeting suspects.',
      },
      statements: [
        'no-lawful-access',
        'lack-hinders-services',
        'data-hard-to-get',
        'effect-not-established',
        'no-free-rein',
        'ls-target-suspects',
      ],
    },
  },
  'line-at-text': {
    title: {
      nl: 'Tekst scannen niet, beeld misschien wel',
      en: 'No scanning of text, but perhaps of imagery',
    },
    arguments: ['text-red-line', 'imagery-left-open'],
    steelman: {
      text: {
        nl: 'Verplicht grootschalig scannen van tekst en gesprekken vindt de minister niet proportioneel en aanvaardt zij niet, maar het scannen van beeld sluit zij niet uit. Dat onderscheid vindt elders steun: volgens de Europese privacytoezichthouders is beelden vergelijken minder ingrijpend dan tekst scannen, en lijkt alleen hashvergelijking aan de normen te voldoen. Een digitale vingerafdruk herkennen vergt geen begrip van gesprekken, voegen wij toe, en met de rechtsmiddelen en maximumduur uit het voorstel verdient zulk scannen een afweging, geen verbod vooraf.',
        en: 'The minister finds obligatory large-scale scanning of text and conversations not proportionate and will not accept it, but she does not rule out scanning imagery. That distinction finds support elsewhere: according to the European privacy supervisors, matching images is less intrusive than scanning text, and only hash matching seems to meet the standards. Recognising a digital fingerprint takes no understanding of conversations, we add, and with the proposal’s redress and time limits such scanning deserves weighing, not banning beforehand.',
      },
      statements: [
        'text-not-proportionate',
        'red-line-text',
        'imagery-not-excluded',
        'edpb-images-less-intrusive',
        'imagery-proportionate',
        'proposal-safeguards',
      ],
    },
    reply: {
      text: {
        nl: 'Minder ingrijpend is nog niet proportioneel, en volgens de Europese privacytoezichthouders lijkt alleen hashvergelijking aan de normen te voldoen. De brief laat het scannen van foto’s en video’s open zonder die beperking, en het voorstel van de Commissie omvat ook nieuw materiaal en grooming. Client-side scanning schept volgens die toezichthouders ongerichte toegang op apparaten en kan volgens de auteurs van ‘Bugs in our Pockets’ worden misbruikt, zodat niet vaststaat dat de grens tussen beeld en tekst standhoudt.',
        en: 'Less intrusive is not the same as proportionate, and according to the European privacy supervisors only hash matching seems to meet the standards. The letter leaves open the scanning of photos and videos without that limit, and the Commission’s proposal covers new material and grooming too. Client-side scanning creates untargeted access on devices, those supervisors say, and the authors of ‘Bugs in our Pockets’ say that it can be abused, so the line between imagery and text may not hold.',
      },
      statements: [
        'imagery-proportionate',
        'edpb-images-less-intrusive',
        'imagery-not-excluded',
        'proposal-scope',
        'edpb-untargeted-access',
        'bugs-abuse',
        'css-stays-limited',
      ],
    },
  },
} as const satisfies Record<string, ReasoningLineSource<StatementId, keyof typeof documentSteps>>;
