import type { Position } from '../model/role.ts';

/** Something to say: a card of the map, or a point of one's own. */
export interface BriefEntry {
  /** The card's id; of a point of one's own, one that no card has. */
  readonly id: string;
  /** The statement that it is about; `undefined`: a point of one's own. */
  readonly card: string | undefined;
  /** What somebody wrote with it. */
  readonly note: string;
  /** Which of the card's citations are read out, by their place in its list. */
  readonly quotes: readonly number[];
}

/** What to say when an attack comes. */
export interface BriefAnswer {
  /** An argument's id. */
  readonly attack: string;
  /** The cards to answer with. */
  readonly cards: readonly string[];
  readonly note: string;
}

/** What somebody takes to the table in a debate. */
export interface Brief {
  /** The ids of a role and of its case, if it was made from one. */
  readonly role: string | undefined;
  readonly case: string | undefined;
  readonly position: Position | undefined;
  readonly title: string;
  /** Whose it is; empty unless somebody wrote it. */
  readonly author: string;
  /** How long one may speak. */
  readonly minutes: number;
  /** How fast one speaks, in words a minute. */
  readonly pace: number;
  /** In the order in which they are said. */
  readonly entries: readonly BriefEntry[];
  readonly answers: readonly BriefAnswer[];
}

/** The bounds of what can be set, and of what is read from a file. */
export const briefLimits = {
  minutes: { least: 1, most: 30 },
  pace: { least: 60, most: 220 },
  entries: 120,
  text: 4000,
} as const;

/** A brief in which nothing stands yet. */
export const emptyBrief: Brief = {
  role: undefined,
  case: undefined,
  position: undefined,
  title: '',
  author: '',
  minutes: 3,
  pace: 130,
  entries: [],
  answers: [],
};

/** Whether nothing would be lost with a brief. */
export function isEmpty({ title, author, entries, answers }: Brief): boolean {
  return (title + author).trim() === '' && entries.length === 0 && answers.length === 0;
}

/** The cards of a brief: what is said, and what attacks are answered with. */
export function cardsOf({ entries, answers }: Brief): Set<string> {
  const said = entries.flatMap(({ card }) => card ?? []);
  return new Set([...said, ...answers.flatMap(({ cards }) => cards)]);
}

/** The brief with cards at its end; those that it has already stay where they are. */
export function withCards(brief: Brief, cards: readonly string[]): Brief {
  const has = new Set(brief.entries.map(({ card }) => card));
  const fresh = [...new Set(cards)].filter((card) => !has.has(card));
  if (fresh.length === 0) return brief;
  const entries = fresh.map((card) => ({ id: card, card, note: '', quotes: [] }));
  return { ...brief, entries: [...brief.entries, ...entries] };
}

/** The brief with an empty point of one's own at its end. */
export function withOwnPoint(brief: Brief): Brief {
  const numbers = brief.entries.flatMap(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0));
  const id = `own-${Math.max(0, ...numbers) + 1}`;
  const entry = { id, card: undefined, note: '', quotes: [] };
  return { ...brief, entries: [...brief.entries, entry] };
}

/** The brief with an entry said otherwise. */
export function withEntry(
  brief: Brief,
  id: string,
  change: Partial<Pick<BriefEntry, 'note' | 'quotes'>>,
): Brief {
  const entries = brief.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  return { ...brief, entries };
}

/** The brief without an entry. */
export function withoutEntry(brief: Brief, id: string): Brief {
  return { ...brief, entries: brief.entries.filter((entry) => entry.id !== id) };
}

/** The brief with an entry at another place, counted from 0; no further than the ends. */
export function movedTo(brief: Brief, id: string, place: number): Brief {
  const from = brief.entries.findIndex((entry) => entry.id === id);
  const to = Math.max(0, Math.min(brief.entries.length - 1, place));
  const moved = brief.entries[from];
  if (!moved || from === to) return brief;
  const rest = brief.entries.filter((entry) => entry !== moved);
  return { ...brief, entries: [...rest.slice(0, to), moved, ...rest.slice(to)] };
}

/** The brief with its entries in another order: those that are not named come last. */
export function inOrder(brief: Brief, ids: readonly string[]): Brief {
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  const entries = [...brief.entries].sort((a, b) => place(a.id) - place(b.id));
  return entries.every((entry, i) => entry === brief.entries[i]) ? brief : { ...brief, entries };
}

/** What a brief says to an attack; nothing yet, if it says nothing. */
export function answerTo(brief: Brief, attack: string): BriefAnswer {
  return (
    brief.answers.find((answer) => answer.attack === attack) ?? { attack, cards: [], note: '' }
  );
}

/** Whether an attack is answered: by a card, or in words. */
export function isAnswered({ cards, note }: BriefAnswer): boolean {
  return cards.length > 0 || note.trim() !== '';
}

/** The brief with an attack answered otherwise, or taken up to be answered. */
export function withAnswer(
  brief: Brief,
  attack: string,
  change: Partial<Pick<BriefAnswer, 'cards' | 'note'>>,
): Brief {
  const answer = { ...answerTo(brief, attack), ...change };
  const has = brief.answers.some((other) => other.attack === attack);
  const answers = has
    ? brief.answers.map((other) => (other.attack === attack ? answer : other))
    : [...brief.answers, answer];
  return { ...brief, answers };
}

/** The brief with nothing said to an attack. */
export function withoutAnswer(brief: Brief, attack: string): Brief {
  return { ...brief, answers: brief.answers.filter((answer) => answer.attack !== attack) };
}
