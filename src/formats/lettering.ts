import type { PictureStyle, Typeface, TypefaceName } from './pictureStyle.ts';
import { xmlElement } from './xml.ts';

/** What is set in place of a character that the font lacks. */
const substitute = '?';

/** The width of a text in units of the font's size, kerning included. */
export function textWidthIn({ glyphs, kerning }: Typeface): (text: string) => number {
  return (text) => {
    let width = 0;
    let before = '';
    for (const character of charactersOf(text)) {
      const set = glyphs[character] ? character : substitute;
      width += (glyphs[set]?.[0] ?? 0) + (kerning[before + set] ?? 0);
      before = set;
    }
    return width / 1000;
  };
}

/** How a line of text is set. */
export interface Setting {
  typeface: TypefaceName;
  size: number;
  fill: string;
  x: number;
  /** Of the line on which letters stand. */
  y: number;
}

/**
 * Sets texts in outlines, each glyph once: then a picture is the same in every program, also where
 * fonts in a file are not taken up (drawing and office programs) or are taken out (what sites let
 * through), and is smaller than with four whole fonts in it.
 */
export class Lettering {
  readonly #style: PictureStyle;
  readonly #used = new Map<string, string>();

  constructor(style: PictureStyle) {
    this.#style = style;
  }

  /** The width of a text. */
  width(text: string, typeface: TypefaceName, size: number): number {
    return size * textWidthIn(this.#style.typefaces[typeface])(text);
  }

  /** A line of text. */
  line(text: string, { typeface, size, fill, x, y }: Setting): string {
    const { glyphs, kerning } = this.#style.typefaces[typeface];
    let at = 0;
    let before = '';
    const set = charactersOf(text).flatMap((given) => {
      const character = glyphs[given] ? given : substitute;
      const [advance, outline] = glyphs[character] ?? [0, ''];
      at += kerning[before + character] ?? 0;
      before = character;
      const start = at;
      at += advance;
      if (outline === '') return [];
      const id = `${typeface}-${(character.codePointAt(0) ?? 0).toString(16)}`;
      this.#used.set(id, outline);
      // As SVG 1.1 has it: programs that know `href` alone are fewer than those that do not know it.
      return [xmlElement('use', { 'xlink:href': `#${id}`, x: start === 0 ? undefined : start })];
    });
    if (set.length === 0) return '';
    const scale = String(size / 1000);
    const transform = `translate(${round(x)} ${round(y)}) scale(${scale})`;
    return xmlElement('g', { transform, fill }, ...set);
  }

  /** The outlines of all that has been set. */
  outlines(): string[] {
    return [...this.#used].map(([id, d]) => xmlElement('path', { id, d }));
  }
}

/** A text's characters, all white space as spaces. */
function charactersOf(text: string): string[] {
  return Array.from(text.replace(/\s/gu, ' '));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
