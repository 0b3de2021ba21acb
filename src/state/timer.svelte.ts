/** What time is kept of: a talk about a question, which ends, or a speaker, who may go on too long. */
export const timerKinds = ['discussion', 'speaking'] as const;

/** One of them. */
export type TimerKind = (typeof timerKinds)[number];

/** The least and the most that can be set, in minutes. */
export const timerMinutes = { least: 1, most: 60 } as const;

/** How often it looks at the clock, in milliseconds. */
const interval = 200;

/** Before the end, in seconds, it is told that there is so much left. */
const lastMinute = 60;

/** A clock that counts down, for a class. */
export class Timer {
  kind: TimerKind = $state('discussion');
  /** Whether it is on the screen. */
  shown = $state(false);
  /** Whether its end is heard too. */
  sound = $state(false);
  /** Who speaks, from 1. */
  speaker = $state(1);
  /** What was last to be told: that there is a minute left, or that the time is over. */
  told: 'minute' | 'over' | undefined = $state();
  readonly #minutes: Record<TimerKind, number> = $state({ discussion: 3, speaking: 2 });
  /** When it was started, by the machine's clock, and how long it had run before; in milliseconds. */
  #since: number | undefined = $state();
  #ran = $state(0);
  #now = $state(0);
  #ticking: ReturnType<typeof setInterval> | undefined;

  /** How long it is set to, in minutes. */
  get minutes(): number {
    return this.#minutes[this.kind];
  }

  get running(): boolean {
    return this.#since !== undefined;
  }

  /** Whether it stands at its start. */
  get fresh(): boolean {
    return !this.running && this.#ran === 0;
  }

  readonly #elapsed = $derived(
    this.#ran + (this.#since === undefined ? 0 : Math.max(0, this.#now - this.#since)),
  );
  /** How many seconds are left; below zero, how long a speaker is over. */
  readonly left = $derived.by(() => Math.ceil((this.minutes * 60_000 - this.#elapsed) / 1000));

  /** Keeps time of something else, from its start. */
  keep(kind: TimerKind): void {
    this.reset();
    this.kind = kind;
  }

  /** Sets how long it runs; what makes no sense changes nothing. */
  set(minutes: number): void {
    if (!Number.isFinite(minutes)) return;
    const whole = Math.round(minutes);
    this.reset();
    this.#minutes[this.kind] = Math.min(timerMinutes.most, Math.max(timerMinutes.least, whole));
  }

  start(): void {
    if (this.running || (this.kind === 'discussion' && this.left <= 0)) return;
    this.shown = true;
    this.#since = this.#now = performance.now();
    this.#ticking = setInterval(() => this.#tick(), interval);
  }

  pause(): void {
    if (!this.running) return;
    this.#now = performance.now();
    this.#ran = this.#elapsed;
    this.#since = undefined;
    clearInterval(this.#ticking);
  }

  /** Goes back to its start, and to the first speaker. */
  reset(): void {
    this.#rewind();
    this.speaker = 1;
  }

  /** Gives the floor to the next speaker; time runs on, if it did. */
  nextSpeaker(): void {
    const { running } = this;
    this.#rewind();
    this.speaker += 1;
    if (running) this.start();
  }

  #rewind(): void {
    this.pause();
    this.#ran = 0;
    this.told = undefined;
  }

  #tick(): void {
    const before = this.left;
    this.#now = performance.now();
    const { left } = this;
    if (before > lastMinute && left <= lastMinute) this.told = 'minute';
    if (before > 0 && left <= 0) this.told = 'over';
    if (this.kind === 'discussion' && left <= 0) {
      this.pause();
      this.#ran = this.minutes * 60_000;
    }
  }
}
