import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, findQuotation } from './findQuotation.ts';
import { madeUpText } from './madeUp.ts';
import { normaliseDocument } from './normalise.ts';

const text = normaliseDocument(madeUpText).body;
const isFound = (quotation: string) => findQuotation(text, quotation) !== undefined;

describe('a quotation is found', () => {
  test.each([
    ['as it stands', 'De raad vroeg om'],
    ['without the marks of emphasis', 'om zonder uitstel thee te schenken aan alle bezoekers'],
    ['with a hyphen of the line undone', 'Dat verzoek is onderzocht'],
    ['with a hyphen of the word kept at a line end', 'met een thee-ei-proef'],
    ['with that hyphen undone', 'met een thee-eiproef'],
    ['with soft hyphens undone', 'een zeefje van het theehuis'],
    ['with a suspended hyphen', 'koffie- en cacaodrinkers'],
    ['over a footnote mark', 'alle bezoekers. Dat verzoek'],
    ['over a page break with a footnote', 'in de Theestraat. Daarna bleef'],
    ['over a blank line', 'is er niets meer besloten'],
    ['with an accent that the file has apart', 'wethouder Şahin'],
    ['with typographic quotation marks', '«een goede drank»'],
    ['with digits that are no footnote mark', 'De opbrengst was CO2 en 40 gulden.'],
    ['with something left out', 'De raad vroeg […] thee te schenken […] aan alle'],
    ['with any white space', 'De raad\n vroeg  om'],
    ['from one word on', 'Daarom'],
  ])('%s', (_, quotation) => {
    expect(isFound(quotation)).toBe(true);
  });

  test('at its place', () => {
    expect(findQuotation('thee en melk en thee', 'thee', 1)).toEqual({ start: 16, end: 20 });
    expect(findQuotation('thee en wat melk erin', 'en […] melk')).toEqual({ start: 5, end: 16 });
  });

  test('when a suspended hyphen ends its line', () => {
    const suspended = normaliseDocument('koffie-\nen theedrinkers').body;
    expect(findQuotation(suspended, 'koffie- en theedrinkers')).toBeDefined();
  });
});

describe('a quotation is not found', () => {
  test.each([
    ['with another letter', 'De raad vroeg am'],
    ['with another case', 'de raad vroeg om'],
    ['with other quotation marks', '"een goede drank"'],
    ['without an accent', 'dat is hun recht'],
    ['with a word left out silently', 'De raad om zonder'],
    ['with a hyphen that the file does not have', 'De raad-vroeg'],
    ['with parts in another order', 'thee te schenken […] De raad vroeg'],
    ['that ends inside a word', 'De raad vroe'],
    ['that begins inside a word', 'aad vroeg'],
    ['with three full stops for an omission', 'De raad [...] om'],
    ['without words', '[…]'],
  ])('%s', (_, quotation) => {
    expect(isFound(quotation)).toBe(false);
  });
});

test('words are counted without omissions and dashes', () => {
  expect(countWords('thee – en […] dus oók\n melk')).toBe(5);
});

describe('of any text', () => {
  // Disjoint, so that no half of a hyphenated word is a word.
  const alphabets = ['bcdfg', 'aeéioó', 'klmnp'] as const;
  const [first, middle, last] = alphabets;
  const word = fc
    .tuple(
      fc.constantFrom(...first),
      fc.array(fc.constantFrom(...middle), { maxLength: 5 }),
      fc.constantFrom(...last),
    )
    .map(([start, letters, end]) => [start, ...letters, end].join(''));
  const sample = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat())
    .map(([words, one, other]) => {
      const ends = [one % words.length, other % words.length];
      return { words, quotation: words.slice(Math.min(...ends), Math.max(...ends) + 1).join(' ') };
    });
  const dice = fc.infiniteStream(fc.nat(11));

  test('line breaks, hyphens, emphasis and footnote marks lose no quotation', () => {
    fc.assert(
      fc.property(sample, dice, ({ words, quotation }, throws) => {
        const printed = words.map((one) => misprint(one, throws)).join('');
        return findQuotation(normaliseDocument(printed).body, quotation) !== undefined;
      }),
    );
  });

  test('a quotation with one letter changed is lost, unless those words are there too', () => {
    fc.assert(
      fc.property(sample, fc.nat(), fc.nat(), dice, ({ words, quotation }, at, by, throws) => {
        const changed = changeLetter(quotation, at, by);
        const printed = words.map((one) => misprint(one, throws)).join('');
        const found = findQuotation(normaliseDocument(printed).body, changed) !== undefined;
        return found === ` ${words.join(' ')} `.includes(` ${changed} `);
      }),
    );
  });

  /** Puts another letter of the same alphabet in the place of one. */
  function changeLetter(quotation: string, at: number, by: number): string {
    const places = Array.from(quotation.matchAll(/\S/g), ({ index }) => index);
    const place = places[at % places.length] ?? 0;
    const letter = quotation.charAt(place);
    const alphabet = alphabets.find((letters) => letters.includes(letter)) ?? '';
    const step = 1 + (by % (alphabet.length - 1));
    const other = alphabet.charAt((alphabet.indexOf(letter) + step) % alphabet.length);
    return quotation.slice(0, place) + other + quotation.slice(place + 1);
  }

  /** A word and what follows it, as a file might have them. */
  function misprint(one: string, dice: Iterator<number, number>): string {
    const middle = Math.ceil(one.length / 2);
    const [start, end] = [one.slice(0, middle), one.slice(middle)];
    switch (dice.next().value) {
      case 0:
        return `${start}-\n${end} `;
      case 1:
        return `${start}\u00AD \n ${end} `;
      case 2:
        return `${start}\u00AD${end} `;
      case 3:
        return `${one}\n`;
      case 4:
        return `${one}\n\n`;
      case 5:
        return `**${one}** `;
      case 6:
        return `_${one}_ `;
      case 7:
        return `${one}12 `;
      case 8:
        return `\n## ${one} `;
      default:
        return `${one} `;
    }
  }
});
