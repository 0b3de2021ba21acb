import { expect, test } from 'vitest';
import { separateFootnotes } from './footnotes.ts';

test('a footnote is taken out of the sentence that runs on over the page', () => {
  const { body, notes } = separateFootnotes('Thee is goed.1 Dat\n\n1 Zie elders.\n zegt men.');
  expect(body).toBe('Thee is goed.1 Dat\n\n zegt men.');
  expect(notes).toEqual(new Map([[1, 'Zie elders.']]));
});

test('a footnote may have more than one line, and be followed by another', () => {
  const { body, notes } = separateFootnotes(
    'Thee,1 koffie2\n\n1 Zie elders\nof hier.\n2 Nergens.\n\nMeer.',
  );
  expect(body).toBe('Thee,1 koffie2\n\n\nMeer.');
  expect(notes).toEqual(
    new Map([
      [1, 'Zie elders\nof hier.'],
      [2, 'Nergens.'],
    ]),
  );
});

test('a line that begins with a number that marks nothing is no footnote', () => {
  const text = 'Er is thee.\n\n3 kannen staan klaar.';
  expect(separateFootnotes(text)).toEqual({ body: text, notes: new Map() });
});

test('a line in the midst of a paragraph is no footnote', () => {
  const text = 'Thee.1 Er staan nog\n1 kan en 2 koppen.';
  expect(separateFootnotes(text).body).toBe(text);
});

test('lines may end as they do on Windows', () => {
  expect(separateFootnotes('Thee.1\r\n\r\n1 Elders.\r\n Meer.').body).toBe('Thee.1\n\n Meer.');
});
