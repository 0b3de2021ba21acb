import subsetFont from 'subset-font';
import { faceName, readFace, type FontsourceFace } from './faces.ts';
import { openFont } from './openFont.ts';

/** The features that pages use: kerning, ligatures, and figures of one width in lists. */
const keptFeatures = ['kern', 'liga', 'tnum'];

/** Copyright, licence and where to read it stay in the file, as the Open Font License asks. */
const keptNames = [0, 13, 14];

/** A file with some of a face's characters. */
export interface FontPart {
  /** The name of the file: "source-serif-4-600-normal.woff2". */
  name: string;
  /** WOFF2. */
  contents: Buffer;
  characters: ReadonlySet<string>;
  /** Whether the browser should fetch it only for a text that has one of its characters. */
  rare: boolean;
}

/**
 * Cuts a face down to the wanted characters: one file, and a second, tiny one where some of them are
 * beyond Latin-1 and its punctuation (ş). Characters that the face lacks are left to other fonts.
 */
export async function cutFace(
  face: FontsourceFace,
  wanted: ReadonlySet<string>,
): Promise<FontPart[]> {
  const latin = await cut(face, 'latin', wanted);
  const others = new Set([...wanted].filter((character) => !latin.characters.has(character)));
  const extended = await cut(face, 'latin-ext', others);
  return extended.characters.size ? [latin, extended] : [latin];
}

async function cut(
  face: FontsourceFace,
  characterSet: 'latin' | 'latin-ext',
  wanted: ReadonlySet<string>,
): Promise<FontPart> {
  const original = readFace(face, characterSet);
  const font = openFont(original);
  const characters = [...wanted].filter((one) =>
    font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0),
  );
  const rare = characterSet === 'latin-ext';
  return {
    name: `${faceName(face)}${rare ? '-extended' : ''}.woff2`,
    contents: await subsetFont(original, characters.join(''), {
      targetFormat: 'woff2',
      keepFeatures: keptFeatures,
      preserveNameIds: keptNames,
    }),
    characters: new Set(characters),
    rare,
  };
}
