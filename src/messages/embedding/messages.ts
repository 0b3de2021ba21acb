/** What a citation says, and what it calls a part of the map. */
export interface CitingMessages {
  /** What kind of work the map is. */
  kind: string;
  version: (version: string) => string;
  /** Before the title of the whole, where a part of it is cited. */
  in: string;
  retrieved: (date: string, url: string) => string;
  card: (number: number, label: string) => string;
  cards: (numbers: readonly number[]) => string;
  /** A step of reasoning that supports, and one that objects; by what is at both ends. */
  step: (from: string, to: string) => string;
  objection: (from: string, to: string) => string;
  /** The same in the middle of a sentence. */
  theStep: (step: string) => string;
  theObjection: (objection: string) => string;
}

/** What a text for quoting says beside the words of the map. */
export interface QuotingMessages {
  saidBy: (voices: string) => string;
  ourWords: string;
  premises: string;
  /** Of a step that the documents leave to the reader. */
  ourStep: string;
  underMarks: string;
  noMarks: string;
  caution: string;
  citation: string;
}
