import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownCharacters, unescaped, withTyped } from './characters.ts';

/** The characters beyond ASCII of sources with these texts, by path. */
function beyondAscii(sources: Readonly<Record<string, string>>): string {
  const src = mkdtempSync(join(tmpdir(), 'characters-'));
  for (const layer of ['maps', 'messages', 'formats', 'components', 'pages', 'model'])
    mkdirSync(join(src, layer, 'deep'), { recursive: true });
  for (const [path, text] of Object.entries(sources)) writeFileSync(join(src, path), text);
  const found = [...ownCharacters(src)].filter((character) => character > '~');
  rmSync(src, { recursive: true });
  return found.sort().join('');
}

test('each layer that holds texts gives its characters, however deep they lie', () => {
  const sources = { 'maps/deep/a.ts': "'Yeşilgöz'", 'components/A.svelte': '<p>¶</p>' };
  expect(beyondAscii(sources)).toBe('¶öş');
});

test('a character that is written as an escape counts as itself', () => {
  expect(unescaped(String.raw`'a\u00a0b\u2019s'`)).toBe("'a\u00a0b\u2019s'");
  expect(beyondAscii({ 'messages/nl.ts': String.raw`'\u2212'` })).toBe('\u2212');
});

test('what no page shows gives none: tests, data, and layers without texts', () => {
  const unseen = { 'maps/a.test.ts': 'é', 'maps/settled.json': 'é', 'model/a.ts': 'é' };
  expect(beyondAscii(unseen)).toBe('');
});

test('ASCII is there whatever the sources say, and letters of Latin-1 where readers type', () => {
  const own = ownCharacters('src');
  expect([...'~ "Zz09'].every((character) => own.has(character))).toBe(true);
  expect(own.has('ñ')).toBe(false);
  expect(withTyped(own).has('ñ')).toBe(true);
  expect(withTyped(new Set()).has('÷')).toBe(false);
});
