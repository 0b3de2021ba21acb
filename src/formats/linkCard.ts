import { breakLines } from '../layout/lineBreaks.ts';
import { drawMap } from './drawMap.ts';
import { Lettering } from './lettering.ts';
import type { MapPicture } from './mapPicture.ts';
import { stripePatterns } from './pictureCard.ts';
import { svgDocument, type PictureWords } from './pictureSvg.ts';
import type { PictureStyle } from './pictureStyle.ts';
import { short, xmlElement } from './xml.ts';

/** The size of the picture under a shared link, in pixels: what sites that show links ask for. */
export const linkCardSize = { width: 1200, height: 630 } as const;

/** What stands in the picture's corner, and what it says to who does not see it. */
export interface LinkCardWords extends Pick<PictureWords, 'language' | 'description'> {
  brand: string;
  title: string;
}

const margin = 32;
const mapMargin = 20;
const brand = { size: 21, leading: 34 } as const;
const title = { size: 36, leading: 42 } as const;
/** What stays free between the words and the map, in pixels. */
const clearance = 14;
/** How wide the title's lines may be, and where the map may lie: in the middle, or at the right. */
const titleWidths = [1136, 700, 620, 520] as const;
const sides = ['middle', 'right'] as const;

type Side = (typeof sides)[number];

/** The picture of the map that sites show under a link to it: as large as its title leaves it. */
export function linkCardSvg(
  picture: MapPicture,
  words: LinkCardWords,
  style: PictureStyle,
): string {
  const palette = style.palettes.light;
  const lettering = new Lettering(style);
  const measure = (text: string) => lettering.width(text, 'label', title.size);
  const settings = titleWidths.flatMap((room) => {
    const { lines } = breakLines(words.title, room, measure);
    const block = {
      right: margin + Math.max(...lines.map(measure)) + clearance,
      bottom: margin + brand.leading + lines.length * title.leading + clearance,
    };
    return sides.map((side) => ({ lines, side, scale: largestScale(picture, block, side) }));
  });
  const [best] = settings.toSorted((one, other) => other.scale - one.scale);
  const { lines, side, scale } = best ?? { lines: [], side: 'middle', scale: smallest };
  const { x, y } = placeAt(picture, scale, side);
  const body = [
    xmlElement('rect', { ...linkCardSize, fill: palette.paper }),
    xmlElement(
      'g',
      { transform: `translate(${short(x)} ${short(y)}) scale(${short(scale)})` },
      drawMap(picture, 'label', palette, lettering),
    ),
    lettering.line(words.brand, {
      ...{ typeface: 'bold', size: brand.size, fill: palette.support },
      ...{ x: margin, y: margin + brand.size * 0.8 },
    }),
    ...lines.map((line, i) =>
      lettering.line(line, {
        ...{ typeface: 'label', size: title.size, fill: palette.ink, x: margin },
        y: margin + brand.leading + title.size * 0.8 + i * title.leading,
      }),
    ),
  ];
  const defs = [...stripePatterns(palette), ...lettering.outlines()];
  return svgDocument(words, linkCardSize, defs, body);
}

/** However much there is on the map, it is not drawn smaller. */
const smallest = 0.1;

/** The largest scale, in whole hundredths, at which nothing of the map comes into the top left block. */
function largestScale(
  picture: MapPicture,
  block: { right: number; bottom: number },
  side: Side,
): number {
  const { left, top, right, bottom } = picture.bounds;
  const widest = (linkCardSize.width - 2 * mapMargin) / (right - left);
  const highest = (linkCardSize.height - 2 * mapMargin) / (bottom - top);
  const corners = [
    ...picture.nodes.flatMap(({ id, width, height }) => {
      const place = picture.positions.get(id);
      return place ? [{ x: place.x - width / 2, y: place.y - height / 2 }] : [];
    }),
    ...picture.links.flatMap(({ points }) => points),
  ];
  for (
    let scale = Math.floor(100 * Math.min(widest, highest)) / 100;
    scale > smallest;
    scale -= 0.01
  ) {
    const at = placeAt(picture, scale, side);
    const isIn = ({ x, y }: { x: number; y: number }) =>
      at.x + scale * x < block.right && at.y + scale * y < block.bottom;
    if (!corners.some(isIn)) return scale;
  }
  return smallest;
}

/** Where the map's origin comes to lie: the map is at the bottom. */
function placeAt({ bounds }: MapPicture, scale: number, side: Side): { x: number; y: number } {
  const { width, height } = linkCardSize;
  return {
    x:
      side === 'right'
        ? width - mapMargin - scale * bounds.right
        : width / 2 - (scale * (bounds.left + bounds.right)) / 2,
    y: height - mapMargin - scale * bounds.bottom,
  };
}
