import type { Messages } from '../messages/index.ts';
import type { Lettering } from './lettering.ts';
import type { MapPicture } from './mapPicture.ts';
import type { Palette } from './pictureStyle.ts';
import { short, xmlElement } from './xml.ts';

/** A sign of the map, and what it means. */
export interface LegendEntry {
  sign: 'for' | 'against' | 'undercuts' | 'linked' | 'context' | 'implicit' | 'outside';
  text: string;
}

/** What a reader who does not know the map has to be told of a picture: the signs that are in it. */
export function legendOf(
  { cards, junctions, links }: MapPicture,
  { legend }: Pick<Messages, 'legend'>,
): LegendEntry[] {
  const has = {
    for: links.some(({ kind }) => kind === 'for'),
    against: links.some(({ kind }) => kind === 'against'),
    undercuts: links.some(({ kind }) => kind === 'undercuts'),
    linked: junctions.some(({ linked }) => linked),
    context: links.some(({ kind }) => kind === 'context'),
    implicit: cards.some(({ origin }) => origin === 'implicit'),
    outside: cards.some(({ origin }) => origin === 'outside'),
  };
  const entries: LegendEntry[] = [
    { sign: 'for', text: legend.supports },
    { sign: 'against', text: legend.attacks },
    { sign: 'undercuts', text: legend.undercuts },
    { sign: 'linked', text: legend.linked },
    { sign: 'context', text: legend.bearsOn },
    { sign: 'implicit', text: legend.implicit },
    { sign: 'outside', text: legend.outside },
  ];
  return entries.filter(({ sign }) => has[sign]);
}

const size = 14;
const leading = 22;
/** Between a sign and its text, and between two entries. */
const [near, apart] = [8, 24];

const signWidths: Readonly<Record<LegendEntry['sign'], number>> = {
  ...{ for: 34, against: 33, undercuts: 40, linked: 16, context: 34, implicit: 22, outside: 22 },
};

/** The legend in as many lines as it takes, with its top left at the origin; and its height. */
export function drawLegend(
  entries: readonly LegendEntry[],
  width: number,
  palette: Palette,
  lettering: Lettering,
): { markup: string; height: number } {
  let [x, y] = [0, 0];
  const drawn = entries.map(({ sign, text }) => {
    const textAt = signWidths[sign] + near;
    const wide = textAt + lettering.width(text, 'text', size);
    if (x > 0 && x + wide > width) [x, y] = [0, y + leading];
    const entry = xmlElement(
      'g',
      { transform: `translate(${short(x)} ${y})` },
      drawSign(sign, palette),
      lettering.line(text, { typeface: 'text', size, fill: palette.ink, x: textAt, y: 16 }),
    );
    x += wide + apart;
    return entry;
  });
  return { markup: drawn.join(''), height: entries.length > 0 ? y + leading : 0 };
}

/** A sign in the middle of a line, as the page's own legend has it. */
function drawSign(sign: LegendEntry['sign'], palette: Palette): string {
  const line = (d: string, stroke: string, dashes?: string) =>
    xmlElement('path', { d, stroke, 'stroke-width': 2, 'stroke-dasharray': dashes });
  const middle = 11;
  if (sign === 'for') {
    return (
      line(`M1,${middle}h24`, palette.support) +
      xmlElement('path', { d: `M24,${middle - 4.5}l9,4.5-9,4.5z`, fill: palette.support })
    );
  }
  if (sign === 'against' || sign === 'undercuts') {
    const to = sign === 'against' ? 27 : 20;
    return (
      line(`M1,${middle}h${to}`, palette.attack, '5 3.5') +
      line(`M${to + 3},${middle - 5}v10`, palette.attack) +
      (sign === 'against' ? '' : circle(to + 12, 5, palette.attack, palette))
    );
  }
  if (sign === 'linked') {
    return (
      circle(8, 6.5, palette.support, palette) +
      line(`M8,${middle - 3}v6M5,${middle}h6`, palette.support)
    );
  }
  if (sign === 'context') {
    return xmlElement('path', {
      ...{ d: `M2,${middle}h31`, stroke: palette.context, 'stroke-width': 2.2 },
      ...{ 'stroke-dasharray': '0.1 5', 'stroke-linecap': 'round' },
    });
  }
  return xmlElement('rect', {
    ...{ x: 1, y: middle - 6.5, width: 20, height: 13, rx: 3 },
    ...{ fill: palette[sign], stroke: palette[`${sign}-border`], 'stroke-width': 1.4 },
    'stroke-dasharray': sign === 'implicit' ? '3 2' : undefined,
  });

  function circle(x: number, r: number, stroke: string, { 'paper-raised': fill }: Palette): string {
    return xmlElement('circle', { cx: x, cy: middle, r, fill, stroke, 'stroke-width': 1.8 });
  }
}
