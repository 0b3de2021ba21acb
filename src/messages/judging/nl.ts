import type { JudgingMessages } from './messages.ts';

const getal = (count: number, een: string, meer: string) => (count === 1 ? een : meer);

/** Wat er over oordelen wordt gezegd, in het Nederlands. */
export const judgingNl: JudgingMessages = {
  start: {
    legend: 'Waar u van uitgaat',
    name: {
      minister: 'Alleen het betoog van de minister',
      outside: 'Met stemmen van buiten',
      own: 'Mijn eigen oordeel',
    },
    short: { minister: 'Minister', outside: 'Met anderen', own: 'Eigen oordeel' },
    explained: {
      minister:
        'Alles waarop de twee documenten bouwen, wordt aangenomen. Bronnen van buiten doen niet mee.',
      outside:
        'Ook wat bronnen van buiten zeggen doet mee, en wordt evengoed aangenomen als wat de documenten zeggen.',
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
    circular: 'betwist: de steun loopt in een kring',
    unsettled: 'betwist: het rust op iets wat betwist is',
    refuted: 'valt',
    unsupported: 'valt: niets steunt het',
    apart: 'doet niet mee',
  },
  contextOnly:
    'Dit is context: het heeft betrekking op andere kaartjes, en bepaalt niet mee wat standhoudt.',
  noPart: 'Vanuit dit uitgangspunt doet het niet mee.',
  tally: {
    marked: (number, mark) => `${number} ${mark}.`,
    unmarked: (number) => `Oordeel over ${number} teruggenomen.`,
    start: (name) => `U gaat uit van: ${name}.`,
    weigh: 'Gewogen.',
    undo: 'Ongedaan gemaakt.',
    redo: 'Opnieuw gedaan.',
    reset: 'Alle oordelen teruggenomen.',
    adopt: 'Oordeel uit de link overgenomen.',
    try: 'Geprobeerd.',
    takeBack: 'Teruggezet.',
    counts: (falls, contested, open, stands) => {
      const parts = [
        falls && `${falls} ${getal(falls, 'valt', 'vallen')}`,
        contested && `${contested} ${getal(contested, 'is', 'zijn')} betwist`,
        open && `${open} ${getal(open, 'is', 'zijn')} open`,
        stands && `${stands} ${getal(stands, 'houdt', 'houden')} weer stand`,
      ].filter(Boolean);
      return `${parts.join(', ')}.`;
    },
    nothing: 'Geen ander kaartje verandert.',
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
    outweighs: (stronger, weaker) => `${stronger} weegt zwaarder dan ${weaker}`,
    takeBack: (name) => `Terugnemen: ${name}`,
    reset: 'Alles terugnemen',
    copyLink: 'Link naar mijn oordeel kopiëren',
    linkExplained: 'Het adres van deze pagina bevat uw oordeel: wie het opent, ziet het.',
    keep: 'Op dit apparaat bewaren',
    keepExplained: 'Anders wordt niets opgeslagen; alleen het adres weet ervan.',
    cannotKeep: 'Deze browser laat de pagina hier niets opslaan.',
    close: 'Mijn oordelen sluiten',
    inconsistent: (one, other) =>
      `U aanvaardt ${one} en ${other}. Die kunnen niet allebei waar zijn; beide houden stand zoals u ze beoordeelde.`,
  },
  received: {
    title: 'Deze link bevat een ander oordeel dan het uwe.',
    size: (marks) => (marks === 1 ? '1 oordeel' : `${marks} oordelen`),
    compare: 'Vergelijken',
    adopt: 'Overnemen',
    adoptExplained: 'Het uwe krijgt u terug met ‘Ongedaan maken’.',
    leave: 'Zo laten',
    mine: 'Van u',
    theirs: 'In de link',
    unmarked: 'geen oordeel',
    startsFrom: 'Uitgangspunt',
    weighings: (count) => (count === 1 ? '1 weging' : `${count} wegingen`),
    verdicts: 'Hoe het de kaartjes vergaat',
    sameVerdicts: 'Elk kaartje komt op hetzelfde uit.',
    differences: 'Oordelen die verschillen',
    close: 'Vergelijking sluiten',
  },
  problems: {
    incomplete:
      'Het oordeel in deze link is afgekapt of veranderd. Wat ervan te lezen was, wordt getoond.',
    newer:
      'Het oordeel in deze link is gemaakt met een nieuwere versie van deze pagina. Wat ervan te lezen was, wordt getoond.',
  },
  why: {
    title: 'Waarom?',
    unfold: 'Waarom dat zo is',
    matters: (marks) => `Van wat u beoordeelde, doet dit ertoe: ${marks}.`,
    accepted: 'u aanvaardt het.',
    rejected: 'u verwerpt het.',
    doubted: 'u betwijfelt het.',
    granted: 'het wordt hier aangenomen.',
    unsupported: 'niets steunt het hier.',
    notJudged: 'u hebt het nog niet beoordeeld.',
    list: (names) =>
      names.length < 2
        ? names.join('')
        : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`,
    supports: (premises, count) =>
      count === 1 ? `${premises} steunt het.` : `${premises} steunen het samen.`,
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
    granting: (failure) => `Wat hier wordt aangenomen, ${failure}.`,
    needs: (premise, which) => `heeft ${premise} nodig, ${which}`,
    undercut: (by) => `wordt ondergraven door ${by}`,
    outweighed: (by) => `weegt minder zwaar dan het bezwaar van ${by}, zoals u koos`,
    contrary: (statement) => `gaat niet samen met ${statement}, dat u aanvaardt`,
    which: {
      accepted: 'dat u aanvaardt',
      doubted: 'dat u betwijfelt',
      rejected: 'dat u verwerpt',
      stands: 'dat standhoudt',
      contested: 'dat betwist is',
      falls: 'dat valt',
      open: 'dat nog open is',
      notJudged: 'dat u nog niet hebt beoordeeld',
    },
    whichAll: {
      accepted: 'die u aanvaardt',
      doubted: 'die u betwijfelt',
      rejected: 'die u verwerpt',
      stands: 'die standhouden',
      contested: 'die betwist zijn',
      falls: 'die vallen',
      open: 'die nog open zijn',
      notJudged: 'die u nog niet hebt beoordeeld',
    },
    clash: (support, objections) =>
      `wat het steunt (${support}) en wat ertegen pleit (${objections}) wegen tegen elkaar op.`,
    takenForGranted: 'aangenomen',
    restsOn: (statements, which) => `het rust op ${statements}, ${which}.`,
    attackedBy: (statements, which, count) =>
      `ertegen ${getal(count, 'pleit', 'pleiten')} ${statements}, ${which}.`,
    circular: (statements) => `de steun loopt in een kring, via ${statements}.`,
    objectionFails: (objection, failure) => `Het bezwaar van ${objection} faalt: het ${failure}.`,
    undercutFails: (undercutter, failure) =>
      `De poging van ${undercutter} om de stap te ondergraven faalt: die ${failure}.`,
    objectionOutweighed: (objection, by) =>
      `Het bezwaar van ${objection} weegt minder zwaar dan ${by}, zoals u koos.`,
    alreadyTold: 'zie hierboven',
  },
  carries: {
    title: 'Wat draagt dit?',
    intro: 'Wie dit verwerpt, brengt het aan het wankelen.',
    alone: 'alleen',
    onlyTogether: (others) => `alleen samen met ${others}`,
    moreSets: (count) => (count === 1 ? 'of op 1 andere manier' : `of op ${count} andere manieren`),
    affects: (count) => (count === 1 ? 'verandert 1 kaartje' : `verandert ${count} kaartjes`),
    none: 'Geen drie kaartjes of minder brengen het ten val.',
    falls: 'Het valt al.',
    showOnMap: 'Op de kaart tonen',
    hideOnMap: 'Niet meer tonen',
    badge: { 1: 'draagt alleen', 2: 'draagt met één ander', 3: 'draagt met twee andere' },
    all: (count) => `Alle ${count} tonen`,
  },
  flips: {
    title: 'Wat zou het veranderen?',
    intro: 'De minste oordelen over andere kaartjes die ervoor nodig zijn.',
    wouldBecome: {
      stands: 'Het zou standhouden met',
      contested: 'Het zou betwist zijn met',
      falls: 'Het zou vallen met',
    },
    change: {
      accepted: (name) => `${name} aanvaard`,
      doubted: (name) => `${name} betwijfeld`,
      rejected: (name) => `${name} verworpen`,
      unmarked: (name) => `uw oordeel over ${name} teruggenomen`,
    },
    and: 'en',
    try: 'Probeer het',
    others: (count) =>
      count === 1 ? 'Er is nog 1 andere manier.' : `Er zijn nog ${count} andere manieren.`,
    none: 'met geen drie oordelen of minder.',
    trying: 'U probeert dit uit.',
    keep: 'Zo houden',
    back: 'Terug naar hoe het was',
  },
  weigh: {
    title: 'Wat weegt zwaarder?',
    intro: 'Ze wegen tegen elkaar op totdat u zegt wat zwaarder weegt. Het aantal beslist niet.',
    between: (support, objection) => `${support} tegenover ${objection}`,
    supportWins: 'de steun',
    objectionWins: 'het bezwaar',
    neither: 'geen van beide',
    sign: 'Hier wegen twee kanten tegen elkaar op',
    decided: 'Hier zei u wat zwaarder weegt',
  },
};
