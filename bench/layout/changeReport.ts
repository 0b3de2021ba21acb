import { ms, table } from '../table.ts';
import { summary } from '../timing.ts';
import { acts, type Change } from './openings.ts';

/** What opening and closing did to one view. */
export interface ViewChanges {
  name: string;
  /** The mean width of its cards, in map units. */
  cardWidth: number;
  changes: readonly Change[];
}

const head = [
  'in the view, a reader does',
  'times',
  'ms: median',
  'slowest',
  'overlaps',
  'through',
  '+ crossings',
  'moved',
  'largest',
  'card',
];

/** What opening and closing did to views, a line for each kind of act. */
export function changeReport(views: readonly ViewChanges[]): string {
  const rows = views.flatMap(({ name, cardWidth, changes }) =>
    acts.flatMap((act) => {
      const some = changes.filter((change) => change.act === act);
      if (some.length === 0) return [];
      const sum = (of: (change: Change) => number) =>
        some.reduce((total, change) => total + of(change), 0);
      const time = summary(some.map(({ time }) => time));
      return [
        [
          `${name}: ${act}`,
          String(some.length),
          ms(time.median),
          ms(time.slowest),
          String(sum(({ overlaps }) => overlaps)),
          String(sum(({ linksThrough }) => linksThrough)),
          (sum(({ crossingsAdded }) => crossingsAdded) / some.length).toFixed(1),
          (sum(({ moved }) => moved) / some.length).toFixed(0),
          Math.max(...some.map(({ moved }) => moved)).toFixed(0),
          cardWidth.toFixed(0),
        ],
      ];
    }),
  );
  return table(head, rows);
}
