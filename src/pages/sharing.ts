import style from 'virtual:picture-style';
import { linkCardSize } from '../formats/linkCard.ts';
import { oEmbed, oEmbedPath } from '../formats/oEmbed.ts';
import { structuredData } from '../formats/structuredData.ts';
import { manifestPath, webManifest } from '../formats/webManifest.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { messages } from '../messages/index.ts';
import { picturesMessages } from '../messages/pictures/index.ts';
import { localise } from '../model/localise.ts';
import { languages, type Language } from '../model/text.ts';
import { barColours } from './document.ts';
import type { SiteFile } from './prerender.ts';
import { sharingTags } from './sharingTags.ts';

/** The path in the site of the picture that stands under a shared link. */
const picturePath = (language: Language) => `pictures/opening-${language}.png`;

/** What is told of the map to those who link to its page in a language. */
export function explorerSharing(language: Language, siteUrl: string | undefined): string[] {
  const map = localise(clientSideScanning, language);
  const { brand, description, about } = messages[language];
  const { author, kind } = picturesMessages[language];
  const image = picturePath(language);
  const data = structuredData({
    ...{ language, map, brand, description, author, kind, siteUrl, image },
    subject: about.links[0],
  });
  const manifest = manifestPath(language).replace(/^.*\//, '');
  return [
    `<link rel="manifest" href="${manifest}">`,
    ...sharingTags({ ...told(language), path: `${language}/`, siteUrl, data }),
  ];
}

/** What is told to those who link to the page that leads readers to their language. */
export function rootSharing(siteUrl: string | undefined): string[] {
  return sharingTags({ ...told('nl'), path: '', siteUrl });
}

function told(language: Language) {
  const { title, statements, main } = localise(clientSideScanning, language);
  const { brand, description } = messages[language];
  const conclusion = statements.find(({ id }) => id === main)?.label ?? title;
  const alt = picturesMessages[language].linkAlt(conclusion);
  return { language, brand, title, description, image: { path: picturePath(language), alt } };
}

/** The files that those read who keep or embed the map: a manifest and, where it can be, oEmbed. */
export function sharingFiles(siteUrl: string | undefined): SiteFile[] {
  return languages.flatMap((language) => {
    const { brand, description } = messages[language];
    const title = clientSideScanning.title[language];
    const { author } = picturesMessages[language];
    const colours = { page: style.palettes.light.paper, bars: barColours.light };
    const thumbnail = { path: picturePath(language), ...linkCardSize };
    const manifest = webManifest({ language, brand, title, description, colours });
    return [
      { path: manifestPath(language), contents: json(manifest) },
      ...(siteUrl === undefined
        ? []
        : [
            {
              path: oEmbedPath(language),
              contents: json(oEmbed({ language, title, brand, author, siteUrl, thumbnail })),
            },
          ]),
    ];
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
