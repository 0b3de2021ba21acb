import { untrack } from 'svelte';
import { firstSight, type Sight, type TourSpot } from '../formats/fragment.ts';
import type { TourStep } from '../model/tour.ts';
import { statementsIn } from '../model/views.ts';
import type { Camera } from './camera.svelte.ts';
import type { Explorer, StepView } from './explorer.svelte.ts';
import type { Judging } from './judging.svelte.ts';
import type { Picture } from './picture.svelte.ts';
import { Timer } from './timer.svelte.ts';

/** What of a page the tour leads over. */
export interface Toured {
  judging: Judging;
  picture: Picture;
  camera: Camera;
}

/** What is seen when a tour is left to which a link led. */
const tourRoom: Sight = { ...firstSight, show: 'classroom', at: 'tour' };

/** On a phone, width over height of the map above the tour's words. */
const ownAspect = 0.8;

/** The guided tour: the step that is shown, and the way back to what was seen before. */
export class Touring {
  readonly #explorer: Explorer;
  readonly #steps: () => readonly TourStep<string>[];
  /** The page, while it shows the tour. */
  #toured: Toured | undefined = $state.raw();
  /** What was seen before the tour was started. */
  #before = tourRoom;
  /** Which step is shown, and whether in a picture of its own. */
  #shown: { number: number; alone: boolean } | undefined;
  /** For whoever presents it. */
  readonly timer = new Timer();

  readonly steps = $derived.by(() => this.#steps());
  readonly #spot: TourSpot | undefined = $derived.by(() => this.#explorer.sight.tour);
  /** The number of the step that is shown, from 1; 0 where there is no tour. */
  readonly number = $derived(this.#spot?.step ?? 0);
  readonly step: TourStep<string> | undefined = $derived(this.steps[this.number - 1]);
  /** Whether it is shown to others, on a projector. */
  readonly presenting = $derived(this.#spot?.presenting ?? false);
  /** Whether the reader sees something else than the step shows by itself. */
  readonly astray = $derived.by(
    () =>
      this.#explorer.astray ||
      (this.step?.supposed !== undefined && this.#toured?.judging.demonstrating === false),
  );

  constructor(explorer: Explorer, steps: () => readonly TourStep<string>[]) {
    this.#explorer = explorer;
    this.#steps = steps;
  }

  /** Starts the tour; what is seen now comes back when it is left. */
  start(number = 1, presenting = false): void {
    const { sight } = this.#explorer;
    if (!sight.tour) this.#before = sight;
    this.#show(number, presenting);
  }

  /** Goes to a step, if there is one with that number. */
  go(number: number): void {
    if (this.#spot && this.steps[number - 1]) this.#show(number, this.presenting);
  }

  /** Shows again what the step shows by itself. */
  back(): void {
    this.go(this.number);
  }

  /** Starts or ends showing it to others; the step stays. */
  present(presenting: boolean): void {
    const { sight } = this.#explorer;
    if (sight.tour) this.#explorer.sight = { ...sight, tour: { ...sight.tour, presenting } };
  }

  /** Ends the tour: what was seen before it is seen again, and the reader's own judgement. */
  leave(): void {
    this.#explorer.sight = this.#before;
    this.#toured?.camera.fit();
  }

  /** Leads over a page, until what is returned is called: when that shows the tour no more. */
  connect(toured: Toured): () => void {
    this.#toured = toured;
    return () => {
      this.#toured = this.#shown = undefined;
      this.#before = tourRoom;
      this.#explorer.step = undefined;
      toured.judging.endDemonstration();
      this.timer.reset();
    };
  }

  /** Follows where a link or the history leads, and a screen that is turned; to be called in an effect. */
  follow(): void {
    const { steps } = this;
    const spot = this.#spot;
    const alone = this.#isAlone;
    untrack(() => {
      if (spot && steps[spot.step - 1]) this.#follow(spot, alone);
      else if (spot) this.#leaveOut(spot);
    });
  }

  /** Whether there is too little room for a step's cards beside all others. */
  get #isAlone(): boolean {
    return this.#toured?.picture.arrangement === 'tall';
  }

  #follow(spot: TourSpot, alone: boolean): void {
    const { number } = this.#shown ?? {};
    if (spot.arriving || (number === spot.step && !this.#explorer.astray)) {
      if (spot.arriving || this.#shown?.alone !== alone) this.#show(spot.step, spot.presenting);
    } else if (number !== spot.step) {
      // The link says itself what is seen.
      this.#explorer.step = this.#bring(spot.step);
    }
  }

  #leaveOut(spot: TourSpot): void {
    this.#explorer.leftOut = [...this.#explorer.leftOut, `tour=${spot.step}`];
    this.#explorer.sight = { ...this.#explorer.sight, tour: undefined };
  }

  #show(number: number, presenting: boolean): void {
    const { show } = this.#explorer.sight;
    const place = { show: show === 'outline' ? show : 'map' } as const;
    const view = this.#toured && this.#bring(number);
    const tour = { step: number, presenting, arriving: view === undefined };
    this.#explorer.step = view;
    this.#explorer.sight = { ...(view?.sight ?? firstSight), ...place, tour };
    this.#toured?.camera.fit();
  }

  /** Supposes what a step supposes; returns what it shows. */
  #bring(number: number): StepView | undefined {
    const [step, toured] = [this.steps[number - 1], this.#toured];
    if (!step || !toured) return undefined;
    const { judging, picture } = toured;
    const alone = this.#isAlone;
    this.#shown = { number, alone };
    if (step.supposed) judging.demonstrate(step.supposed);
    else judging.endDemonstration();
    const next = this.steps[number];
    if (alone && next) setTimeout(() => picture.foresee(new Set(next.focus), ownAspect), 600);
    return this.#viewOf(step, alone);
  }

  #viewOf({ view, opened, focus }: TourStep<string>, alone: boolean): StepView {
    const shown = statementsIn(this.#explorer.map, view);
    const sight = alone
      ? {
          opened: focus.filter((id) => !shown.has(id)),
          closed: [...shown].filter((id) => !focus.includes(id)),
        }
      : { opened, closed: [] };
    const cards = new Set(focus);
    const ties = this.#explorer.map.arguments.filter(
      ({ premises, conclusion }) =>
        cards.has(conclusion) && premises.some((premise) => cards.has(premise)),
    );
    return {
      sight: { ...firstSight, view, ...sight },
      focus: cards,
      near: new Set([...focus, ...ties.map(({ id }) => id)]),
      aspect: alone ? ownAspect : undefined,
    };
  }
}
