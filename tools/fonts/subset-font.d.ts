/** What is used here of the package, which brings no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    /** The OpenType features that stay; without it, all do. */
    keepFeatures?: readonly string[];
    /** Entries of the name table that stay besides those that name the font. */
    preserveNameIds?: readonly number[];
  }

  /** The font with no more characters than the text has; characters that it lacks are passed over. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
