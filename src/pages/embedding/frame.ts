import type { FrameMessage } from '../../formats/mapAct.ts';
import type { ArgumentMapDetails } from './api.ts';
import type { ArgumentMapElement } from './ArgumentMapElement.svelte.ts';

/** What a browser that sizes frames by what they hold has for pages in them (CSS Sizing 4). */
interface ResizingWindow {
  requestResize?: () => void;
}

/**
 * Ties the page of an embedded map to the article that frames it: its address says what is seen, the
 * article's messages are followed, and the article is told what happens. Messages of any other window
 * than the one that frames it are passed over.
 */
export function connectFrame(map: ArgumentMapElement): void {
  const framed = window.parent !== window;
  let wanted: number | undefined;
  const follow = () => {
    map.see(location.hash, location.search);
  };
  follow();
  window.addEventListener('hashchange', follow);
  // The page is as high as its frame: what it asks for is no place to scroll to, as a search would.
  window.addEventListener('scroll', () => {
    scrollTo(0, 0);
  });
  window.addEventListener('message', ({ source, data }) => {
    if (!framed || source !== window.parent) return;
    map.perform(data);
    // Who came too late to hear it, hears it now.
    if (wanted) tell({ deAfweging: 'resize', height: wanted });
  });
  listen(map, 'ready', (detail) => tell({ deAfweging: 'ready', ...detail }));
  listen(map, 'select', ({ id }) => tell({ deAfweging: 'select', id }));
  listen(map, 'verdict', (detail) => tell({ deAfweging: 'verdict', ...detail }));
  listen(map, 'resize', ({ height }) => {
    wanted = height;
    tell({ deAfweging: 'resize', height });
    // A frame that takes the height of what it holds takes it from this.
    document.documentElement.style.setProperty('--wanted', `${height}px`);
    try {
      (window as ResizingWindow).requestResize?.();
    } catch {
      // The page is in no such frame.
    }
  });

  /** Whoever frames the page may know: there is nothing in it but what is seen. */
  function tell(message: FrameMessage): void {
    if (framed) window.parent.postMessage(message, '*');
  }
}

function listen<Name extends keyof ArgumentMapDetails>(
  map: ArgumentMapElement,
  name: Name,
  heard: (detail: ArgumentMapDetails[Name]) => void,
): void {
  map.addEventListener(name, (event) => {
    heard((event as CustomEvent<ArgumentMapDetails[Name]>).detail);
  });
}
