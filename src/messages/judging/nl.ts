import type { JudgingMessages } from './messages.ts';

const getal = (count: number, een: string, meer: string) => (count === 1 ? een : meer);

/** Wat er over oordelen wordt gezegd, in het Nederlands. */
export const judgingNl: JudgingMessages = {
  start: {
    legend: 'Waar u van uitgaat',
    label: 'Ga uit van',
    name: {
      minister: 'Alleen het betoog van de minister',
      outside: 'Met stemmen van buiten',
      own: 'Mijn eigen oordeel',
    },
    short: { minister: 'de minister', outside: 'alle stemmen', own: 'eigen oordeel' },
    explained: {
      minister:
        'Waar de twee documenten op bouwen zonder er redenen voor te geven, wordt aangenomen. Bronnen van buiten doen niet mee.',
      outside:
        'Bronnen van buiten doen ook mee, en wat zij zeggen zonder er redenen voor te geven, wordt eveneens aangenomen.',
      own: 'Niets wordt vooraf aangenomen. Wat u nog niet hebt beoordeeld, blijft open.',
    },
  },
  mark: { accepted: 'Aanvaarden', doubted: 'Betwijfelen', rejected: 'Verwerpen' },
  marked: { accepted: 'aanvaard', doubted: 'betwijfeld', rejected: 'verworpen' },
  markGroup: (label) => `Wat vindt u van ‘${label}’?`,
  markKeys: 'Op een kaartje: 1 aanvaarden, 2 betwijfelen, 3 verwerpen, 0 terugnemen',
  yourMark: (mark) => `door u ${mark}`,
  words: { stands: 'Houdt stand', contested: 'Betwist', falls: 'Valt', open: 'Nog open' },
  standings: {
    stands: 'houdt stand',
    open: 'nog open: er is iets nog niet beoordeeld',
    clash: 'betwist: steun en bezwaren wegen tegen elkaar op',
    doubted: 'betwist: u betwijfelt het',
    circular: 'betwist: het hangt van zichzelf af, in een kring',
    unsettled: 'betwist: het hangt af van iets wat betwist is',
    refuted: 'valt bij dit oordeel',
    unsupported: 'valt: geen steun ervoor houdt hier stand',
    apart: 'doet niet mee',
  },
  contextOnly:
    'Dit is context: het heeft betrekking op andere kaartjes, en bepaalt niet mee wat standhoudt.',
  noPart: 'Vanuit dit uitgangspunt doet het niet mee.',
  tally: {
    marked: (number, mark) => `${number} ${mark}.`,
    unmarked: (number) => `Oordeel over ${number} teruggenomen.`,
    start: (name) => `U gaat uit van: ${name}.`,
    weigh: 'Weging gewijzigd.',
    undo: 'Ongedaan gemaakt.',
    redo: 'Opnieuw gedaan.',
    reset: 'Alles teruggenomen.',
    adopt: 'Oordeel uit de link overgenomen.',
    receive: 'U ziet het oordeel dat deze link bevat.',
    try: 'Uitgeprobeerd.',
    takeBack: 'Terug naar hoe het was.',
    counts: (falls, contested, open, stands) => {
      const [first, ...others] = [
        { count: falls, said: getal(falls, 'valt', 'vallen') },
        { count: contested, said: `${getal(contested, 'is', 'zijn')} betwist` },
        { count: open, said: `${getal(open, 'is', 'zijn')} open` },
        { count: stands, said: `${getal(stands, 'houdt', 'houden')} stand` },
      ].filter(({ count }) => count > 0);
      if (!first) return '';
      // Een los getal zou het nummer van een kaartje lijken.
      return `${[
        `${first.count} ${getal(first.count, 'kaartje', 'kaartjes')} ${first.said}`,
        ...others.map(({ count, said }) => `${count} ${said}`),
      ].join(', ')}.`;
    },
    nothing: 'Verder verandert er niets.',
    dismiss: 'Sluiten',
    more: (count) => `en nog ${count}`,
  },
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  mine: {
    title: 'Mijn oordelen',
    button: (count) => (count === 0 ? 'Mijn oordelen' : `Mijn oordelen (${count})`),
    none: 'U hebt nog niets beoordeeld. Aanvaard, betwijfel of verwerp een kaartje, en zie wat standhoudt en wat valt.',
    marks: 'Beoordeeld',
    weighings: 'Gewogen',
    weighed: (card, side, pairs) =>
      `${card}: ${side === 'support' ? 'de steun weegt zwaarder dan' : 'de steun weegt minder zwaar dan'} ${getal(pairs, 'het bezwaar', 'de bezwaren')}`,
    takeBack: (name) => `Terugnemen: ${name}`,
    reset: 'Alles terugnemen',
    keep: 'Op dit apparaat bewaren',
    keepExplained:
      'Anders wordt er niets opgeslagen, en staat uw oordeel alleen in het adres van deze pagina.',
    cannotKeep: 'Deze browser staat niet toe dat deze pagina iets opslaat.',
    inconsistent: (one, other) =>
      `U aanvaardt ${one} en ${other}. Op deze kaart sluiten die elkaar uit; beide houden stand omdat u beide aanvaardt.`,
  },
  received: {
    title: 'Deze link bevat een ander oordeel dan dat van u.',
    size: (marks, weighings) =>
      [
        `${marks} ${getal(marks, 'oordeel', 'oordelen')}`,
        ...(weighings > 0 ? [`${weighings} ${getal(weighings, 'weging', 'wegingen')}`] : []),
      ].join(', '),
    compare: 'Vergelijken',
    adopt: 'Overnemen',
    adoptExplained: 'Uw eigen oordeel krijgt u terug met ‘Ongedaan maken’.',
    leave: 'Zo laten',
    mine: 'Van u',
    theirs: 'In de link',
    unmarked: 'geen oordeel',
    startsFrom: 'Uitgangspunt',
    weighings: (count) => (count === 1 ? '1 weging' : `${count} wegingen`),
    verdicts: 'Wat er van de kaartjes wordt',
    sameVerdicts: 'Elk kaartje komt op hetzelfde uit.',
    onlyInOne: (cards) =>
      `${cards} ${getal(cards, 'kaartje doet', 'kaartjes doen')} maar bij één van beide mee.`,
    differences: 'Oordelen die verschillen',
    close: 'Vergelijking sluiten',
  },
  problems: {
    unsealed:
      'Deze link zegt niet dat het oordeel erin compleet is. Is hij afgekapt, dan kan er iets ontbreken.',
    incomplete:
      'Dit oordeel is onderweg afgekapt of veranderd. Wat ervan te lezen was, wordt getoond.',
    newer:
      'Het oordeel in de link, of dat op dit apparaat is bewaard, is gemaakt met een nieuwere versie van deze pagina. Wat ervan te lezen was, wordt getoond.',
  },
  why: {
    title: 'Waarom?',
    unfold: 'Waarom dat zo is',
    matters: (marks) => `Van wat u beoordeelde, doet dit ertoe: ${marks}.`,
    accepted: 'u aanvaardt het.',
    rejected: 'u verwerpt het.',
    doubted: 'u betwijfelt het.',
    granted: 'het wordt hier aangenomen',
    unsupported: 'niets steunt het hier.',
    notJudged: 'u hebt het nog niet beoordeeld.',
    list: (names) =>
      names.length < 2
        ? names.join('')
        : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`,
    supports: (premises, count) =>
      count === 1 ? `${premises} steunt het` : `${premises} steunen het samen`,
    andOutweighs: ', en dat weegt zwaarder dan wat ertegen pleit, zoals u koos',
    alsoSupported: (lines) =>
      lines === 1
        ? 'Nog één grond ervoor houdt stand.'
        : `Nog ${lines} gronden ervoor houden stand.`,
    onlyLine: (failure) => `de enige steun ervoor ${failure}.`,
    noneHolds: (lines) =>
      lines === 2
        ? 'geen van beide gronden ervoor houdt stand.'
        : `geen van de ${lines} gronden ervoor houdt stand.`,
    line: (premises, failure) => `De steun van ${premises} ${failure}.`,
    granting: (failure) => `De bewering zelf ${failure}.`,
    needs: (premise, which) => `kan niet zonder ${premise}, ${which}`,
    undercut: (by) => `wordt ondergraven door ${by}`,
    outweighed: (by) => `weegt minder zwaar dan het bezwaar van ${by}, zoals u koos`,
    contrary: (statement) => `moet wijken voor ${statement}, dat dit uitsluit en dat u aanvaardt`,
    contraryRejected: (statements) => `Wat dit zou uitsluiten, verwerpt u: ${statements}.`,
    which: {
      accepted: 'en dat aanvaardt u',
      doubted: 'en dat betwijfelt u',
      rejected: 'en dat verwerpt u',
      stands: 'en dat houdt stand',
      contested: 'en dat is betwist',
      falls: 'en dat valt',
      open: 'en dat is nog open',
      notJudged: 'en dat hebt u nog niet beoordeeld',
    },
    whichAll: {
      accepted: 'en die aanvaardt u',
      doubted: 'en die betwijfelt u',
      rejected: 'en die verwerpt u',
      stands: 'en die houden stand',
      contested: 'en die zijn betwist',
      falls: 'en die vallen',
      open: 'en die zijn nog open',
      notJudged: 'en die hebt u nog niet beoordeeld',
    },
    clash: (support, objections) =>
      `de steun (${support}) en wat ertegen pleit (${objections}) wegen tegen elkaar op.`,
    takenForGranted: 'wat wordt aangenomen',
    restsOn: (statements, which) => `het hangt af van ${statements}, ${which}.`,
    undercutBy: (statements, which) =>
      `een stap ernaartoe wordt misschien ondergraven door ${statements}, ${which}.`,
    attackedBy: (statements, which) => `wat ertegen pleit, hangt af van ${statements}, ${which}.`,
    circular: (statements) => `het hangt van zichzelf af, in een kring via ${statements}.`,
    objectionFails: (objection, failure) =>
      `Het bezwaar van ${objection} houdt geen stand: het ${failure}.`,
    undercutFails: (undercutter, failure) =>
      `De ondergraving door ${undercutter} houdt geen stand: die ${failure}.`,
    objectionOutweighed: (objection, by) =>
      `Het bezwaar van ${objection} weegt minder zwaar dan ${by}, zoals u koos.`,
    itself: { rejected: 'dat verwerpt u', falls: 'dat valt' },
    lineItself: (premise, itself) => `De steun van ${premise} houdt geen stand: ${itself}.`,
    objectionItself: (premise, itself) => `Het bezwaar van ${premise} houdt geen stand: ${itself}.`,
    undercutItself: (premise, itself) =>
      `De ondergraving door ${premise} houdt geen stand: ${itself}.`,
    alreadyTold: 'zie hierboven',
  },
  carries: {
    title: 'Wat draagt dit?',
    intro: {
      stands:
        'Verwerpt u een van deze kaartjes, of meerdere samen waar dat erbij staat, dan houdt dit niet langer stand.',
      contested:
        'Verwerpt u een van deze kaartjes, of meerdere samen waar dat erbij staat, dan valt dit.',
    },
    alone: 'op zichzelf',
    onlyTogether: (others) => `alleen samen met ${others}`,
    moreSets: (count) =>
      count === 1 ? 'of in 1 andere combinatie' : `of in ${count} andere combinaties`,
    affects: (count) =>
      count === 1
        ? 'het verwerpen verandert 1 ander kaartje'
        : `het verwerpen verandert ${count} andere kaartjes`,
    none: (lines) =>
      `Wie tot drie andere kaartjes verwerpt, welke ook, verzwakt dit niet${lines > 1 ? `: er zijn ${lines} gronden voor die standhouden, en elk ervan is genoeg` : ''}.`,
    falls: 'Het valt al.',
    showOnMap: 'Op de kaart tonen',
    hideOnMap: 'Niet meer tonen',
    badge: { 1: 'draagt op zichzelf', 2: 'draagt met één ander', 3: 'draagt met twee andere' },
    all: (count) => `Alle ${count} tonen`,
  },
  flips: {
    title: 'Wat zou het veranderen?',
    intro: 'De kleinste verandering in uw oordelen over andere kaartjes waarmee dat gebeurt.',
    wouldBecome: {
      stands: 'Om het te laten standhouden',
      contested: 'Om het betwist of open te laten zijn',
      falls: 'Om het te laten vallen',
    },
    change: {
      accepted: (name) => `aanvaard ${name}`,
      doubted: (name) => `betwijfel ${name}`,
      rejected: (name) => `verwerp ${name}`,
      unmarked: (name) => `neem uw oordeel over ${name} terug`,
    },
    and: 'en',
    marked: 'Uw eigen oordeel beslist hierover, wat u ook van andere kaartjes vindt.',
    takeBackMark: 'Mijn oordeel terugnemen',
    try: 'Probeer het',
    others: (count) =>
      count === 1 ? 'Er is nog 1 andere manier.' : `Er zijn nog ${count} andere manieren.`,
    none: 'geen drie oordelen over andere kaartjes zijn genoeg; een oordeel over dit kaartje zelf wel.',
    trying: 'U probeert dit uit.',
    keep: 'Zo houden',
    back: 'Terug naar hoe het was',
  },
  weigh: {
    title: 'Wat weegt zwaarder?',
    intro:
      'Ze wegen tegen elkaar op totdat u zegt wat zwaarder weegt. Het aantal argumenten beslist niet.',
    between: (support, objection) => `${support} tegenover ${objection}`,
    allAtOnce: 'Alle steun hier tegenover alle bezwaren hier',
    oneByOne: (pairs) => `Eén voor één (${pairs})`,
    supportWins: 'de steun',
    objectionWins: (objections) => getal(objections, 'het bezwaar', 'de bezwaren'),
    neither: 'geen van beide',
    sign: 'Hier wegen twee kanten tegen elkaar op',
    decided: 'Hier zei u wat zwaarder weegt',
  },
};
