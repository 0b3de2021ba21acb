import { expect, test } from 'vitest';
import type { MapPicture } from './mapPicture.ts';
import { linkCardSize, linkCardSvg } from './linkCard.ts';
import { pictureColours, type Palette, type PictureStyle, type Typeface } from './pictureStyle.ts';

/** A font whose every letter is as wide as half its height. */
const square: Typeface = {
  glyphs: Object.fromEntries(
    Array.from('Dit is een titel?').map((one) => [one, [500, 'M0,0h1v1z']]),
  ),
  kerning: {},
};
const palette = Object.fromEntries(pictureColours.map((name) => [name, '#000000'])) as Palette;
const style: PictureStyle = {
  typefaces: { label: square, text: square, bold: square },
  palettes: { light: palette, dark: palette },
};

const words = { language: 'nl', brand: 'D', description: '' } as const;

/** A map of two cards, of which one may lie at the top left. */
function mapWith(corner: boolean): MapPicture {
  const card = (id: string, number: number) => ({
    ...{ id, number, label: 'is', line: '', origin: 'stated' as const, hasLater: false },
    ...{ selected: false, recedes: false },
  });
  return {
    nodes: ['a', 'b'].map((id) => ({ id, kind: 'card', width: 200, height: 100 })),
    positions: new Map([
      ['a', { x: corner ? 100 : 900, y: 50 }],
      ['b', { x: 900, y: 450 }],
    ]),
    cards: [card('a', 1), card('b', 2)],
    junctions: [],
    links: [],
    bounds: { left: 0, top: 0, right: 1000, bottom: 500 },
  };
}

const scaleOf = (svg: string) => Number(/translate\(\S+ \S+\) scale\((\S+)\)/.exec(svg)?.[1]);

test('the map under a link is as large as the title leaves it', () => {
  const free = linkCardSvg(mapWith(false), { ...words, title: 'Dit is een titel' }, style);
  expect(free).toContain(`width="${linkCardSize.width}" height="${linkCardSize.height}"`);
  // Nothing lies where the title is, so that the map takes all the width that there is.
  expect(scaleOf(free)).toBeCloseTo(1.16, 1);
  const taken = linkCardSvg(mapWith(true), { ...words, title: 'Dit is een titel' }, style);
  expect(scaleOf(taken)).toBeLessThan(1.05);
  const long = linkCardSvg(
    mapWith(true),
    { ...words, title: 'Dit is een titel '.repeat(9) },
    style,
  );
  expect(scaleOf(long)).toBeLessThan(scaleOf(taken));
});
