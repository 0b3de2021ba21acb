import { directions } from '../layout/ahead.ts';
import type { App } from './app.ts';
import type { MapWalk } from './mapWalk.svelte.ts';
import { markByKey } from './markByKey.ts';
import { openKeyList } from './openKeyList.ts';

/*
 * What the keys do while the map has the focus. A key that is one sign, such as a letter, can be
 * switched off; see `Keys`.
 */

/** What a key does; given the card or step that has the focus, or of which a button has it. */
type Act = (app: App, walk: MapWalk, on: string) => void;
type Acts = Readonly<Record<string, Act>>;

/** How much a key zooms. */
const zoomStep = 1.3;

const anywhere: Acts = {
  Home: (_, walk) => walk.toFirst(),
  End: (_, walk) => walk.toLast(),
  f: ({ camera }) => camera.fit(),
  '+': ({ camera }) => camera.zoomBy(zoomStep),
  '=': ({ camera }) => camera.zoomBy(zoomStep),
  '-': ({ camera }) => camera.zoomBy(1 / zoomStep),
  '/': ({ keys }) => keys.search(),
  '?': (app) => void openKeyList(app),
};

const onCardOrStep: Acts = {
  ...Object.fromEntries(
    directions.map((direction): [string, Act] => [
      nameOf(direction),
      (_, walk, on) => walk.go(on, direction),
    ]),
  ),
  c: (_, walk, on) => walk.toConclusion(on),
  p: (_, walk, on) => walk.toPremise(on),
  o: (_, walk, on) => walk.toObjection(on),
  n: (_, walk, on) => walk.toBeside(on, 1),
  'Shift n': (_, walk, on) => walk.toBeside(on, -1),
  s: (_, walk, on) => walk.toStep(on),
};

const onCard: Acts = {
  ' ': ({ explorer }, _, on) => explorer.toggle(on),
  ...Object.fromEntries(
    ['1', '2', '3', '0'].map((key): [string, Act] => [
      key,
      ({ judging }, _, on) => void markByKey(key, judging, on),
    ]),
  ),
};

/** On the map itself, which the reader has stepped out to, or clicked on. */
const onMap: Acts = Object.fromEntries(
  ['Enter', ...directions.map(nameOf)].map((name): [string, Act] => [
    name,
    (_, walk) => walk.enter(),
  ]),
);

/**
 * Does what a key does.
 *
 * @returns whether it did something
 */
export function actOnKey(event: KeyboardEvent, app: App, walk: MapWalk): boolean {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return false;
  const drawn = target.closest<HTMLElement>('[data-statement], [data-argument]')?.dataset;
  const on = drawn?.statement ?? drawn?.argument;
  const name = nameOfKey(event);
  if (name === 'Escape') return walk.stepOut(on, target);
  const isSign = event.key.length === 1 && name !== ' ';
  if (isSign && !app.keys.letters) return false;
  // A button has a space bar of its own.
  if (name === ' ' && !target.matches('a')) return false;
  const acts =
    on === undefined ? onMap : drawn?.statement ? { ...onCardOrStep, ...onCard } : onCardOrStep;
  const act = anywhere[name] ?? acts[name];
  act?.(app, walk, on ?? '');
  return act !== undefined;
}

/** "n", "Shift n", "Home", "Shift Home"; of what needs the shift key anyway only what it writes: "?". */
function nameOfKey({ key, shiftKey }: KeyboardEvent): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return shiftKey && (name.length > 1 || /[a-z]/.test(name)) ? `Shift ${name}` : name;
}

function nameOf(direction: string): string {
  return `Arrow${direction.charAt(0).toUpperCase()}${direction.slice(1)}`;
}
