/** What the reader wants on paper beside what is shown; for this visit only. */
export class Printing {
  /** Whether the whole reasoning is written out. */
  whole = $state(false);
  /** Whether verdicts and marks come with it. */
  marks = $state(false);
  /** Whether the picture is laid out on paper as it stands; the size of that is known to style sheets alone. */
  onPaper = $state(false);
}
