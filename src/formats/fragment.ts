import type { ArgumentMap, Origin } from '../model/argumentMap.ts';
import { twoSided, type Companions } from '../model/companions.ts';
import { noFilter, type Filter } from '../model/filter.ts';
import { views, type View } from '../model/views.ts';
import { languageKey } from './languagePart.ts';

/** The parts of the page, of which one is shown at a time. */
export const shows = [
  'map',
  'outline',
  'documents',
  'sides',
  'timeline',
  'classroom',
  'glossary',
  'about',
] as const;

/** A part of the page. */
export type Show = (typeof shows)[number];

/** Where somebody is on the guided tour. */
export interface TourSpot {
  /** From 1. */
  step: number;
  /** Whether it is shown to others, on a projector. */
  presenting: boolean;
  /** Whether the step has yet to bring what it shows: a link that says nothing of that leaves it to it. */
  arriving: boolean;
}

/** What a link to the page says about what is seen: the same in every language. */
export interface Sight {
  show: Show;
  /** The spot in that part that the reader asked for (see `spotsIn`). */
  at: string | undefined;
  tour: TourSpot | undefined;
  view: View;
  /** The id of the statement to which, and to all that lies behind it, the view is narrowed. */
  branch: string | undefined;
  /** The id of the line of reasoning, or of the proposition, whose two sides are shown. */
  line: string | undefined;
  /** The id of the selected statement or argument. */
  selected: string | undefined;
  /** Ids of cards shown beyond the view, and of cards of the view that are closed. */
  opened: readonly string[];
  closed: readonly string[];
  filter: Filter;
}

/** The keys of a link that say what is seen. */
export const sightKeys = [
  'show',
  'at',
  'tour',
  'view',
  'branch',
  'line',
  'select',
  'open',
  'close',
  'voice',
  'origin',
  'document',
] as const;

/** What a reader sees who comes without a fragment, where the map is what is shown first. */
export const firstSight: Sight = {
  show: 'map',
  at: undefined,
  tour: undefined,
  view: 'case',
  branch: undefined,
  line: undefined,
  selected: undefined,
  opened: [],
  closed: [],
  filter: noFilter,
};

/**
 * The spots that a link can name in a part of the page: passages, lines, events or terms. The classroom
 * is not here: it knows its own rooms, and says where a link names none of them.
 *
 * @param companions absent while they are not known yet; then no line, event or term is either
 */
export function spotsIn(
  map: ArgumentMap<unknown>,
  companions: Companions<unknown> | undefined,
  show: Show,
): string[] {
  if (show === 'documents') {
    return map.documents.flatMap(({ id, passages }) =>
      passages.map(({ place }) => passageSpot(id, place)),
    );
  }
  const list = show in companionOf && companions?.[companionOf[show as keyof typeof companionOf]];
  const ids = list ? list.map(({ id }) => id) : [];
  return show === 'sides' ? [...ids, disputesSpot] : ids;
}

/** The spot, beside the lines, at which it stands who backs and who attacks what. */
export const disputesSpot = 'disputes';

/** What the spots of a part of the page are taken from. */
const companionOf = { sides: 'lines', timeline: 'timeline', glossary: 'glossary' } as const;

/** The name of a passage in a link: "memo-4.1", "letter-12". */
export function passageSpot(document: string, place: string): string {
  return `${document}-${place.replace(/[^\w.]/g, '')}`;
}

/** The fragment, without "#", of a spot in a part of the page; its element has this as its id. */
export function spotFragment(show: Show, at: string): string {
  return `show=${show}&at=${at}`;
}

const origins: readonly Origin[] = ['stated', 'implicit', 'outside'];

/**
 * The fragment, without "#", for what is seen: `show=outline&view=documents&select=css-only-way&
 * open=16.21&close=7&voice=minister.officials`. Empty for the first sight.
 * Cards are listed by number, lists are joined by full stops, and what is as at first is left out.
 *
 * @param home the part of the page that is shown where a link names none
 */
