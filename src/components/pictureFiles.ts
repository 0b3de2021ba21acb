import { pictureSvg, type PictureSvg } from '../formats/pictureSvg.ts';
import type { PictureTheme } from '../formats/pictureStyle.ts';
import type { App } from './app.ts';
import { mapPictureOf, pictureWordsOf } from './mapPictureOf.ts';

/*
 * Pictures of what is seen of the map, as files. Fetched when first asked for.
 */

export { pngOf, pngSize, saveFile, type PictureScale } from './pngOf.ts';

/** A longer address would be most of what stands under a picture: it is cut to that of the page. */
const longestAddress = 160;

/**
 * What is seen of the map now, all of it, as an SVG that needs nothing beside it.
 *
 * @param theme `auto` is light: a picture does not follow who looks at it
 */
export async function pictureOf(
  app: App,
  { theme }: { theme: PictureTheme | 'auto' },
): Promise<PictureSvg> {
  const { default: style } = await import('virtual:picture-style');
  // What is opened and not laid out yet has no place.
  if (app.picture.awaited !== undefined) await app.picture.prepare();
  const picture = mapPictureOf(app);
  const words = pictureWordsOf(app, picture, addressOf(app));
  return pictureSvg(picture, words, style, theme === 'auto' ? 'light' : theme);
}

function addressOf({ address }: App): string | undefined {
  if (address.passesOn === 'code') return undefined;
  const { passedOn } = address;
  return passedOn.length > longestAddress ? passedOn.replace(/#.*$/s, '') : passedOn;
}
