import { hearFrames } from './embeddedMaps.ts';
import { steer } from './steering.ts';

/*
 * What a page with maps in frames may load: it gives each frame the height that its map asks for, and
 * lets the article steer the maps. Without it, a frame keeps the height that its author gave it.
 *
 * However much a map asks for, it gets no less than can be read in, and no more than leaves a strip of
 * the article in sight to scroll by; `data-max-height` on the frame allows another number of pixels. A
 * frame that is not displayed has no height, and is left as it is until it is shown.
 */
hearFrames((frame, message) => {
  if (message.deAfweging === 'resize' && message.height > 0) {
    const { maxHeight } = frame.dataset;
    const most = maxHeight ? `${maxHeight}px` : '90svh';
    // What is no length leaves the height as it was.
    frame.style.height = `clamp(320px,${message.height}px,${most})`;
  }
});
steer();