export function writeFragment(
  sight: Sight,
  map: ArgumentMap<unknown>,
  home: Show = firstSight.show,
): string {
  const numbers = (ids: readonly string[]) =>
    map.statements.filter(({ id }) => ids.includes(id)).map(({ number }) => String(number));
  const { tour, view } = sight;
  const parts: [string, readonly string[]][] = [
    ['show', sight.show === home ? [] : [sight.show]],
    ['at', sight.at === undefined ? [] : [sight.at]],
    ['tour', tour ? [String(tour.step), ...(tour.presenting ? ['present'] : [])] : []],
    // On the tour, a link without a view means the one that the step shows.
    ['view', tour ? (tour.arriving ? [] : [view]) : view === firstSight.view ? [] : [view]],
    ['branch', sight.branch === undefined ? [] : [sight.branch]],
    ['line', sight.line === undefined ? [] : [sight.line]],
    ['select', sight.selected === undefined ? [] : [sight.selected]],
    ['open', numbers(sight.opened)],
    ['close', numbers(sight.closed)],
    ['voice', sight.filter.voices],
    ['origin', sight.filter.origins],
    ['document', sight.filter.documents],
  ];
  return parts
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.join('.')}`)
    .join('&');
}

/**
 * Reads a fragment, with or without "#". Never throws: what makes no sense is left out and named.
 *
 * @param companions absent while they are not known yet; then any id of theirs is taken as it is
 * @param home the part of the page that is shown where the fragment names none
 * @returns what is seen, and the parts of the fragment that were left out
 */
export function readFragment(
  fragment: string,
  map: ArgumentMap<unknown>,
  companions: Companions<unknown> | undefined,
  home: Show = firstSight.show,
): { sight: Sight; leftOut: string[] } {
  const leftOut: string[] = [];
  const sight: Sight = { ...firstSight };
  let spot: string | undefined;
  /** Of these it matters on the tour whether the fragment names them. */
  const named: { show?: Show | undefined; view?: View | undefined } = {};
  const isLine = (id: string) =>
    companions ? twoSided(companions).some((sides) => sides.id === id) : looksLikeId.test(id);
  const statements = map.statements;
  const ids = new Set([...statements, ...map.arguments].map(({ id }) => id));
  const byNumber = new Map(statements.map(({ id, number }) => [String(number), id]));

  for (const part of fragment.replace(/^#/, '').split('&').filter(Boolean)) {
    const equals = part.indexOf('=');
    const key = equals < 0 ? part : part.slice(0, equals);
    const values = decode(equals < 0 ? '' : part.slice(equals + 1)).split('.');
    const value = values.join('.');
    const known = <Value extends string>(allowed: readonly Value[]): Value[] => {
      const chosen = allowed.filter((candidate) => values.includes(candidate));
      const strange = values.filter((name) => !allowed.some((candidate) => candidate === name));
      if (strange.length > 0) leftOut.push(`${key}=${strange.join('.')}`);
      return chosen;
    };
    const cards = (): string[] =>
      known([...byNumber.keys()]).flatMap((number) => byNumber.get(number) ?? []);

    if (key === 'show') named.show = known(shows)[0] ?? named.show;
    else if (key === 'at') spot = value;
    else if (key === 'tour' && isTourSpot.test(value)) {
      sight.tour = { step: parseInt(value), presenting: values.length > 1, arriving: false };
    } else if (key === 'view') named.view = known(views)[0] ?? named.view;
    else if (key === 'branch' && statements.some(({ id }) => id === value)) sight.branch = value;
    else if (key === 'line' && isLine(value)) sight.line = value;
    else if (key === 'select' && ids.has(value)) sight.selected = value;
    else if (key === 'open') sight.opened = cards();
    else if (key === 'close') sight.closed = cards();
    else if (key === 'voice') {
      sight.filter = { ...sight.filter, voices: known(map.voices.map(({ id }) => id)) };
    } else if (key === 'origin') sight.filter = { ...sight.filter, origins: known(origins) };
    else if (key === 'document') {
      sight.filter = { ...sight.filter, documents: known(map.documents.map(({ id }) => id)) };
    } else if (key !== languageKey) leftOut.push(part);
  }
  sight.show = named.show ?? (sight.tour ? 'map' : home);
  sight.view = named.view ?? firstSight.view;
  if (sight.tour) {
    const said = writeFragment({ ...sight, show: home, tour: undefined }, map, home);
    sight.tour.arriving = said === '' && named.view === undefined;
  }
  if (spot !== undefined) {
    const unknownYet =
      looksLikeId.test(spot) &&
      (sight.show === 'classroom' || (!companions && sight.show in companionOf));
    if (unknownYet || spotsIn(map, companions, sight.show).includes(spot)) sight.at = spot;
    else leftOut.push(`at=${spot}`);
  }
  return { sight, leftOut };
}

const looksLikeId = /^[\w.-]+$/;

/** A step's number, and whether it is presented: "3", "3.present". */
const isTourSpot = /^[1-9]\d?(\.present)?$/;

/** A part of a link with its percent signs resolved, as far as they make sense. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
