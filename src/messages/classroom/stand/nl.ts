import type { ClassPictureMessages, StandMessages } from './messages.ts';

const getal = (count: number, een: string, meer: string) => (count === 1 ? een : meer);

/** Wat er staat waar een leerling zegt waar hij of zij staat. */
export const standNl: StandMessages = {
  title: 'Waar sta je?',
  intro:
    'Zeg eerst waar je nu staat. Ga dan met de kaart aan het werk, verdedig de andere kant, en zeg daarna waar je dan staat.',
  privacy:
    'Niets hiervan wordt verzameld: het blijft op dit apparaat en is weg als je de pagina sluit, tenzij je het zelf bewaart of doorgeeft. Je oordelen over kaartjes staan ook in het adres van de pagina.',
  propositions: 'Een andere stelling',
  moments: { before: 'Vooraf', after: 'Achteraf' },
  positions: ['zeer tegen', 'eerder tegen', 'ertussenin', 'eerder voor', 'zeer voor'],
  position: {
    legend: { before: 'Waar sta je nu?', after: 'En waar sta je nu?' },
    missing: 'Kies eerst waar je staat. Twijfel je, kies dan ‘ertussenin’.',
  },
  reason: {
    label: 'Omdat …',
    hint: 'In je eigen woorden, in een of twee zinnen. Schrijf niets over jezelf of anderen wat je niet wilt delen.',
    left: (count) => `nog ${count} ${getal(count, 'teken', 'tekens')}`,
  },
  cards: {
    title: 'De kaartjes waar het om draait',
    explained:
      'Hierop rusten voor en tegen. Wat vind je ervan? Je hoeft niet alles te beoordelen. Wat je op de kaart zelf beoordeelt, telt ook mee.',
    judged: (count) =>
      count === 0
        ? 'Je hebt nog geen kaartje beoordeeld.'
        : `Je hebt ${count} ${getal(count, 'kaartje', 'kaartjes')} beoordeeld.`,
    onMap: 'Naar de kaart',
  },
  settle: { before: 'Dit is waar ik nu sta', after: 'Dit is waar ik nu sta' },
  settled: {
    before:
      'Je positie vooraf is genoteerd; je kunt die nog aanpassen. Ga nu aan het werk en kom hier na het debat terug.',
    after: 'Je hebt gezegd waar je nu staat. Hieronder zie je wat er veranderde.',
  },
  change: { before: '‘Vooraf’ aanpassen', after: '‘Achteraf’ aanpassen' },
  stood: { before: 'Vooraf:', after: 'Achteraf:' },
  noReason: 'Je gaf geen reden.',
  judged: (count) => `${count} ${getal(count, 'kaartje', 'kaartjes')} beoordeeld`,
  swap: {
    title: 'Wissel van kant',
    other: (position, side) =>
      `Je positie: ${position}. Verdedig in het debat de kant die je niet koos: ${side}.`,
    undecided: 'Je staat ertussenin. Kies een kant om te verdedigen, of laat het lot beslissen.',
    lot: 'Laat het lot beslissen',
    legend: 'Welke kant verdedig je in het debat?',
    none: 'geen van beide',
    sides: { against: 'tegen', for: 'voor' },
    strongest: (side) => `‘${side}’ op zijn sterkst`,
    task: 'Zeg het zo dat iemand die dit echt vindt, zou zeggen: ja, dat bedoel ik. Deze tekst is van ons; gebruik je eigen woorden.',
    cards: 'Hierop rust het',
  },
  caution: {
    text: 'Let op: de kant die iemand krijgt toegewezen, verschuift ook waar diegene het mee eens is. Stemmen vooraf en achteraf meten overtuigen, geen leren.',
    source: 'Bron: onderzoek met peilingen rond debatten.',
  },
  later: 'Vul dit in na het debat. Wat je vooraf koos, blijft staan.',
  moved: {
    label: 'Welk kaartje bracht je het meest aan het denken?',
    none: 'Geen, of ik weet het niet',
    judged: 'Kaartjes die je beoordeelde',
    used: 'Kaartjes bij deze stelling',
    others: 'Alle andere kaartjes',
  },
  result: {
    title: 'Wat er veranderde',
    changed: (from, to) => `Vooraf: ${from}. Achteraf: ${to}.`,
    stayed: (position) => `Vooraf en achteraf: ${position}.`,
    onlyBefore: (position) => `Vooraf: ${position}. ‘Achteraf’ heb je nog niet ingevuld.`,
    onlyAfter: (position) => `Achteraf: ${position}.`,
    movedBy: 'Wat je het meest aan het denken bracht:',
    argued: (side) => `In het debat verdedigde je: ${side}.`,
    otherwise: (count) =>
      count === 0
        ? 'De kaartjes die je vooraf én achteraf beoordeelde, beoordeel je nog hetzelfde.'
        : `Over ${count} ${getal(count, 'kaartje', 'kaartjes')} oordeel je nu anders:`,
    newly: (count) =>
      `${count} ${getal(count, 'kaartje', 'kaartjes')} had je vooraf nog niet beoordeeld:`,
    noLonger: (count) =>
      `Bij ${count} ${getal(count, 'kaartje', 'kaartjes')} nam je je oordeel terug:`,
    notScored:
      'Dit is geen cijfer. Van mening veranderen is niet beter of slechter dan erbij blijven.',
  },
  handIn: {
    title: 'Inleveren',
    explained:
      'Kies één manier. Je antwoord bevat wat je hier invulde, je oordelen over kaartjes en een willekeurig nummer, waaraan een andere versie van hetzelfde antwoord te herkennen is.',
    name: 'Je naam, alleen als je docent erom vraagt',
    nameHint:
      'Zonder naam staat er niet in wie je bent. Je docent kan het soms wel zien aan hoe je het inlevert.',
    link: 'Je antwoord als link',
    code: 'Je antwoord als code',
    copyLink: 'Kopieer link',
    copyCode: 'Kopieer code',
    copied: 'Gekopieerd',
    notCopied: 'Kopieer zelf',
    qr: 'QR-code van je antwoord. De link hierboven zegt hetzelfde.',
    qrShow: 'Toon als QR-code',
    qrHide: 'Verberg de QR-code',
    qrExplained: {
      link: 'Laat je docent deze code scannen. Op dat apparaat opent dan een pagina met alleen jouw antwoord. Je docent kopieert daar de link en plakt die in het beeld van de klas.',
      code: 'Laat je docent deze code scannen. Je docent kopieert daarna wat er op dat apparaat staat en plakt het in het beeld van de klas.',
    },
    qrTooLong:
      'Je antwoord is te lang voor een QR-code die een telefoon goed leest. Gebruik de link of het bestand, of maak je redenen korter.',
    file: 'Bewaar als bestand',
    fileName: 'antwoord',
    fileExplained: 'Een klein tekstbestand om in te leveren, of om later zelf mee verder te gaan.',
    fileText:
      'Antwoord op ‘Waar sta je?’ van De Afweging. Geef dit bestand aan je docent, of open het zelf om verder te gaan. Verander de regel hieronder niet.',
  },
  keep: {
    label: 'Bewaar mijn antwoord op dit apparaat',
    explained: 'Tot je dit vinkje weghaalt. Niet doen op een apparaat dat anderen ook gebruiken.',
    cannot: 'Dit apparaat staat niet toe dat er iets wordt bewaard.',
  },
  resume: {
    title: 'Verdergaan met een eerder antwoord',
    explained: 'Plak de link of code die je eerder bewaarde, of open het bestand.',
    label: 'Je eerdere link of code',
    open: 'Verdergaan',
    file: 'Bestand openen',
    opened: 'Je eerdere antwoord staat er weer.',
    problems: {
      foreign:
        'Hier staat geen antwoord van De Afweging in. Kopieer de link of code nog eens, in zijn geheel. Wat je had, is niet veranderd.',
      'other-map': 'Dit antwoord hoort bij een andere kaart. Wat je had, is niet veranderd.',
      newer:
        'Dit antwoord is gemaakt met een nieuwere versie van deze pagina. Laad de pagina opnieuw, of open de nieuwste versie.',
      'cut-off':
        'Van dit antwoord ontbreekt een stuk, of er is een teken veranderd. Kopieer het nog eens, in zijn geheel. Wat je had, is niet veranderd.',
      unreadable: 'Dit antwoord is niet te lezen. Wat je had, is niet veranderd.',
      'no-answer':
        'Deze link leidt naar de kaart, maar er staat geen antwoord in. Wat je had, is niet veranderd.',
      'too-large':
        'Dit bestand is te groot om een antwoord te zijn. Wat je had, is niet veranderd.',
      'not-read': 'Dit bestand is niet te openen. Wat je had, is niet veranderd.',
    },
    otherProposition:
      'Dit antwoord gaat over een stelling die hier niet bestaat. Wat je had, is niet veranderd.',
  },
  restart: 'Opnieuw beginnen',
  takeBack: {
    act: 'Terughalen',
    done: 'Wat hier eerst stond, staat er weer.',
    by: {
      restart:
        'Alles is gewist: je positie, je redenen, je naam en je oordelen over kaartjes. Terughalen kan tot er weer iets is ingevuld.',
      resume:
        'Je eerdere antwoord staat er weer, in plaats van wat hier stond. Terughalen kan tot je iets verandert.',
    },
  },
  leaving: 'Je antwoord is nog niet ingeleverd of bewaard.',
};

