import {
  cardGap,
  cardPaddings,
  labelFonts,
  numberWidths,
  textFonts,
  textWidth,
  verdictStripe,
} from '../layout/cardGeometry.ts';
import { breakLines, prettyLines } from '../layout/lineBreaks.ts';
import type { Rectangle } from '../layout/rectangle.ts';
import type { Standing } from '../reasoning/standing.ts';
import type { Lettering } from './lettering.ts';
import type { PicturedCard } from './mapPicture.ts';
import {
  clockSign,
  markStrokes,
  originSign,
  standingStrokes,
  strokesSign,
} from './pictureSigns.ts';
import type { Palette } from './pictureStyle.ts';
import { short, xmlElement, xmlText } from './xml.ts';

/** What a card says in a picture: its label alone, in large type, or who says it too. */
export type PictureFace = 'label' | 'source';

const radius = 7;
/** Where letters stand in a line: the share of the space around them that is above them. */
const ascent = { serif: 1.036, sans: 1.024 };
const descent = { serif: 0.335, sans: 0.4 };

/** A card, drawn around the centre that its place names. */
export function drawCard(
  card: PicturedCard,
  { x, y, width, height }: Rectangle,
  face: PictureFace,
  palette: Palette,
  lettering: Lettering,
): string {
  const [left, top] = [x - width / 2, y - height / 2];
  const soft = card.recedes ? palette['ink-faint'] : palette['ink-soft'];
  const ink = card.recedes ? palette['ink-faint'] : palette.ink;
  const box = { x: left, y: top, width, height, rx: radius };
  const ground = card.recedes
    ? palette.paper
    : palette[card.origin === 'stated' ? 'card' : card.origin];
  return xmlElement(
    'g',
    { 'data-statement': card.id },
    `<title>${xmlText(`${card.number}. ${card.label}`)}</title>`,
    card.recedes
      ? ''
      : xmlElement('rect', { ...box, y: top + 2, fill: palette.ink, 'fill-opacity': 0.06 }),
    xmlElement('rect', { ...box, fill: ground }),
    stripe(card.standing, left, top, height, palette),
    border(card, left, top, width, height, palette),
    card.side ? sideRing(card.side, left, top, width, height, palette) : '',
    signs(card, left, top, face, soft, palette),
    words(card, left, top, width, height, face, { ink, soft, palette }, lettering),
    card.selected
      ? xmlElement('rect', {
          ...grown(left, top, width, height, 3.5),
          ...{ rx: radius + 3.5, fill: 'none', stroke: palette.ink, 'stroke-width': 3 },
        })
      : '',
    card.mark ? markSign(card.mark, left + width - 2, top, palette) : '',
  );
}

/** The look of each verdict: the stripe's ground, and the hue of its sign and word. */
function stripe(
  standing: Standing | undefined,
  left: number,
  top: number,
  height: number,
  palette: Palette,
): string {
  const [right, bottom] = [left + verdictStripe, top + height];
  const d =
    `M${short(right)},${short(top)}H${short(left + radius)}a${radius},${radius} 0 0 0 -${radius},${radius}` +
    `V${short(bottom - radius)}a${radius},${radius} 0 0 0 ${radius},${radius}H${short(right)}z`;
  return xmlElement('path', { d, fill: stripeFill(standing, palette) });
}

function stripeFill(standing: Standing | undefined, palette: Palette): string {
  if (standing === undefined) return palette.shade;
  if (standing === 'stands') return palette['support-tint'];
  if (standing === 'refuted') return palette['attack-tint-strong'];
  return `url(#${stripePattern(standing, palette)})`;
}

/** Two pictures in one page may share a name only if what it names is the same: the theme is in it. */
function stripePattern(
  standing: Exclude<Standing, 'stands' | 'refuted'>,
  palette: Palette,
): string {
  const kind = standing === 'open' || standing === 'unsupported' ? standing : 'contested';
  return `${kind}-${palette.card.slice(1)}`;
}

