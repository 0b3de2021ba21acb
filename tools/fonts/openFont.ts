import { create, type Font } from 'fontkit';

/** A font from its file's contents. Throws where that is a collection of fonts. */
export function openFont(contents: Buffer): Font {
  const font = create(contents);
  if (!('layout' in font)) throw new Error('This is a collection of fonts, not one.');
  return font;
}
