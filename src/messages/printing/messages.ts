/** What is said of printing, and on paper. */
export interface PrintingMessages {
  title: string;
  explained: string;
  whole: string;
  marks: string;
  print: string;
  /** Above the legend: what the map on paper shows. */
  shows: (view: string, cards: number) => string;
  filtered: string;
  /** What the verdicts on paper start from. */
  judged: (start: string) => string;
  myMarks: string;
  noMarks: string;
  outlineTitle: string;
  seeThere: string;
  sourcesTitle: string;
  undated: string;
  colophon: (version: string, date: string) => string;
}