/** The patterns that stripes may have. */
export function stripePatterns(palette: Palette): string[] {
  const pattern = (
    standing: 'open' | 'unsupported' | 'clash',
    width: number,
    height: number,
    turned: boolean,
    ...children: string[]
  ) =>
    xmlElement(
      'pattern',
      {
        id: stripePattern(standing, palette),
        ...{ width, height, patternUnits: 'userSpaceOnUse' },
        patternTransform: turned ? 'rotate(-45)' : undefined,
      },
      ...children,
    );
  const fill = (width: number, height: number, colour: string, y = 0) =>
    xmlElement('rect', { y: y || undefined, width, height, fill: colour });
  return [
    pattern(
      ...(['clash', 12, 12, true] as const),
      fill(12, 12, palette['contested-tint']),
      fill(12, 6, palette['contested-tint-strong'], 6),
    ),
    pattern(
      ...(['open', 7, 7, false] as const),
      xmlElement('circle', { cx: 3.5, cy: 3.5, r: 1.4, fill: palette.rule }),
    ),
    pattern(
      ...(['unsupported', 12, 6, false] as const),
      fill(12, 6, palette['attack-tint']),
      fill(12, 2, palette['attack-tint-strong'], 4),
    ),
  ];
}

function verdictColour(standing: Standing, palette: Palette): string {
  if (standing === 'stands') return palette.support;
  if (standing === 'refuted' || standing === 'unsupported') return palette.attack;
  return standing === 'open' ? palette['ink-soft'] : palette.contested;
}

function border(
  { origin }: PicturedCard,
  left: number,
  top: number,
  width: number,
  height: number,
  palette: Palette,
): string {
  const line = origin === 'implicit' ? 1.5 : 1;
  return xmlElement('rect', {
    ...grown(left, top, width, height, -line / 2),
    ...{ rx: radius - line / 2, fill: 'none', 'stroke-width': line },
    stroke: palette[origin === 'stated' ? 'rule-strong' : (`${origin}-border` as const)],
    'stroke-dasharray': origin === 'implicit' ? '4.5 3.5' : undefined,
  });
}

function sideRing(
  side: NonNullable<PicturedCard['side']>,
  left: number,
  top: number,
  width: number,
  height: number,
  palette: Palette,
): string {
  const ring = {
    ...grown(left, top, width, height, 3.5),
    rx: 9.5,
    fill: 'none',
    'stroke-width': 3,
  };
  const own = xmlElement('rect', { ...ring, stroke: palette.support });
  const other = xmlElement('rect', { ...ring, stroke: palette.attack, 'stroke-dasharray': '7 5' });
  return side === 'one' ? own : side === 'other' ? other : own + other;
}

function signs(
  { standing, origin, hasLater }: PicturedCard,
  left: number,
  top: number,
  face: PictureFace,
  soft: string,
  palette: Palette,
): string {
  const size = face === 'label' ? 23 : 17;
  const middle = left + verdictStripe / 2;
  let y = top + 8;
  const drawn: string[] = [];
  if (standing) {
    const colour = verdictColour(standing, palette);
    drawn.push(strokesSign(standingStrokes[standing], { x: middle - size / 2, y, size, colour }));
    y += size + 6;
  }
  if (face === 'label') return drawn.join('');
  drawn.push(originSign(origin, middle - 6.5, y, soft));
  if (hasLater) drawn.push(clockSign(middle - 6, y + 18, soft));
  return drawn.join('');
}

interface Inks {
  ink: string;
  soft: string;
  palette: Palette;
}

