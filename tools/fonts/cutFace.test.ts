import { beforeAll, describe, expect, test } from 'vitest';
import { clientSideScanning } from '../../src/maps/client-side-scanning/index.ts';
import { siteFiles } from '../../src/pages/prerender.ts';
import { fontMetrics } from '../settle/fontMetrics.ts';
import { ownCharacters } from './characters.ts';
import { cutFace, type FontPart } from './cutFace.ts';
import { faceName, faces, readFace } from './faces.ts';
import { openFont } from './openFont.ts';

const noAssets = () => ({ scripts: [], preloads: [], fonts: [], styles: [], stylesToRead: [] });

/** The characters in the texts of every page as it is rendered ahead. */
async function charactersShown(): Promise<Set<string>> {
  const pages = (await siteFiles(noAssets)).filter(({ path }) => path.endsWith('.html'));
  const texts = pages.map(({ contents }) => contents.replace(/<[^>]*>|\n/g, ''));
  return new Set(texts.join(''));
}

const shown = await charactersShown();

/** Ends a font's table of characters, and is none. */
const tableEnd = 0xffff;

/** The characters that the files really have glyphs for. */
function glyphsIn(parts: readonly FontPart[]): Set<string> {
  const codePoints = parts.flatMap(({ contents }) => openFont(contents).characterSet);
  return new Set(
    codePoints.filter((one) => one !== tableEnd).map((one) => String.fromCodePoint(one)),
  );
}

describe.each(faces.map((face) => [faceName(face), face] as const))('%s', (_, face) => {
  let parts: readonly FontPart[] = [];
  beforeAll(async () => {
    parts = await cutFace(face, ownCharacters('src'));
  });

  test('has every character of the pages, ş and ¶ among them', () => {
    const glyphs = glyphsIn(parts);
    expect([...shown].filter((character) => !glyphs.has(character))).toEqual([]);
    expect(shown.has('ş') && shown.has('¶')).toBe(true);
  });

  test('has what it says it has, and little else', () => {
    for (const part of parts) expect(glyphsIn([part])).toEqual(new Set(part.characters));
    expect(parts.map(({ rare }) => rare)).toEqual([false, true]);
    expect([...(parts[1]?.characters ?? [])]).toEqual(['ş']);
  });

  test('sets labels as wide as the face that it was cut from, kerning included', () => {
    const [latin] = parts;
    if (!latin) throw new Error('Nothing was cut.');
    const font = openFont(latin.contents);
    const measure = fontMetrics(face.folder, face.weight, face.style);
    for (const { label } of clientSideScanning.statements) {
      const width = font.layout(label.nl).advanceWidth / font.unitsPerEm;
      expect(width, label.nl).toBeCloseTo(measure(label.nl));
    }
    expect(font.layout('AV').advanceWidth).toBeLessThan(
      font.layout('A').advanceWidth + font.layout('V').advanceWidth,
    );
  });

  test('says whose it is, and under which licence', () => {
    for (const { contents } of parts) {
      const font = openFont(contents);
      expect(font.copyright).toContain('Adobe');
      expect(font.getName('licenseURL', 'en')).toContain('OFL');
    }
  });

  test('takes less than three quarters of the bytes', () => {
    const size = parts.reduce((sum, { contents }) => sum + contents.length, 0);
    expect(size).toBeLessThan(0.75 * readFace(face, 'latin').length);
  });
});

test('a face of which nothing rare is wanted is one file', async () => {
  const [face] = faces;
  if (!face) throw new Error('There are no faces.');
  const parts = await cutFace(face, new Set('Aé→'));
  expect(parts.map(({ characters }) => [...characters].join(''))).toEqual(['Aé']);
});
