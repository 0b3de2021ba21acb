import {
  cardGap,
  cardPaddings,
  facesFrom,
  labelFonts,
  numberWidths,
  quoteFont,
  textFonts,
  verdictStripe,
  type Face,
} from '../layout/cardGeometry.ts';

/**
 * The measures of cards for the style sheet, as custom properties. Which of the two far faces they
 * show is left to the properties `--far` (1 or 0) and `--large` (the same, unless the reader's own
 * text spacing leaves no room for the large label), so that a page that does not know its size yet
 * can work it out in CSS.
 */
export function cardStyle(face: Face): string {
  const near = face === 'claim' || face === 'quotation' ? face : 'source';
  const mix = (far: number, near: number, unit: string, by = '--large') =>
    `calc(${near}${unit} + ${round(far - near)}${unit} * var(${by}))`;
  const [label, text] = [labelFonts[near], textFonts[near]];
  const [far, room] = [cardPaddings.label, cardPaddings[near]];
  const sides = ['top', 'right', 'bottom', 'left'] as const;
  const properties = {
    '--label-size': mix(labelFonts.label.size, label.size, 'px'),
    '--label-leading': mix(labelFonts.label.lineHeight, label.lineHeight, ''),
    '--text-size': `${text.size}px`,
    '--text-leading': String(text.lineHeight),
    '--quote-size': `${quoteFont.size}px`,
    '--padding': sides.map((side) => mix(far[side], room[side], 'px')).join(' '),
    '--gap': `calc(${text.size * cardGap}px * (1 - var(--far)))`,
    '--number-room': mix(numberWidths.label, numberWidths[near], 'px'),
    '--number-size': mix(0, text.size, 'px', '--far'),
    '--stripe': `${verdictStripe}px`,
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}

/** `--far` for a zoom that only the style sheet knows: 1 below that of the card's source, else 0. */
export const farFromFit = `clamp(0, (${facesFrom.source} - var(--fit)) * 100000, 1)`;

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
