import { junctionSize } from '../layout/drawing.ts';
import { tipLength } from '../layout/paths.ts';
import type { Lettering } from './lettering.ts';
import type { MapPicture, PicturedJunction, PicturedLink } from './mapPicture.ts';
import { drawCard, type PictureFace } from './pictureCard.ts';
import { standingStrokes, strokesSign } from './pictureSigns.ts';
import type { Palette } from './pictureStyle.ts';
import { short, xmlElement } from './xml.ts';

/** The map as SVG markup, in map units: links below, then junctions, then cards. */
export function drawMap(
  picture: MapPicture,
  face: PictureFace,
  palette: Palette,
  lettering: Lettering,
): string {
  const placed = new Map(
    picture.nodes.map((node) => [
      node.id,
      { ...node, ...(picture.positions.get(node.id) ?? { x: 0, y: 0 }) },
    ]),
  );
  return [
    ...picture.links.map((link) => drawLink(link, palette)),
    ...picture.junctions.map((junction) => {
      const { x = 0, y = 0 } = placed.get(junction.id) ?? {};
      return drawJunction(junction, x, y, palette);
    }),
    ...picture.cards.map((card) => {
      const place = placed.get(card.id);
      return place ? drawCard(card, place, face, palette, lettering) : '';
    }),
  ].join('');
}

function drawLink(link: PicturedLink, palette: Palette): string {
  const { kind, role, recedes, d } = link;
  const hue = hueOf(kind);
  const colour =
    kind === 'context' ? palette.context : palette[recedes ? (`${hue}-far` as const) : hue];
  const line = xmlElement('path', {
    ...{ d, fill: 'none', stroke: colour },
    'stroke-width': recedes ? 1.2 : role === 'conclusion' ? 2.4 : 1.8,
    'stroke-dasharray': kind === 'for' ? undefined : kind === 'context' ? '0.1 6' : '7 5',
    'stroke-linecap': kind === 'context' ? 'round' : undefined,
    ...{ 'data-from': link.source, 'data-to': link.target },
  });
  return role === 'conclusion' ? line + tip(d, kind, colour) : line;
}

/** The tip at the end of a link, turned the way that the link ends: an arrow supports, a bar stops. */
function tip(d: string, kind: PicturedLink['kind'], colour: string): string {
  // The last two points of a curve are its control and its end.
  const [cx = 0, cy = 0, x = 0, y = 0] = (d.match(/-?[\d.]+/g) ?? []).map(Number).slice(-4);
  const angle = (Math.atan2(y - cy, x - cx) * 180) / Math.PI;
  return xmlElement('path', {
    d:
      kind === 'for'
        ? `M${tipLength - 12},-5 ${tipLength},0 ${tipLength - 12},5z`
        : `M${tipLength - 4},-7h4v14h-4z`,
    fill: colour,
    transform: `translate(${x} ${y}) rotate(${short(angle)})`,
  });
}

function drawJunction(junction: PicturedJunction, x: number, y: number, palette: Palette): string {
  const { kind, look, linked, partial, weighed, selected, recedes } = junction;
  const hue = hueOf(kind);
  const isOut = look === 'falls' || look === 'apart';
  const stroke = isOut ? palette['rule-strong'] : palette[recedes ? (`${hue}-far` as const) : hue];
  const r = junctionSize / 2 - 1;
  const sign =
    look === 'falls' ? 'm-2.8,-2.8 5.6,5.6M2.8,-2.8l-5.6,5.6' : linked ? 'M0,-3.5v7M-3.5,0h7' : '';
  return xmlElement(
    'g',
    { transform: `translate(${x} ${y})`, 'data-argument': junction.id },
    xmlElement(
      'g',
      { stroke, 'stroke-width': 1.8, 'stroke-linecap': 'round' },
      xmlElement('circle', {
        r,
        fill: palette[look === 'unsettled' ? 'contested-tint-strong' : 'paper-raised'],
        'stroke-dasharray': partial ? '3.2 2.4' : undefined,
        'stroke-linecap': partial ? 'butt' : undefined,
      }),
      sign === '' ? '' : xmlElement('path', { d: sign, fill: 'none' }),
    ),
    selected
      ? xmlElement('circle', { r: r + 4.5, fill: 'none', stroke: palette.ink, 'stroke-width': 3 })
      : '',
    weighed ? balance(weighed, palette) : '',
  );
}

function hueOf(kind: 'for' | 'against' | 'undercuts' | 'context'): 'support' | 'attack' {
  return kind === 'for' ? 'support' : 'attack';
}

/** Scales beside the circle of an objection: level, or with what outweighs the other said. */
function balance(weighed: 'balance' | 'decided', palette: Palette): string {
  const decided = weighed === 'decided';
  return (
    xmlElement('circle', {
      ...{ cx: 13, cy: -11, r: 9.5, stroke: palette[decided ? 'solid' : 'contested'] },
      fill: palette[decided ? 'solid' : 'contested-tint'],
    }) +
    strokesSign(standingStrokes.clash, {
      ...{ x: 6.5, y: -17.5, size: 13 },
      colour: palette[decided ? 'on-solid' : 'contested'],
    })
  );
}
