import { expect, test } from 'vitest';
import type { Citation } from '../../src/model/argumentMap.ts';
import { checkDocument } from './check.ts';
import { madeUpDocument, madeUpMap, madeUpText } from './madeUp.ts';
import { formatReport } from './report.ts';

const cite = (place: string, quote?: string): Citation => ({
  document: 'tea',
  place,
  quote,
  fidelity: 'quoted',
});

const check = (citations: readonly Citation[], ofArgument: readonly Citation[] = []) =>
  checkDocument(madeUpMap(citations, ofArgument), madeUpDocument, madeUpText);

test('a map whose quotations are all there has no problem', () => {
  const report = check(
    [cite('§1', 'thee te schenken […] bezoekers'), cite('§2')],
    [cite('§2', 'Daarom')],
  );
  expect(report).toEqual({
    document: 'tea',
    quotations: 2,
    passages: [
      { place: '§1', cards: 1 },
      { place: '§2', cards: 1 },
      { place: '§3', cards: 0 },
    ],
    problems: [],
  });
  expect(formatReport(report)).toBe(
    'tea: 2 quotations, all found; 3 passages, all covered but §3\n  cards: §1 1 · §2 1 · §3 0',
  );
});

test('the words of a footnote are quoted from the passage that it is marked in', () => {
  expect(check([cite('§2', 'Jaarboek van de Theebond')]).problems).toEqual([]);
  expect(check([cite('§1', 'Jaarboek van de Theebond')]).problems).toHaveLength(1);
});

test('citations of other documents are left alone', () => {
  const report = check([{ ...cite('¶9', 'Koffie'), document: 'coffee' }]);
  expect(report).toMatchObject({ quotations: 0, problems: [] });
});

test('a quotation from another passage is told where it is', () => {
  expect(check([cite('§1', 'een goede drank')]).problems).toEqual([
    {
      where: '§1, statement "s1" (1)',
      what: 'not in this passage, but in §2: "een goede drank"',
      todo: 'Cite §2, or quote other words.',
    },
  ]);
  expect(check([cite('§1', 'Gemeente Theedorp')]).problems[0]?.what).toContain(
    'but in the part before the first passage',
  );
});

test('a quotation over the end of its passage is not in it', () => {
  expect(check([cite('§1', 'Şahin. 2 Toelichting Thee is')]).problems).toHaveLength(1);
});

test('a quotation that is nowhere is shown the closest place', () => {
  expect(check([], [cite('§1', 'vroeg om zonder dralen thee')]).problems).toEqual([
    {
      where: '§1, argument "a1"',
      what: 'not in the document, word for word: "vroeg om zonder dralen thee"',
      todo:
        'Closest is §1, which shares "vroeg om zonder" and goes on "uitstel thee te schenken" ' +
        'where the quotation has "dralen thee".',
    },
  ]);
});

test('a quotation of which no word is there is told so', () => {
  expect(check([cite('§1', 'chocolademelk')]).problems[0]?.todo).toBe(
    'No word of it is in the document.',
  );
});

test('an omission written with three full stops is told how to write it', () => {
  expect(check([cite('§1', 'De raad [...] zonder')]).problems[0]?.todo).toContain('"[…]"');
});

test('a quotation of more than 25 words is too long', () => {
  const long =
    'De raad vroeg om zonder uitstel thee te schenken aan alle bezoekers. Dat verzoek is ' +
    'onderzocht met een thee-ei-proef, en met een zeefje van het theehuis';
  expect(check([cite('§1', long)]).problems).toMatchObject([
    { what: `the quotation has 26 words: "${long}"`, todo: 'Quote at most 25 words.' },
  ]);
  expect(check([cite('§1', long.replace('De raad', 'raad'))]).problems).toEqual([]);
});

test('a quotation without words is no quotation', () => {
  expect(check([cite('§1', '[…]')]).problems[0]?.what).toBe('the quotation has no words: "[…]"');
});

test('a place that the document does not have is an error, also without a quotation', () => {
  expect(check([cite('§9')]).problems).toEqual([
    {
      where: '§9, statement "s1" (1)',
      what: 'the document has no passage "§9"',
      todo: 'Cite one of §1, §2, §3.',
    },
  ]);
});

test('a passage that is not found is named, and nothing else is checked', () => {
  const passages = [{ place: '§1', begins: 'De Raad vroeg', summary: { nl: '', en: '' } }];
  const report = checkDocument(
    madeUpMap([cite('§1', 'De raad vroeg')]),
    { ...madeUpDocument, passages },
    madeUpText,
  );
  expect(formatReport(report)).toBe(
    [
      'tea: 1 quotation, 1 problem; 1 passage, all covered',
      '  ✕ tea §1: its first words, "De Raad vroeg", are not found',
      '    Correct "begins" of this passage, or check that this is the right file; no quotation of this document was checked.',
      '  cards: §1 1',
    ].join('\n'),
  );
});

test('passages in the wrong order are named', () => {
  const passages = madeUpDocument.passages.toReversed();
  const { problems } = checkDocument(madeUpMap([]), { ...madeUpDocument, passages }, madeUpText);
  expect(problems.map(({ what }) => what)).toEqual([
    'its first words, "Thee is «een", are not found after the beginning of §3, but before',
    'its first words, "De raad vroeg", are not found after the beginning of §3, but before',
  ]);
});
