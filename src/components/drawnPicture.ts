import { citedPart } from '../formats/citation.ts';
import type { ShareDialogMessages } from '../messages/shareDialog/messages.ts';
import type { App } from './app.ts';
import { siteUrlOf } from './siteUrlOf.ts';

/** The current view as a picture, with all that is said where it is shown. */
export interface DrawnPicture {
  svg: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  /** The size of the SVG in bytes. */
  bytes: number;
  alt: string;
  credit: string;
  /** Where the map can be seen as it is in the picture, if that is known. */
  link: string | undefined;
  /** The name of a file that holds it: "de-afweging-en-2x.png". */
  file: (ending: string, kind?: string) => string;
}

/** Draws the current view, by code that is fetched for it. */
export async function drawnPicture(
  app: App,
  words: ShareDialogMessages,
  theme: 'light' | 'dark',
): Promise<DrawnPicture> {
  const { explorer, address, edition } = app;
  const { map, graph, language } = explorer;
  const { selected } = explorer.sight;
  const { pictureOf } = await import('./pictureFiles.ts');
  const { svg, width, height } = await pictureOf(app, { theme });
  const siteUrl = siteUrlOf(edition);
  const { fragment } = address;
  const brand = explorer.words.brand;
  const base = [brand.toLowerCase().replaceAll(' ', '-'), language].join('-');
  return {
    svg,
    width,
    height,
    bytes: new Blob([svg]).size,
    alt: words.picture.altText(
      map.title,
      explorer.visible.size,
      graph.statement(map.main).label,
      selected === undefined ? undefined : citedPart(graph, selected, words.citing),
    ),
    credit: words.picture.creditLine(brand, map.version, map.date.slice(0, 4)),
    link: siteUrl === undefined ? undefined : `${siteUrl}${language}/${fragment && `#${fragment}`}`,
    file: (ending, kind) => `${[base, kind].filter(Boolean).join('-')}.${ending}`,
  };
}
