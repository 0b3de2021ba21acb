import { listed } from '../../listed.ts';
import type { SideMessages } from './messages.ts';

const cards = (numbers: readonly number[]) =>
  numbers.length === 1 ? `kaartje ${numbers.join('')}` : `de kaartjes ${listed(numbers, 'en')}`;
const from = (numbers: readonly number[]) => listed(numbers, 'en');
const een = (numbers: readonly number[]) => numbers.length === 1;
const stand = (numbers: readonly number[]) => (een(numbers) ? 'staat' : 'staan');

/** The words of preparing one's side, in Dutch. */
export const sideNl: SideMessages = {
  title: 'Bereid je kant voor',
  intro:
    'Kies een rol. Je krijgt een rolkaart die uit de kaart is gemaakt: je sterkste lijn, waarop die rust, welke aanval je kunt verwachten, wat je daarop antwoordt en wat je kunt citeren. Wat je wilt gebruiken, zet je in je eigen betoog.',
  question: 'De vraag in het debat: was het goed dat de minister de motie ontraadde?',
  positions: {
    for: 'Voor het ontraden',
    against: 'Tegen het ontraden',
    undecided: 'Moet nog beslissen',
  },
  chooses: 'Je kiest wie je volgt',
  noSuchRole: (name) => `Dit adres noemt een rol die er niet is: ${name}. Kies er hieronder een.`,
  role: {
    all: 'Alle rollen',
    choose: 'Kies een rol',
    followed: 'Wie je volgt',
    mind: 'Let op',
    strongest: 'Je sterkste lijn',
    also: 'Ook te gebruiken',
    ourWords: 'Zo sterk mogelijk gezegd, in onze woorden',
    goes: 'Zo loopt de lijn',
    step: {
      for: (premises, conclusion) =>
        `${from(premises)} ${een(premises) ? 'steunt' : 'steunen'} ${conclusion}`,
      against: (premises, conclusion) =>
        `${from(premises)} ${een(premises) ? 'valt' : 'vallen'} ${conclusion} aan`,
    },
    undercuts: (premises, conclusion) =>
      `${from(premises)} ${een(premises) ? 'ondergraaft' : 'ondergraven'} de stap naar ${conclusion}`,
    shakes: (numbers) =>
      `Weerlegt niemand dit, dan ${stand(numbers)} ${cards(numbers)} niet meer vast.`,
    addLine: 'Zet deze lijn in mijn betoog',
    lineAdded: 'Deze lijn staat in je betoog',
    restsOn: 'Waarop je steunt',
    attack: 'Welke aanval je kunt verwachten',
    reply: 'Wat je antwoordt',
    ours: 'Geen van beide documenten zegt dit: wij vulden het aan.',
    loses: (numbers) => `Zonder dit bereikt de lijn ${cards(numbers)} niet.`,
    noQuotation: 'Er is niets om te citeren. Leg uit waarom de redenering dit nodig heeft.',
    ownWords: 'Niet letterlijk geciteerd: vertel het na en noem de bron.',
    noAttack: 'De kaart kent hier geen aanval op. Wel kun je een kritische vraag krijgen.',
    hits: {
      premise: 'op deze premisse',
      step: 'op de stap die je hiermee zet',
      conclusion: (number) => `de andere kant, over kaartje ${number}`,
    },
    told: (numbers) => `Ook hier, zie hierboven: de aanval met ${cards(numbers)}.`,
    furtherAttacks: 'Verder nog',
    expectQuestion: (premises, conclusion) =>
      `Verwacht deze vraag bij de stap van ${from(premises)} naar ${conclusion}`,
    states: {
      here: 'de documenten geven een antwoord',
      elsewhere: 'alleen bronnen van buiten geven een antwoord',
      unanswered: 'nergens beantwoord',
    },
    against: (numbers) => `tegen ${from(numbers)}`,
    helps: {
      backs: 'steunt wat wordt aangevallen',
      attacks: 'valt de aanval aan',
      contradicts: 'zegt iets anders',
    },
    noReply: 'De kaart kent geen antwoord hierop. Bedenk er zelf een.',
    askBack: 'Vraag terug',
    bearInMind: 'Wat je over deze bron moet weten',
    inBrief: 'In mijn betoog',
    addCard: (number, label) => `In mijn betoog: ${number} ${label}`,
    quote: 'Voorlezen',
    quoteOf: (number, source) => `Voorlezen: ${source}, bij ${number}`,
    takeUp: 'Antwoord voorbereiden',
    takeUpOf: (number, label) => `Antwoord voorbereiden op ${number} ${label}`,
    answerWith: 'Hiermee antwoorden',
    answerWithOf: (number, label) => `Hiermee antwoorden: ${number} ${label}`,
    print: 'Druk deze rolkaart af',
    hinges: {
      title: 'Waar de beslissing van afhangt',
      intro: (reasons) =>
        `De kaart vindt in de documenten ${reasons} redenen om de motie te ontraden, en volgens haar rekenregels is elk ervan genoeg. Wie het advies zo wil laten vallen, moet ze dus allemaal wegnemen; je kunt ook vinden dat iets anders zwaarder weegt. Dit is bij elke reden het minste dat moet vallen, als wat in de documenten staat verder geldt.`,
      reason: (number) => `Reden ${number}`,
      fallsWithout: 'Vervalt zonder',
      oneOf: 'een van deze',
      andOneOf: 'en een van deze',
      andOf: 'en',
      more: 'Drie premissen of minder zijn niet genoeg om deze reden weg te nemen.',
    },
  },
  brief: {
    title: 'Mijn betoog',
    intro:
      'Verzamel kaartjes, zet ze in je eigen volgorde en schrijf erbij wat je wilt zeggen. Daarnaast zie je wat nog geen verdediging heeft en welke aanvallen je nog moet beantwoorden.',
    toBrief: 'Naar mijn betoog',
    add: 'In mijn betoog',
    added: 'Staat in je betoog',
    empty: {
      title: 'Je betoog is nog leeg',
      text: 'Begin bij een rolkaart en neem daar je sterkste lijn over, of zoek zelf kaartjes op de kaart.',
      fromRole: 'Kies een rol',
      ownPoint: 'Begin met een eigen punt',
    },
    setup: 'Over je betoog',
    name: 'Titel',
    namePlaceholder: 'Mijn betoog',
    author: 'Naam (hoeft niet)',
    authorHint: 'Komt alleen op papier en in je bestanden.',
    role: 'Rol',
    noRole: 'Geen rol',
    side: 'Kant',
    sides: { for: 'Voor het ontraden', against: 'Tegen het ontraden' },
    minutes: 'Spreektijd in minuten',
    pace: 'Woorden per minuut',
    paceHint:
      'Onze aanname is 130. Lees een alinea voor met een klok ernaast en vul je eigen tempo in.',
    time: {
      title: 'Spreektijd',
      fits: (estimated, set) => `Ongeveer ${estimated} van de ${set}`,
      over: (estimated, set, over) => `Ongeveer ${estimated} van de ${set}: ${over} te lang`,
      assumed: (pace) =>
        `Geschat op ${pace} woorden per minuut. Antwoorden op aanvallen tellen niet mee: die geef je als ze komen.`,
      entry: (time) => `ongeveer ${time}`,
    },
    list: {
      title: 'Wat je zegt',
      order: 'Wat je zegt, in volgorde',
      hint: 'Versleep een punt aan de greep, gebruik de knoppen, of druk op Alt met pijl omhoog of omlaag; op de greep zelf zijn de pijltjes genoeg.',
      ownPoint: 'Eigen punt',
      addOwnPoint: 'Voeg een eigen punt toe',
      note: 'Wat je erbij zegt',
      noteOf: (what) => `Wat je zegt bij ${what}`,
      ownText: 'Wat je zegt',
      drag: (what) => `Versleep ${what}`,
      up: (what) => `Eerder: ${what}`,
      down: (what) => `Later: ${what}`,
      remove: (what) => `Haal weg: ${what}`,
      readOut: 'Voorlezen',
      crossing: 'Dit kaartje werkt tegen je eigen kant.',
      onMap: (number) => `Bekijk ${number} op de kaart`,
      place: (place, of) => `${place} van ${of}`,
    },
    find: {
      label: 'Zoek een kaartje om toe te voegen',
      placeholder: 'Woord of nummer',
      none: (query) => `Geen kaartje met ‘${query}’.`,
      count: (hits) => (hits === 1 ? '1 kaartje gevonden' : `${hits} kaartjes gevonden`),
      there: 'staat er al in',
    },
    check: {
      title: 'Hoe je betoog ervoor staat',
      rule: 'Hoe dit wordt bepaald',
      rules: [
        'Dit rekent de kaart uit. Het is geen cijfer en het zegt niet wie er gelijk heeft.',
        'Een punt is verdedigd als iets in je betoog of in de documenten het steunt, of als je elke aanval erop beantwoordt. Bij een impliciete premisse die niemand aanvalt, telt ook wat je er zelf bij schrijft.',
        'Een aanval is beantwoord als je er een kaartje of eigen woorden tegenover zet. Of je antwoord klopt, kan de kaart niet beoordelen.',
        'De zwaarste aanval staat bovenaan: die waardoor in de documenten het meeste niet meer vaststaat.',
      ],
      outcome: {
        stands: (number) =>
          `Met wat je inbrengt staat kaartje ${number} nog overeind: de motie wordt ontraden.`,
        contested: (number) =>
          `Met wat je inbrengt is kaartje ${number} betwist: op de kaart staat het advies dan niet meer vast.`,
        falls: (number) =>
          `Met wat je inbrengt valt kaartje ${number}: de redenen om de motie te ontraden houden dan geen stand.`,
      },
      undefended: 'Nog niet verdedigd',
      noUndefended:
        'Achter elk punt in je betoog staat iets. Of het een aanval doorstaat, zie je hieronder.',
      because: {
        attacked: 'Aangevallen, en niets steunt het.',
        unbacked:
          'Geen van beide documenten zegt dit en niets steunt het. Schrijf erbij waarom het klopt.',
      },
      loses: (numbers) => `Wint de ander dit, dan verlies je ook ${cards(numbers)}.`,
      backWith: 'Verdedig het met',
      noBacking: 'De kaart kent niets dat dit steunt: verdedig het in eigen woorden.',
      attacks: 'Aanvallen',
      noAttacks: 'Op wat je zegt kent de kaart geen aanval.',
      unanswered: (open, all) =>
        open === 0 ? `Alle ${all} beantwoord.` : `${open} van de ${all} nog niet beantwoord.`,
      on: (numbers) => `tegen ${from(numbers)}`,
      answered: 'beantwoord',
      open: 'nog open',
      answer: 'Antwoord met',
      offers: 'Passende kaartjes',
      noOffers: 'De kaart kent geen kaartje dat hierop antwoordt.',
      inWords: 'In je eigen woorden',
      yourAnswer: 'Je antwoord',
      takeBack: 'Haal weg',
      takeBackOf: (number, label) => `Haal dit antwoord weg: ${number} ${label}`,
      missing: 'Wat je stappen ook nodig hebben',
      missingIntro: 'Deze premissen noem je niet, maar zonder ze werkt je redenering niet.',
      missingFor: (number) => `nodig voor ${number}`,
      crossing: 'Werkt tegen je kant',
      crossingIntro: 'Gebruik het om toe te geven of te weerleggen, of haal het weg.',
      addCard: 'Voeg toe',
    },
    tools: {
      title: 'Bewaren en afdrukken',
      undo: 'Maak ongedaan',
      redo: 'Doe opnieuw',
      print: 'Druk af',
      save: 'Bewaar als bestand',
      markdown: 'Markdown',
      word: 'Word (.docx)',
      making: 'Het Word-bestand wordt gemaakt.',
      wordFailed:
        'Het Word-bestand kon niet worden gemaakt. Probeer het nog eens, of bewaar als Markdown.',
      open: 'Open een bestand',
      clear: 'Begin opnieuw',
      keep: 'Onthoud mijn betoog op dit apparaat',
      keepExplained:
        'Doe dit alleen op een apparaat van jezelf. Zonder vinkje wordt niets bewaard.',
      cannotKeep:
        'Deze browser staat niet toe dat er iets wordt bewaard. Bewaar je betoog als bestand.',
      unsaved: 'Nog niet bewaard',
    },
    file: 'mijn-betoog',
    told: {
      added: (what) => `Toegevoegd: ${what}.`,
      lineAdded: (count) =>
        `De lijn staat in je betoog: ${count} ${count === 1 ? 'kaartje' : 'kaartjes'} erbij.`,
      removed: (what) => `Weggehaald: ${what}.`,
      moved: (what, place, of) => `${what} staat nu op plaats ${place} van ${of}.`,
      opened: 'Je betoog is geopend.',
      cleared: 'Je betoog is leeggemaakt.',
      undone: 'Ongedaan gemaakt.',
      redone: 'Opnieuw gedaan.',
      answered: 'Antwoord genoteerd.',
      canUndo: 'Je kunt dit ongedaan maken.',
    },
    problems: {
      unreadable: {
        'too-long':
          'Dit bestand is te groot voor een betoog. Kies een bestand dat je hier hebt bewaard.',
        'not-json':
          'Dit bestand is niet te lezen: het is beschadigd, of het is een ander soort bestand. Kies een bestand dat je hier hebt bewaard (het eindigt op .json).',
        'not-a-brief':
          'In dit bestand staat geen betoog. Kies een bestand dat je hier hebt bewaard met ‘Bewaar als bestand’.',
        newer:
          'Dit bestand is gemaakt met een nieuwere versie van De Afweging. Open het op de site, of vraag om een nieuwere versie van deze pagina.',
        'other-map': 'Dit betoog hoort bij een andere kaart. Open het daar.',
      },
      kept: 'Wat je had, staat er nog.',
      leftOut: 'Dit kon niet worden overgenomen; de rest wel:',
      card: (name) => `een kaartje dat deze kaart niet heeft: ‘${name}’`,
      attack: (name) => `een antwoord op een aanval die deze kaart niet heeft: ‘${name}’`,
      role: (name) => `een rol die hier niet bestaat: ‘${name}’`,
      malformed: (count) =>
        count === 1
          ? 'één onderdeel dat verkeerd is opgeschreven'
          : `${count} onderdelen die verkeerd zijn opgeschreven`,
      'too-many': (count) =>
        count === 1
          ? 'één onderdeel dat te lang of te veel was'
          : `${count} onderdelen die te lang of te veel waren`,
      madeWith: (version, now) =>
        `Het betoog is gemaakt met versie ${version} van de inhoud; dit is versie ${now}. Kijk na of alles nog klopt.`,
      dismiss: 'Sluit deze melding',
    },
    text: {
      role: 'Rol',
      author: 'Naam',
      side: 'Kant',
      time: (set, estimated, pace) =>
        `Spreektijd: ${set} ${set === 1 ? 'minuut' : 'minuten'} (geschat: ${estimated}, bij ${pace} woorden per minuut)`,
      say: 'Wat ik zeg',
      ownPoint: 'Eigen punt',
      attacks: 'Aanvallen en antwoorden',
      attackOn: (name, numbers) => `${name} (tegen ${from(numbers)})`,
      answer: 'Mijn antwoord',
      noAnswer: 'Nog geen antwoord.',
      sources: 'Bronnen',
      implicit: 'Geen van beide documenten zegt dit; de makers van de kaart vulden het aan.',
      colophon: (title, version, date) =>
        `Gemaakt met De Afweging: ${title}, versie ${version}, ${date}. Wat met een vindplaats tussen aanhalingstekens staat, is letterlijk geciteerd; de kaartjes zijn in de woorden van de kaartmakers.`,
      room: 'Ruimte voor aantekeningen',
    },
  },
};
