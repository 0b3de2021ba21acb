import { expect, test } from 'vitest';
import { faceAt, faces, facesFrom, labelFonts, quoteFont, textFonts } from './cardGeometry.ts';

test('the nearer the reader, the more a card says', () => {
  expect([0.1, 0.71, 0.72, 1.54, 1.55, 2.04, 2.05, 9].map(faceAt)).toEqual([
    ...['label', 'label', 'source', 'source'],
    ...['claim', 'claim', 'quotation', 'quotation'],
  ]);
});

test('what a face adds can be read where it appears: 12 CSS pixels, or 8 for where a claim is from', () => {
  expect(textFonts.claim.size * facesFrom.claim).toBeGreaterThanOrEqual(12);
  expect(textFonts.quotation.size * facesFrom.quotation).toBeGreaterThanOrEqual(12);
  expect(quoteFont.size * facesFrom.quotation).toBeGreaterThanOrEqual(12);
  expect(textFonts.source.size * facesFrom.source).toBeGreaterThanOrEqual(8);
});

test('a label is never smaller than what stands below it', () => {
  for (const face of faces) {
    const below = face === 'label' ? 0 : textFonts[face].size;
    expect(labelFonts[face].size).toBeGreaterThan(below);
  }
});
