import type { Typeface } from '../../src/formats/pictureStyle.ts';
import { readFace, type FontsourceFace } from './faces.ts';
import { openFont } from './openFont.ts';

/** Letters are set one by one, as pictures do, without ligatures. */
const features = { liga: false, clig: false, dlig: false } as const;

/**
 * The outlines of a face's characters, and how pairs of them are kerned that follow each other in the
 * given texts.
 *
 * @param texts what is set in it; characters that the face lacks are left out
 */
export function typefaceOf(face: FontsourceFace, texts: readonly string[]): Typeface {
  const fonts = (['latin', 'latin-ext'] as const).map((set) => openFont(readFace(face, set)));
  const fontOf = (character: string) =>
    fonts.find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  const glyphs: Record<string, readonly [number, string]> = {};
  const kerning: Record<string, number> = {};
  const advance = (character: string) => glyphs[character]?.[0] ?? 0;

  for (const character of new Set(texts.flatMap((text) => Array.from(text)))) {
    const font = fontOf(character);
    if (!font) continue;
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const scale = 1000 / font.unitsPerEm;
    glyphs[character] = [
      Math.round(glyph.advanceWidth * scale),
      outline(glyph.path.commands, scale),
    ];
  }
  for (const pair of pairsIn(texts)) {
    const [first = '', second = ''] = Array.from(pair);
    const font = fontOf(first);
    if (!font || font !== fontOf(second)) continue;
    const width = (font.layout(pair, features).advanceWidth * 1000) / font.unitsPerEm;
    const kern = Math.round(width - advance(first) - advance(second));
    if (kern !== 0) kerning[pair] = kern;
  }
  return { glyphs, kerning };
}

function pairsIn(texts: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    const characters = Array.from(text);
    for (const [i, second] of characters.entries()) {
      if (i > 0) pairs.add(`${characters[i - 1] ?? ''}${second}`);
    }
  }
  return pairs;
}

interface Command {
  command: string;
  args: readonly number[];
}

const letters: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** As SVG path data, y downwards, to whole units, from point to point. */
function outline(commands: readonly Command[], scale: number): string {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  return commands
    .map(({ command, args }) => {
      const letter = letters[command];
      if (letter === undefined) throw new Error(`An outline cannot have "${command}".`);
      if (letter === 'Z') {
        [x, y] = [startX, startY];
        return 'z';
      }
      const points = args.map((value, i) =>
        Math.round(i % 2 === 0 ? value * scale : -value * scale),
      );
      const relative = points.map((value, i) => value - (i % 2 === 0 ? x : y));
      [x = 0, y = 0] = points.slice(-2);
      if (letter === 'M') [startX, startY] = [x, y];
      return letter.toLowerCase() + relative.join(' ').replaceAll(' -', '-');
    })
    .join('');
}
