/** Something that is done by pressing a button in a row of them. */
export interface Tool {
  /** What it does, in a few words. */
  readonly name: string;
  /** Drawn in a square of 16. */
  readonly icon: string;
  /** Whether it is on; of what is simply done, nothing. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}
