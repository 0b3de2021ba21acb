import { faceAt, labelFonts } from '../../src/layout/cardGeometry.ts';
import { startDot } from './dot.ts';
import { startElk } from './elk.ts';
import { ours } from './ours.ts';
import { plainForce } from './plainForce.ts';
import type { Tool } from './tool.ts';

/** Cards of the others have the label that ours have when they are read from close by. */
const labelSize = () => labelFonts.source.size;

/** De Afweging. */
export const own: Tool = {
  name: 'ours',
  labelSize: (zoom) => labelFonts[faceAt(zoom)].size,
  start: () => ours,
};

/** Graphviz dot, in both directions. */
export const dots: readonly Tool[] = [
  { name: 'dot, upwards', labelSize, start: () => startDot('BT') },
  { name: 'dot, sideways', labelSize, start: () => startDot('LR') },
];

/** All that are compared. */
export const tools: readonly Tool[] = [
  own,
  ...dots,
  { name: 'ELK, upwards', labelSize, start: () => startElk('UP') },
  { name: 'ELK, sideways', labelSize, start: () => startElk('RIGHT') },
  { name: 'd3-force', labelSize, start: () => plainForce },
];
