/*
 * Where the map stands within something that scrolls, what scrolls is not the map's to take: one
 * finger and the plain wheel move the page, two fingers and the wheel with a key move the map.
 */

/** Whether this page, or the page that frames it, scrolls around the map. */
export function scrollsAround(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  // Frames may be of any origin: that there is one can be told all the same.
  return window.self !== window.top || scrollHeight > clientHeight + 1;
}

/** Whether a gesture is meant for the page around the map. */
export function isForPage(event: Event): boolean {
  if (event instanceof WheelEvent) return !event.ctrlKey && !event.metaKey;
  return 'touches' in event && event.touches instanceof TouchList && event.touches.length < 2;
}
