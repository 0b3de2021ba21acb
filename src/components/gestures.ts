import { drag, select, zoom, zoomIdentity, type D3DragEvent, type D3ZoomEvent } from 'd3';
import { mount, unmount } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { zoomRange, type Camera } from '../state/camera.svelte.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Picture } from '../state/picture.svelte.ts';
import GestureNote from './GestureNote.svelte';
import { isForPage, scrollsAround } from './sharedScrolling.ts';

/*
 * What the reader's hand does to the picture, by d3. It comes once the page is there: `handled`.
 */

/** The most by which one turn of the wheel with Ctrl zooms, as a power of two. */
const steepest = 0.5;

/**
 * Lets the reader pan, pinch and wheel; the camera holds where that leads. Where something around
 * the map scrolls, one finger and the plain wheel are left to that, and a note says what to do.
 */
export function panZoom(camera: Camera, explorer: Explorer): Attachment<HTMLElement> {
  return (element) => {
    const shared = scrollsAround();
    element.style.touchAction = shared ? 'pan-x pan-y' : 'none';
    const note = shared
      ? mount(GestureNote, { target: element, props: { stage: element, explorer } })
      : undefined;
    const stage = select<HTMLElement, unknown>(element);
    const behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([...zoomRange])
      .clickDistance(4)
      .filter((event: MouseEvent) => isPlain(event) && !(shared && isForPage(event)))
      .wheelDelta(turned)
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (!sourceEvent) return;
        camera.moving = true;
        camera.moveTo({ x: transform.x, y: transform.y, k: transform.k });
      })
      .on('end', () => (camera.moving = false));
    // A gesture starts from where the camera is, however it came there.
    const start = () => {
      const { x, y, k } = camera.transform;
      stage.property('__zoom', zoomIdentity.translate(x, y).scale(k));
    };
    stage
      .on('wheel.start mousedown.start touchstart.start', start)
      .call(behaviour)
      .on('dblclick.zoom', null);
    return () => {
      stage.on('.start .zoom', null);
      if (note) void unmount(note);
    };
  };
}

/** Whether a gesture asks the browser for nothing else, such as a menu. */
function isPlain({ type, button, ctrlKey }: MouseEvent): boolean {
  return !button && (!ctrlKey || type === 'wheel');
}

/** How far a wheel was turned, as a power of two to zoom by; a pinch on a pad counts for more. */
function turned({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const by = -deltaY * ([0.002, 0.05, 1][deltaMode] ?? 1);
  return ctrlKey ? Math.max(-steepest, Math.min(steepest, by * 10)) : by;
}

/**
 * Lets the reader drag a card with a mouse or pen; other cards make room. Touch moves the picture
 * instead, or there would be nowhere to take hold of it.
 */
export function dragCard(id: string, picture: Picture, camera: Camera): Attachment<HTMLElement> {
  return (element) => {
    const card = select<HTMLElement, unknown>(element);
    let moved = false;
    const behaviour = drag<HTMLElement, unknown>()
      .touchable(false)
      .clickDistance(4)
      .container(() => element.ownerDocument.body)
      .subject(() => {
        const at = picture.positions.get(id) ?? { x: 0, y: 0 };
        const { x, y, k } = camera.transform;
        return { x: at.x * k + x, y: at.y * k + y };
      })
      .on('start', () => {
        moved = false;
      })
      .on('drag', (event: D3DragEvent<HTMLElement, unknown, unknown>) => {
        if (!moved) {
          moved = true;
          camera.hold();
          picture.grab(id);
        }
        const { x, y, k } = camera.transform;
        picture.drag({ x: (event.x - x) / k, y: (event.y - y) / k });
      })
      .on('end', () => picture.drop());
    card.call(behaviour);
    return () => card.on('.drag', null);
  };
}
