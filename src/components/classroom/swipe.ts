import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** How far a finger goes at least, in CSS pixels, and how much more across than up or down. */
const least = 48;
const slant = 1.5;

/** Takes note of a finger or pen that is drawn across an element: on to the left, back to the right. */
export function swipe(swiped: (way: 'on' | 'back') => void): Attachment<HTMLElement> {
  return (element) => {
    // Up and down is left to what scrolls.
    element.style.touchAction = 'pan-y';
    let from: { pointer: number; x: number; y: number } | undefined;
    const off = [
      on(element, 'pointerdown', ({ pointerId, pointerType, isPrimary, clientX, clientY }) => {
        const draws = isPrimary && pointerType !== 'mouse';
        from = draws ? { pointer: pointerId, x: clientX, y: clientY } : undefined;
      }),
      on(element, 'pointerup', ({ pointerId, clientX, clientY }) => {
        if (from?.pointer !== pointerId) return;
        const [across, down] = [clientX - from.x, Math.abs(clientY - from.y)];
        from = undefined;
        if (Math.abs(across) < least || Math.abs(across) < slant * down) return;
        swiped(across < 0 ? 'on' : 'back');
      }),
      on(element, 'pointercancel', () => (from = undefined)),
    ];
    return () => {
      for (const stop of off) stop();
    };
  };
}
