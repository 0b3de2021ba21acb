import type { Language } from '../model/text.ts';

/** The ratio of a width to a height as it is read: "3 : 2" where that is plain, otherwise "1.13 : 1". */
export function sizeRatio(width: number, height: number, language: Language): string {
  const divisor = greatestDivisor(width, height);
  const [across, down] = [width / divisor, height / divisor];
  if (Math.max(across, down) <= plainest) return `${across} : ${down}`;
  const times = (ratio: number) => ratio.toLocaleString(language, { maximumFractionDigits: 2 });
  return width >= height ? `${times(width / height)} : 1` : `1 : ${times(height / width)}`;
}

/** Ratios of greater numbers than this say little. */
const plainest = 21;

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
