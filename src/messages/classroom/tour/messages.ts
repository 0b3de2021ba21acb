/** What the guided tour says, in one language. */
export interface TourMessages {
  /** What it is called. */
  name: string;
  stepOf: (number: number, count: number) => string;
  /** Before the question of a step. */
  question: string;
  /** What the ways to its steps are called. */
  steps: string;
  previous: string;
  next: string;
  leave: string;
  present: string;
  /** The way back from what the reader has opened, closed or chosen. */
  back: string;
  /** Said of a step that shows what a mark would do. */
  example: string;
  /** Shows that again, to be judged by. */
  ownJudgement: string;
  /** From the last step to what is debated. */
  debate: string;
  presenter: {
    name: string;
    leave: string;
    /** Shows or hides the words below the map. */
    caption: string;
    blank: string;
    /** On the blank screen. */
    unblank: string;
    fullScreen: string;
    smallScreen: string;
    /** Said where the browser does not allow it. */
    noFullScreen: string;
    timer: string;
    help: string;
    /** What the keys do, in a few words each. */
    keys: readonly { keys: readonly string[]; does: string }[];
  };
  timer: {
    name: string;
    kinds: Record<'discussion' | 'speaking', string>;
    kind: string;
    minutes: string;
    start: string;
    pause: string;
    goOn: string;
    reset: string;
    nextSpeaker: string;
    speaker: (number: number) => string;
    sound: string;
    /** How much is left, for who listens. */
    left: (minutes: number, seconds: number) => string;
    overBy: (minutes: number, seconds: number) => string;
    lastMinute: string;
    over: string;
  };
  room: {
    title: string;
    intro: string;
    start: string;
    present: string;
    onMap: (title: string) => string;
    show: string;
    keys: string;
    paper: string;
    /** Before the lines to write on. */
    notes: string;
  };
}
