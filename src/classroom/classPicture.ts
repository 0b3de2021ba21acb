import type { Statement } from '../model/argumentMap.ts';
import type { Mark } from '../reasoning/judgement.ts';
import type { Stance } from '../reasoning/stance.ts';
import { moveOf, positions, type Answer, type Position, type Stand } from './answer.ts';
import { dispersion } from './dispersion.ts';

/*
 * What a class made of a proposition and of the map, before and after, taken together. Nobody is ranked,
 * and nothing says what caused what: it is counted what goes together, and what students named.
 */

/** The two moments at which students say where they stand. */
type Moment = 'before' | 'after';

/** How many accepted, doubted and rejected a card. */
export type MarkCounts = Readonly<Record<Mark, number>>;

/** How a class judged one card. */
export interface CardPicture {
  readonly id: string;
  readonly number: number;
  readonly before: MarkCounts;
  readonly after: MarkCounts;
  /** How much the class is split over it, by moment; `undefined` where fewer than two judged it then. */
  readonly split: Readonly<Record<Moment, number | undefined>>;
  /** Of those who judged it before and after, how many do so otherwise, by whether their position changed. */
  readonly otherwise: { readonly changed: number; readonly stayed: number };
}

/** How much the class is split over a card at the moment that is looked at. */
export interface CardSplit {
  readonly id: string;
  readonly number: number;
  /** After, where enough students judged it then; before otherwise. */
  readonly moment: Moment;
  readonly split: number;
}

/** How many students something is so of, by the card that it concerns; most first. */
export interface CardCount {
  readonly id: string;
  readonly count: number;
  /** Of them, those whose position changed. */
  readonly changed: number;
}

/** How many went from one position to another. */
export interface Flow {
  readonly from: Position;
  readonly to: Position;
  readonly count: number;
}

/** A class's answers, taken together. */
export interface ClassPicture {
  readonly answers: number;
  /** How many said where they stand, by moment and position. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** How much the class is split over the proposition, by moment. */
  readonly split: { readonly before: number | undefined; readonly after: number | undefined };
  /** Of those who said where they stand both times. */
  readonly both: number;
  readonly flows: readonly Flow[];
  readonly moved: {
    readonly against: number;
    readonly stayed: number;
    readonly for: number;
    /** How many are on the other side than they were, of those who were on one. */
    readonly crossed: number;
  };
  /** The cards that anybody marked, in the order of their numbers. */
  readonly cards: readonly CardPicture[];
  /** Of these, the ones over which the class is split most. */
  readonly splits: readonly CardSplit[];
  /** The cards that students named as what moved them. */
  readonly named: readonly CardCount[];
  /** How many argued the other side than the one they were on. */
  readonly swapped: number;
}

/**
 * A card counts as one that splits the class if so large a share of it marked it at one moment, and two at
 * the least.
 */
const leastShare = 0.2;
const leastMarks = 2;

/** So many are named as those that split it most. */
const mostSplits = 5;

/** Fewer answers than that, and somebody in the class can tell who gave which. */
export const fewAnswers = 5;

/** Takes a class's answers together. Takes time linear in what they say. */
export function classPicture(
  answers: readonly Answer[],
  statements: readonly Pick<Statement<unknown>, 'id' | 'number'>[],
): ClassPicture {
  const countsOf = (moment: Moment) =>
    positions.map(
      (position) => answers.filter((answer) => answer[moment]?.position === position).length,
    );
  const [before, after] = [countsOf('before'), countsOf('after')];
  const moves = answers.flatMap((answer) => moveOf(answer) ?? []);
  const flows = positions.flatMap((from) =>
    positions.flatMap((to) => {
      const count = moves.filter((move) => move.from === from && move.to === to).length;
      return count > 0 ? [{ from, to, count }] : [];
    }),
  );
  const cards = cardsOf(answers, statements);
  return {
    answers: answers.length,
    before,
    after,
    split: { before: dispersion(before), after: dispersion(after) },
    both: moves.length,
    flows,
    moved: {
      against: moves.filter(({ from, to }) => to < from).length,
      stayed: moves.filter(({ from, to }) => to === from).length,
      for: moves.filter(({ from, to }) => to > from).length,
      crossed: moves.filter(({ from, to }) => from * to < 0).length,
    },
    cards,
    splits: splitsOf(cards, Math.max(leastMarks, answers.length * leastShare)),
    named: cardCounts(answers, ({ movedBy }) => (movedBy === undefined ? [] : [movedBy])),
    swapped: answers.filter(({ before, argued }) => {
      if (!before?.position || argued === undefined) return false;
      return before.position < 0 === (argued === 'for');
    }).length,
  };
}

