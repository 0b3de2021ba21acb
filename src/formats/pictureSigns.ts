import type { Origin } from '../model/argumentMap.ts';
import type { Mark } from '../reasoning/judgement.ts';
import type { Standing } from '../reasoning/standing.ts';
import { xmlElement } from './xml.ts';

/*
 * The signs on cards, as the page draws them: a test holds them to the components that do.
 */

/** A line of a sign, in a square of 16 (verdicts and marks) or 14 (origins). */
export interface Stroke {
  d: string;
  width: number;
  dashes?: string;
}

const marks: Readonly<Record<Mark, readonly string[]>> = {
  accepted: ['m3 8.6 3.3 3.4L13 4.6'],
  rejected: ['m4 4 8 8M12 4l-8 8'],
  doubted: ['M5 5.9C5.1 4.3 6.3 3.2 8 3.2s3 1.1 3 2.6c0 2-2.9 2.2-2.9 4.3', 'M8 12.9v.1'],
};

/** The strokes of a mark. */
export function markStrokes(mark: Mark): readonly Stroke[] {
  return marks[mark].map((d) => ({ d, width: 2.2 }));
}

/** The strokes of a verdict's sign. */
export const standingStrokes: Readonly<Record<Standing, readonly Stroke[]>> = {
  stands: markStrokes('accepted'),
  refuted: markStrokes('rejected'),
  doubted: markStrokes('doubted'),
  unsettled: markStrokes('doubted'),
  clash: [{ d: 'M8 2.5v11M5 13.5h6M3 5h10M3 5 1.2 9.5h3.6zM13 5l-1.8 4.5h3.6z', width: 1.5 }],
  circular: [{ d: 'M12.8 6A5.2 5.2 0 1 0 13.2 8.6M13.4 2.6V6h-3.4', width: 1.5 }],
  open: [{ d: 'M3.2 8h.1M8 8h.1M12.8 8h.1', width: 2.8 }],
  unsupported: [
    { d: 'M8 2.5v6.5M5.2 6.4 8 9.2l2.8-2.8', width: 1.5 },
    { d: 'M2.5 13h11', width: 1.5, dashes: '2 2.2' },
  ],
};

/** A sign of strokes, in a square of the given size with its corner at a point. */
export function strokesSign(
  strokes: readonly Stroke[],
  { x, y, size, colour }: { x: number; y: number; size: number; colour: string },
): string {
  return xmlElement(
    'g',
    {
      transform: `translate(${x} ${y}) scale(${size / 16})`,
      ...{ fill: 'none', stroke: colour, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    },
    ...strokes.map(({ d, width, dashes }) =>
      xmlElement('path', { d, 'stroke-width': width, 'stroke-dasharray': dashes }),
    ),
  );
}

/** The outline of the quotation mark, filled, that stands for what the documents say. */
export const quotationMark =
  'M1.6 8.4c0-2.7 1.3-4.6 3.9-5.6l.5 1c-1.3.6-2 1.5-2.1 2.4h1.7v4.3h-4zm6.4 0c0-2.7 1.3-4.6 3.9-5.6l.5 1c-1.3.6-2 1.5-2.1 2.4h1.7v4.3h-4z';

/** The arrow that stands for what comes from outside. */
export const arrowIn = 'M11.5 2.5 4 10M4 4.5V10h5.5';

/** The gap that stands for what the documents leave unsaid. */
export const gap = { r: 5, dashes: '2.6 2.6' };

/** The sign of where a statement is from, with its corner at a point. */
export function originSign(origin: Origin, x: number, y: number, colour: string): string {
  const lines = { fill: 'none', stroke: colour, 'stroke-width': 1.5, 'stroke-linecap': 'round' };
  const sign =
    origin === 'stated'
      ? xmlElement('path', { d: quotationMark, fill: colour })
      : origin === 'implicit'
        ? xmlElement('circle', { cx: 7, cy: 7, r: gap.r, 'stroke-dasharray': gap.dashes, ...lines })
        : xmlElement('path', { d: arrowIn, 'stroke-linejoin': 'round', ...lines });
  return xmlElement('g', { transform: `translate(${x} ${y}) scale(${13 / 14})` }, sign);
}

/** The hands of the clock that says that something later bears on a card. */
export const clockHands = 'M7 4v3l2 1.6';

/** That clock, with its corner at a point. */
export function clockSign(x: number, y: number, colour: string): string {
  return xmlElement(
    'g',
    {
      transform: `translate(${x} ${y}) scale(${12 / 14})`,
      ...{ fill: 'none', stroke: colour, 'stroke-width': 1.5, 'stroke-linecap': 'round' },
    },
    xmlElement('circle', { cx: 7, cy: 7, r: 5.2 }),
    xmlElement('path', { d: clockHands }),
  );
}
