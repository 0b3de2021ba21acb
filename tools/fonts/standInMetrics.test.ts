import { expect, test } from 'vitest';
import { fontMetrics } from '../settle/fontMetrics.ts';
import { faceName, faces } from './faces.ts';
import { standInMetrics } from './standInMetrics.ts';

const sample = ['Zonder CSS is detectie niet mogelijk', 'the House should not rule it out'];

const each = faces.map((face) => [faceName(face), face, standInMetrics(face, sample)] as const);

test.each(each)('the stand-in of %s is as wide as it', (_, face, { sizeAdjust }) => {
  const { folder, weight, style } = face.standIn.measuredBy;
  const shipped = fontMetrics(face.folder, face.weight, face.style);
  const standIn = fontMetrics(folder, weight, style);
  const total = (measure: (text: string) => number) =>
    sample.reduce((sum, text) => sum + measure(text), 0);
  expect(sizeAdjust * total(standIn)).toBeCloseTo(total(shipped));
  for (const text of sample)
    expect(Math.abs((sizeAdjust * standIn(text)) / shipped(text) - 1), text).toBeLessThan(0.03);
});

test.each(each)(
  'scaled, the stand-in of %s has its height above and below the line',
  (name, _, metrics) => {
    // As Source Serif 4 and Source Sans 3 have them, in thousandths of an em.
    const [ascent, descent] = name.startsWith('source-serif') ? [1.036, 0.335] : [1.024, 0.4];
    expect(metrics.sizeAdjust * metrics.ascent).toBeCloseTo(ascent);
    expect(metrics.sizeAdjust * metrics.descent).toBeCloseTo(descent);
    expect(metrics.lineGap).toBe(0);
  },
);
