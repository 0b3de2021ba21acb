/** Lines of a text set in a column; `tooWide` when a single word is wider than its line. */
export interface Lines {
  lines: string[];
  tooWide: boolean;
}

/**
 * Breaks a text greedily, as a browser does: after spaces and after hyphens within words.
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
  const room = () => width - (lines.length ? 0 : firstIndent);
  for (const piece of pieces(text)) {
    if (line && widthOf((line + piece).trimEnd()) > room()) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    if (widthOf(line.trimEnd()) > room()) tooWide = true;
  }
  if (line) lines.push(line.trimEnd());
  return { lines, tooWide };
}

/** A text's unbreakable pieces, each with the space after it. */
function pieces(text: string): string[] {
  return text.match(/[^\s-]*(?:-+|\s+|$)/gu)?.filter(Boolean) ?? [];
}
