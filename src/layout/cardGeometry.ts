/*
 * The measures of a card, in map units (CSS pixels at zoom 1). The style sheet takes them from
 * here as custom properties, and `tools/settle` reserves room by them, so that what is drawn
 * always fits what was measured.
 */

/** Type of a card's label, and of the line below it that says where the claim is from. */
export const labelFont = {
  family: 'Source Serif 4',
  weight: 600,
  size: 17,
  lineHeight: 1.24,
} as const;
export const metaFont = {
  family: 'Source Sans 3',
  weight: 400,
  size: 12,
  lineHeight: 1.35,
} as const;

/**
 * Room is reserved for the text spacing that a reader may set (WCAG 2.2, success criterion 1.4.12):
 * line height in units of the font's size; letter and word spacing in em.
 */
export const reservedSpacing = { lineHeight: 1.5, letter: 0.12, word: 0.16 } as const;

/** The inner distances of a card. */
export const cardPadding = { left: 10, right: 12, top: 12, bottom: 12 } as const;

/** Between label and meta line. */
export const cardGap = 5;

/** The stripe at a card's left edge: where it is from, and what opens the cards behind it. */
export const verdictStripe = 28;

/** What the first line of the label leaves free at its right, for the card's number. */
export const numberWidth = 26;

/** The widths that a card can have: wide enough for its text, as small in area as that allows. */
export const cardWidths = [176, 196, 216, 236, 256, 276, 296] as const;

/** The most lines that a label takes; a wider card is chosen rather than one line more. */
export const maxLabelLines = 4;

/** The room for text in a card of the given width. */
export function textWidth(cardWidth: number): number {
  return cardWidth - verdictStripe - cardPadding.left - cardPadding.right;
}
