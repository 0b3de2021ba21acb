import { expect, test } from 'vitest';
import { cardSize } from './cardSize.ts';

// Every character half an em: 8.5 units in a label, 6 in a meta line; at WCAG's spacing 10.54 and
// 7.44, spaces 13.26 and 9.36.
const fonts = { label: (text: string) => text.length / 2, meta: (text: string) => text.length / 2 };

test('a short label takes the narrowest card and one line', () => {
  // 12 + 25.5 + 5 + 18 + 12, rounded up
  expect(cardSize([{ label: 'No', meta: 'Memo' }], fonts)).toEqual([176, 73]);
});

test('the longer of two languages decides', () => {
  const short = { label: 'No', meta: 'Memo' };
  const long = { label: 'a label that takes several lines', meta: 'Memo' };
  expect(cardSize([short, long], fonts)).toEqual(cardSize([long], fonts));
});

test('a word that no card is wide enough for is refused', () => {
  expect(() => cardSize([{ label: 'x'.repeat(40), meta: '' }], fonts)).toThrow(
    'No card is wide enough',
  );
});
