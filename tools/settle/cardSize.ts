import {
  cardGap,
  cardPadding,
  cardWidths,
  labelFont,
  maxLabelLines,
  metaFont,
  numberWidth,
  reservedSpacing,
  textWidth,
} from '../../src/layout/cardGeometry.ts';
import { breakLines } from './lineBreaks.ts';
import type { TextMeasure } from './fontMetrics.ts';

/** The width that most cards have. */
const usualWidth = 216;

/** What stands on a card, in one language. */
export interface CardText {
  label: string;
  meta: string;
}

/** The fonts' widths. */
export interface CardFonts {
  label: TextMeasure;
  meta: TextMeasure;
}

/**
 * The size of a card that has room for each of the given languages at WCAG's text spacing: of the
 * widths at which no label has too many lines and no word has to be broken (at normal spacing; wider
 * spacing may break a long one), the one of the least area, or nearly so. A label that has too many lines at every
 * width gets the lines it needs.
 */
export function cardSize(
  texts: readonly CardText[],
  fonts: CardFonts,
): [width: number, height: number] {
  const fitting = cardWidths
    .map((width) => fit(width, texts, fonts))
    .filter(({ tooWide }) => !tooWide)
    .sort((a, b) => excess(a) - excess(b) || ungainliness(a) - ungainliness(b));
  const [best] = fitting;
  if (!best)
    throw new Error(`No card is wide enough for "${texts.map((t) => t.label).join('" / "')}".`);
  return [best.width, best.height];
}

interface Fit {
  width: number;
  height: number;
  labelLines: number;
  tooWide: boolean;
}

/** A card's area, and up to a tenth more the more it is wider or narrower than most. */
function ungainliness({ width, height }: Fit): number {
  return width * height * (1 + (0.2 * Math.abs(width - usualWidth)) / usualWidth);
}

function excess({ labelLines }: Fit): number {
  return Math.max(0, labelLines - maxLabelLines);
}

/** The card that the longest of the texts needs at the given width. */
function fit(width: number, texts: readonly CardText[], fonts: CardFonts): Fit {
  const room = textWidth(width);
  const each = texts.map(({ label, meta }): Fit => {
    const normal = breakLines(
      label,
      room,
      (text) => labelFont.size * fonts.label(text),
      numberWidth,
    );
    const labels = breakLines(label, room, spaced(fonts.label, labelFont.size), numberWidth);
    const metas = breakLines(meta, room, spaced(fonts.meta, metaFont.size));
    const type = labels.lines.length * labelFont.size + metas.lines.length * metaFont.size;
    const height = Math.ceil(
      cardPadding.top + type * reservedSpacing.lineHeight + cardGap + cardPadding.bottom,
    );
    return { width, height, labelLines: labels.lines.length, tooWide: normal.tooWide };
  });
  return {
    width,
    height: Math.max(...each.map(({ height }) => height)),
    labelLines: Math.max(...each.map(({ labelLines }) => labelLines)),
    tooWide: each.some(({ tooWide }) => tooWide),
  };
}

/** The width of a text at WCAG's spacing, in map units. */
function spaced(measure: TextMeasure, size: number): (text: string) => number {
  return (text) => {
    const words = text.match(/\s/gu)?.length ?? 0;
    return (
      size * (measure(text) + text.length * reservedSpacing.letter + words * reservedSpacing.word)
    );
  };
}
