import type { PropositionSource } from '../../model/mapSource.ts';
import type { StatementId } from './statements/index.ts';

/**
 * What a class can debate, from easy to hard. Both sides are ours, put as strongly as we can from what
 * the map holds; each says which cards it is made of.
 */
export const propositions = {
  'scan-on-device': {
    title: { nl: 'Controleren op het apparaat', en: 'Checking on the device' },
    text: {
      nl: 'Chatdiensten moeten foto’s en video’s op het apparaat mogen controleren op materiaal van seksueel kindermisbruik, voordat ze worden verstuurd.',
      en: 'Chat services should be allowed to check photos and videos on the device for child sexual abuse material before they are sent.',
    },
    level: 1,
    turnsOn: {
      nl: 'Om waarden: de bescherming van slachtoffers tegenover de privacy van iedereen. Makkelijk, want voor beide kanten zijn snel redenen te vinden; lastig is dat beide kanten zich op privacy beroepen.',
      en: 'On values: protecting victims against everyone’s privacy. Easy, because reasons for both sides are quickly found; the difficulty is that both sides appeal to privacy.',
    },
    for: {
      text: {
        nl: 'Achter dit materiaal schuilt echt misbruik. Voorkomen is volgens de brief een absolute noodzaak, en juist chatdiensten worden er steeds vaker voor gebruikt. Ook slachtoffers hebben recht op privacy, klinkt het bij Dettmeijer (later, juli 2023) en de NSPCC. Beelden vergelijken is volgens de Europese privacytoezichthouders minder ingrijpend dan tekst scannen.',
        en: 'Behind this material lies real abuse. Prevention is an absolute necessity, the letter says, and it is chat services that are increasingly used for it. Victims have privacy rights too, we hear from Dettmeijer (later, July 2023) and the NSPCC. According to the European privacy supervisors, matching images is less intrusive than scanning text.',
      },
      statements: [
        'physical-reality',
        'services-used-more',
        'prevention-necessary',
        'victims-privacy',
        'edpb-images-less-intrusive',
      ],
    },
    against: {
      text: {
        nl: 'Ook grondrechten als privacy moeten worden beschermd, zegt de brief zelf. De Europese privacytoezichthouders vinden dat client-side scanning ongerichte toegang op apparaten schept, en volgens de auteurs van ‘Bugs in our Pockets’ kan het worden misbruikt. Een studie voor het Europees Parlement verwachtte van het hele voorstel een beperkt effect en noemde de mogelijkheid dat daders uitwijken.',
        en: 'Fundamental rights such as privacy must be protected too, as the letter itself says. The European privacy supervisors find that client-side scanning creates untargeted access on devices, and according to the authors of ‘Bugs in our Pockets’ it can be abused. A study for the European Parliament expected the proposal as a whole to have a limited effect, and named the possibility that offenders move elsewhere.',
      },
      statements: [
        'rights-protected',
        'edpb-untargeted-access',
        'bugs-abuse',
        'eprs-limited-effect',
        'eprs-offenders-move',
      ],
    },
  },
  advice: {
    title: { nl: 'Het advies van de minister', en: 'The minister’s advice' },
    text: {
      nl: 'De minister deed er in het voorjaar van 2023 goed aan de motie-Van Ginneken te ontraden.',
      en: 'In spring 2023 the minister was right to advise against the Van Ginneken motion.',
    },
    level: 2,
    turnsOn: {
      nl: 'Om redenen: de hele kaart gaat hierover. Wie debatteert, kiest de lijnen die het meest dragen. Let op wat toen bekend was: wat later gebeurde, weerlegt geen verwachting uit 2023.',
      en: 'On reasons: the whole map is about this. Debaters choose the lines that carry most. Keep in mind what was known then: what happened later refutes no expectation of 2023.',
    },
    for: {
      text: {
        nl: 'Zonder client-side scanning en mét end-to-end-encryptie is dit materiaal volgens de brief op chatdiensten niet meer te detecteren, en dat vindt de minister buitengewoon onwenselijk. Volgens de nota kost uitsluiten bovendien onderhandelingsruimte, en volgens de brief kost een vroegtijdige afwijzing invloed om het voorstel te verbeteren. Openhouden is nog geen ja, voegen wij toe: de minister trekt ook een grens, bij een plicht om op grote schaal tekst en gesprekken te scannen.',
        en: 'Without client-side scanning and with end-to-end encryption, the letter says, this material can no longer be detected on chat services, and the minister finds that extremely undesirable. Besides, ruling it out costs negotiating room, according to the memo, and an early rejection costs the influence to improve the proposal, according to the letter. Keeping it open is not yet a yes, we add: the minister also draws a line, at a duty to scan text and conversations on a large scale.',
      },
      statements: [
        'no-means-conditional',
        'situation-undesirable',
        'narrows-room',
        'early-no-costs-influence',
        'red-line-text',
      ],
    },
    against: {
      text: {
        nl: 'De redenering rust deels op wat geen van beide documenten zegt: dat scannen vóór de versleuteling die encryptie intact laat, en dat detectie van inhoud nodig is. Tegen het eerste pleit dat de Europese privacytoezichthouders middelen voor onderschepping en analyse fundamenteel haaks op end-to-end-encryptie vinden staan, tegen het tweede dat de Global Encryption Coalition op gebruikersmeldingen inzet. De nota meldt zelf kritiek van de Juridische Dienst van de Raad, maar zegt niet wat die voor de motie betekent.',
        en: 'The reasoning rests in part on what neither document says: that scanning before encryption leaves that encryption intact, and that detecting content is needed. Against the first it counts that the European privacy supervisors find interception and analysis tools fundamentally at odds with end-to-end encryption, against the second that the Global Encryption Coalition promotes user reporting. The memo itself reports criticism by the Council Legal Service, but does not say what that means for the motion.',
      },
      statements: [
        'scan-before-leaves-e2ee',
        'edpb-at-odds-e2ee',
        'detection-needed',
        'gec-user-reporting',
        'legal-service-critical',
      ],
    },
  },
  'intact-encryption': {
    title: { nl: 'Wat is intacte encryptie?', en: 'What is intact encryption?' },
    text: {
      nl: 'Wie een bericht scant voordat het versleuteld wordt, laat end-to-end-encryptie intact.',
      en: 'To scan a message before it is encrypted is to leave end-to-end encryption intact.',
    },
    level: 3,
    turnsOn: {
      nl: 'Om een begrip: gaat end-to-end-encryptie over het transport alleen, of over de belofte dat niemand anders meekijkt? Lastig, want wie de woorden niet eerst vastlegt, praat langs de ander heen.',
      en: 'On a concept: is end-to-end encryption about transport alone, or about the promise that nobody else looks on? Hard, because those who do not first settle the words talk past each other.',
    },
    for: {
      text: {
        nl: 'Scannen komt vóór de versleuteling en laat het versleutelde transport ongemoeid, zei de minister later in 2023. Client-side scanning kan volgens Levy en Robinson in veel situaties veilig worden ingezet. Iets kan encryptie ‘bedreigen’ zonder haar ‘onmogelijk’ te maken, voegen wij toe: zo kan client-side scanning binnen de motie-Van Raan passen.',
        en: 'Scanning comes before encryption and leaves the encrypted transport alone, the minister said later in 2023. Client-side scanning can be deployed safely in many situations, according to Levy and Robinson. Something can ‘threaten’ encryption without making it ‘impossible’, we add: in that way client-side scanning can fit the Van Raan motion.',
      },
      statements: [
        'scan-before-leaves-e2ee',
        'minister-scan-before',
        'levy-robinson-safe',
        'can-pass-van-raan',
      ],
    },
    against: {
      text: {
        nl: 'Client-side scanning breekt volgens de EFF de belofte dat alleen afzender en ontvanger berichten kunnen analyseren. Middelen voor onderschepping en analyse staan volgens de Europese privacytoezichthouders fundamenteel haaks op end-to-end-encryptie, en de Global Encryption Coalition noemt scannen ermee onverenigbaar. De Juridische Dienst van de Raad (april 2023, na de nota) ziet haar door detectiebevelen verboden, verzwakt of omzeild.',
        en: 'According to the EFF, client-side scanning breaks the promise that only sender and recipient can analyse messages. The European privacy supervisors find interception and analysis tools fundamentally at odds with end-to-end encryption, and the Global Encryption Coalition calls scanning incompatible with it. The Council Legal Service (April 2023, after the memo) sees it banned, weakened or circumvented by detection orders.',
      },
      statements: [
        'eff-breaks-promise',
        'edpb-at-odds-e2ee',
        'gec-incompatible',
        'ls-encryption-weakened',
      ],
    },
  },
  'open-until-advice': {
    title: { nl: 'Openhouden tot er advies is', en: 'Open until there is an opinion' },
    text: {
      nl: 'Zolang het juridisch advies over een ingrijpend middel er niet is, hoort een regering dat middel open te houden.',
      en: 'As long as the legal opinion on a far-reaching means is not there, a government should keep that means open.',
    },
    level: 4,
    turnsOn: {
      nl: 'Om de bewijslast: moet vaststaan dat een middel niet mag, of juist dat het wel mag? Moeilijk, want de nota noemt het advies wel, maar zegt niet dat het openhouden daarop rust; dat is onze lezing.',
      en: 'On the burden of proof: must it be settled that a means is not allowed, or that it is? Difficult, because the memo mentions the opinion, but does not say that keeping the option rests on it; that is our reading.',
    },
    for: {
      text: {
        nl: 'Nederland hecht volgens de nota veel waarde aan het advies van de Juridische Dienst van de Raad, dat elk moment werd verwacht, en ‘we’ zijn er inhoudelijk nog niet uit. Client-side scanning dan al uitsluiten kost volgens de nota onderhandelingsruimte, en het loopt, voegen wij toe, op het advies vooruit. Wat open blijft, kan later nog worden afgewezen.',
        en: 'According to the memo, the Netherlands greatly values the opinion of the Council Legal Service, which was expected at any moment, and on the substance ‘we’ are not there yet. Ruling out client-side scanning at that point costs negotiating room, the memo says, and, we add, runs ahead of the opinion. What stays open can still be rejected later.',
      },
      statements: [
        'open-until-opinion',
        'not-there-yet',
        'written-analysis-awaited',
        'opinion-valued',
        'narrows-room',
      ],
    },
    against: {
      text: {
        nl: 'De Juridische Dienst was volgens de nota al kritisch over de proportionaliteit en legaliteit van het voorstel, en bij een ingrijpend middel, zo is te zeggen, hoort twijfel vóór grondrechten te werken. Openhouden is niet zonder risico: wordt de verordening aangenomen, dan is Nederland er volgens de brief onverkort aan gebonden. En één middel uitsluiten is nog geen afwijzing van het geheel: dat het zo telt, is een aanname die geen van beide documenten uitspreekt.',
        en: 'According to the memo the Legal Service was already critical of the proposal’s proportionality and legality, and with a far-reaching means, one can say, doubt should work in favour of fundamental rights. Keeping it open is not without risk: if the Regulation is adopted, the letter says, the Netherlands is bound in full. And ruling out one means is not rejecting the whole: that it counts as such is an assumption that neither document states.',
      },
      statements: [
        'legal-service-critical',
        'rights-protected',
        'bound-once-adopted',
        'counts-as-early-no',
      ],
    },
  },
} as const satisfies Record<string, PropositionSource<StatementId>>;
