import type { LinkPath } from './paths.ts';
import { polylineLength } from './segments.ts';

/**
 * How uneven links are in length: the coefficient of variation, √(Σ(lᵢ − l̄)² / n) / l̄; 0 where
 * there are none. (Haleem, Wang, Puri, Wadhwa & Qu 2019, "Evaluating the readability of force
 * directed graph layouts": edge length variation, without its division by √(n − 1).)
 */
export function lengthSpread(paths: readonly LinkPath[]): number {
  if (!paths.length) return 0;
  const lengths = paths.map(({ points }) => polylineLength(points));
  const mean = average(lengths);
  return Math.sqrt(average(lengths.map((length) => (length - mean) ** 2))) / mean;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
