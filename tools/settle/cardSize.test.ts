import { expect, test } from 'vitest';
import { textWidth } from '../../src/layout/cardGeometry.ts';
import { cardSize } from './cardSize.ts';
import { breakLines } from '../../src/layout/lineBreaks.ts';

// Every character half an em; at WCAG's spacing 0.62, and a space 0.78.
const half = (text: string) => text.length / 2;
const fonts = { label: half, standIn: half, text: half, quote: half };
const short = { label: 'No', source: 'Memo', claim: 'No.', quotes: [] };

test('a short label takes the narrowest card and one line', () => {
  // Label and source: 12 + 17 × 1.5 + 12 × 1.5 + 12 × 0.42 + 12, rounded up.
  expect(cardSize([short], fonts)).toEqual([176, 73]);
});

test('the longer of two languages decides', () => {
  const long = { ...short, label: 'a label that takes several lines' };
  expect(cardSize([short, long], fonts)).toEqual(cardSize([long], fonts));
});

test('a card is wide enough for the longest word of the large label that it bears far out', () => {
  // At 17 units a word of 18 characters is 153 wide, which with the number needs 236; at 24 units it
  // is 216 wide, which with 28 + 8 + 8 needs 276.
  const [width] = cardSize([{ ...short, label: 'x'.repeat(18) }], fonts);
  expect(width).toBe(276);
});

test('a card has room for a long claim and for what is quoted', () => {
  const claim = { ...short, claim: 'many words '.repeat(30) };
  const [width, height] = cardSize([claim], fonts);
  const [, quoted] = cardSize([{ ...claim, quotes: ['many words '.repeat(20)] }], fonts);
  expect(width * height).toBeGreaterThan(176 * 73);
  expect(quoted).toBeGreaterThanOrEqual(height);
});

test('a card is rather of another width than let its label break otherwise in the stand-in', () => {
  const wider = (text: string) => 0.61 * text.length;
  const two = { ...short, label: 'xxxxx xxxxxx' };
  const lines = (width: number, measure: (text: string) => number) =>
    breakLines(two.label, textWidth(width, 'label'), (text) => 24 * measure(text)).lines.length;
  const [alone] = cardSize([two], fonts);
  expect([lines(alone, half), lines(alone, wider)]).toEqual([1, 2]);
  const [both] = cardSize([two], { ...fonts, standIn: wider });
  expect(lines(both, half)).toBe(lines(both, wider));
});

test('a word that no card is wide enough for is refused', () => {
  expect(() => cardSize([{ ...short, label: 'x'.repeat(40) }], fonts)).toThrow(
    'No card is wide enough',
  );
});
