import type { ArgumentMap } from '../model/argumentMap.ts';
import { views, type View } from '../model/views.ts';
import { marks, type Mark } from '../reasoning/judgement.ts';
import type { Verdict } from '../reasoning/verdict.ts';

/*
 * What passes between an article and the map that is embedded in it. The article may do to the map what
 * a reader can do with one hand, and nothing else: the map's texts, its sources, the judgement as a
 * whole, the address of the page around it and what is kept on the device are out of its reach. What it
 * did is undone as a reader's own act is.
 */

/**
 * A message from an article to a map in a frame: a plain object, by `window.postMessage`. An `id` is a
 * card's id or its number as text ("10"); only `select` takes an argument's id too.
 *
 * - `select`: selects a card or a small circle, and shows it if it was not shown; `null`: nothing is
 *   selected.
 * - `view`: shows more or less of the map. What was opened and closed by hand is forgotten.
 * - `mark`: marks a card; `null` takes the mark back.
 * - `open`: opens what lies behind a card.
 * - `fit`: brings all that is shown into sight.
 */
export type ActMessage =
  | { deAfweging: 'select'; id: string | null }
  | { deAfweging: 'view'; view: View }
  | { deAfweging: 'mark'; id: string; mark: Mark | null }
  | { deAfweging: 'open'; id: string }
  | { deAfweging: 'fit' };

/**
 * A message from a map in a frame to the article around it.
 *
 * - `ready`: from now on the map takes messages; `version` is that of its content.
 * - `resize`: so many CSS pixels high would show all of it.
 * - `select`: a card or small circle was selected, by the reader or by the article; `null`: none is.
 * - `verdict`: what becomes of a card has changed.
 */
export type FrameMessage =
  | { deAfweging: 'ready'; version: string }
  | { deAfweging: 'resize'; height: number }
  | { deAfweging: 'select'; id: string | null }
  | { deAfweging: 'verdict'; id: string; verdict: Verdict };

/** What an article does to the map, once its message was understood: all ids are the map's own. */
export type MapAct =
  | { readonly kind: 'select'; readonly id: string | undefined }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'mark'; readonly id: string; readonly mark: Mark | undefined }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'fit' };

/**
 * Reads a message from an article; whether it came from the window that it should come from is for
 * others to find out. Only values of its own count, neither inherited ones nor ones that are worked out
 * when they are asked for. Never throws.
 *
 * @returns nothing where any field is missing, of another type, or not known to the map
 */
export function readMapAct(data: unknown, map: ArgumentMap<unknown>): MapAct | undefined {
  const kind = field(data, 'deAfweging');
  const id = field(data, 'id');
  const statement = map.statements.find(
    (known) => id === known.id || id === String(known.number),
  )?.id;
  switch (kind) {
    case 'select': {
      const selected = statement ?? map.arguments.find((argument) => id === argument.id)?.id;
      return id === null || selected !== undefined ? { kind, id: selected } : undefined;
    }
    case 'view': {
      const view = views.find((known) => known === field(data, 'view'));
      return view && { kind, view };
    }
    case 'mark': {
      const said = field(data, 'mark');
      const mark = marks.find((known) => known === said);
      const isSaid = mark !== undefined || said === null;
      return statement !== undefined && isSaid ? { kind, id: statement, mark } : undefined;
    }
    case 'open':
      return statement === undefined ? undefined : { kind, id: statement };
    case 'fit':
      return { kind };
    default:
      return undefined;
  }
}

/** What an element says by `data-map-select`, `data-map-view` and `data-map-mark`: its `dataset`. */
export interface ActAttributes {
  /** A card's id or number; empty: nothing is selected. */
  readonly mapSelect?: string | undefined;
  readonly mapView?: string | undefined;
  /** A card's id or number, and "accepted", "doubted", "rejected" or "none". */
  readonly mapMark?: string | undefined;
}

/** A message that an article would send; what it names may be unknown to the map (see `readMapAct`). */
export type WrittenAct =
  | { deAfweging: 'select'; id: string | null }
  | { deAfweging: 'view'; view: string }
  | { deAfweging: 'mark'; id: string; mark: string | null };

/**
 * The messages that an element's attributes stand for. The view comes first, for it shows other cards,
 * and the selection last, for it brings its card into sight. Never throws.
 */
export function readActsOf({ mapSelect, mapView, mapMark = '' }: ActAttributes): WrittenAct[] {
  const acts: WrittenAct[] = [];
  const [, id, mark] = /^(\S+) (\S+)$/.exec(mapMark) ?? [];
  if (mapView) acts.push({ deAfweging: 'view', view: mapView });
  if (id && mark) acts.push({ deAfweging: 'mark', id, mark: mark === 'none' ? null : mark });
  if (mapSelect !== undefined) acts.push({ deAfweging: 'select', id: mapSelect || null });
  return acts;
}

/** A property of an object's own that holds a value; nothing where looking at it throws. */
function field(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  try {
    const value: unknown = Object.getOwnPropertyDescriptor(data, name)?.value;
    return value;
  } catch {
    return undefined;
  }
}
