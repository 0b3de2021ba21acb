import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';
import { zoomRange, type Camera } from '../state/camera.svelte.ts';

/** Lets the reader pan, pinch and wheel; the camera holds where that leads. */
export function panZoom(camera: Camera): Attachment<HTMLElement> {
  return (element) => {
    const stage = select<HTMLElement, unknown>(element);
    const behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([...zoomRange])
      .clickDistance(4)
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (sourceEvent) camera.moveTo({ x: transform.x, y: transform.y, k: transform.k });
      });
    stage.call(behaviour).on('dblclick.zoom', null);

    // A gesture starts from where the camera is, however it came there.
    $effect(() => {
      const { x, y, k } = camera.transform;
      stage.property('__zoom', zoomIdentity.translate(x, y).scale(k));
    });
    return () => stage.on('.zoom', null);
  };
}
