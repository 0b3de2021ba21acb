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

/** A last line shorter than this share of the room is filled up from the lines before it. */
const shortLast = 0.35;

/**
 * Breaks a text into as few lines as `breakLines`, but leaves no short word alone on the last one
 * where that can be helped, as a browser does with `text-wrap: pretty`.
 */
export function prettyLines(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  firstIndent = 0,
): string[] {
  const greedy = breakLines(text, width, widthOf, firstIndent).lines;
  if (greedy.length < 2 || widthOf(greedy.at(-1) ?? '') >= shortLast * width) return greedy;
  for (const share of [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65]) {
    const { lines, tooWide } = breakLines(text, share * width, widthOf, firstIndent);
    if (tooWide || lines.length > greedy.length) break;
    if (hyphensIn(lines) > hyphensIn(greedy)) continue;
    if (widthOf(lines.at(-1) ?? '') >= shortLast * width) return lines;
  }
  return greedy;
}

function hyphensIn(lines: readonly string[]): number {
  return lines.filter((line) => line.endsWith('-')).length;
}
