import { listed } from '../listed.ts';
import type { CitingMessages, ShareDialogMessages, QuotingMessages } from './messages.ts';

/** Wat bronvermeldingen zeggen, in het Nederlands. */
export const citingNl: CitingMessages = {
  kind: 'Interactieve argumentkaart',
  version: (version) => `Versie ${version}`,
  in: 'In',
  retrieved: (date, url) => `Geraadpleegd op ${date}, van ${url}`,
  card: (number, label) => `Kaartje ${number}: ${label}`,
  cards: (numbers) => `${numbers.length === 1 ? 'kaartje' : 'kaartjes'} ${listed(numbers, 'en')}`,
  step: (from, to) => `Stap van ${from} naar ${to}`,
  objection: (from, to) => `Bezwaar van ${from} tegen ${to}`,
  theStep: (step) => `de ${step}`,
  theObjection: (objection) => `het ${objection}`,
};

/** Wat een tekst om te citeren zegt, in het Nederlands. */
export const quotingNl: QuotingMessages = {
  saidBy: (voices) => `Gezegd door: ${voices}.`,
  ourWords: 'De bewering staat er in de woorden van deze kaart.',
  premises: 'Vanuit',
  ourStep: 'deze stap zetten is onze lezing',
  underMarks: 'Wat ervan wordt',
  noMarks: 'Geen kaartje is beoordeeld.',
  caution: 'Dit zegt wat er volgt uit dat uitgangspunt en die oordelen, niet wat waar is.',
  citation: 'Bronvermelding',
};

/** Alles wat er over delen wordt gezegd, in het Nederlands. */
export const shareDialogNl: ShareDialogMessages = {
  title: 'Delen',
  close: 'Sluiten',
  tabs: { link: 'Link', embed: 'Insluiten', picture: 'Plaatje', cite: 'Citeren' },
  copying: {
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    notCopied: 'Kopieer de gekozen tekst zelf',
  },
  copyNamed: (what) => `Kopiëren: ${what}`,
  size: (kilobytes) => `${kilobytes} kB`,
  link: {
    address: 'Adres van wat u nu ziet',
    code: 'Code van wat u nu ziet',
    explained: 'Wie het opent, ziet dezelfde kaartjes, geopend en gekozen zoals bij u.',
  },
  embed: {
    frameTitle: (title) => `Argumentkaart: ${title}`,
    nowhere:
      'Dit bestand kent geen site met de kaart; daarom is er geen code om in een pagina te zetten. Open de kaart op haar eigen site om haar in te sluiten.',
    seen: 'Wat lezers eerst zien',
    show: { map: 'Kaart', outline: 'Overzicht' },
    selected: (name) => `Gekozen: ${name}`,
    judged: 'Met mijn oordeel',
    notJudged: 'U hebt nog niets beoordeeld.',
    look: 'Hoe het eruitziet',
    theme: 'Thema',
    themes: { auto: 'Automatisch', light: 'Licht', dark: 'Donker' },
    language: 'Taal',
    width: 'Breedte',
    widths: { full: 'Zo breed als de tekst', fixed: 'Vast' },
    pixelsWide: 'Breedte in pixels',
    height: 'Hoogte in pixels',
    readers: 'Wat lezers kunnen doen',
    marks: 'Kaartjes aanvaarden, betwijfelen en verwerpen',
    pinned: (version) => `Blijf bij versie ${version} van de inhoud`,
    pinnedExplained: 'Anders toont uw artikel altijd de nieuwste versie.',
    preview: 'Voorbeeld van de ingesloten kaart',
    previewSize: (width, height, ratio, share) =>
      `${width} × ${height} pixels (${ratio})${share < 100 ? `, getoond op ${share}%` : ''}`,
    noPreview: 'Het voorbeeld is er alleen op de site zelf.',
    codes: 'Code voor uw pagina',
    iframe: {
      title: 'Kader (iframe)',
      explained:
        'Werkt bijna overal en vraagt geen script in uw pagina. Het kader kan niet bij uw artikel en slaat niets op.',
    },
    loader: 'Met een script dat de hoogte aanpast en uw artikel de kaart laat sturen',
    loaderSize: (size) => `het script: ${size}`,
    component: {
      title: 'Component',
      explained: 'Voor pagina’s die scripts toestaan: de kaart wordt deel van het artikel zelf.',
    },
    image: {
      title: 'Plaatje',
      explained:
        'Een stilstaand plaatje van wat u ziet, in de taal van deze pagina. Bewaar het bestand, zet het op uw eigen site en vul het adres in bij src.',
      download: 'Een plaatje kiezen en bewaren',
    },
  },
  picture: {
    preview: 'Voorbeeld van het plaatje',
    files: 'Bewaren als bestand',
    svg: 'SVG, scherp op elke grootte',
    png: 'PNG',
    twice: 'PNG, twee keer zo groot',
    print: 'PNG om af te drukken',
    making: 'Het plaatje wordt gemaakt …',
    failed:
      'Het plaatje kon niet worden gemaakt. Sluit dit venster en probeer het opnieuw; wat u had, is niet veranderd.',
    alt: 'Tekst voor wie het plaatje niet ziet',
    altText: (title, cards, main, selected) =>
      `Argumentkaart ‘${title}’: ${cards} ${cards === 1 ? 'kaartje' : 'kaartjes'} met de redenen en tegenwerpingen ertussen. De conclusie is: ${main}.${selected === undefined ? '' : ` Gekozen: ${selected}.`}`,
    credit: 'Naamsvermelding',
    creditLine: (brand, version, year) => `${brand}, versie ${version} (${year}), CC BY 4.0`,
  },
  cite: {
    what: 'Wat u citeert',
    whole: 'De hele kaart',
    format: 'Vorm',
    formats: { apa: 'APA 7', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    download: (file) => `Bewaren als ${file}`,
    quoting: 'Tekst om uit te citeren',
    quotingExplained:
      'De bewering met wie het zegt en waar, wat haar steunt en tegenspreekt, en wat ervan wordt onder uw oordelen.',
    nothingSelected:
      'Kies eerst een kaartje of een stap op de kaart; de tekst om uit te citeren staat dan hier.',
    notation: 'Notatie',
    notations: { plain: 'Gewone tekst', markdown: 'Markdown' },
  },
  citing: citingNl,
  quoting: quotingNl,
};
