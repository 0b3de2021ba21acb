import { expect, test } from 'vitest';
import { madeUpDocument, madeUpText } from './madeUp.ts';
import { normaliseDocument, readable } from './normalise.ts';
import { splitPassages } from './passages.ts';

const document = normaliseDocument(madeUpText);

test('a document is split at the first words of its passages', () => {
  const { before, passages, missing } = splitPassages(document, madeUpDocument.passages);
  expect(missing).toEqual([]);
  expect(before).toBe('Gemeente Theedorp nota 1. Aanleiding');
  expect(passages.map(({ place }) => place)).toEqual(['§1', '§2', '§3']);
  expect(passages[2]?.text).toBe('3 kannen staan al klaar.');
});

test('a passage brings the footnotes that are marked in it', () => {
  const { passages } = splitPassages(document, madeUpDocument.passages);
  expect(readable(passages[0]?.text ?? '')).toMatch(/Theebesluit, nr\. 12 \(oude reeks\)\.$/);
  expect(passages[1]?.text).toMatch(/Jaarboek van de Theebond \(www\.thee\.example\)\.$/);
});

test('a passage that is not there is missing, and does not hide the next', () => {
  const { passages, missing } = splitPassages(document, [
    { place: '§1', begins: 'De raad vroeg' },
    { place: '§1a', begins: 'De raad zweeg' },
    { place: '§2', begins: 'Thee is' },
  ]);
  expect(missing).toEqual([{ place: '§1a', begins: 'De raad zweeg', after: '§1', earlier: false }]);
  expect(passages.map(({ place }) => place)).toEqual(['§1', '§2']);
});

test('passages in the wrong order are told from passages that are not there', () => {
  const { missing } = splitPassages(document, [
    { place: '§2', begins: 'Thee is' },
    { place: '§1', begins: 'De raad vroeg' },
  ]);
  expect(missing).toEqual([{ place: '§1', begins: 'De raad vroeg', after: '§2', earlier: true }]);
});

test('without a single passage found, all comes before the first', () => {
  const split = splitPassages(document, [{ place: '§1', begins: 'Koffie' }]);
  expect(split).toMatchObject({ before: document.body, passages: [] });
});
