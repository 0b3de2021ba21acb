import style from 'virtual:picture-style';
import { mapPictureOf, pictureWordsOf } from '../components/mapPictureOf.ts';
import { linkCardSvg } from '../formats/linkCard.ts';
import { pictureSvg } from '../formats/pictureSvg.ts';
import { readSettled } from '../layout/homes.ts';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import settledSource from '../maps/client-side-scanning/settled.json';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import type { Language } from '../model/text.ts';
import { siteEdition } from '../state/edition.ts';
import { createApp } from './createApp.ts';

/** The opening view in a language, as SVG: by itself, and as what sites show under a link to it. */
export interface OpeningPictures {
  picture: string;
  linkCard: string;
}

/**
 * Makes the pictures of the opening view.
 *
 * @param siteUrl the address of the site, with a final slash, if it is known
 */
export function openingPictures(language: Language, siteUrl: string | undefined): OpeningPictures {
  const whole = localise(map, language);
  const words = messages[language];
  const content = { language, map: whole, words, companions: whole };
  const load = () => Promise.resolve(content);
  const app = createApp(content, readSettled(settledSource), load, siteEdition(undefined));
  const opening = mapPictureOf(app);
  const address = siteUrl === undefined ? undefined : `${siteUrl}${language}/`;
  const told = pictureWordsOf(app, opening, address);
  return {
    picture: pictureSvg(opening, told, style, 'light').svg,
    linkCard: linkCardSvg(opening, { ...told, brand: words.brand, title: whole.title }, style),
  };
}
