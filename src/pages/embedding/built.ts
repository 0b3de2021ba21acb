/** What the build puts around the code of an embedded map (`tools/embedding/classicScripts.ts`). */
export interface Built {
  /** The address of the folder that its files lie in, with a final slash. */
  readonly at: string;
  /** The style sheet of what it starts with. */
  readonly styles: string;
  /** Told the style sheet of each file that is fetched later. */
  onstyles: (styles: string) => void;
  /** Fetches a file that is no module of the code. */
  load: (file: string) => Promise<unknown>;
}

declare global {
  /** Known within the built scripts only. */
  const built: Built;
}
