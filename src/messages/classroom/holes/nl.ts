import type { HolesMessages } from './messages.ts';

/** Wat de oefeningen zeggen, in het Nederlands. */
export const holesNl: HolesMessages = {
  title: 'Zoek het gat',
  intro:
    'Waar ontbreekt een stap, wie zei wat, en wat valt er als je iets weghaalt? De oefeningen komen uit de kaart en zijn steeds anders. Je krijgt geen cijfer, wel bij elk antwoord de reden.',
  premise: 'Een premisse is een bewering waarop een stap rust.',
  kinds: {
    'missing-premise': 'De ontbrekende premisse',
    quotation: 'Van citaat naar bewering',
    matching: 'Citaten en beweringen',
    origins: 'Gesteld of impliciet?',
    'critical-question': 'De kritische vraag',
    'what-falls': 'Wat valt er als …?',
    'steelman-reply': 'Eerst zo sterk mogelijk, dan weerwoord',
    'attack-premise': 'Val een premisse aan',
  },
  tasks: {
    'missing-premise':
      'Uit deze stap is één premisse weggelaten. Welke bewering maakt de stap compleet?',
    quotation: 'Welke bewering komt uit dit citaat?',
    matching: 'Welke bewering komt uit welk citaat? Elke bewering hoort bij één citaat.',
    origins:
      'Staat het in de nota of de brief, is het een premisse die wij hebben toegevoegd, of zegt een bron van buiten het?',
    'critical-question': 'Welke kritische vraag raakt precies deze stap?',
    'steelman-reply':
      'Schrijf deze redenering zo sterk mogelijk op, ook als je het er niet mee eens bent. Geef daarna het beste weerwoord.',
    'attack-premise':
      'De documenten noemen deze premisse niet, maar hebben haar wel nodig. Schrijf het sterkste bezwaar ertegen. Wat zou de andere kant antwoorden?',
  },
  choices: {
    title: 'Andere oefeningen kiezen',
    difficulty: 'Niveau',
    difficulties: { easy: 'Makkelijk', medium: 'Gemiddeld', hard: 'Moeilijk' },
    explained: {
      easy: 'met uitleg over het soort stap, en opties die ver uit elkaar liggen',
      medium: 'met alleen de naam van het soort stap',
      hard: 'zonder hulp, met opties die dicht bij elkaar liggen; soms ook met stemmen van buiten',
    },
    kinds: 'Soorten',
    open: 'om te schrijven',
    count: 'Hoeveel',
    fresh: 'Nieuwe oefeningen',
    bringBack: 'Vorige oefeningen terug',
    renewed: (code) => `Dit zijn nieuwe oefeningen, met een andere code: ${code}.`,
    broughtBack: 'De vorige oefeningen zijn terug.',
    code: 'Code van deze oefeningen',
    codeExplained:
      'Wie dezelfde code gebruikt, krijgt dezelfde oefeningen. Hij staat ook op het werkblad.',
    openCode: 'Open deze code',
    wrongCode:
      'Een code begint met letters of cijfers en bevat verder alleen letters, cijfers, streepjes en punten. Neem hem precies over van het werkblad.',
    copy: 'Kopieer de link voor de klas',
    copied: 'Gekopieerd',
    notCopied: 'Kopiëren lukt hier niet. De link staat in de adresbalk.',
    noneOfKind: 'Kies minstens één soort.',
    fewer: (count) =>
      `De kaart heeft van deze soorten niet meer dan ${count} verschillende oefeningen.`,
  },
  unknown: (parts) =>
    `Deze link noemt iets wat deze oefeningen niet kennen: ${parts}. Dat is weggelaten; de rest geldt.`,
  exercise: (number) => `Oefening ${number}`,
  of: (number, count) => `Oefening ${number} van ${count}`,
  exercises: 'De oefeningen',
  found: 'gevonden',
  seen: 'antwoord bekeken',
  previous: 'Vorige',
  next: 'Volgende',
  check: 'Kijk na',
  choose: 'Kies eerst een antwoord.',
  chooseAll: 'Kies eerst overal een antwoord.',
  show: 'Toon het antwoord',
  again: 'Maak opnieuw',
  right: 'Klopt.',
  notThis: 'Deze niet.',
  rows: (right, all) =>
    right === all
      ? `Alle ${all} kloppen. Bij elk staat waarom.`
      : right === 0
        ? `Van de ${all} klopt er nog geen. Bij elk staat waarom.`
        : `${right} van de ${all} ${right === 1 ? 'klopt' : 'kloppen'}. Bij elk staat waarom.`,
  answerIs: 'Het antwoord is',
  others: 'Waarom de andere niet',
  onMap: 'Toon op de kaart',
  help: 'Soort stap',
  premises: 'Premissen',
  conclusion: 'Conclusie',
  gap: 'Welke premisse hoort hier?',
  supports: 'ondersteunt',
  speaksAgainst: 'pleit tegen',
  undercuts: 'ondergraaft de stap naar',
  quotationFrom: (place) => `uit: ${place}`,
  translation: 'onze vertaling',
  pick: 'kies',
  origins: {
    stated: 'gesteld in nota of brief',
    implicit: 'impliciet: door ons toegevoegd',
    outside: 'gezegd door een bron van buiten',
  },
  originsShort: { stated: 'Gesteld', implicit: 'Impliciet', outside: 'Van buiten' },
  claim: 'Bewering',
  fall: {
    start: {
      minister:
        'Ga uit van het betoog van de minister: waar de twee documenten op bouwen zonder er redenen voor te geven, geldt.',
      outside:
        'Ga uit van het betoog van de minister en van de bronnen van buiten: waar die op bouwen zonder er redenen voor te geven, geldt.',
    },
    marks: {
      accepted: (cards, count) => `Stel: ${cards} ${count === 1 ? 'wordt' : 'worden'} aanvaard.`,
      rejected: (cards, count) => `Stel: ${cards} ${count === 1 ? 'wordt' : 'worden'} verworpen.`,
      doubted: (cards, count) => `Stel: ${cards} ${count === 1 ? 'wordt' : 'worden'} betwijfeld.`,
    },
    asked: {
      stands: 'Welk van deze kaartjes houdt dan stand?',
      contested: 'Welk van deze kaartjes is dan betwist?',
      falls: 'Welk van deze kaartjes valt dan?',
    },
    steps: 'De stappen die ertoe doen',
    rules:
      'Een stap heeft al zijn premissen nodig. Een kaartje waarheen stappen leiden, valt pas als geen enkele daarvan meer houdt.',
    rulesContested:
      'Betwist is een kaartje als de steun ervoor betwist is, of als er zowel steun als een bezwaar standhoudt. Wat aanvaard is, geldt.',
    is: { stands: 'houdt stand', contested: 'is betwist', falls: 'valt' },
  },
  why: {
    accepted: 'het is hier aanvaard.',
    rejected: 'het is hier verworpen.',
    doubted: 'het is hier betwijfeld.',
    which: {
      accepted: 'en dat is aanvaard',
      doubted: 'en dat is betwijfeld',
      rejected: 'en dat is verworpen',
      stands: 'en dat houdt stand',
      contested: 'en dat is betwist',
      falls: 'en dat valt',
      open: 'en dat is nog open',
      notJudged: 'en dat is nog niet beoordeeld',
    },
    whichAll: {
      accepted: 'en die zijn aanvaard',
      doubted: 'en die zijn betwijfeld',
      rejected: 'en die zijn verworpen',
      stands: 'en die houden stand',
      contested: 'en die zijn betwist',
      falls: 'en die vallen',
      open: 'en die zijn nog open',
      notJudged: 'en die zijn nog niet beoordeeld',
    },
    itself: { rejected: 'dat is verworpen', falls: 'dat valt' },
  },
  because: {
    implicit: 'Geen van beide documenten zegt dit; wij hebben het toegevoegd.',
    saidIn: (place, quote) => `Het staat in ${place}: ${quote}.`,
    together: (scheme, pattern) => `Soort stap: ${scheme}. ${pattern}`,
    noFit: 'Met de andere premissen samen leidt dit niet naar de conclusie.',
    supports: (card) => `Op de kaart steunt het iets anders: ${card}.`,
    attacks: (card) => `Op de kaart pleit het tegen ${card}.`,
    bearsOn: (cards) => `Op de kaart is het context bij ${cards}.`,
    nowhere: 'Op de kaart is het een eindpunt, geen premisse.',
    citedHere: (place, fidelity) => `De bewering komt uit ${place}: ${fidelity}.`,
    citedElsewhere: (place, quote) => `Deze bewering komt uit ${place}: ${quote}.`,
    notThisOrigin: {
      stated: 'Geen van beide documenten zegt dit.',
      implicit: 'Er is iemand die dit wel zegt.',
      outside: 'Op de kaart komt dit niet van een bron van buiten.',
    },
    inDocuments: (places) => `Gesteld, in ${places}.`,
    fromOutside: (voices, source) =>
      `Gezegd buiten de twee documenten, door: ${voices} (${source}).`,
    belongs: (scheme, pattern) => `De vraag hoort bij deze soort stap: ${scheme}. ${pattern}`,
    belongsElsewhere: (scheme) => `Deze vraag hoort bij een andere soort stap: ${scheme}.`,
    cards: (cards) => `Zie ${cards}.`,
    answers: {
      here: 'De documenten zeggen er iets over.',
      elsewhere: 'De documenten zeggen er niets over, een bron van buiten wel.',
      unanswered: 'Geen bron op de kaart beantwoordt haar: hier zit een gat.',
    },
  },
  open: {
    line: 'De redenering',
    cardsToUse: 'Kaartjes om te gebruiken',
    firstSteelman: 'Eerst: zo sterk mogelijk',
    thenReply: 'Dan: het beste weerwoord',
    yourText: 'Jouw tekst',
    copy: 'Kopieer je tekst',
    copied: 'Gekopieerd',
    notCopied: 'Kopiëren lukt hier niet. Selecteer je tekst zelf.',
    attack: 'Het sterkste bezwaar, en het antwoord dat je verwacht',
    premise: 'De premisse',
    objections: 'Wie op de kaart bezwaar maakt',
    lineReply: (line) => `Uit het weerwoord op de redenering ‘${line}’:`,
    unanswered: 'Vragen die geen bron op de kaart beantwoordt',
    says: (voice, claim) => `${voice}: ${claim}`,
    showModel: 'Toon een modelantwoord',
    hideModel: 'Verberg het modelantwoord',
    model: 'Modelantwoord',
    modelExplained:
      'Eén goed antwoord, door ons uit de kaart gemaakt. Het jouwe kan anders zijn en even sterk.',
    steelman: 'Op haar sterkst',
    reply: 'Het weerwoord',
    checkYourself: 'Kijk zelf na',
    criteria: {
      'steelman-reply': [
        'Zou iemand die het zo ziet, zeggen: ja, dat bedoel ik?',
        'Staat erbij wie het zegt, en wat je er zelf aan toevoegt?',
        'Zijn ‘lijkt’, ‘op dit moment’ en ‘vooralsnog’ blijven staan waar de bron dat zegt?',
        'Raakt het weerwoord een premisse of een stap, en niet de persoon?',
        'Raakt het weerwoord de sterke versie, en niet een zwakkere?',
      ],
      'attack-premise': [
        'Raakt je bezwaar precies deze premisse, en niet de conclusie of de persoon?',
        'Noem je een bron of een reden, en zeg je welke van de twee het is?',
        'Klopt de tijd: kon de minister dit in het voorjaar van 2023 weten?',
        'Is wat de documenten openlaten, niet voorgesteld als iets wat ze beweren?',
        'Heb je het antwoord van de andere kant eerlijk weergegeven?',
      ],
    },
  },
  sheet: {
    title: 'Op papier',
    intro:
      'Deze oefeningen als werkblad op A4, met de antwoorden op een apart vel. Wat bij een schrijfoefening is geschreven, komt mee.',
    what: 'Wat u afdrukt',
    parts: {
      both: 'Werkblad en antwoorden',
      exercises: 'Alleen het werkblad',
      key: 'Alleen de antwoorden',
    },
    bothSides:
      'Drukt u dubbelzijdig af? Druk de antwoorden dan apart af, anders kunnen ze op de achterkant van het werkblad komen.',
    print: 'Druk het werkblad af',
    heading: 'Werkblad: zoek het gat',
    name: 'Naam (mag leeg blijven)',
    key: 'Antwoorden voor de docent',
    keyExplained:
      'Dezelfde nummers als op het werkblad. De redenen komen uit de kaart; getallen bij beweringen zijn de nummers van de kaartjes.',
    again: (code) => `Code: ${code}`,
    about: 'De Afweging, een kaart van de redenen waarom een minister in 2023 een motie ontraadde.',
    letters: 'Schrijf de letter op.',
  },
};
