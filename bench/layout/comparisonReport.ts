import { ms, table } from '../table.ts';
import type { Comparison } from './comparison.ts';
import type { Found } from './runJob.ts';
import type { Subject } from './subject.ts';
import type { Tool } from './tool.ts';

/** What a tool made of a subject. */
export interface Entry {
  tool: Tool;
  found: Found<Comparison>;
}

const columns: readonly (readonly [head: string, width: number])[] = [
  ['', 14],
  ['crossings', 9],
  ['angles', 6],
  ['overlaps', 8],
  ['through', 7],
  ['inwards', 7],
  ['area', 4],
  ['size', 11],
  ['aspect', 6],
  ['spread', 6],
  ['label', 5],
  ['ms', 8],
];

/** What tools made of a subject, a line each. */
export function comparisonReport({ name, drawing }: Subject, entries: readonly Entry[]): string {
  const of = (kind: string) => drawing.nodes.filter((node) => node.kind === kind).length;
  const title = `${name}: ${of('card')} cards, ${of('junction')} junctions, ${drawing.links.length} links`;
  const head = columns.map(([head, width], i) => (i ? head.padStart(width) : head.padEnd(width)));
  const rows = entries.flatMap(({ tool, found }) =>
    'result' in found ? [[tool.name, ...cells(found.result)]] : [],
  );
  const failures = entries.flatMap(({ tool, found }) =>
    'failed' in found ? [`${tool.name}: ${found.failed}`] : [],
  );
  return [title, table(head, rows), ...failures].join('\n');
}

function cells({ measures, time }: Comparison): string[] {
  const { mean, smallest } = measures.crossingAngle;
  return [
    String(measures.crossings),
    measures.crossings ? `${Math.round(mean)}/${Math.round(smallest)}` : '–',
    String(measures.overlaps),
    String(measures.linksThrough),
    measures.inwardness.toFixed(2),
    measures.shareOfArea.toFixed(2),
    `${Math.round(measures.width)}×${Math.round(measures.height)}`,
    measures.aspect.toFixed(2),
    measures.lengthSpread.toFixed(2),
    measures.label.toFixed(1),
    ms(time.median),
  ];
}
