/*
 * The measures of a card, in map units (CSS pixels at zoom 1). The style sheet takes them from
 * here as custom properties, and `tools/settle` reserves room by them, so that what is drawn
 * always fits what was measured.
 */

/** A font as a card uses it; its size in map units. */
export interface CardFont {
  family: string;
  weight: number;
  style: 'normal' | 'italic';
  size: number;
  lineHeight: number;
}

const serif = { family: 'Source Serif 4', weight: 600, style: 'normal' } as const;
const sans = { family: 'Source Sans 3', weight: 400, style: 'normal' } as const;

/** What a card says, from far to near: the nearer, the more, in the same room. */
export const faces = ['label', 'source', 'claim', 'quotation'] as const;

/** One of the things that a card can say, by how near it is. */
export type Face = (typeof faces)[number];

/** The least zoom (CSS pixels per map unit) at which each face's smallest type can be read. */
export const facesFrom: Readonly<Record<Face, number>> = {
  label: 0,
  source: 0.72,
  claim: 1.55,
  quotation: 2.05,
};

/** The type of each face's label, and of all else that it says. */
export const labelFonts = {
  label: { ...serif, size: 24, lineHeight: 1.16 },
  source: { ...serif, size: 17, lineHeight: 1.24 },
  claim: { ...serif, size: 9.8, lineHeight: 1.24 },
  quotation: { ...serif, size: 7.6, lineHeight: 1.24 },
} as const satisfies Record<Face, CardFont>;
export const textFonts = {
  source: { ...sans, size: 12, lineHeight: 1.35 },
  claim: { ...sans, size: 7.8, lineHeight: 1.35 },
  quotation: { ...sans, size: 6, lineHeight: 1.35 },
} as const satisfies Record<Exclude<Face, 'label'>, CardFont>;

/** The documents' own words. */
export const quoteFont = {
  ...{ family: 'Source Serif 4', weight: 400, style: 'italic' },
  ...{ size: 6, lineHeight: 1.35 },
} as const satisfies CardFont;

/**
 * Room is reserved for the text spacing that a reader may set (WCAG 2.2, success criterion 1.4.12):
 * line height in units of the font's size; letter and word spacing in em.
 */
export const reservedSpacing = { lineHeight: 1.5, letter: 0.12, word: 0.16 } as const;

/** The inner distances of a card, by face. */
export const cardPaddings = {
  label: { left: 8, right: 8, top: 7, bottom: 7 },
  source: { left: 10, right: 12, top: 12, bottom: 12 },
  claim: { left: 8, right: 9, top: 8, bottom: 8 },
  quotation: { left: 7, right: 8, top: 7, bottom: 7 },
} as const satisfies Record<Face, object>;

/** Between two texts on a card, in units of the smaller one's size. */
export const cardGap = 0.42;

/** The stripe at a card's left edge: where it is from, and what opens the cards behind it. */
export const verdictStripe = 28;

/** What the first line of the label leaves free at its right, for the card's number, by face. */
export const numberWidths = {
  label: 0,
  source: 26,
  claim: 18,
  quotation: 15,
} as const satisfies Record<Face, number>;

/** The widths that a card can have: wide enough for its text, as small in area as that allows. */
export const cardWidths = [176, 196, 216, 236, 256, 276, 296, 316, 336] as const;

/** The most lines that a label takes; a wider card is chosen rather than one line more. */
export const maxLabelLines = 4;

/** The room for text on a card of the given width, in map units. */
export function textWidth(cardWidth: number, face: Face): number {
  const { left, right } = cardPaddings[face];
  return cardWidth - verdictStripe - left - right;
}

/** What a card says at a zoom, in CSS pixels per map unit. */
export function faceAt(zoom: number): Face {
  return faces.findLast((face) => zoom >= facesFrom[face]) ?? 'label';
}
