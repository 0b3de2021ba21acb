import type { Measures } from '../../src/layout/measures.ts';
import type { View } from '../../src/model/views.ts';
import { ms, table } from '../table.ts';
import type { ViewChanges } from './changeReport.ts';
import type { ViewSubject } from './subject.ts';

/** What was found of a view. */
export interface ViewFigures extends ViewChanges {
  subject: ViewSubject;
  ours: Measures;
  /** The same view as dot draws it, each way; of the better one is what counts. */
  dots: readonly Measures[];
}

interface Goal {
  what: string;
  found: string;
  heldTo: string;
  met: boolean;
}

const leastInwardness = 0.9;
const leastAspect = 1.3;
const mostAspect = 2;
/** In milliseconds. */
const longestOpening = 300;

/** In CSS pixels. */
const leastLabels: Readonly<Partial<Record<View, number>>> = { case: 14, documents: 11 };

/** What each view is held to, and whether it keeps to it: a line each. */
export function goalReport(views: readonly ViewFigures[]): string {
  const rows = views.flatMap((figures) =>
    goalsOf(figures).map(({ what, found, heldTo, met }) => [
      `${figures.name}: ${what}`,
      found,
      heldTo,
      met ? 'met' : 'NOT MET',
    ]),
  );
  return table(['', 'found', 'held to', ''], rows);
}

function goalsOf(figures: ViewFigures): Goal[] {
  const { subject, ours } = figures;
  return [
    none('overlaps', ours.overlaps),
    none('links through others', ours.linksThrough),
    ...(subject.view === 'case' ? [none('crossings', ours.crossings)] : []),
    atLeast('inwardness', ours.inwardness, leastInwardness, 2),
    ...(subject.arrangement === 'wide' ? wideGoals(figures) : [portrait(ours)]),
    ...openingGoals(figures),
  ];
}

function wideGoals({ subject, ours, dots }: ViewFigures): Goal[] {
  const dotLabel = Math.max(...dots.map(({ label }) => label));
  const leastLabel = leastLabels[subject.view];
  return [
    ...(subject.view === 'outside' ? [crossingGoal(ours, dots)] : []),
    {
      what: 'aspect',
      found: ours.aspect.toFixed(2),
      heldTo: `${leastAspect.toFixed(1)} to ${mostAspect.toFixed(1)}`,
      met: ours.aspect >= leastAspect && ours.aspect <= mostAspect,
    },
    ...(leastLabel === undefined ? [] : [atLeast('label, px', ours.label, leastLabel, 1)]),
    {
      ...atLeast('label, px', ours.label, 2 * dotLabel, 1),
      heldTo: `≥ ${(2 * dotLabel).toFixed(1)}, twice dot's`,
    },
  ];
}

function crossingGoal(ours: Measures, dots: readonly Measures[]): Goal {
  const half = Math.min(...dots.map(({ crossings }) => crossings)) / 2;
  return {
    what: 'crossings',
    found: String(ours.crossings),
    heldTo: `≤ ${half}, half of dot's`,
    met: ours.crossings <= half,
  };
}

function portrait({ aspect }: Measures): Goal {
  return { what: 'aspect', found: aspect.toFixed(2), heldTo: '< 1, upright', met: aspect < 1 };
}

function openingGoals({ changes, cardWidth }: ViewFigures): Goal[] {
  const openings = changes.filter(({ act }) => act === 'open' || act === 'open three, in turn');
  if (openings.length === 0) return [];
  const slowest = Math.max(...openings.map(({ time }) => time));
  const farthest = Math.max(...openings.map(({ moved }) => moved));
  return [
    {
      what: 'opening: slowest, ms',
      found: ms(slowest),
      heldTo: `≤ ${longestOpening}`,
      met: slowest <= longestOpening,
    },
    {
      what: 'opening: largest mean move',
      found: farthest.toFixed(0),
      heldTo: `< ${cardWidth.toFixed(0)}, a card's width`,
      met: farthest < cardWidth,
    },
  ];
}

function none(what: string, found: number): Goal {
  return { what, found: String(found), heldTo: '0', met: found === 0 };
}

function atLeast(what: string, found: number, least: number, digits: number): Goal {
  return {
    what,
    found: found.toFixed(digits),
    heldTo: `≥ ${least}`,
    met: found >= least,
  };
}
