import { expect, test } from 'vitest';
import type { ShippedFace } from './faces.ts';
import { shippedRule, standInRule } from './fontFaceRules.ts';

const face: ShippedFace = {
  family: 'Plain',
  folder: 'plain',
  weight: 600,
  style: 'italic',
  first: true,
  typed: false,
  standIn: {
    names: ['Other Bold', 'Other-Bold'],
    measuredBy: { folder: 'other', weight: 700, style: 'italic' },
  },
};
const part = { name: 'plain.woff2', contents: Buffer.of(), characters: new Set('ş¶'), rare: false };

test('a file of a face is swapped in when it is there', () => {
  expect(shippedRule(face, part, '/plain.woff2')).toBe(`@font-face {
  font-family: 'Plain';
  font-style: italic;
  font-weight: 600;
  font-display: swap;
  src: url('/plain.woff2') format('woff2');
}
`);
});

test('a file of rare characters is fetched for these only', () => {
  expect(shippedRule(face, { ...part, rare: true }, '/plain.woff2')).toContain(
    'unicode-range: U+B6, U+15F;',
  );
});

test('a stand-in has a family of its own, and takes the room of the face', () => {
  const metrics = { sizeAdjust: 0.9362, ascent: 1.10664, descent: 0.3578, lineGap: 0 };
  expect(standInRule(face, metrics)).toBe(`@font-face {
  font-family: 'Plain fallback';
  font-style: italic;
  font-weight: 600;
  src: local('Other Bold'), local('Other-Bold');
  size-adjust: 93.62%;
  ascent-override: 110.66%;
  descent-override: 35.78%;
  line-gap-override: 0.00%;
}
`);
});
