import { screens } from '../../src/layout/screens.ts';
import { table } from '../table.ts';
import type { Entry } from './comparisonReport.ts';

/** Of a phone, in CSS pixels. */
const screenHeight = 844;

/** What pictures of a view are like when they are as wide as a phone and scrolled, a line each. */
export function phoneReport(entries: readonly Entry[]): string {
  const rows = entries.flatMap(({ tool, found }) => {
    if ('failed' in found) return [];
    const { measures } = found.result;
    const zoom = screens.tall.width / measures.width;
    return [
      [
        tool.name,
        String(measures.crossings),
        measures.aspect.toFixed(2),
        (zoom * tool.labelSize(zoom)).toFixed(1),
        ((zoom * measures.height) / screenHeight).toFixed(1),
      ],
    ];
  });
  return table(['', 'crossings', 'aspect', 'label', 'screens'], rows);
}
