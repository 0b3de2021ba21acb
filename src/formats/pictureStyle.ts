/** The glyphs of one font, in thousandths of the font's size. */
export interface Typeface {
  /** By character: how far it brings what follows, and its outline as SVG path data. */
  glyphs: Readonly<Record<string, readonly [advance: number, outline: string]>>;
  /** By pair of characters: how much nearer (negative) or farther apart they are set. */
  kerning: Readonly<Record<string, number>>;
}

/** The fonts that pictures use: for labels, for what is said of them, and for verdicts and names. */
export type TypefaceName = 'label' | 'text' | 'bold';

/** The themes that a picture can have. */
export type PictureTheme = 'light' | 'dark';

/** The colours that pictures use, by their names in `theme.css`. */
export const pictureColours = [
  'paper',
  'paper-raised',
  'card',
  'ink',
  'ink-soft',
  'ink-faint',
  'rule',
  'rule-strong',
  'shade',
  'solid',
  'on-solid',
  'support',
  'support-far',
  'support-tint',
  'attack',
  'attack-far',
  'attack-tint',
  'attack-tint-strong',
  'contested',
  'contested-tint',
  'contested-tint-strong',
  'context',
  'implicit',
  'implicit-border',
  'outside',
  'outside-border',
] as const;

/** The colours of one theme, as "#rrggbb". */
export type Palette = Readonly<Record<(typeof pictureColours)[number], string>>;

/** What pictures look like: made at build time from the site's own fonts and style sheet. */
export interface PictureStyle {
  typefaces: Readonly<Record<TypefaceName, Typeface>>;
  palettes: Readonly<Record<PictureTheme, Palette>>;
}
