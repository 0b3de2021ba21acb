import type { SourceDocument, Statement } from './argumentMap.ts';
import type { TimelineEvent, WholeMap } from './companions.ts';
import { compareDates, isLater } from './dates.ts';

/** What has a place in time: an event, one of the map's documents, or what an outside source said. */
export type ChronicleEntry<T> = {
  /** ISO 8601, as exact as it is known; absent of a document that bears none. */
  date: string | undefined;
  /** Whether it certainly is later than the documents. */
  later: boolean;
} & (
  | { kind: 'event'; event: TimelineEvent<T> }
  | { kind: 'document'; document: SourceDocument<T> }
  | { kind: 'said'; document: SourceDocument<T>; statements: readonly Statement<T>[] }
);

/** The entries of one year. */
export interface ChronicleYear<T> {
  year: string;
  entries: readonly ChronicleEntry<T>[];
}

/**
 * What happened and what was said, year by year, from the first event on. A document without a date
 * stands right before what is later than the documents. What an event already tells is not repeated
 * as said.
 */
export function chronicle<T>(map: WholeMap<T>): ChronicleYear<T>[] {
  const [first] = map.timeline;
  if (!first) return [];
  const { laterFrom } = map;
  const events = map.timeline.map((event): Dated<T> => ({
    at: event.date,
    entry: { kind: 'event', date: event.date, later: isLater(event.date, laterFrom), event },
  }));
  const told = new Set(map.timeline.flatMap(({ statement }) => statement ?? []));
  const documents = map.documents.flatMap((document): Dated<T>[] => {
    const { date, role } = document;
    if (role === 'subject') {
      return [{ at: date ?? laterFrom, entry: { kind: 'document', date, later: false, document } }];
    }
    const statements = map.statements.filter(
      ({ id, citations }) =>
        !told.has(id) && citations.some((citation) => citation.document === document.id),
    );
    if (date === undefined || compareDates(date, first.date) < 0 || statements.length === 0) {
      return [];
    }
    const later = isLater(date, laterFrom);
    return [{ at: date, entry: { kind: 'said', date, later, document, statements } }];
  });
  // Documents first: sorting keeps the order of what has the same date.
  const subjects = documents.filter(({ entry }) => entry.kind === 'document');
  const said = documents.filter(({ entry }) => entry.kind === 'said');
  return byYear([...subjects, ...events, ...said].sort((a, b) => compareDates(a.at, b.at)));
}

interface Dated<T> {
  /** The date that it is sorted by. */
  at: string;
  entry: ChronicleEntry<T>;
}

function byYear<T>(entries: readonly Dated<T>[]): ChronicleYear<T>[] {
  const years = new Map<string, ChronicleEntry<T>[]>();
  for (const { at, entry } of entries) {
    const year = at.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years].map(([year, entries]) => ({ year, entries }));
}
