import type { Drawing, Positions } from '../../src/layout/drawing.ts';
import { faceAt, labelFonts } from '../../src/layout/cardGeometry.ts';
import type { Arrangement } from '../../src/layout/homes.ts';
import { fittedSize, measure } from '../../src/layout/measures.ts';
import { linkPaths } from '../../src/layout/paths.ts';

/** A laptop's screen, in CSS pixels, and a phone's width, where the map is scrolled. */
const screens = {
  wide: { width: 1440, height: 900 },
  tall: { width: 390, height: Infinity },
} as const;

const columns = [
  'view',
  'crossings',
  'overlaps',
  'through',
  'inwards',
  'area',
  'size',
  'aspect',
  'label px',
];
const widths = [18, 9, 8, 7, 7, 5, 11, 6, 8];

/** The head of the table of measures. */
export const tableHead = line(columns);

/** One view's measures. */
export function row(
  name: string,
  drawing: Drawing,
  positions: Positions,
  arrangement: Arrangement,
): string {
  const found = measure(drawing, positions, linkPaths(drawing, positions));
  const zoom = fittedSize(drawing.nodes, positions, screens[arrangement], 1);
  const label = labelFonts[faceAt(zoom)].size * zoom;
  return line([
    name,
    String(found.crossings),
    String(found.overlaps),
    String(found.linksThrough),
    found.inwardness.toFixed(2),
    found.shareOfArea.toFixed(2),
    `${Math.round(found.width)}×${Math.round(found.height)}`,
    found.aspect.toFixed(2),
    label.toFixed(1),
  ]);
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
    .join('  ');
}
