import { articleNl } from './article/nl.ts';
import { displayNl } from './display/nl.ts';
import { judgingNl } from './judging/nl.ts';
import { listed } from './listed.ts';
import { keysNl } from './keys/nl.ts';
import type { Messages } from './messages.ts';
import { printingNl } from './printing/nl.ts';
import { sharingNl } from './sharing/nl.ts';
import { embeddedNl } from './embedded/nl.ts';
import { touchNl } from './touch/nl.ts';

function togetherWith(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` samen met ${listed(numbers, 'en')}`;
}

/** The interface's words in Dutch. */
export const nl: Messages = {
  brand: 'De Afweging',
  subtitle: 'Waarom een minister afraadde om client-side scanning uit te sluiten',
  description:
    'Een interactieve kaart van één redenering: waarom de minister van Justitie en Veiligheid de Tweede Kamer in het voorjaar van 2023 afraadde om client-side scanning uit te sluiten.',
  languageName: 'Nederlands',
  switchLanguage: 'Read in English',
  skipToContent: 'Naar de inhoud',
  navigation: 'Onderdelen van deze site',
  shows: {
    map: 'Kaart',
    outline: 'Overzicht',
    documents: 'Documenten',
    sides: 'Beide kanten',
    timeline: 'Wat volgde',
    classroom: 'In de klas',
    glossary: 'Begrippen',
    about: 'Uitleg',
  },
  views: {
    legend: 'Wat de kaart laat zien',
    case: 'De zaak in één oogopslag',
    documents: 'Beide documenten',
    outside: 'Met stemmen van buiten',
  },
  viewCounts: (cards) => `${cards} kaartjes`,
  map: {
    region: 'Kaart van de redenering',
    summary: (cards) =>
      cards === 1 ? 'Er wordt 1 kaartje getoond.' : `Er worden ${cards} kaartjes getoond.`,
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    fit: 'Alles in beeld brengen',
    putBack: 'Verschoven kaartjes terugzetten',
    controls: 'Zoom en positie',
    open: (count, label) =>
      count === 1
        ? `Toon 1 kaartje achter ‘${label}’`
        : `Toon de ${count} kaartjes achter ‘${label}’`,
    close: (label) => `Sluit wat achter ‘${label}’ ligt`,
    select: (number, label) => `${number}. ${label}`,
    junction: (scheme, kind) =>
      ({ for: 'Stap ter ondersteuning', against: 'Tegenwerping', undercuts: 'Ondergraving' })[
        kind
      ] + `: ${scheme}`,
    ends: (premises, conclusion) => `van ${premises.join(' en ')} naar ${conclusion}`,
    stepTo: (conclusion) => `de stap naar ${conclusion}`,
    hiddenPremises: (count) =>
      count === 1 ? 'nog 1 premisse, niet getoond' : `nog ${count} premissen, niet getoond`,
    emptyTitle: 'Geen kaartje past hier bij deze filters',
    emptyText: 'Wis de filters, of zoek in alle kaartjes van de kaart.',
    clearFilters: 'Wis de filters',
    searchWholeMap: 'Zoek in alle kaartjes',
  },
  hint: {
    read: 'Klik op een kaartje om te lezen wie het zegt; ‘+’ opent wat erachter ligt.',
    judge:
      'Waar de minister op bouwt, is hier eerst aangenomen: aanvaard, betwijfel of verwerp een kaartje, en zie wat eruit volgt.',
    dismiss: 'Sluit deze aanwijzing',
  },
  legend: {
    title: 'Legenda',
    supports: 'ondersteunt',
    attacks: 'pleit tegen',
    undercuts: 'ondergraaft een stap',
    linked: 'tellen alleen samen',
    implicit: 'impliciet',
    bearsOn: 'heeft betrekking op',
    outside: 'bron van buiten',
    later: 'er kwam later iets bij',
    more: 'kaartjes erachter',
  },
  filter: {
    title: 'Filter',
    active: (count) => `Filter (${count})`,
    voice: 'Wie het zegt',
    origin: 'Herkomst',
    document: 'Document of bron',
    clear: 'Wis alles',
    close: 'Sluit de filters',
    explanation: 'Vink aan wat u wilt zien. Is in een lijst niets aangevinkt, dan ziet u alles.',
  },
  search: {
    label: 'Zoek in beweringen en citaten',
    placeholder: 'Zoeken',
    none: (query) => `Niets gevonden voor ‘${query}’. Probeer één woord, of een deel ervan.`,
    count: (hits) => (hits === 1 ? '1 kaartje gevonden' : `${hits} kaartjes gevonden`),
    clear: 'Wis de zoekterm',
    close: 'Sluit het zoekveld',
    inQuote: 'in het citaat',
  },
  origins: { stated: 'Gesteld', implicit: 'Impliciet', outside: 'Van buiten' },
  originsExplained: {
    stated: 'gesteld in de documenten',
    implicit: 'een premisse die geen van beide documenten noemt; door ons toegevoegd',
    outside: 'uit een bron buiten de twee documenten',
  },
  implicitPremise: 'Impliciete premisse',
  article: articleNl,
  judging: judgingNl,
  display: displayNl,
  keys: keysNl,
  sharing: sharingNl,
  touch: touchNl,
  embedded: embeddedNl,
  quoted: (text) => `‘${text}’`,
  sourceKinds: {
    government: 'Overheid',
    parliament: 'Parlement',
    court: 'Rechter',
    supervisor: 'Toezichthouder',
    science: 'Wetenschap',
    'civil-society': 'Maatschappelijke organisatie',
    industry: 'Bedrijf',
    press: 'Pers',
    mapmakers: 'Makers van deze kaart',
  },
  fidelity: { quoted: 'Geciteerd', paraphrased: 'Geparafraseerd', inferred: 'Afgeleid' },
  fidelityExplained: {
    quoted: 'de bewering zegt wat de geciteerde woorden zeggen',
    paraphrased: 'onze woorden, dezelfde inhoud',
    inferred: 'onze lezing van wat daar staat',
  },
  knownBy: {
    read: 'Wij hebben deze bron zelf gelezen',
    reported: 'Zoals gemeld door een andere bron',
  },
  noAddress: 'Hiervan kennen wij geen webadres.',
  later: 'Later',
  laterExplained: 'later dan de twee documenten',
  places: { whole: 'als geheel', abstract: 'samenvatting' },
  documents: {
    intro:
      'Beide documenten, passage voor passage samengevat in onze woorden, met bij elke passage de kaartjes die eruit komen.',
    cards: (count) => (count === 1 ? '1 kaartje' : `${count} kaartjes`),
    none: 'Uit deze passage komt geen kaartje.',
    undated: 'op ons exemplaar staat geen datum',
    selectedHere: 'Wat u hebt gekozen, komt hiervandaan',
  },
  sides: {
    intro: [
      'De documenten redeneren langs verschillende lijnen. Van elke lijn staat hier de sterkste versie die wij ervan kunnen geven (een ‘steelman’), en daarbij het sterkste weerwoord. Beide zijn in onze eigen woorden: het zijn geen citaten, en wij leggen ze niemand in de mond.',
      'Onder elk betoog staan de kaartjes waaruit het is opgebouwd. Volg ze om te zien wie wat zegt, en waar.',
    ],
    contents: 'De lijnen van de redenering',
    steelman: 'De redenering op haar sterkst',
    reply: 'Het sterkste weerwoord',
    uses: 'Gebruikte kaartjes',
    showOnMap: 'Toon beide kanten op de kaart',
    shownFor: { line: 'Beide kanten van:', proposition: 'Voor en tegen:' },
    sideOf: {
      line: {
        one: 'in de redenering op haar sterkst',
        other: 'in het weerwoord',
        both: 'in beide',
      },
      proposition: { one: 'voor de stelling', other: 'tegen de stelling', both: 'in beide' },
    },
    backToCase: 'Terug naar de hele zaak',
    disputesTitle: 'Wat anderen steunen en bestrijden',
    disputesIntro:
      'Elke premisse en elke bewering die door een bron van buiten de documenten wordt gesteund of bestreden. Aan welke kant de meeste bronnen staan, zegt niet wie gelijk heeft.',
    backing: 'Gesteund door',
    attacking: 'Bestreden door',
    undercutting: 'Een stap ernaartoe wordt ondergraven door',
    nobody: 'geen van onze bronnen',
  },
  timeline: {
    intro: [
      'Wat er gebeurde vanaf de motie-Van Raan, en wat er ondertussen werd gezegd. Bij elke gebeurtenis staan de kaartjes waarop ze betrekking heeft.',
      'Wat na de twee documenten kwam, heeft het label ‘later’. Een latere gebeurtenis kan niet weerleggen wat in het voorjaar van 2023 werd verwacht: niemand kon die toen kennen. Ze kan wel laten zien hoe het die verwachting verging.',
    ],
    document: 'Een van de twee documenten van deze kaart',
    said: 'Bron',
    bearsOn: 'Heeft betrekking op',
    onMap: 'Op de kaart',
    end: 'Hier houdt de kaart op. Hoe het Europese dossier verderging, vermeldt ze niet.',
  },
  glossary: {
    intro:
      'Woorden uit deze kaart en uit het debat erover, in gewone taal uitgelegd. Staat er op een pagina of in het leespaneel een stippellijn onder een woord, klik of tik er dan op voor de uitleg.',
    explain: (term) => `Wat betekent ‘${term}’?`,
    all: 'Alle begrippen',
  },
  panel: {
    region: 'Leespaneel',
    close: 'Sluit het leespaneel',
    back: 'Terug',
    forward: 'Vooruit',
    translation: 'Onze vertaling',
    whyNeeded: 'Waarom de redenering dit nodig heeft',
    note: 'Toelichting',
    restsOn: 'Rust op',
    restsOnNothing: 'De documenten geven hiervoor geen reden.',
    backedFromOutside: 'Gesteund door bronnen van buiten',
    objections: 'Tegenwerpingen',
    undercutBy: 'Wat deze stap ondergraaft',
    carries: 'Wat hierop rust',
    carriesNothing: 'Hierop rust niets anders.',
    speaksAgainst: 'Waartegen dit pleit',
    togetherWith: 'samen met',
    together: 'Tellen alleen samen',
    context: 'Wat hierop betrekking heeft',
    bearsOn: 'Heeft betrekking op',
    events: 'Gebeurtenissen die hierop betrekking hebben',
    eventsExplained:
      'Wat het label ‘later’ heeft, kan niet weerleggen wat in het voorjaar van 2023 werd verwacht.',
    lines: 'Beide kanten van deze redeneerlijn',
    stepOf: {
      for: 'Stap ter ondersteuning',
      against: 'Tegenwerping',
      undercuts: 'Ondergraving van een stap',
    },
    stepAbout: {
      for: 'Ondersteunt',
      against: 'Pleit tegen',
      undercuts: 'Ondergraaft de stap naar',
    },
    madeIn: 'Waar de stap wordt gezet',
    stepUnstated:
      'De documenten laten deze stap aan de lezer; dat wij hem tekenen, is onze lezing.',
    premises: 'Premissen',
    questions: 'Kritische vragen',
    questionsIntro: 'Deze vragen horen bij dit soort argument.',
    answers: {
      here: 'Beantwoord in de documenten',
      elsewhere: 'Elders beantwoord',
      unanswered: 'Onbeantwoord',
    },
    showStep: 'Bekijk deze stap',
    showOnMap: 'Toon op de kaart',
    showInDocument: 'Toon in het document',
  },
  outline: {
    intro:
      'De redenering als tekst: elke bewering, met daaronder wat haar ondersteunt en wat ertegen pleit. Overzicht en kaart laten hetzelfde zien: wat u in het ene opent, kiest of beoordeelt, is zo in het andere.',
    mainTitle: 'Het advies en de redenen ervoor',
    otherTitle: 'Wat de documenten verder concluderen',
    roles: {
      main: 'de hoofdconclusie',
      other: 'een conclusie waarop verder niets rust',
      for: (conclusion, together) => `ondersteunt ${conclusion}${togetherWith(together)}`,
      against: (conclusion, together) => `pleit tegen ${conclusion}${togetherWith(together)}`,
      undercuts: (from, to, together) =>
        `ondergraaft de stap van ${listed(from, 'en')} naar ${to}${togetherWith(together)}`,
      context: (about) => `heeft betrekking op ${about}`,
    },
    alsoUnder: 'ook onder',
    and: ' en ',
    behind: (number, label) => `Wat achter ${number} ligt: ${label}`,
    rest: (count, number) =>
      count === 1 ? `Nog 1 kaartje achter ${number}` : `Nog ${count} kaartjes achter ${number}`,
    notShown: 'wordt nu niet getoond',
  },
  printing: printingNl,
  about: {
    title: 'Over deze kaart',
    care: 'Deze kaart gaat over regels tegen materiaal van seksueel kindermisbruik. Raakt het onderwerp u, of maakt u zich zorgen over uzelf of een ander? Helpwanted.nl helpt gratis en anoniem, in het Nederlands en in het Engels.',
    careLink: 'Naar helpwanted.nl',
    sections: [
      {
        title: 'Wat het is',
        paragraphs: [
          'In het voorjaar van 2023 lag er in de Tweede Kamer een motie over een Europese verordening tegen materiaal van seksueel kindermisbruik. De motie vroeg de regering ervoor te zorgen dat die verordening geen chatcontrole bevat die encryptie bedreigt, zoals client-side scanning, en haar anders niet goed te keuren. De minister van Justitie en Veiligheid ontraadde de motie. Twee documenten geven de redenen: een beslisnota van ambtenaren van haar ministerie, en haar brief aan de Kamer.',
          'Bij client-side scanning (CSS) worden berichten of beelden onderzocht op het apparaat van de gebruiker zelf, voordat ze versleuteld worden verstuurd. End-to-end-encryptie (E2EE) is versleuteling waarbij alleen afzender en ontvanger een bericht kunnen lezen. Of het eerste het tweede aantast, is een van de geschilpunten op deze kaart.',
          'De kaart tekent die redenering. Elk kaartje is één bewering, met de naam van wie haar doet en de plaats waar ze staat. Elk rondje is één argument: een stap van een of meer premissen (de redenen) naar een conclusie. Een tegenwerping pleit tegen een bewering, of ondergraaft een stap: de premissen kunnen dan kloppen, maar de conclusie volgt er niet zomaar uit.',
        ],
      },
      {
        title: 'Wat het niet is',
        paragraphs: [
          'Het is geen oordeel over de motie, de verordening of de minister. De kaart zegt niet wie gelijk heeft. Ze laat zien waarop de redenering rust, zodat lezers zelf kunnen oordelen.',
          'Het is niet de tekst van de documenten. Beweringen en samenvattingen zijn in onze woorden; de woorden van de documenten zelf staan er als korte, herkenbare citaten.',
          'Het is geen volledig beeld van het debat. De bronnen van buiten de documenten zijn onze keuze: vooral bronnen die aanvallen of steunen wat de documenten onuitgesproken laten. Aan welke kant de meeste bronnen staan, zegt niet wie gelijk heeft.',
        ],
      },
      {
        title: 'Hoe het is gemaakt',
        paragraphs: [
          'Beide documenten zijn zin voor zin gelezen. Elke bewering eruit is verbonden met haar plaats: een paragraaf van de nota (§) of een alinea van de brief (¶). Elk citaat uit de twee documenten wordt door een programma woord voor woord met het document vergeleken; alleen regelafbrekingen en opmaak tellen niet mee. Bronnen buiten de documenten citeren wij niet: wat zij zeggen, staat er in onze woorden, en bij elke bron staat of wij haar zelf lazen of alleen een bericht erover.',
          'Bij elke vindplaats staat hoe dicht de bewering bij de bron blijft: geciteerd, geparafraseerd of afgeleid. Een onderbroken rand betekent: een premisse die geen van beide documenten noemt, maar die de redenering nodig heeft; wie het kaartje aanklikt, leest waarom. Een getint kaartje komt uit een bron buiten de documenten. Welke premissen wij toevoegen, hoe wij beweringen afbakenen en hoe wij ze verbinden, is ons werk; een ander zou het anders kunnen doen.',
          'Waar een bron context geeft zonder er een conclusie aan te verbinden, tekent de kaart een lichte stippellijn en niet meer dan dat. Bronnen van na het voorjaar van 2023 dragen hun datum: een latere gebeurtenis kan een verwachting uit 2023 niet weerleggen, maar wel laten zien hoe het die verwachting verging. Hebben wij van een bron geen datum, dan staat dat erbij.',
          'De soorten argumenten volgen Walton, Reed en Macagno, Argumentation Schemes (2008). De omschrijvingen en de kritische vragen zijn in onze woorden, en twee van de namen zijn van ons. Ook de vertalingen van citaten zijn van ons.',
        ],
      },
      {
        title: 'Wat uw oordeel doet',
        paragraphs: [
          'U kunt elk kaartje aanvaarden, betwijfelen of verwerpen. De kaart laat dan zien wat daaruit volgt. ‘Houdt stand’: u aanvaardt het, het wordt bij uw uitgangspunt aangenomen, of het heeft steun die overeind blijft tegenover elk bezwaar. ‘Valt’: u verwerpt het, of binnen dit oordeel blijft geen steun ervoor overeind. ‘Betwist’: geen van beide is uitgemaakt. Geen van die woorden zegt dat iets waar of onwaar is: wat valt, kan om een andere reden toch kloppen. Wegen steun en bezwaar tegen elkaar op, dan beslist alleen u wat zwaarder weegt; de kaart telt nooit argumenten.',
          'De rekenwijze is niet door ons bedacht: het is de ‘grounded’ interpretatie van een abstract dialectisch raamwerk (Brewka en Woltran, 2010; Brewka, Ellmauthaler, Strass, Wallner en Woltran, 2013). Ze beslist alleen wat stap voor stap vaststaat. Hoeveel een kaartje draagt, volgt de maat voor verantwoordelijkheid van Chockler en Halpern (2004): hoe minder andere kaartjes u ernaast hoeft te verwerpen om iets te verzwakken, hoe meer het draagt. Uw oordeel staat in het adres van de pagina: wie die link krijgt, ziet het. Er wordt niets opgeslagen, tenzij u vraagt het op dit apparaat te bewaren.',
        ],
      },
      {
        title: 'Onafhankelijkheid',
        paragraphs: [
          'De kaart is onafhankelijk. Ze is niet gemaakt in opdracht van, betaald door of gecontroleerd door het ministerie, de Kamer, een politieke partij of een organisatie die erin wordt genoemd.',
          'De pagina plaatst geen cookies en vraagt niets op bij andere sites. Ze slaat niets op, tenzij u vraagt uw oordeel te bewaren: dat blijft dan op dit apparaat, totdat u het vinkje weer weghaalt.',
        ],
      },
    ],
    linksTitle: 'Officiële publicaties',
    links: [
      {
        label: 'Motie-Van Ginneken c.s., 26 643 nr. 1011',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-1011.html',
      },
      {
        label: 'Motie-Van Raan c.s., 26 643 nr. 885',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-885.html',
      },
      {
        label: 'Schriftelijk overleg over die motie, 26 643 nr. 908',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-908.html',
      },
      {
        label: 'Motie-Slootweg c.s., 26 643 nr. 1009',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-1009.html',
      },
      {
        label: 'Motie-Slootweg c.s., 26 643 nr. 1010',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-1010.html',
      },
      {
        label: 'Kabinetsstandpunt encryptie (2016), 26 643 nr. 383',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-383.html',
      },
      {
        label: 'Kabinetsbrief van 28 juni 2023, 26 643 nr. 1043',
        href: 'https://zoek.officielebekendmakingen.nl/kst-26643-1043.html',
      },
    ],
    versionTitle: 'Versie',
    version: (version, date, cards, steps) =>
      `Versie ${version} van de inhoud, van ${date}: ${cards} beweringen en ${steps} argumenten. Een kaartje houdt zijn nummer en zijn adres in latere versies.`,
    dataTitle: 'Gegevens',
    data: 'De inhoud van de kaart is ook als gegevensbestand beschikbaar, vrij te gebruiken met naamsvermelding (CC BY 4.0).',
    dataLink: 'De kaart als JSON',
    schemaLink: 'Het JSON-schema ervan',
    reportTitle: 'Een fout gevonden?',
    report:
      'Een verkeerde vindplaats, een oneerlijke formulering, een vertaling die iets mist: meld het als issue in de repository van het project, met het nummer van het kaartje en, als het kan, de zin in het document waaruit het blijkt. Correcties staan in het wijzigingsoverzicht (CHANGELOG).',
  },
  notices: {
    fragment: 'Een deel van deze link werd niet begrepen en is weggelaten:',
    dismiss: 'Sluit deze melding',
  },
  root: { choose: 'Kies een taal' },
  noScript:
    'Zonder JavaScript toont deze pagina de kaart als beeld, met daaronder alle andere onderdelen als tekst.',
};
