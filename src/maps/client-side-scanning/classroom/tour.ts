import type { Text } from '../../../model/text.ts';
import type { TourStep } from '../../../model/tour.ts';
import type { StatementId } from '../statements/index.ts';

interface StepSource extends Omit<TourStep<Text>, 'id' | 'view' | 'opened' | 'supposed'> {
  opened?: readonly StatementId[];
  focus: readonly [StatementId, ...StatementId[]];
  supposed?:
    { start: 'outside' } | { statement: StatementId; mark: 'accepted' | 'doubted' | 'rejected' };
}

/**
 * The tour through the case for students, step by step. The prose says what the documents say, what we
 * add, and who says what outside of them; what is later than the documents is called so.
 */
const steps = {
  'what-is-asked': {
    title: {
      nl: 'Wat er gevraagd wordt',
      en: 'What is asked',
    },
    text: {
      nl: 'De motie-Van Ginneken wil encryptiebedreigende chatcontrol, zoals client-side scanning (op het apparaat zelf scannen, vóór de versleuteling), buiten een Europese verordening tegen seksueel kindermisbruik houden. Lukt dat niet, dan moet de regering de verordening niet goedkeuren. De minister ontraadt de motie: dat is een advies aan de Tweede Kamer, geen veto.',
      en: 'The Van Ginneken motion wants encryption-threatening chat control, such as client-side scanning (scanning on the device itself, before encryption), kept out of a European Regulation against child sexual abuse. Failing that, the government is not to approve the Regulation. The minister advises against the motion, which is advice to the House, not a veto.',
    },
    question: {
      nl: 'Wat zou je willen weten voordat je over deze motie stemt?',
      en: 'What would you want to know before you vote on this motion?',
    },
    opened: ['motion-text'],
    focus: ['advised-against', 'motion-text'],
  },
  'two-documents': {
    title: {
      nl: 'Eén advies, twee hoofdredenen',
      en: 'One piece of advice, two main reasons',
    },
    text: {
      nl: 'Een nota van ambtenaren en een brief van de minister komen op hetzelfde advies uit, maar zetten niet hetzelfde voorop. In de nota is dat de fase van de onderhandelingen: de mogelijkheid van client-side scanning moet blijven. In de brief is het dat detectie op chatdiensten onmogelijk wordt; de onderhandelingspositie komt daar als tweede bij.',
      en: 'A memo by officials and a letter by the minister arrive at the same advice, but do not put the same thing first. In the memo it is the phase of the negotiations: the option of client-side scanning must stay. In the letter it is that detection on chat services becomes impossible; the negotiating position comes second.',
    },
    question: {
      nl: 'Maakt het voor jouw oordeel over het advies uit welke reden vooropstaat?',
      en: 'Does it matter to your judgement of the advice which reason comes first?',
    },
    opened: ['phase-of-negotiations'],
    focus: [
      'advised-against',
      'situation-undesirable',
      'detection-impossible',
      'option-must-stay',
      'phase-of-negotiations',
    ],
  },
  'if-then': {
    title: {
      nl: 'Als dit én dat, dan geen middel',
      en: 'If this and that, then no means',
    },
    text: {
      nl: 'De brief redeneert met ‘als …, dan …’: kan client-side scanning in geen geval, en moet end-to-end-encryptie blijven, dan is materiaal van seksueel kindermisbruik op chatdiensten niet meer te detecteren. Dat aan beide voorwaarden is voldaan, zegt de brief niet; dat leiden wij af uit twee moties. Valt één van de drie kaartjes weg, dan draagt deze stap niets meer.',
      en: 'The letter reasons with ‘if …, then …’: if client-side scanning is never possible, and end-to-end encryption must stay, child sexual abuse material can no longer be detected on chat services. That both conditions are met the letter does not say; we infer it from two motions. Take away one of the three cards, and this step carries nothing.',
    },
    question: {
      nl: 'Aan welk van die drie kaartjes zou je het eerst twijfelen, en wat zou je twijfel wegnemen?',
      en: 'Which of those three cards would you doubt first, and what would settle your doubt?',
    },
    opened: ['css-ruled-out'],
    focus: [
      'no-means-conditional',
      'css-ruled-out',
      'e2ee-must-stay',
      'detection-impossible',
      'situation-undesirable',
    ],
  },
  'left-unsaid': {
    title: {
      nl: 'Wat niet is opgeschreven',
      en: 'What is left unsaid',
    },
    text: {
      nl: 'Twee van deze kaartjes hebben een onderbroken rand: ze staan niet in de nota en niet in de brief, en zijn van ons. Wij vulden ze in omdat de redenering ze nodig heeft. Het ene gaat over wat scannen met end-to-end-encryptie doet, het andere over de vraag of detectie van de inhoud wel nodig is.',
      en: 'Two of these cards have a dashed border: neither the memo nor the letter states them, and they are ours. We supplied them because the reasoning needs them. One is about what scanning does to end-to-end encryption, the other about whether detecting content is needed at all.',
    },
    question: {
      nl: 'Volgt de conclusie nog als je zo’n kaartje weglaat?',
      en: 'Does the conclusion still follow if you leave such a card out?',
    },
    focus: ['scan-before-leaves-e2ee', 'css-only-way', 'detection-needed', 'situation-undesirable'],
  },
  'the-option-kept-open': {
    title: {
      nl: 'Onderhandelen met een open optie',
      en: 'Negotiating with an open option',
    },
    text: {
      nl: 'Client-side scanning uitsluiten kost volgens de nota onderhandelingsruimte, terwijl ‘we’ er inhoudelijk nog niet uit zijn en er vooralsnog een Europese meerderheid vóór lijkt te zijn. Waarom het ruimte kost, zegt de nota niet. Wij vullen in dat één middel uitsluiten dan telt als een vroege afwijzing van de voorstellen.',
      en: 'Ruling out client-side scanning costs negotiating room, says the memo, while ‘we’ are not there yet on the substance and a European majority seems, for now, to be in favour. Why it costs room the memo does not say. We fill in that ruling out one means then counts as an early rejection of the proposals.',
    },
    question: {
      nl: 'Wanneer komt één middel uitsluiten neer op een voorstel afwijzen, en wanneer niet?',
      en: 'When does ruling out one means amount to rejecting a proposal, and when does it not?',
    },
    opened: ['not-there-yet', 'counts-as-early-no'],
    focus: [
      'option-must-stay',
      'narrows-room',
      'eu-majority',
      'not-there-yet',
      'counts-as-early-no',
    ],
  },
  'from-hosting-to-chat': {
    title: {
      nl: 'Van hosting naar chat',
      en: 'From hosting to chat',
    },
    text: {
      nl: 'Volgens nota en brief staat Nederland al jarenlang op nummer één in de EU bij het hosten van materiaal van seksueel kindermisbruik. Dat gaat over het web, uit tellingen van openbare webadressen, niet over berichten, en actueel is het niet meer. Om van hosting bij chatdiensten te komen is een premisse nodig die geen van beide documenten uitspreekt.',
      en: 'According to the memo and the letter, the Netherlands has for years been number one in the EU in hosting child sexual abuse material. That is about the web, from counts of public web addresses, not about messages, and it is no longer current. Getting from hosting to chat services takes a premise that neither document states.',
    },
    question: {
      nl: 'Heeft een land dat in hosting op nummer één stond ook een plicht rond chatberichten, en waarom?',
      en: 'Does a country that was number one in hosting also have a duty concerning chat messages, and why?',
    },
    opened: ['hosting-duty-messaging'],
    focus: ['hosting-first', 'hosting-duty-messaging', 'bad-signal', 'advised-against'],
  },
  'where-voices-differ': {
    title: {
      nl: 'Een premisse waarover stemmen verschillen',
      en: 'A premise on which voices differ',
    },
    text: {
      nl: 'Laat scannen vóór de versleuteling end-to-end-encryptie intact? Tellen stemmen van buiten mee, zoals hier, dan is dat betwist. De minister zei later dat het versleutelde transport ongemoeid blijft, en volgens Levy en Robinson kan client-side scanning in veel situaties veilig; volgens de EFF breekt het de belofte dat alleen afzender en ontvanger berichten kunnen analyseren, en de Global Encryption Coalition noemt scannen onverenigbaar met die encryptie.',
      en: 'Does scanning before encryption leave end-to-end encryption intact? With outside voices, as here, that is contested. The minister said later that it leaves the encrypted transport alone, and for Levy and Robinson client-side scanning can be safe in many situations; the EFF says it breaks the promise that only sender and recipient can analyse messages, and the Global Encryption Coalition calls scanning incompatible with end-to-end encryption.',
    },
    question: {
      nl: 'Wat moet ‘end-to-end’ beschermen: alleen een bericht onderweg, of ook wat er op je apparaat mee gebeurt?',
      en: 'What should ‘end-to-end’ protect: a message in transit alone, or also what happens to it on your device?',
    },
    opened: [
      'ls-encryption-weakened',
      'edpb-at-odds-e2ee',
      'eff-breaks-promise',
      'gec-incompatible',
      'levy-robinson-safe',
      'minister-scan-before',
    ],
    focus: [
      'scan-before-leaves-e2ee',
      'ls-encryption-weakened',
      'edpb-at-odds-e2ee',
      'eff-breaks-promise',
      'gec-incompatible',
      'levy-robinson-safe',
      'minister-scan-before',
    ],
    supposed: { start: 'outside' },
  },
  'not-ruled-out': {
    title: {
      nl: 'Wat de minister níet zegt',
      en: 'What the minister does not say',
    },
    text: {
      nl: 'De brief trekt een grens: geen akkoord als bedrijven verplicht kunnen worden om op grote schaal tekstberichten en gesprekken te scannen, want dat vindt de minister niet proportioneel. Het scannen van beeld sluit zij niet uit. Dat is nog geen steun: nergens zeggen de documenten dat beeld scannen wél proportioneel is.',
      en: 'The letter draws a line: no agreement if companies can be obliged to scan text messages and conversations on a large scale, for that the minister finds not proportionate. Scanning imagery she does not rule out. That is not support: nowhere do the documents say that scanning imagery is proportionate.',
    },
    question: {
      nl: 'Wat verandert er aan een debat als je ‘niet uitgesloten’ leest als ‘voorstander’?',
      en: 'What happens to a debate when ‘not ruled out’ is read as ‘in favour’?',
    },
    opened: ['motion-text', 'red-line-text', 'text-not-proportionate', 'imagery-not-excluded'],
    focus: ['red-line-text', 'text-not-proportionate', 'imagery-not-excluded'],
  },
  'what-falls': {
    title: {
      nl: 'Stel dat één premisse niet klopt',
      en: 'Suppose one premise is wrong',
    },
    text: {
      nl: 'Hier is bij wijze van voorbeeld één kaartje verworpen: dat scannen vóór de versleuteling end-to-end-encryptie intact laat. Daarmee verliezen drie kaartjes hun steun, tot en met ‘Detectie op chatdiensten wordt onmogelijk’: ze vallen op de kaart, al hoeven ze niet onwaar te zijn. Het advies houdt stand, want daarvoor zijn er ook andere redenen.',
      en: 'Here, as an example, one card is rejected: that scanning before encryption leaves end-to-end encryption intact. With it three cards lose their support, up to ‘Detection on chat services becomes impossible’: they fall on the map, though they need not be untrue. The advice still stands, because there are other reasons for it.',
    },
    question: {
      nl: 'Welke kaartjes zou je nog meer moeten verwerpen om het advies te laten vallen, en waarom?',
      en: 'Which other cards would you have to reject for the advice to fall, and why?',
    },
    focus: [
      'scan-before-leaves-e2ee',
      'css-only-way',
      'no-means-conditional',
      'detection-impossible',
      'situation-undesirable',
      'advised-against',
    ],
    supposed: { statement: 'scan-before-leaves-e2ee', mark: 'rejected' },
  },
  'what-came-after': {
    title: {
      nl: 'Wat er later kwam, en nu jij',
      en: 'What came later, and your turn',
    },
    text: {
      nl: 'Op 9 mei 2023 nam de Kamer de motie aan; op 28 juni schreef het kabinet haar niet te zullen uitvoeren, maar ook geen voorstander te zijn van het detectiebevel in die vorm. Eind 2024 onthield Nederland zich in de EU-Raad; in november 2025 zei het kabinet tegen te zullen stemmen. Wat ‘later’ heet, weerlegt niet wat in het voorjaar van 2023 werd verwacht.',
      en: 'On 9 May 2023 the House adopted the motion; on 28 June the cabinet wrote that it would not carry it out, yet did not favour the detection order as it then was. In late 2024 the Netherlands abstained in the EU Council; in November 2025 the cabinet said it would vote against. What is called ‘later’ does not refute what was expected in spring 2023.',
    },
    question: {
      nl: 'Wat had jij de Kamer geadviseerd, met wat in het voorjaar van 2023 bekend was?',
      en: 'What would you have advised the House, on what was known in spring 2023?',
    },
    opened: ['counts-as-early-no', 'nl-abstains-2024', 'nl-against-2025'],
    focus: ['counts-as-early-no', 'nl-abstains-2024', 'nl-against-2025', 'bad-signal'],
  },
} as const satisfies Record<string, StepSource>;

/** The tour's steps, in order. */
export const tour: readonly TourStep[] = Object.entries<StepSource>(steps).map(([id, step]) => ({
  opened: [],
  ...step,
  id,
  view: 'case',
}));
