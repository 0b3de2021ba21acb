import { isSameStance } from '../reasoning/stance.ts';
import type { Answer, Stand } from './answer.ts';

/** Where an answer stood: in a file, or in what was pasted, in which line of it. */
export interface AnswerPlace {
  /** The file's name; absent for what was pasted. */
  readonly file: string | undefined;
  /** From 1. */
  readonly line: number;
}

/** An answer, and where it came from. */
export interface FoundAnswer {
  readonly answer: Answer;
  readonly place: AnswerPlace;
  /** Whether it is a link that holds marks alone: such links do not say whose they are. */
  readonly isLink: boolean;
  /** What of it made no sense, or is no longer on the map. */
  readonly leftOut: readonly string[];
}

/**
 * What became of an answer that does not simply count. `doubled`: it is there already. `same-link`: a link
 * with the same marks is there already. `replaced`: it took the place of another version of itself that
 * came before it, and is not more complete. `less-complete`: a more complete version of it is there. `partly`: it counts, but for
 * what is named.
 */
export type Outcome = 'doubled' | 'same-link' | 'replaced' | 'less-complete' | 'partly';

/** An answer that does not simply count, and why. */
export interface Remark {
  readonly outcome: Outcome;
  readonly found: FoundAnswer;
}

/**
 * Takes answers in with those that are there. Of two versions of one answer, by their ids, the more
 * complete one counts, and of two equally complete ones the one that came last.
 */
export function takeIn(
  answers: readonly Answer[],
  found: readonly FoundAnswer[],
): { answers: readonly Answer[]; added: number; remarks: readonly Remark[] } {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const remarks: Remark[] = [];
  for (const one of found) {
    const { answer } = one;
    const there = byId.get(answer.id);
    const outcome = there && outcomeOf(answer, there, one.isLink);
    if (outcome) remarks.push({ outcome, found: one });
    if (outcome && outcome !== 'replaced') continue;
    byId.set(answer.id, answer);
    if (one.leftOut.length > 0) remarks.push({ outcome: 'partly', found: one });
  }
  return { answers: [...byId.values()], added: byId.size - answers.length, remarks };
}

function outcomeOf(answer: Answer, there: Answer, isLink: boolean): Outcome {
  if (isSameAnswer(answer, there)) return isLink ? 'same-link' : 'doubled';
  return momentsOf(answer) >= momentsOf(there) ? 'replaced' : 'less-complete';
}

function momentsOf({ before, after }: Answer): number {
  return Number(before !== undefined) + Number(after !== undefined);
}

/** Whether two answers say the same. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  return (
    one.id === other.id &&
    one.proposition === other.proposition &&
    one.movedBy === other.movedBy &&
    one.argued === other.argued &&
    one.name === other.name &&
    isSameStand(one.before, other.before) &&
    isSameStand(one.after, other.after)
  );
}

function isSameStand(one: Stand | undefined, other: Stand | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.position === other.position &&
    one.reason === other.reason &&
    isSameStance(one.stance, other.stance)
  );
}
