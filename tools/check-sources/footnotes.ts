/** A document's running text, and what stood at the foot of its pages. */
export interface SeparatedText {
  body: string;
  /** The text of each footnote, by its number. */
  notes: ReadonlyMap<number, string>;
}

const noteBegins = /^(\d{1,2})\s+\S/;
const notMore = String.raw`(?![\p{L}\p{N}])`;
const afterWord = String.raw`(?<=\p{L}[.,;:!?…»”’"')\]]{0,2})`;

/** Digits that may be a footnote's mark: one or two, straight after a word's end ("Unie.2"). */
export const noteMark = new RegExp(`${afterWord}\\d{1,2}${notMore}`, 'gu');

/**
 * Takes the footnotes out of a text that was read page by page, so that a sentence which runs on
 * over a page's end is whole again.
 *
 * A footnote is a line that follows a blank line, begins with a number that is a mark in the text
 * above it, and lasts until a blank line or a line that begins with white space.
 */
export function separateFootnotes(text: string): SeparatedText {
  const body: string[] = [];
  const notes = new Map<number, string[]>();
  let open: string[] | undefined;
  let afterBlank = true;

  for (const line of text.split(/\r?\n/)) {
    const number = Number(noteBegins.exec(line)?.[1]);
    if ((afterBlank || open) && isMarked(number, body) && !notes.has(number)) {
      open = [line.replace(/^\d+\s+/, '')];
      notes.set(number, open);
    } else if (open && /^\S/.test(line)) {
      open.push(line);
    } else {
      open = undefined;
      body.push(line);
    }
    afterBlank = line.trim() === '';
  }
  return {
    body: body.join('\n'),
    notes: new Map([...notes].map(([number, lines]) => [number, lines.join('\n')])),
  };
}

function isMarked(number: number, body: readonly string[]): boolean {
  return (
    !Number.isNaN(number) &&
    new RegExp(`${afterWord}${number}${notMore}`, 'u').test(body.join('\n'))
  );
}
