import { fontMetrics } from '../settle/fontMetrics.ts';
import { readFace, type FontsourceFace, type ShippedFace } from './faces.ts';
import { openFont } from './openFont.ts';

/** How a stand-in is set so that it takes the room of the shipped face, as parts of 1. */
export interface StandInMetrics {
  /** By how much its letters are scaled. */
  sizeAdjust: number;
  /** Its measures above and below the baseline and between lines, of the font size before scaling. */
  ascent: number;
  descent: number;
  lineGap: number;
}

/**
 * The size at which a face's stand-in is as wide as the face, over a sample of text, and the measures
 * that then put its lines where the face would (CSS Fonts Module Level 5, `size-adjust`, which scales
 * these measures too).
 */
export function standInMetrics(face: ShippedFace, sample: readonly string[]): StandInMetrics {
  const { unitsPerEm, ascent, descent, lineGap } = openFont(readFace(face, 'latin'));
  const sizeAdjust = width(face, sample) / width(face.standIn.measuredBy, sample);
  const measure = (units: number) => units / unitsPerEm / sizeAdjust;
  return {
    sizeAdjust,
    ascent: measure(ascent),
    descent: measure(-descent),
    lineGap: measure(lineGap),
  };
}

/** The width of all texts together, in em. */
function width({ folder, weight, style }: FontsourceFace, texts: readonly string[]): number {
  const measure = fontMetrics(folder, weight, style);
  return texts.reduce((sum, text) => sum + measure(text), 0);
}
