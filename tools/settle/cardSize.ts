import {
  cardGap,
  cardPaddings,
  cardWidths,
  faces,
  labelFonts,
  maxLabelLines,
  numberWidths,
  quoteFont,
  reservedSpacing,
  textFonts,
  textWidth,
  type Face,
} from '../../src/layout/cardGeometry.ts';
import { breakLines } from '../../src/layout/lineBreaks.ts';
import type { TextMeasure } from './fontMetrics.ts';

/** The width that most cards have. */
const usualWidth = 216;

/** By how much more a card of another width may be, in parts, for its label to break alike in both fonts. */
const worthOfLikeness = 0.25;

/** What stands on a card, in one language. */
export interface CardText {
  label: string;
  /** Who says it and where, with the verdict. */
  source: string;
  claim: string;
  /** The documents' own words, and their translation where the reader needs one. */
  quotes: readonly string[];
}

/** The fonts' widths. */
export interface CardFonts {
  label: TextMeasure;
  /** The label's, in the font that stands in for it until it is there. */
  standIn: TextMeasure;
  text: TextMeasure;
  quote: TextMeasure;
}

/**
 * The size of a card that has room for each of the given languages, whatever its face, at WCAG's
 * text spacing: of the widths at which no label has too many lines and no word has to be broken (at
 * normal spacing; wider spacing may break a long one), the one of the least area, or nearly so: the
 * label had better take as many lines in its stand-in as in its own font, so that nothing moves. A
 * label that has too many lines at every width gets the lines it needs.
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
  /** Whether a label takes another number of lines in its stand-in. */
  unlike: boolean;
}

/** A card's area, and up to a tenth more the more it is wider or narrower than most. */
function ungainliness({ width, height, unlike }: Fit): number {
  const odd = (0.2 * Math.abs(width - usualWidth)) / usualWidth;
  return width * height * (1 + odd + (unlike ? worthOfLikeness : 0));
}

function excess({ labelLines }: Fit): number {
  return Math.max(0, labelLines - maxLabelLines);
}

/** The card that the longest of the texts needs at the given width, for each of its faces. */
function fit(width: number, texts: readonly CardText[], fonts: CardFonts): Fit {
  const each = texts.flatMap((text) => faces.map((face) => fitFace(width, face, text, fonts)));
  return {
    width,
    height: Math.ceil(Math.max(...each.map(({ height }) => height))),
    labelLines: Math.max(...each.map(({ labelLines }) => labelLines)),
    tooWide: each.some(({ tooWide }) => tooWide),
    unlike: each.some(({ unlike }) => unlike),
  };
}

function fitFace(width: number, face: Face, text: CardText, fonts: CardFonts): Fit {
  const room = textWidth(width, face);
  const number = numberWidths[face];
  const { size, lineHeight } = labelFonts[face];
  const far = face === 'label';
  const lines = (words: string, measure: TextMeasure, size: number, indent = 0) =>
    breakLines(words, room, far ? plain(measure, size) : spaced(measure, size), indent).lines
      .length;
  const plainLines = (measure: TextMeasure) =>
    breakLines(text.label, room, plain(measure, size), number).lines.length;
  const labelLines = lines(text.label, fonts.label, size, number);
  const below = (words: string, measure: TextMeasure, size: number) =>
    size * (lines(words, measure, size) * reservedSpacing.lineHeight + cardGap);
  const rest =
    face === 'label'
      ? []
      : [...(face === 'source' ? [] : [text.claim]), text.source].map((words) =>
          below(words, fonts.text, textFonts[face].size),
        );
  const quotes =
    face === 'quotation' ? text.quotes.map((q) => below(q, fonts.quote, quoteFont.size)) : [];
  const { top, bottom } = cardPaddings[face];
  const content = [
    labelLines * size * (far ? lineHeight : reservedSpacing.lineHeight),
    ...rest,
    ...quotes,
  ];
  return {
    width,
    height: content.reduce((sum, height) => sum + height, top + bottom),
    labelLines,
    tooWide: breakLines(text.label, room, plain(fonts.label, size), number).tooWide,
    unlike: plainLines(fonts.label) !== plainLines(fonts.standIn),
  };
}

/** The width of a text, in map units. */
function plain(measure: TextMeasure, size: number): (text: string) => number {
  return (text) => size * measure(text);
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
