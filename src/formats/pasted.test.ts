import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import type { Mark } from '../reasoning/judgement.ts';
import { readPasted } from './pasted.ts';
import { writeStance } from './stanceLink.ts';

const judged = writeStance(
  {
    start: 'own',
    judgement: {
      marks: new Map<string, Mark>([
        ['scan-before-leaves-e2ee', 'rejected'],
        ['css-only-way', 'accepted'],
      ]),
      outweighs: [],
    },
  },
  map,
);
const code = `view=documents&select=css-only-way&open=16.21&${judged}`;
const link = `https://example.org/afweging/nl/#${code}`;

function read(text: string): string | undefined {
  return readPasted(text, map, map);
}

describe('from what a reader pastes', () => {
  it.each([
    ['the code itself', code],
    ['the code with its sign', `#${code}`],
    ['a link', link],
    ['the address of the file', `file:///C:/Mijn%20map/de-afweging.html#lang=en&${code}`],
    ['stray spaces and lines', `\n  ${link} \n\n`],
    ['a space after each sign', code.replaceAll('&', ' & ')],
    ['quotation marks', `“${link}”`],
    ['pointed brackets', `<${link}>`],
    ['brackets', `(${link})`],
    ['a full stop after it', `${link}.`],
    ['words around it', `Kijk eens: ${link}, wat vind jij? Groet, Jan`],
    ['words on the next line', `${link}\nGroet, Jan`],
    ['a line that ends amid it', `${link.slice(0, 60)}\r\n${link.slice(60)}\r\n\r\nGroet,\r\nJan`],
    [
      'lines that were quoted',
      `> Kijk:\n> ${link.slice(0, 40)}\n> ${link.slice(40, 80)}\n> ${link.slice(80)}`,
    ],
    ['signs as HTML has them', link.replaceAll('&', '&amp;')],
    ['characters without width', `\ufeff${link.slice(0, 50)}\u200b${link.slice(50)}`],
    ['a link in a link', `https://safe.example.com/?url=${encodeURIComponent(link)}`],
  ])('reads %s', (_, text) => {
    expect(read(text)).toBe(code);
  });

  it('reads a link wherever its lines are broken', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(link.length), { maxLength: 5 }), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), link.length];
        const lines = places.slice(1).map((end, i) => link.slice(places[i], end));
        // Where the very key is broken, there is nothing to begin with.
        fc.pre(lines.some((line) => line.includes('view=')));
        expect(read(lines.join('\n'))).toBe(code);
      }),
    );
  });

  it('reads what is left of a code that was cut off', () => {
    expect(read(link.slice(0, -4))).toBe(code.slice(0, -4));
    expect(read('reject=10.9999')).toBe('reject=10.9999');
  });

  it.each([
    '',
    '   \n ',
    'Groet, Jan',
    'https://example.org/afweging/nl/',
    'https://example.com/?view=full&select=none',
    'select=',
    'reject=9999',
    'reject=9999&judged=1-1.1-zzz',
    '<script>alert(1)</script>',
    '%E0%A4%A',
    '='.repeat(20_000),
  ])('makes nothing of %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(code.length), (noise, at) => {
        expect(() => read(noise)).not.toThrow();
        expect(() => read(code.slice(0, at) + noise + code.slice(at))).not.toThrow();
      }),
    );
  });
});
