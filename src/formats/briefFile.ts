import {
  briefLimits,
  emptyBrief,
  type Brief,
  type BriefAnswer,
  type BriefEntry,
} from '../classroom/brief.ts';
import type { Graph } from '../model/graph.ts';
import type { Role } from '../model/role.ts';

/** By what a file is known to hold a brief. */
const mark = 'de-afweging/brief';

/** The version of the format that is written. */
const format = 1;

/** The longest file that is read, in characters: a brief at its limits has less. */
const longest = 2_000_000;

/** Why a file cannot be read. */
export type Unreadable = 'too-long' | 'not-json' | 'not-a-brief' | 'newer' | 'other-map';

/** What of a file could not be taken over. */
export type LeftOut =
  /** A card, an attack or a role that this map does not have, by the name that the file gives it. */
  | { readonly kind: 'card' | 'attack' | 'role'; readonly name: string }
  /** What is written wrongly, or beyond what there may be; how many. */
  | { readonly kind: 'malformed' | 'too-many'; readonly count: number };

/** What a file says. */
export type ReadBrief =
  | { readonly unreadable: Unreadable }
  | {
      readonly brief: Brief;
      readonly leftOut: readonly LeftOut[];
      /** The version of the content that it was made with, if that is another one. */
      readonly madeWith: string | undefined;
    };

/** A brief as a file: JSON, with the map and the version of the content that it belongs to. */
export function writeBriefFile(
  brief: Brief,
  { id, version }: { id: string; version: string },
): string {
  const { role, case: its, position, ...rest } = brief;
  const file = { file: mark, format, map: id, version };
  const chosen = { role, case: its, position };
  return `${JSON.stringify({ ...file, brief: { ...chosen, ...rest } }, null, 2)}\n`;
}

/**
 * Reads what `writeBriefFile` wrote, or what somebody made of it: whatever the text is, nothing is
 * thrown, all that makes sense is kept, and what does not is named.
 */
export function readBriefFile(
  text: string,
  graph: Graph<string>,
  roles: readonly Role<string>[],
): ReadBrief {
  if (text.length > longest) return { unreadable: 'too-long' };
  const file = parsed(text);
  if (file === undefined) return { unreadable: 'not-json' };
  if (!isRecord(file) || file.file !== mark || !isRecord(file.brief)) {
    return { unreadable: 'not-a-brief' };
  }
  if (typeof file.format !== 'number' || file.format > format) return { unreadable: 'newer' };
  if (file.map !== graph.map.id) return { unreadable: 'other-map' };
  const leftOut: LeftOut[] = [];
  const brief = briefFrom(file.brief, graph, roles, leftOut);
  const { version } = file;
  const madeWith =
    typeof version === 'string' && version !== graph.map.version ? version : undefined;
  return { brief, leftOut: gathered(leftOut), madeWith };
}

type Fields = Readonly<Record<string, unknown>>;

function briefFrom(
  fields: Fields,
  graph: Graph<string>,
  roles: readonly Role<string>[],
  leftOut: LeftOut[],
): Brief {
  const malformed = () => leftOut.push({ kind: 'malformed', count: 1 });

  function textOf(value: unknown): string {
    if (value === undefined) return '';
    if (typeof value !== 'string') malformed();
    else if (value.length > briefLimits.text) leftOut.push({ kind: 'too-many', count: 1 });
    return typeof value === 'string' ? value.slice(0, briefLimits.text) : '';
  }

  function listOf(value: unknown): Fields[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      malformed();
      return [];
    }
    const over = value.length - briefLimits.entries;
    if (over > 0) leftOut.push({ kind: 'too-many', count: over });
    return value.slice(0, briefLimits.entries).flatMap((item: unknown) => {
      if (isRecord(item)) return [item];
      malformed();
      return [];
    });
  }

  function cardOf(value: unknown): string | undefined {
    if (typeof value !== 'string') malformed();
    else if (graph.hasStatement(value)) return value;
    else leftOut.push({ kind: 'card', name: shortened(value) });
    return undefined;
  }

  function numberOf(value: unknown, name: 'minutes' | 'pace'): number {
    const { least, most } = briefLimits[name];
    if (typeof value === 'number' && value >= least && value <= most) return value;
    if (value !== undefined) malformed();
    return emptyBrief[name];
  }

  const role = roles.find(({ id }) => id === fields.role);
  if (fields.role !== undefined && !role) {
    if (typeof fields.role !== 'string') malformed();
    else leftOut.push({ kind: 'role', name: shortened(fields.role) });
  }
  const { position } = fields;
  const isPosition = position === 'for' || position === 'against';
  if (position !== undefined && !isPosition) malformed();

  /** The words that somebody wrote are kept, whatever they were written with. */
  const ownPoints: string[] = [];
  const keepWords = (note: string) => {
    if (note.trim() !== '') ownPoints.push(note);
  };
  const ownEntry = (note: string): BriefEntry => {
    points += 1;
    return { id: `own-${points}`, card: undefined, note, quotes: [] };
  };
  let points = 0;

  const seen = new Set<string>();
  const entries = listOf(fields.entries).flatMap((item): BriefEntry[] => {
    const note = textOf(item.note);
    if (item.card === undefined) return [ownEntry(note)];
    const card = cardOf(item.card);
    if (card === undefined || seen.has(card)) {
      keepWords(note);
      return [];
    }
    seen.add(card);
    const places: readonly unknown[] = Array.isArray(item.quotes) ? item.quotes : [];
    const quotes = graph
      .statement(card)
      .citations.flatMap(({ quote }, i) => (quote !== undefined && places.includes(i) ? [i] : []));
    return [{ id: card, card, note, quotes }];
  });

  const answered = new Set<string>();
  const answers = listOf(fields.answers).flatMap((item): BriefAnswer[] => {
    const note = textOf(item.note);
    const attack = typeof item.attack === 'string' ? item.attack : '';
    if (!graph.hasArgument(attack) || answered.has(attack)) {
      if (!answered.has(attack)) leftOut.push({ kind: 'attack', name: shortened(attack) });
      keepWords(note);
      return [];
    }
    answered.add(attack);
    const named: readonly unknown[] = Array.isArray(item.cards) ? item.cards : [];
    const cards = named.slice(0, briefLimits.entries).flatMap((card) => cardOf(card) ?? []);
    return [{ attack, cards: [...new Set(cards)], note }];
  });

  return {
    role: role?.id,
    case: role?.cases.find(({ id }) => id === fields.case)?.id,
    position: isPosition ? position : undefined,
    title: textOf(fields.title),
    author: textOf(fields.author),
    minutes: numberOf(fields.minutes, 'minutes'),
    pace: numberOf(fields.pace, 'pace'),
    entries: [...entries, ...ownPoints.map(ownEntry)],
    answers,
  };
}

/** What is left out, each once; what has no name of its own is counted. */
function gathered(leftOut: readonly LeftOut[]): LeftOut[] {
  const named = new Map<string, LeftOut>();
  for (const part of leftOut) {
    if ('name' in part) {
      named.set(`${part.kind} ${part.name}`, part);
      continue;
    }
    const before = named.get(part.kind);
    const count = part.count + (before && 'count' in before ? before.count : 0);
    named.set(part.kind, { kind: part.kind, count });
  }
  return [...named.values()];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name that a file gives, short enough to be told. */
function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
