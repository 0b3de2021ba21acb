import { breakLines } from '../layout/lineBreaks.ts';
import type { Language } from '../model/text.ts';
import { drawMap } from './drawMap.ts';
import { Lettering } from './lettering.ts';
import { stripePatterns } from './pictureCard.ts';
import type { MapPicture } from './mapPicture.ts';
import { drawLegend, type LegendEntry } from './pictureLegend.ts';
import type { Palette, PictureStyle, PictureTheme } from './pictureStyle.ts';
import { short, xmlElement, xmlText } from './xml.ts';

/** What is told with a picture. */
export interface PictureWords {
  language: Language;
  /** What the picture is called by who does not see it. */
  title: string;
  /** What it shows, as text. */
  description: string;
  /** What stands under it: whose it is, which version, where to find it. */
  credit: string;
  /** What the signs in it mean. */
  legend: readonly LegendEntry[];
}

/** A picture as SVG, and its size in CSS pixels. */
export interface PictureSvg {
  svg: string;
  width: number;
  height: number;
}

/** Between the map and the picture's edge, in CSS pixels. */
const margin = 28;
/** Room for the words below, however few cards there are. */
const leastWidth = 560;
/** A picture up to this width has words of usual size below it; in a wider one they grow with it. */
const usualWidth = 1400;
const credit = { size: 14, leading: 22 } as const;

/** The map as an SVG that needs nothing beside it, at one CSS pixel for each map unit. */
export function pictureSvg(
  picture: MapPicture,
  words: PictureWords,
  style: PictureStyle,
  theme: PictureTheme,
): PictureSvg {
  const palette = style.palettes[theme];
  const lettering = new Lettering(style);
  const { left, top, right, bottom } = picture.bounds;
  const width = Math.ceil(Math.max(right - left + 2 * margin, leastWidth));
  const mapHeight = bottom - top + 2 * margin;
  const scale = Math.max(1, width / usualWidth);
  const below = drawWords(words, width / scale - 2 * margin, palette, lettering);
  const height = Math.ceil(mapHeight + scale * (below.height + margin / 2));
  const shift = { x: (width - (right - left)) / 2 - left, y: margin - top };
  const body = [
    xmlElement('rect', { width, height, fill: palette.paper }),
    xmlElement(
      'g',
      { transform: `translate(${short(shift.x)} ${short(shift.y)})` },
      drawMap(picture, 'source', palette, lettering),
    ),
    xmlElement(
      'g',
      {
        transform: `translate(${short(scale * margin)} ${short(mapHeight)}) scale(${short(scale)})`,
      },
      below.markup,
    ),
  ];
  const defs = [...stripePatterns(palette), ...lettering.outlines()];
  return { svg: svgDocument(words, { width, height }, defs, body), width, height };
}

/** What stands under the map: what its signs mean, and whose it is. */
function drawWords(
  words: PictureWords,
  width: number,
  palette: Palette,
  lettering: Lettering,
): { markup: string; height: number } {
  const legend = drawLegend(words.legend, width, palette, lettering);
  const measure = (text: string) => lettering.width(text, 'text', credit.size);
  const { lines } = breakLines(words.credit, width, measure);
  const markup = [
    xmlElement('path', { d: `M0,0H${short(width)}`, stroke: palette.rule }),
    xmlElement('g', { transform: 'translate(0 8)' }, legend.markup),
    ...lines.map((line, i) =>
      lettering.line(line, {
        ...{ typeface: 'text', size: credit.size, fill: palette['ink-soft'] },
        ...{ x: 0, y: legend.height + 24 + i * credit.leading },
      }),
    ),
  ];
  return { markup: markup.join(''), height: 8 + legend.height + lines.length * credit.leading };
}

/** A whole SVG file, with what it says to who does not see it. */
export function svgDocument(
  { language, title, description }: Pick<PictureWords, 'language' | 'title' | 'description'>,
  { width, height }: { width: number; height: number },
  defs: readonly string[],
  body: readonly string[],
): string {
  return xmlElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      viewBox: `0 0 ${width} ${height}`,
      ...{ width, height, role: 'img', lang: language, 'xml:lang': language },
    },
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(description)}</desc>`,
    xmlElement('defs', {}, ...defs),
    ...body,
  );
}
