import { readActsOf, type WrittenAct } from '../../formats/mapAct.ts';
import { findMap, hearFrames, isFrame, type EmbeddedMap } from './embeddedMaps.ts';

/*
 * Has an article steer the maps that are embedded in it.
 *
 * An element says by `data-map-select`, `data-map-view` and `data-map-mark` what it does to a map (see
 * `readActsOf`): when it is clicked, or with `data-map-on="scroll"` when it comes to the middle of the
 * window, from either side. `data-map-for` names the map's element by its id; without it, that is the
 * first map of the page. What is to be clicked should be a link or a button, so that it can be reached
 * by keyboard too; a link that steers a map is not followed, and leads there where there is none.
 *
 * Where the reader asks for less motion, the map shows at once what has changed.
 */

const steers = '[data-map-select],[data-map-view],[data-map-mark]';
const onScroll = '[data-map-on=scroll]';

/**
 * Lets the document's elements steer its maps, those that are added later too. That it is done twice, as
 * by two scripts, makes no difference: what has been done is only said again.
 */
export function steer(): void {
  /** The elements that have steered a map, in order: for a map that comes later, or loads anew. */
  const followed = new Set<HTMLElement>();

  const take = (map: EmbeddedMap, act: WrittenAct) => {
    // A sandboxed page is from nowhere that could be named. The message may reach whatever the frame
    // holds, and tells it no more than the article tells everyone.
    if (isFrame(map)) map.contentWindow?.postMessage(act, '*');
    else map.perform?.(act);
  };

  /** Does what an element says to its map, or only if that is one; returns the map, if there is any. */
  const follow = (element: HTMLElement, only?: EmbeddedMap) => {
    const { mapFor } = element.dataset;
    const map = findMap(({ id }) => !mapFor || id === mapFor);
    if (map && map === (only ?? map)) {
      for (const act of readActsOf(element.dataset)) take(map, act);
    }
    return map;
  };
  const catchUp = (map: EmbeddedMap) => {
    for (const element of followed) follow(element, map);
  };
  const steerBy = (element: HTMLElement) => {
    // What was done last is done last again.
    followed.delete(element);
    followed.add(element);
    return follow(element);
  };

  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // A plain link within something that steers is a plain link.
    const element = (event.target as Element).closest<HTMLElement>(`a,button,${steers}`);
    if (!element?.matches(steers) || element.matches(onScroll)) return;
    if (!event.defaultPrevented && steerBy(element)) event.preventDefault();
  });

  const all = () => document.querySelectorAll<HTMLElement>(onScroll);
  /** What has come to the middle of the window last, for each map. */
  let last = new Map<string | undefined, HTMLElement>();
  const atMiddle = new IntersectionObserver(
    () => {
      const before = last;
      last = new Map();
      for (const one of all()) {
        if (one.getBoundingClientRect().top < innerHeight / 2) last.set(one.dataset.mapFor, one);
      }
      for (const [map, one] of last) if (before.get(map) !== one) steerBy(one);
    },
    { rootMargin: '9999999px 0px -50%' },
  );
  const watch = () => {
    for (const element of all()) atMiddle.observe(element);
  };
  new MutationObserver(watch).observe(document, { childList: true, subtree: true });
  watch();

  hearFrames((frame, message) => {
    if (message.deAfweging === 'ready') catchUp(frame);
  });
  // A component's own event does not bubble.
  document.addEventListener('ready', ({ target }) => catchUp(target as EmbeddedMap), true);
}
