/**
 * How much a group is split over categories that have an order: 0 where all are in one, 1 where one
 * half is at one end and the other half at the other. This is ordinal dispersion as Robert K. Leik
 * defines it ("A measure of ordinal consensus", Pacific Sociological Review 9(2), 1966, 85–90): of each
 * boundary between two categories, the share of the group on the smaller side of it, taken together and
 * divided by the most that this can be.
 *
 * @param counts how many are in each category, in the categories' order
 * @returns `undefined` where nobody is in any
 */
export function dispersion(counts: readonly number[]): number | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0 || counts.length < 2) return undefined;
  let below = 0;
  let smaller = 0;
  for (const count of counts.slice(0, -1)) {
    below += count;
    smaller += Math.min(below, total - below) / total;
  }
  return (2 * smaller) / (counts.length - 1);
}
