import { expect, test } from 'vitest';
import { lineEndHyphen, markedNotes, normaliseDocument, readable } from './normalise.ts';

const body = (text: string) => normaliseDocument(text).body;

test.each([
  [
    'white space of any kind',
    'goede\n  thee\t met\u00A0melk\f\r\nerin ',
    'goede thee met melk erin',
  ],
  ['a blank line inside a paragraph', 'een zeer\n\nonwenselijk', 'een zeer onwenselijk'],
  ['Markdown headings', '## 4. Thee\n\n#### **4.1 Melk**', '4. Thee 4.1 Melk'],
  ['emphasis', '*zonder* **echte** _thee_ __of__ ***melk***', 'zonder echte thee of melk'],
  ['an underscore inside a word is kept', 'thee_soort', 'thee_soort'],
  ['a soft hyphen inside a line', 'thee\u00ADhuis', 'theehuis'],
  ['letters and their accents composed', 'S\u0327ahin', 'Şahin'],
  [
    'a number after a full stop that follows a number is no footnote mark',
    '4.1 en 26.12',
    '4.1 en 26.12',
  ],
  ['a dash before a line end is no hyphen', 'thee –\nen melk -\nook', 'thee – en melk - ook'],
])('%s', (_, text, expected) => {
  expect(body(text)).toBe(expected);
});

test('a line-end hyphen, hard or soft, is set apart', () => {
  expect(body('onder-\nzoek en thee\u00AD \n huis')).toBe(
    `onder${lineEndHyphen}zoek en thee${lineEndHyphen}huis`,
  );
});

test('a hyphen at the end of a page is one at a line end', () => {
  expect(body('Dat1 onder-\n\n1 Zie elders.\n zoek')).toContain(`onder${lineEndHyphen}zoek`);
});

test('footnote marks are set apart, and can be read back', () => {
  const text = body('Thee.1 Melk12 en «suiker»,3 CO2');
  expect(markedNotes(text)).toEqual([1, 12, 3, 2]);
  expect(readable(text)).toBe('Thee. Melk en «suiker», CO');
});

test('the text of a footnote is normalised too', () => {
  expect(normaliseDocument('Thee.1\n\n1 Zie *ook*\nelders.').notes.get(1)).toBe('Zie ook elders.');
});
