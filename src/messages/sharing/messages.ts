/** What is said where what is seen can be copied, for others to see. */
interface PassingOn {
  copy: string;
  copyJudgement: string;
  copied: string;
  notCopied: string;
  explained: string;
}

/** What is said about passing on what is seen, and about taking it along. */
export interface SharingMessages {
  /** The button that offers all ways to share what is seen. */
  share: string;
  /** The button that offers to cite what is read. */
  cite: string;
  link: PassingOn;
  /** Where nobody knows of an address: what follows "#" in one. */
  code: PassingOn;
  /** What a link or a code is pasted into. */
  paste: { title: string; explained: string; open: string; notUnderstood: string };
  /** All of it in one file. */
  offline: { title: string; text: string; link: (megabytes: string) => string };
}
