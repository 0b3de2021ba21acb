import {
  answerId,
  longestName,
  longestReason,
  oneLine,
  otherSide,
  type Answer,
  type DebateSide,
  type Position,
  type Stand,
} from '../classroom/answer.ts';
import { readAnswer, writeAnswer } from '../formats/answerCode.ts';
import { firstStance, isSameStance, type Stance } from '../reasoning/stance.ts';
import { keepOnDevice, keptOnDevice } from './device.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Judging } from './judging.svelte.ts';

/** The two moments at which a student says where they stand. */
export const moments = ['before', 'after'] as const;

/** One of them. */
export type Moment = (typeof moments)[number];

/** What is filled in, and not settled yet. */
interface Draft {
  readonly position: Position | undefined;
  readonly reason: string;
}

const empty: Draft = { position: undefined, reason: '' };

/** What took the place of all that was filled in. */
export type Replacement = 'restart' | 'resume';

/** All that was filled in before something else took its place. */
interface Earlier {
  readonly replacedBy: Replacement;
  readonly id: string;
  readonly drafts: Readonly<Record<Moment, Draft>>;
  readonly settled: Readonly<Partial<Record<Moment, Stand>>>;
  readonly reopened: Readonly<Partial<Record<Moment, Stand>>>;
  readonly movedBy: string | undefined;
  readonly argued: DebateSide | undefined;
  readonly name: string;
  readonly handedIn: string | undefined;
  /** What was made of the map's cards. */
  readonly stance: Stance;
}

/** Where what a student filled in on a proposition is kept. */
const keyOf = (proposition: string) => `de-afweging-answer-${proposition}`;

/**
 * Where a student stands on one proposition, before and after. What they make of the map's cards is taken
 * from their judgement at the moment that they settle the rest.
 */
export class Opinion {
  readonly proposition: string;
  readonly #explorer: Explorer;
  readonly #judging: Judging;
  #id: string;
  #drafts: Readonly<Record<Moment, Draft>> = $state.raw({ before: empty, after: empty });
  #settled: Readonly<Partial<Record<Moment, Stand>>> = $state.raw({});
  /** The stands that are being corrected. */
  #reopened: Readonly<Partial<Record<Moment, Stand>>> = $state.raw({});
  #movedBy: string | undefined = $state();
  #argued: DebateSide | undefined = $state();
  #name = $state('');
  #kept = $state(false);
  /** Whether keeping it failed. */
  cannotKeep = $state(false);
  /** The code that was handed in or saved last: until it is another one, nothing would be lost. */
  #handedIn: string | undefined = $state();
  #earlier: Earlier | undefined = $state.raw();

  constructor(proposition: string, explorer: Explorer, judging: Judging) {
    this.proposition = proposition;
    this.#explorer = explorer;
    this.#judging = judging;
    this.#id = answerId(Math.random);
  }

  // No deriveds: an opinion comes to be in a room that is left, and goes on without it.
  /** What can be handed in; `undefined` until something is settled. */
  get answer(): Answer | undefined {
    return this.#answerWith(this.#settled);
  }

  /** The same as a code. */
  get code(): string | undefined {
    const { answer } = this;
    return answer && this.#codeOf(answer);
  }

  draft(moment: Moment): Draft {
    return this.#drafts[moment];
  }

  /** What was settled at a moment; `undefined` while it is not, or is being corrected. */
  settled(moment: Moment): Stand | undefined {
    return this.#settled[moment];
  }

  get movedBy(): string | undefined {
    return this.#movedBy;
  }

  set movedBy(statement: string | undefined) {
    this.#movedBy = statement;
    this.#changed();
  }

  /** The side that they argue in the debate. */
  get argued(): DebateSide | undefined {
    return this.#argued;
  }

  set argued(side: DebateSide | undefined) {
    this.#argued = side;
    this.#changed();
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
    this.#changed();
  }

