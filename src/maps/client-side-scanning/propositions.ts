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
      nl: 'Chatdiensten moeten kunnen worden verplicht om foto’s en video’s op het apparaat te controleren op materiaal van seksueel kindermisbruik, voordat ze worden verstuurd.',
      en: 'It should be possible to oblige chat services to check photos and videos on the device for child sexual abuse material before they are sent.',
    },
    level: 1,
    turnsOn: {
      nl: 'Om waarden: de bescherming van slachtoffers tegenover de privacy van iedereen. Makkelijk, want voor beide kanten zijn snel redenen te vinden; lastig is dat beide kanten zich op privacy beroepen.',
      en: 'On values: protecting victims against everyone’s privacy. Easy, because reasons for both sides are quickly found; the difficulty is that both sides appeal to privacy.',
    },
    for: {
      text: {
        nl: 'Achter dit materiaal schuilt echt misbruik. Voorkomen is volgens de brief een absolute noodzaak, en juist chatdiensten worden steeds vaker gebruikt om dit materiaal te verspreiden. Ook slachtoffers hebben recht op privacy, zo klinkt het van de kant van Dettmeijer (later, juli 2023) en de NSPCC. Beelden vergelijken is volgens de Europese privacytoezichthouders minder ingrijpend dan tekst scannen.',
        en: 'Behind this material lies real abuse. Prevention is an absolute necessity, the letter says, and it is chat services that are increasingly used to spread this material. Victims have privacy rights too, it is said on the side of Dettmeijer (later, July 2023) and the NSPCC. According to the European privacy supervisors, matching images is less intrusive than scanning text.',
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
        nl: 'Ook grondrechten als privacy moeten worden beschermd, zegt de brief zelf. De Europese privacytoezichthouders vinden dat client-side scanning ongerichte toegang op apparaten schept, en volgens de auteurs van ‘Bugs in our Pockets’ kan het worden misbruikt. Een studie voor het Europees Parlement verwachtte een beperkt effect van het hele voorstel; daders kunnen uitwijken.',
        en: 'Fundamental rights such as privacy must be protected too, as the letter itself says. The European privacy supervisors find that client-side scanning creates untargeted access on devices, and according to the authors of ‘Bugs in our Pockets’ it can be abused. A study for the European Parliament expected the proposal as a whole to have a limited effect; offenders may move elsewhere.',
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
        nl: 'Zonder client-side scanning en mét end-to-end-encryptie is materiaal van seksueel kindermisbruik volgens de brief op chatdiensten niet meer te detecteren, en dat vindt de minister buitengewoon onwenselijk. Volgens de nota kost uitsluiten bovendien onderhandelingsruimte, en volgens de brief kost een vroegtijdige afwijzing invloed om het voorstel te verbeteren. Openhouden is nog geen ja, voegen wij toe: de minister trekt ook een grens, bij een plicht om op grote schaal tekst en gesprekken te scannen.',
        en: 'Without client-side scanning and with end-to-end encryption, the letter says, child sexual abuse material can no longer be detected on chat services, and the minister finds that extremely undesirable. Besides, ruling it out costs negotiating room, according to the memo, and an early rejection costs the influence to improve the proposal, according to the letter. Keeping it open is not yet a yes, we add: the minister also draws a line, at a duty to scan text and conversations on a large scale.',
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
        nl: 'De redenering rust deels op wat geen van beide documenten zegt: dat scannen vóór de versleuteling end-to-end-encryptie intact laat, en dat detectie van inhoud nodig is. Tegen het eerste pleit dat de Europese privacytoezichthouders middelen voor onderschepping en analyse daar fundamenteel haaks op vinden staan, tegen het tweede dat de Global Encryption Coalition op gebruikersmeldingen inzet. De nota meldt zelf kritiek van de Juridische Dienst van de Raad van de EU, maar zegt niet wat die voor de motie betekent.',
        en: 'The reasoning rests in part on what neither document says: that scanning before encryption leaves end-to-end encryption intact, and that detecting content is needed. What counts against the first is that the European privacy supervisors find interception and analysis tools fundamentally at odds with it; against the second, that the Global Encryption Coalition promotes user reporting. The memo itself reports criticism by the Legal Service of the Council of the EU, but does not say what that means for the motion.',
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
        nl: 'Scannen komt vóór de versleuteling en laat het versleutelde transport ongemoeid, zei de minister later in 2023. Client-side scanning kan volgens Levy en Robinson in veel situaties veilig worden ingezet. Een bericht blijft onderweg onleesbaar voor anderen, voegen wij toe: wat versleuteld is, blijft dat tot bij de ontvanger. En iets kan encryptie ‘bedreigen’ zonder haar ‘onmogelijk’ te maken.',
        en: 'Scanning comes before encryption and leaves the encrypted transport alone, the minister said later in 2023. Client-side scanning can be deployed safely in many situations, according to Levy and Robinson. In transit a message stays unreadable to others, we add: what is encrypted stays so until it reaches the recipient. And something can ‘threaten’ encryption without making it ‘impossible’.',
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
        nl: 'Client-side scanning breekt volgens de EFF de belofte dat alleen afzender en ontvanger berichten kunnen analyseren. Middelen voor onderschepping en analyse staan volgens de Europese privacytoezichthouders fundamenteel haaks op end-to-end-encryptie, en de Global Encryption Coalition noemt scannen ermee onverenigbaar. De Juridische Dienst van de Raad van de EU (april 2023, na de nota) ziet encryptie door detectiebevelen verboden, verzwakt of omzeild.',
        en: 'According to the EFF, client-side scanning breaks the promise that only sender and recipient can analyse messages. The European privacy supervisors find interception and analysis tools fundamentally at odds with end-to-end encryption, and the Global Encryption Coalition calls scanning incompatible with it. The Legal Service of the Council of the EU (April 2023, after the memo) sees encryption banned, weakened or circumvented by detection orders.',
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
      en: 'As long as the legal opinion on an intrusive means is not there, a government should keep that means open.',
    },
    level: 4,
    turnsOn: {
      nl: 'Om de bewijslast: moet vaststaan dat een middel niet mag, of juist dat het wel mag? Moeilijk, want de nota noemt het advies wel, maar zegt niet dat het openhouden daarop rust; dat is onze lezing. En het gaat over het hele voorstel, niet over client-side scanning alleen.',
      en: 'On the burden of proof: must it be settled that a means is not allowed, or that it is? Difficult, because the memo mentions the opinion, but does not say that keeping the option rests on it; that is our reading. And it is on the whole proposal, not on client-side scanning alone.',
    },
    for: {
      text: {
        nl: 'Nederland hecht volgens de nota veel waarde aan het advies van de Juridische Dienst van de Raad van de EU, dat elk moment werd verwacht, en ‘we’ zijn er inhoudelijk nog niet uit. Client-side scanning dan al uitsluiten kost volgens de nota onderhandelingsruimte, en het loopt, voegen wij toe, op het advies vooruit. Wat openblijft, kan later nog worden afgewezen.',
        en: 'According to the memo, the Netherlands greatly values the opinion of the Legal Service of the Council of the EU, which was expected at any moment, and on the substance ‘we’ are not there yet. Ruling out client-side scanning at that point costs negotiating room, the memo says, and, we add, runs ahead of the opinion. What stays open can still be rejected later.',
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
        nl: 'De Juridische Dienst van de Raad van de EU was volgens de nota al kritisch over de proportionaliteit en legaliteit van het voorstel, en bij een ingrijpend middel, zo is te zeggen, hoort twijfel vóór grondrechten te werken. Openhouden heeft een risico: een aangenomen verordening bindt Nederland volgens de brief onverkort. En dat één middel uitsluiten telt als afwijzing van het geheel, spreekt geen van beide documenten uit.',
        en: 'According to the memo the Legal Service of the Council of the EU was already critical of the proposal’s proportionality and legality, and with an intrusive means, one can say, doubt should work in favour of fundamental rights. Keeping it open has a risk: once adopted, the letter says, the Regulation binds the Netherlands in full. And that ruling out one means counts as rejecting the whole is stated in neither document.',
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
