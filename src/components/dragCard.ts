import { drag, select, type D3DragEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';
import type { Camera } from '../state/camera.svelte.ts';
import type { Picture } from '../state/picture.svelte.ts';

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
