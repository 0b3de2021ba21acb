import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkCardSize } from '../src/formats/linkCard.ts';
import { languages, type Language } from '../src/model/text.ts';
import type { OpeningPictures } from '../src/pages/openingPictures.ts';
import { iconPng, icons } from './icons.ts';
import { rasterise } from './rasterise.ts';

/** A picture of the site. */
interface PictureFile {
  /** Its path in the site: "pictures/opening-nl.png". */
  path: string;
  contents: string | Buffer;
}

/** The pictures that the site has beside its pages: of the opening view in each language, and icons. */
export function pictureFiles(
  root: string,
  openingPictures: (language: Language) => OpeningPictures,
): PictureFile[] {
  const favicon = readFileSync(join(root, 'static/favicon.svg'), 'utf8');
  return [
    ...languages.flatMap((language) => {
      const { picture, linkCard } = openingPictures(language);
      const path = `pictures/opening-${language}`;
      return [
        { path: `${path}.svg`, contents: picture },
        { path: `${path}.png`, contents: rasterise(linkCard, linkCardSize.width) },
      ];
    }),
    ...icons.map((icon) => ({ path: icon.path, contents: iconPng(favicon, icon) })),
  ];
}
