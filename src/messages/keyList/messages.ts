/** A key, or keys that do much the same, as they stand on a keyboard; and what it does. */
export interface KeyLine {
  keys: readonly string[];
  does: string;
  /** Whether it is a letter, a digit or a punctuation mark, and so can be switched off. */
  single?: boolean;
}

/** The list of all keys; it is fetched when it is asked for. */
export interface KeyListMessages {
  title: string;
  close: string;
  intro: string;
  letters: string;
  lettersExplained: string;
  groups: readonly { title: string; lines: readonly KeyLine[] }[];
}
