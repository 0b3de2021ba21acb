import type { FrameMessage, WrittenAct } from '../../formats/mapAct.ts';

/** An embedded map in an article: the component, or a frame. */
export type EmbeddedMap = HTMLIFrameElement | MapElement;

/** An `<argument-map>`, as far as an article steers it: it does what it is told once it is ready. */
export type MapElement = HTMLElement & { perform?: (message: WrittenAct) => void };

/** The address of an embed page, also of one that is pinned to a version: not that of others' players. */
const embedAddress = /^[^?#]*\/(nl|en)\/embed\/([?#\di]|$)/;

/** The first map in the document that fits. */
export function findMap(fits: (map: EmbeddedMap) => boolean): EmbeddedMap | undefined {
  const elements = document.querySelectorAll<EmbeddedMap>('argument-map,iframe');
  return [...elements].find((map) => (!isFrame(map) || embedAddress.test(map.src)) && fits(map));
}

/** Whether a map stands in a frame. */
export function isFrame(map: EmbeddedMap): map is HTMLIFrameElement {
  return 'src' in map;
}

/**
 * Hears what the maps in frames say. A sandboxed frame's origin is "null", as that of any other is, so
 * that the window that a message comes from is all that tells whether it is one of ours.
 *
 * @param listen is told the frame, and what it says
 */
export function hearFrames(
  listen: (frame: HTMLIFrameElement, message: FrameMessage) => void,
): void {
  addEventListener('message', ({ source, data }: MessageEvent<FrameMessage | null>) => {
    const sends = (map: EmbeddedMap) => isFrame(map) && map.contentWindow === source;
    const frame = data?.deAfweging && findMap(sends);
    if (frame) listen(frame as HTMLIFrameElement, data);
  });
}
