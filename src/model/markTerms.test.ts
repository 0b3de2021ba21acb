import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from './companions.ts';
import { markTerms } from './markTerms.ts';

const term = (id: string, ...forms: string[]): Term<string> => ({
  id,
  name: forms[0] ?? id,
  forms,
  definition: `What ${id} means.`,
});
const rain = term('rain', 'rain');
const shower = term('shower', 'rain shower', 'showers');
const wet = term('wet', 'H2O (water)');
const glossary = [rain, shower, wet];

const marked = (texts: (string | undefined)[]) =>
  markTerms(texts, glossary).map((pieces) =>
    pieces.map(({ words, term }) => (term ? `[${words}]` : words)).join(''),
  );

describe('markTerms', () => {
  it('marks a term where it first occurs in texts read one after the other', () => {
    expect(marked(['Some rain, then rain.', 'More rain and showers.'])).toEqual([
      'Some [rain], then rain.',
      'More rain and [showers].',
    ]);
  });

  it('takes the longest form, whole words only, in capitals or not', () => {
    expect(marked(['A Rain shower in the rainforest; rain-wet, terrain.'])).toEqual([
      'A [Rain shower] in the rainforest; [rain]-wet, terrain.',
    ]);
  });

  it('takes signs in a form as they stand', () => {
    expect(marked(['It is h2o (water), or H2O water.'])).toEqual([
      'It is [h2o (water)], or H2O water.',
    ]);
  });

  it('leaves a text without terms, or an absent one, as it is', () => {
    expect(marked(['Sun.', undefined, ''])).toEqual(['Sun.', '', '']);
    expect(markTerms(['rain'], [])).toEqual([[{ words: 'rain' }]]);
  });

  it('loses and adds no letter, whatever the text', () => {
    const words = fc.constantFrom(
      'rain',
      'Rain shower',
      'showers',
      'h2o (water)',
      ' ',
      ',',
      '-',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.array(words).map((parts) => parts.join(''))), (texts) => {
        const pieces = markTerms(texts, glossary);
        expect(pieces.map((text) => text.map(({ words }) => words).join(''))).toEqual(texts);
        const terms = pieces.flat().flatMap(({ term }) => term?.id ?? []);
        expect(new Set(terms).size).toBe(terms.length);
      }),
    );
  });
});
