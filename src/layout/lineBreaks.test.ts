import { expect, test } from 'vitest';
import { breakLines, prettyLines } from './lineBreaks.ts';

const perCharacter = (text: string) => text.length;

test('a text breaks after spaces, greedily', () => {
  expect(breakLines('the motion is advised against', 10, perCharacter)).toEqual({
    lines: ['the motion', 'is advised', 'against'],
    tooWide: false,
  });
});

test('a text breaks after hyphens within words', () => {
  expect(breakLines('no end-to-end scan', 10, perCharacter).lines).toEqual([
    'no end-to-',
    'end scan',
  ]);
});

test('the first line can be shorter', () => {
  expect(breakLines('the motion is', 10, perCharacter, 4).lines).toEqual(['the', 'motion is']);
});

test('a word wider than its line is broken, and said to be', () => {
  expect(breakLines('of onderhandelingen', 8, perCharacter)).toEqual({
    lines: ['of', 'onderhan', 'delingen'],
    tooWide: true,
  });
});

test('no short word stands alone on the last line, unless a line more or a hyphen were the price', () => {
  const pretty = (text: string, width: number) => prettyLines(text, width, perCharacter);
  expect(breakLines('een meerderheid lijkt vóór', 21, perCharacter).lines).toEqual([
    'een meerderheid lijkt',
    'vóór',
  ]);
  expect(pretty('een meerderheid lijkt vóór', 21)).toEqual(['een meerderheid', 'lijkt vóór']);
  expect(pretty('het is EU-koploper nu', 18)).toEqual(['het is EU-koploper', 'nu']);
  expect(pretty('onderhandelingsruimte is er', 21)).toEqual(['onderhandelingsruimte', 'is er']);
});
