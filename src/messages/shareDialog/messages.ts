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

/** What a text that can be copied says on its button. */
export interface CopyMessages {
  copy: string;
  copied: string;
  notCopied: string;
}

/** All that is said where what is seen is shared; it is fetched when that is asked for. */
export interface ShareDialogMessages {
  title: string;
  close: string;
  tabs: { link: string; embed: string; picture: string; cite: string };
  copying: CopyMessages;
  /** The name of a button that copies one of several texts. */
  copyNamed: (what: string) => string;
  /** The size of what a reader's browser fetches, or of a file. */
  size: (kilobytes: string) => string;
  link: { address: string; code: string; explained: string };
  embed: {
    /** What a frame with the map is called. */
    frameTitle: (title: string) => string;
    /** Why there is nothing to embed. */
    nowhere: string;
    seen: string;
    show: { map: string; outline: string };
    /** The name of what is selected comes in. */
    selected: (name: string) => string;
    judged: string;
    notJudged: string;
    look: string;
    theme: string;
    themes: { auto: string; light: string; dark: string };
    language: string;
    width: string;
    widths: { full: string; fixed: string };
    pixelsWide: string;
    height: string;
    readers: string;
    marks: string;
    pinned: (version: string) => string;
    pinnedExplained: string;
    preview: string;
    /** Its size in pixels and as a ratio, and at what share of it, in per cent, it is shown. */
    previewSize: (width: number, height: number, ratio: string, share: number) => string;
    /** Why there is no preview. */
    noPreview: string;
    codes: string;
    iframe: { title: string; explained: string };
    loader: string;
    loaderSize: (size: string) => string;
    component: { title: string; explained: string };
    image: { title: string; explained: string; download: string };
  };
  picture: {
    preview: string;
    files: string;
    svg: string;
    png: string;
    twice: string;
    print: string;
    making: string;
    failed: string;
    alt: string;
    altText: (title: string, cards: number, main: string, selected: string | undefined) => string;
    credit: string;
    creditLine: (brand: string, version: string, year: string) => string;
  };
  cite: {
    what: string;
    whole: string;
    format: string;
    formats: { apa: string; bibtex: string; csl: string };
    download: (file: string) => string;
    quoting: string;
    quotingExplained: string;
    nothingSelected: string;
    notation: string;
    notations: { plain: string; markdown: string };
  };
  citing: CitingMessages;
  quoting: QuotingMessages;
}
