import { expect, test } from 'vitest';
import { firstFonts } from './plugin.ts';

const source = (name: string) => `node_modules/.fonts/${name}.woff2`;
const first = ['source-serif-4-600-normal', 'source-sans-3-400-normal', 'source-sans-3-600-normal'];
const later = ['source-serif-4-400-italic', 'source-sans-3-400-normal-extended'];

/** What a build says of fonts that it has: each with the name that it got. */
function manifest(names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [source(name), { src: source(name), file: `assets/${name}-hash.woff2` }]),
  );
}

test('the fonts of the opening page are found by what they were built from', () => {
  expect(firstFonts(manifest([...later, ...first]))).toEqual(
    first.map((name) => `assets/${name}-hash.woff2`),
  );
});

test('a build without one of them is refused', () => {
  expect(() => firstFonts(manifest([...later, ...first.slice(1)]))).toThrow(
    'no "node_modules/.fonts/source-serif-4-600-normal.woff2"',
  );
});