/**
 * Counts, of the students whose position changed, on which cards it rests what their judgement makes of
 * the map's conclusion.
 *
 * @param restingMarks finds these cards for one judgement, see `restingMarksOn`
 * @returns an answer at a time, so that the page can do other things meanwhile; the last is the whole
 */
export function* carryingCards(
  answers: readonly Answer[],
  restingMarks: (stance: Stance) => ReadonlySet<string>,
): Generator<{ readonly done: number; readonly of: number; readonly cards: readonly CardCount[] }> {
  const changed = answers.filter(hasChanged);
  const resting = new Map<Answer, ReadonlySet<string>>();
  for (const [i, answer] of changed.entries()) {
    if (answer.after) resting.set(answer, restingMarks(answer.after.stance));
    if (i < changed.length - 1) yield { done: i + 1, of: changed.length, cards: [] };
  }
  const cards = cardCounts(changed, (answer) => [...(resting.get(answer) ?? [])]);
  yield { done: changed.length, of: changed.length, cards };
}

/** Whether somebody's position is another one afterwards. */
export function hasChanged(answer: Answer): boolean {
  const move = moveOf(answer);
  return move !== undefined && move.from !== move.to;
}

function cardsOf(
  answers: readonly Answer[],
  statements: readonly Pick<Statement<unknown>, 'id' | 'number'>[],
): CardPicture[] {
  const tally = (): Record<Mark, number> => ({ accepted: 0, doubted: 0, rejected: 0 });
  const cards = new Map(
    statements.map(({ id, number }) => [
      id,
      { id, number, before: tally(), after: tally(), otherwise: { changed: 0, stayed: 0 } },
    ]),
  );
  const marksOf = (stand: Stand | undefined) => stand?.stance.judgement.marks;
  for (const answer of answers) {
    const [was, is] = [marksOf(answer.before), marksOf(answer.after)];
    for (const [id, mark] of was ?? []) {
      const card = cards.get(id);
      if (card) card.before[mark] += 1;
    }
    for (const [id, mark] of is ?? []) {
      const card = cards.get(id);
      if (card) card.after[mark] += 1;
    }
    if (!was || !is || !moveOf(answer)) continue;
    for (const [id, mark] of is) {
      const card = cards.get(id);
      const earlier = was.get(id);
      // Who did not judge it before does not judge it otherwise now.
      if (!card || earlier === undefined || earlier === mark) continue;
      card.otherwise[hasChanged(answer) ? 'changed' : 'stayed'] += 1;
    }
  }
  return [...cards.values()]
    .filter(({ before, after }) => sum(before) + sum(after) > 0)
    .map((card) => ({
      ...card,
      split: { before: splitOf(card.before), after: splitOf(card.after) },
    }));
}

function splitOf(counts: MarkCounts): number | undefined {
  const { accepted, doubted, rejected } = counts;
  return sum(counts) < leastMarks ? undefined : dispersion([accepted, doubted, rejected]);
}

/**
 * The cards over which the class is split most.
 *
 * @param enough so many have to have judged a card at a moment
 */
function splitsOf(cards: readonly CardPicture[], enough: number): CardSplit[] {
  return cards
    .flatMap((card) => {
      const moment = (['after', 'before'] as const).find((one) => sum(card[one]) >= enough);
      const split = moment && card.split[moment];
      if (!moment || !split) return [];
      return [{ id: card.id, number: card.number, moment, split, marked: sum(card[moment]) }];
    })
    .sort((a, b) => b.split - a.split || b.marked - a.marked)
    .slice(0, mostSplits)
    .map(({ id, number, moment, split }) => ({ id, number, moment, split }));
}

/** How many marked a card. */
export function sum({ accepted, doubted, rejected }: MarkCounts): number {
  return accepted + doubted + rejected;
}

/** Counts the cards that answers give; of equals, that of the most whose position changed first. */
function cardCounts(
  answers: readonly Answer[],
  cardsOf: (answer: Answer) => readonly string[],
): CardCount[] {
  const counts = new Map<string, CardCount>();
  for (const answer of answers) {
    for (const id of cardsOf(answer)) {
      const { count, changed } = counts.get(id) ?? { count: 0, changed: 0 };
      counts.set(id, { id, count: count + 1, changed: changed + Number(hasChanged(answer)) });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || b.changed - a.changed);
}
