/** How a text breaks in a column. */
export interface Lines {
  lines: string[];
  /** Whether a single word is wider than its line, and so is broken within. */
  tooWide: boolean;
}

/**
 * Breaks a text greedily, as a browser does with `overflow-wrap: anywhere`: after spaces, after
 * hyphens within words, and within a word only where the word alone is wider than a line.
 *
 * @param widthOf the width of a piece of text, in the same unit as `width`
 * @param firstIndent what the first line has less than the others
 */
export function breakLines(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  firstIndent = 0,
): Lines {
  const lines: string[] = [];
  let line = '';
  let tooWide = false;
  const fits = (words: string) =>
    widthOf(words.trimEnd()) <= width - (lines.length ? 0 : firstIndent);
  const end = () => {
    lines.push(line.trimEnd());
    line = '';
  };
  for (const piece of pieces(text)) {
    if (line && !fits(line + piece)) end();
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    tooWide = true;
    for (const character of piece) {
      if (line && !fits(line + character)) end();
      line += character;
    }
  }
  if (line.trimEnd()) end();
  return { lines, tooWide };
}

/** A text's unbreakable pieces, each with the space after it; a no-break space does not end one. */
function pieces(text: string): string[] {
  return text.match(/[^ -]*(?:-+| +|$)/gu)?.filter(Boolean) ?? [];
}