/** Label and what is said of it, in the middle of the card's height, and its number. */
function words(
  card: PicturedCard,
  left: number,
  top: number,
  width: number,
  height: number,
  face: PictureFace,
  { ink, soft, palette }: Inks,
  lettering: Lettering,
): string {
  const { label, line, word, standing, number } = card;
  const [large, small] = [labelFonts[face], textFonts.source];
  const padding = cardPaddings[face];
  const room = textWidth(width, face);
  const measure = (text: string) => lettering.width(text, 'label', large.size);
  const lines = prettyLines(label, room, measure, numberWidths[face]);
  const told = face === 'label' ? [] : toldLines(word, line, room, lettering);
  const labelLeading = large.size * large.lineHeight;
  const smallLeading = small.size * small.lineHeight;
  const gap = told.length > 0 ? small.size * cardGap : 0;
  const used = lines.length * labelLeading + gap + told.length * smallLeading;
  const free = height - padding.top - padding.bottom - used;
  const start = {
    x: left + verdictStripe + padding.left,
    y: top + padding.top + Math.max(0, free / 2),
  };
  const isDown = standing === 'refuted' || standing === 'unsupported';
  const labelInk = isDown ? soft : ink;
  const drawn = lines.map((text, i) => {
    const y = start.y + i * labelLeading + baseline(large.size, labelLeading, 'serif');
    const line = lettering.line(text, {
      ...{ typeface: 'label', size: large.size, fill: labelInk },
      ...{ x: start.x, y },
    });
    if (standing !== 'refuted') return line;
    const struck = `M${short(start.x)},${short(y - 0.26 * large.size)}h${short(measure(text))}`;
    return (
      line +
      xmlElement('path', {
        d: struck,
        stroke: palette.attack,
        'stroke-width': 1.5,
        'stroke-opacity': 0.75,
      })
    );
  });
  const below = start.y + lines.length * labelLeading + gap;
  for (const [i, { verdict, text }] of told.entries()) {
    const y = below + i * smallLeading + baseline(small.size, smallLeading, 'sans');
    const bold = lettering.width(verdict, 'bold', small.size);
    const colour = standing ? verdictColour(standing, palette) : soft;
    drawn.push(
      lettering.line(verdict, {
        ...{ typeface: 'bold', size: small.size, x: start.x, y },
        fill: card.recedes && standing === 'open' ? soft : colour,
      }),
      lettering.line(text, {
        typeface: 'text',
        size: small.size,
        fill: soft,
        x: start.x + bold,
        y,
      }),
    );
  }
  if (face === 'source') {
    const own = String(number);
    const x = left + width - 9.6 - lettering.width(own, 'text', small.size);
    const y = top + 7.2 + baseline(small.size, small.size * 1.2, 'sans');
    drawn.push(lettering.line(own, { typeface: 'text', size: small.size, fill: soft, x, y }));
  }
  return drawn.join('');
}

/** The small lines under a label: the verdict's word, set apart, opens the first. */
function toldLines(
  word: string | undefined,
  line: string,
  room: number,
  lettering: Lettering,
): { verdict: string; text: string }[] {
  const { size } = textFonts.source;
  const verdict = word ?? '';
  const whole = word === undefined ? line : `${word}\u00a0· ${line}`;
  const more = lettering.width(verdict, 'bold', size) - lettering.width(verdict, 'text', size);
  const { lines } = breakLines(whole, room, (text) => lettering.width(text, 'text', size), more);
  return lines.map((text, i) =>
    i === 0 && text.startsWith(verdict)
      ? { verdict, text: text.slice(verdict.length) }
      : { verdict: '', text },
  );
}

/** How far below the top of a line its letters stand. */
function baseline(size: number, leading: number, family: 'serif' | 'sans'): number {
  const [above, below] = [ascent[family] * size, descent[family] * size];
  return (leading - above - below) / 2 + above;
}

/** The reader's mark, in a disc at the card's corner. */
function markSign(
  mark: NonNullable<PicturedCard['mark']>,
  x: number,
  y: number,
  palette: Palette,
): string {
  return (
    xmlElement('circle', {
      ...{ cx: x, cy: y, r: 10, fill: palette.solid, stroke: palette.paper, 'stroke-width': 1.5 },
    }) +
    strokesSign(markStrokes(mark), { x: x - 6, y: y - 6, size: 12, colour: palette['on-solid'] })
  );
}

function grown(x: number, y: number, width: number, height: number, by: number) {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
