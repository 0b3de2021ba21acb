import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const resolve = createRequire(import.meta.url).resolve;

/** Character sets that the fonts' files are split into, in the order in which they are tried. */
const subsets = ['latin', 'latin-ext'] as const;

/** Gives the width of a text in em. */
export type TextMeasure = (text: string) => number;

/**
 * The widths of a shipped font, kerning included, as a browser sets them. Throws at a character
 * that the font lacks.
 *
 * @param family the folder of the font among @fontsource's, such as "source-serif-4"
 */
export function fontMetrics(
  family: string,
  weight: number,
  style: 'normal' | 'italic' = 'normal',
): TextMeasure {
  const fonts = subsets.map((subset) =>
    open(resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-${style}.woff2`)),
  );
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? widthOf(text, fonts);
    known.set(text, width);
    return width;
  };
}

function widthOf(text: string, fonts: readonly Font[]): number {
  return runs(text, fonts).reduce(
    (width, { font, part }) => width + font.layout(part).advanceWidth / font.unitsPerEm,
    0,
  );
}

function open(path: string): Font {
  const font = create(readFileSync(path));
  if (!('layout' in font)) throw new Error(`${path} holds a collection of fonts.`);
  return font;
}

/** The text cut into parts that one font each can set. */
function runs(text: string, fonts: readonly Font[]): { font: Font; part: string }[] {
  const result: { font: Font; part: string }[] = [];
  for (const character of text) {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    if (!font) throw new Error(`No font has the character "${character}" of "${text}".`);
    const last = result.at(-1);
    if (last?.font === font) last.part += character;
    else result.push({ font, part: character });
  }
  return result;
}
