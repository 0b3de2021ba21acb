import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { App } from './app.ts';
import { actOnKey } from './keyActs.ts';
import { MapWalk } from './mapWalk.svelte.ts';

/** How many arrow keys it takes to have understood what is told of them. */
const enough = 3;

/** The keys by which a newcomer looks around. */
const trials = /^(Arrow|Tab$|Shift$|Control$|Alt$|Meta$)/;

/**
 * Makes the map one stop of the Tab key, within which other keys move: from card to card, and along
 * the reasoning. The picture follows the focus.
 */
export function mapKeys(app: App): Attachment<HTMLElement> {
  return (stage) => $effect.root(() => walkBy(app, stage));
}

function walkBy(app: App, stage: HTMLElement): () => void {
  const { keys, picture } = app;
  const walk = new MapWalk(app, stage);
  let welcomed = false;
  let moves = 0;
  const isWithin = (target: EventTarget | null) => target instanceof Node && stage.contains(target);

  function arrive(target: Element, isEntering: boolean): void {
    const drawn = target.closest<HTMLElement>('[data-statement], [data-argument]')?.dataset;
    const id = drawn?.statement ?? drawn?.argument;
    const byKey = target.matches(':focus-visible');
    if (id !== undefined) walk.arrive(id, byKey);
    if (welcomed || !byKey || !isEntering) return;
    welcomed = true;
    keys.told = 'welcome';
  }
  const focusin = ({ target, relatedTarget }: FocusEvent) => {
    if (target instanceof Element) arrive(target, !isWithin(relatedTarget));
  };
  const focusout = ({ relatedTarget }: FocusEvent) => {
    walk.leave();
    if (isWithin(relatedTarget)) return;
    keys.outside = false;
    keys.told = undefined;
  };
  const keydown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const { told } = keys;
    if (actOnKey(event, app, walk)) event.preventDefault();
    if (event.key.startsWith('Arrow')) moves += 1;
    // The welcome stays while the reader tries it out; whatever else is told, until the next key.
    const tries = told === 'welcome' && moves < enough && trials.test(event.key);
    if (keys.told === told && !tries) keys.told = undefined;
  };

  // By Svelte's own hand: what had the focus may go while the page is being drawn.
  const off = [
    on(stage, 'focusin', focusin),
    on(stage, 'focusout', focusout),
    on(stage, 'keydown', keydown),
  ];
  // The map itself can have the focus, but Tab does not stop at it.
  stage.tabIndex = -1;
  keys.walking = true;
  // Who was faster than this code is taken along.
  const root = stage.getRootNode();
  const { activeElement } = root instanceof ShadowRoot ? root : document;
  if (activeElement && activeElement !== stage && isWithin(activeElement)) {
    arrive(activeElement, true);
  }
  $effect(() => {
    if (picture.positions) walk.recover();
  });
  return () => {
    keys.walking = false;
    stage.removeAttribute('tabindex');
    for (const stop of off) stop();
  };
}