  /** Whether it is kept on this device. */
  get kept(): boolean {
    return this.#kept;
  }

  /** The side across from where they stood before. */
  get otherSide(): DebateSide | undefined {
    return otherSide(this.#settled.before?.position);
  }

  /** Whether something would be lost if the page were left now. */
  get unsaved(): boolean {
    if (this.#kept) return false;
    return this.#isDrafted || this.code !== this.#handedIn;
  }

  /** What took the place of an answer that can be had back; `undefined` where there is none. */
  get replacedBy(): Replacement | undefined {
    return this.#earlier?.replacedBy;
  }

  /** Whether something is filled in that is not settled. */
  get #isDrafted(): boolean {
    return moments.some(
      (moment) =>
        !this.#settled[moment] &&
        (this.#drafts[moment].position !== undefined || this.#drafts[moment].reason !== ''),
    );
  }

  /** Fills in a position, a reason, or both. */
  fill(moment: Moment, said: Partial<Draft>): void {
    const draft = { ...this.#drafts[moment], ...said };
    this.#drafts = { ...this.#drafts, [moment]: draft };
    this.#changed();
  }

  /**
   * Settles what is filled in. A stand that was corrected keeps the judgement of its own moment.
   *
   * @returns whether it was: a position is needed
   */
  settle(moment: Moment): boolean {
    const { position, reason } = this.#drafts[moment];
    if (position === undefined) return false;
    const stance = this.#reopened[moment]?.stance ?? this.#judging.stance;
    const stand = { position, reason: oneLine(reason, longestReason), stance };
    this.#settled = { ...this.#settled, [moment]: stand };
    this.#reopened = { ...this.#reopened, [moment]: undefined };
    this.#changed();
    return true;
  }

  /** Lets what was settled be corrected. */
  reopen(moment: Moment): void {
    const stand = this.#settled[moment];
    if (!stand) return;
    this.#reopened = { ...this.#reopened, [moment]: stand };
    this.#settled = { ...this.#settled, [moment]: undefined };
    this.#changed();
  }

  /** Takes note that the answer was handed in or saved. */
  handIn(): void {
    this.#handedIn = this.code;
  }

  /** Goes on with an answer that was made earlier. What was there instead can be had back. */
  resume(answer: Answer): void {
    const replaced =
      this.#isDrafted || (this.code !== undefined && this.code !== this.#codeOf(answer));
    const earlier = replaced ? this.#earlierThan('resume') : undefined;
    this.#become(answer);
    this.#handedIn = this.code;
    const { before, after } = answer;
    const stance = (after ?? before)?.stance;
    if (stance) this.#judging.receive(stance, []);
    this.#changed();
    this.#earlier = earlier;
  }

  /**
   * Forgets all that is filled in, and takes back what was made of the map's cards: who comes next on the
   * same device begins with nothing. It can be had back until something else is filled in.
   */
  restart(): void {
    const earlier = this.#earlierThan('restart');
    this.#judging.reset();
    this.#id = answerId(Math.random);
    this.#drafts = { before: empty, after: empty };
    this.#settled = {};
    this.#reopened = {};
    this.#movedBy = undefined;
    this.#argued = undefined;
    this.#name = '';
    this.#handedIn = undefined;
    this.#changed();
    this.#earlier = earlier;
  }

  /** Takes back that it was begun anew, or gone on with another answer. */
  takeBack(): void {
    const earlier = this.#earlier;
    if (!earlier) return;
    this.#id = earlier.id;
    this.#drafts = earlier.drafts;
    this.#settled = earlier.settled;
    this.#reopened = earlier.reopened;
    this.#movedBy = earlier.movedBy;
    this.#argued = earlier.argued;
    this.#name = earlier.name;
    this.#handedIn = earlier.handedIn;
    this.#judge(earlier.stance);
    this.#changed();
  }

  /** Keeps what is filled in on this device from now on, or no longer. */
  keep(wanted: boolean): void {
    const done = keepOnDevice(wanted ? this.#toKeep() : undefined, keyOf(this.proposition));
    this.cannotKeep = wanted && !done;
    this.#kept = wanted && done;
  }

  /** Takes up what is kept on this device, if anything is. */
  restoreKept(): void {
    const [settled = '', code = ''] = keptOnDevice(keyOf(this.proposition))?.split(' ') ?? [];
    const read = readAnswer(code, this.#explorer.map);
    if (!('answer' in read)) return;
    this.#become(read.answer);
    this.#settled = Object.fromEntries(
      moments.flatMap((moment) =>
        settled.includes(moment) ? [[moment, read.answer[moment]]] : [],
      ),
    );
    this.#kept = true;
  }

  #become({ id, before, after, movedBy, argued, name }: Answer): void {
    this.#id = id;
    this.#drafts = { before: before ?? empty, after: after ?? empty };
    this.#settled = { ...(before && { before }), ...(after && { after }) };
    this.#reopened = {};
    this.#movedBy = movedBy;
    this.#argued = argued;
    this.#name = name;
  }

  #earlierThan(replacedBy: Replacement): Earlier {
    return {
      replacedBy,
      id: this.#id,
      drafts: this.#drafts,
      settled: this.#settled,
      reopened: this.#reopened,
      movedBy: this.#movedBy,
      argued: this.#argued,
      name: this.#name,
      handedIn: this.#handedIn,
      stance: this.#judging.stance,
    };
  }

  /** Makes a stance the one of the map, as an act that can be undone there. */
  #judge(stance: Stance): void {
    const judging = this.#judging;
    if (isSameStance(judging.stance, stance)) judging.leave();
    else if (isSameStance(stance, firstStance)) judging.reset();
    else {
      judging.receive(stance, []);
      judging.adopt();
    }
  }

  #codeOf(answer: Answer): string {
    return writeAnswer(answer, this.#explorer.map);
  }

  #answerWith(stands: Readonly<Partial<Record<Moment, Stand>>>): Answer | undefined {
    const { before, after } = stands;
    if (!before && !after) return undefined;
    return {
      id: this.#id,
      version: this.#explorer.map.version,
      proposition: this.proposition,
      before,
      after,
      movedBy: this.#movedBy,
      argued: this.#argued,
      name: oneLine(this.#name, longestName),
    };
  }

  /** What is settled, and a code in which what is not settled yet stands too. */
  #toKeep(): string {
    const stands = Object.fromEntries(
      moments.map((moment) => {
        const draft = { ...this.#drafts[moment], stance: this.#judging.stance };
        return [moment, this.#settled[moment] ?? draft];
      }),
    );
    const answer = this.#answerWith(stands);
    const settled = moments.filter((moment) => this.#settled[moment]).join('+');
    return `${settled} ${answer ? this.#codeOf(answer) : ''}`;
  }

  #changed(): void {
    this.#earlier = undefined;
    if (this.#kept) this.keep(true);
  }
}

/** Where a student stands on each proposition that they looked at. */
export class Opinions {
  readonly #explorer: Explorer;
  readonly #judging: Judging;
  readonly #byProposition = new Map<string, Opinion>();

  constructor(explorer: Explorer, judging: Judging) {
    this.#explorer = explorer;
    this.#judging = judging;
  }

  /** Where they stand on a proposition, as far as they said or kept. */
  on(proposition: string): Opinion {
    const known = this.#byProposition.get(proposition);
    if (known) return known;
    const opinion = new Opinion(proposition, this.#explorer, this.#judging);
    opinion.restoreKept();
    this.#byProposition.set(proposition, opinion);
    return opinion;
  }

  /** Whether anything would be lost if the page were left now. */
  get unsaved(): boolean {
    return [...this.#byProposition.values()].some(({ unsaved }) => unsaved);
  }
}