/** Wat er staat waar de antwoorden van een klas bij elkaar komen. */
export const classPictureNl: ClassPictureMessages = {
  title: 'Beeld van de klas',
  intro:
    'Breng de antwoorden van ‘Waar sta je?’ bij elkaar en zie waar de klas stond, waar ze nu staat en over welke kaartjes ze verdeeld is.',
  privacy:
    'Niets wordt verzameld of verstuurd: wat u hier plakt of opent, blijft op dit apparaat en is weg als u de pagina sluit, tenzij u het zelf bewaart. Een link die u opent in plaats van plakt, staat ook in de geschiedenis van uw browser. Namen staan er alleen in als een leerling die zelf opschreef. Gooi de antwoorden na de les weg.',
  bring: {
    title: 'Antwoorden toevoegen',
    explained:
      'Plak links of codes, zoveel u wilt en zoals ze kwamen: uit e-mail, chat of een spreadsheet. Of open of sleep de bestanden. Een QR-code die u scant, opent op dat apparaat een pagina met één antwoord: kopieer daar de link en plak die hier.',
    label: 'Links of codes',
    placeholder: 'Plak hier',
    add: 'Toevoegen',
    files: 'Bestanden openen',
    drop: 'Laat los om toe te voegen',
    busy: 'De antwoorden worden gelezen.',
    nothing: 'Er staat nog niets in het veld. Plak daar eerst links of codes.',
    added: (count, noted) =>
      `${count} ${getal(count, 'antwoord', 'antwoorden')} toegevoegd.${
        noted === 0 ? '' : ` Bij ${noted} valt iets op te merken: zie hieronder.`
      }`,
    demonstrate: 'Hoe leerlingen antwoorden',
  },
  handedIn: {
    title: 'Deze link is een antwoord van een leerling',
    explained:
      'Bent u docent? Voeg het toe aan het beeld van de klas. Handiger is het om alle links in één keer te plakken. Scande u een QR-code en verzamelt u de antwoorden in een ander venster of op een ander apparaat? Kopieer dan de link van deze pagina en plak die daar. Kreeg je deze link van iemand anders? Dan is hij voor je docent bedoeld, en kun je deze bladzijde sluiten.',
    add: 'Toevoegen aan het beeld van de klas',
    mine: 'Dit is mijn antwoord: ermee verdergaan',
    broken: 'Deze link zou een antwoord zijn, maar het is niet te lezen.',
  },
  notes: {
    title: (count) => `${count} ${getal(count, 'opmerking', 'opmerkingen')} bij wat u toevoegde`,
    explained: 'De rest telt mee.',
    pasted: (line) => `Geplakt, regel ${line}`,
    inFile: (file, line) => `${file}, regel ${line}`,
    problems: {
      foreign: 'Weggelaten: hier staat geen antwoord van De Afweging in.',
      'other-map': 'Weggelaten: dit antwoord hoort bij een andere kaart.',
      newer:
        'Weggelaten: gemaakt met een nieuwere versie van deze pagina. Laad de pagina opnieuw en voeg het nog eens toe.',
      'cut-off':
        'Weggelaten: er ontbreekt een stuk, of er is een teken veranderd. Vraag de leerling het nog eens te sturen, of het bestand te geven.',
      unreadable:
        'Weggelaten: dit antwoord is niet te lezen. Vraag de leerling het opnieuw te maken.',
      'no-answer':
        'Weggelaten: deze link leidt naar de kaart, maar er staat geen antwoord in. Vraag om de link bij ‘Inleveren’.',
      'too-large': 'Weggelaten: dit bestand is te groot om antwoorden te bevatten.',
      'not-read':
        'Weggelaten: dit bestand is niet te openen. Probeer het nog eens, of open het en plak de inhoud.',
    },
    outcomes: {
      doubled: 'Dubbel: dit antwoord was er al en telt één keer.',
      'same-link':
        'Dubbel: een link met precies deze oordelen was er al. Zulke links zeggen niet van wie ze zijn, dus telt die één keer.',
      replaced:
        'Een andere versie van een antwoord dat er al was. Wanneer ze zijn gemaakt, is niet te zien. Deze telt, want die kwam als laatste binnen en is minstens even volledig.',
      'less-complete': 'Weggelaten: een vollediger versie van dit antwoord was er al.',
      partly: 'Telt mee, behalve wat niet op deze kaart staat:',
      'other-proposition':
        'Gaat over een stelling die deze versie niet kent, en telt daarom nergens mee.',
    },
    dismiss: 'Opmerkingen wissen',
  },
  proposition: 'Stelling',
  propositionCount: (title, count) => `${title} (${count})`,
  count: (count) => `${count} ${getal(count, 'antwoord', 'antwoorden')}`,
  none: 'Er zijn nog geen antwoorden. Zodra u er toevoegt, ziet u hier het beeld van de klas.',
  few: 'Bij minder dan vijf antwoorden is aan het beeld soms te zien wie wat vond. Laat het dan liever niet aan de klas zien.',
  acts: {
    print: 'Afdrukken',
    csvAnswers: 'CSV per antwoord',
    csvCards: 'CSV per kaartje',
    save: 'Alles bewaren als bestand',
    clear: 'Alles wissen',
    bringBack: 'Terughalen',
    cleared: 'Alle antwoorden zijn gewist.',
    unsaved: 'Deze antwoorden zijn nog niet als bestand bewaard.',
  },
  fileName: 'beeld-van-de-klas',
  fileText: (count) =>
    `Beeld van de klas, De Afweging: ${count} ${getal(count, 'antwoord', 'antwoorden')}. Open dit bestand bij ‘Beeld van de klas’ om verder te gaan. Het bevat wat leerlingen schreven: bewaar het niet langer dan nodig.`,
  flow: {
    title: 'Vooraf en achteraf',
    moved: (both, towards, against, stayed) =>
      `${both} ${getal(both, 'leerling zei', 'leerlingen zeiden')} vooraf én achteraf waar ze staan: ${towards} ${getal(towards, 'schoof', 'schoven')} op naar voor, ${against} naar tegen, ${stayed} ${getal(stayed, 'bleef', 'bleven')} op dezelfde plaats.`,
    crossed: (count) =>
      `${count} ${getal(count, 'staat', 'staan')} nu aan de andere kant dan vooraf.`,
    swapped: (count) =>
      `${count} ${getal(count, 'verdedigde', 'verdedigden')} in het debat de kant die ze vooraf niet kozen.`,
    once: (before, after) =>
      `Alleen vooraf: ${before}. Alleen achteraf: ${after}. Zij tellen niet mee in de stromen.`,
    split: (before, after) => `Verdeeldheid vooraf ${before}, achteraf ${after}.`,
    splitOnce: (split) => `Verdeeldheid ${split}.`,
    measure:
      '0: allen gelijk. 1: de helft aan elk uiteinde. Maat: ordinale spreiding volgens Leik (1966).',
    table: 'Dezelfde aantallen als tabel',
    from: 'Vooraf',
    total: 'Samen',
    alt: 'Van elke positie vooraf naar elke positie achteraf een band, zo breed als het aantal leerlingen.',
  },
  cards: {
    title: 'Per kaartje',
    explained:
      'Hoe de klas elk kaartje beoordeelde, vooraf en achteraf. Een lege balk: niemand oordeelde.',
    card: 'Kaartje',
    marks: { accepted: 'aanvaard', doubted: 'betwijfeld', rejected: 'verworpen' },
    nobody: 'niemand',
    none: 'Niemand heeft een kaartje beoordeeld.',
  },
  splits: {
    title: 'Waar de klas het meest verdeeld is',
    explained:
      'Van de kaartjes die minstens een vijfde van de klas op hetzelfde moment beoordeelde. Oordeelden er achteraf genoeg, dan telt achteraf; anders telt vooraf.',
    none: 'Over geen van die kaartjes is de klas verdeeld.',
    split: (moment, value) =>
      `verdeeldheid ${moment === 'before' ? 'vooraf' : 'achteraf'} ${value}`,
  },
  otherwise: {
    title: 'Wat er nu anders wordt beoordeeld',
    explained:
      'De kaartjes waarover de meeste leerlingen achteraf anders oordelen dan vooraf. Wie een kaartje maar op één moment beoordeelde, telt daarbij niet mee. Dat iets samengaat, zegt niet dat het een door het ander komt.',
    none: 'Niemand oordeelt achteraf anders over een kaartje.',
    of: (changed, ofChanged, stayed, ofStayed) =>
      `${changed} van de ${ofChanged} die van positie veranderden, ${stayed} van de ${ofStayed} die bleven`,
  },
  named: {
    title: 'Wat leerlingen aan het denken bracht',
    explained: 'De kaartjes die zij zelf noemden.',
    none: 'Niemand noemde een kaartje.',
    by: (count, changed) =>
      `door ${count} genoemd; van hen ${getal(changed, 'veranderde', 'veranderden')} ${changed} van positie`,
  },
  carrying: {
    title: 'Waarop het rust bij wie veranderde',
    explained:
      'Uitgerekend door de kaart: neemt een leerling die van positie veranderde het oordeel over dit kaartje terug, alleen of samen met hoogstens twee andere, dan verandert de uitkomst voor de conclusie (kaartje 1), of voor een stap hoogstens twee stappen daarachter.',
    none: 'Bij niemand die veranderde hangt de conclusie af van het eigen oordeel over een kaartje.',
    nobody: 'Niemand veranderde van positie.',
    of: (count, changed) => `bij ${count} van de ${changed} die veranderden`,
    searching: (done, of) => `Uitgerekend voor ${done} van ${of} leerlingen.`,
  },
  reasons: {
    title: 'In hun eigen woorden',
    warning:
      'Lees dit eerst zelf, voordat u het projecteert: hier staat wat leerlingen schreven, met een naam als zij die opschreven.',
    show: (count) => `Toon ${count} ${getal(count, 'antwoord', 'antwoorden')} met een reden`,
    anonymous: 'zonder naam',
    groups: {
      for: 'Op naar voor',
      against: 'Op naar tegen',
      stayed: 'Gebleven',
      once: 'Eén keer geantwoord',
    },
    more: (count) => `Toon er nog ${count}`,
    silent: (count) => `Toon ${count} ${getal(count, 'antwoord', 'antwoorden')} zonder reden`,
    remove: 'Verwijderen',
    removed: 'Het antwoord is verwijderd en telt nergens meer mee.',
    broughtBack: 'Het antwoord telt weer mee.',
  },
  csv: {
    answer: 'antwoord',
    name: 'naam',
    proposition: 'stelling',
    moment: { before: 'vooraf', after: 'achteraf' },
    position: 'positie',
    reason: 'reden',
    argued: 'verdedigde',
    movedBy: 'aan het denken gebracht door',
    number: 'nummer',
    label: 'kaartje',
    split: 'verdeeldheid',
    changed: 'nu anders, van positie veranderd',
    stayed: 'nu anders, gebleven',
    answersFile: 'antwoorden',
    cardsFile: 'kaartjes',
  },
};
