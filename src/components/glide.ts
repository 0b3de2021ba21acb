import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion } from 'svelte/motion';
import type { TransitionConfig } from 'svelte/transition';
import type { Picture } from '../state/picture.svelte.ts';

/**
 * Lets something that leaves the picture glide, from where it is at the moment, to what it hung on,
 * while it fades; at once for a reader who asks for less motion.
 */
export function glide(element: HTMLElement, picture: Picture): TransitionConfig {
  if (prefersReducedMotion.current) return { duration: 0 };
  const { transform, opacity } = getComputedStyle(element);
  const { e: fromX, f: fromY } = new DOMMatrix(transform);
  const { offsetWidth: width, offsetHeight: height, dataset } = element;
  const to = picture.goesTo(dataset.statement ?? dataset.argument ?? '');
  const toX = to ? to.x - width / 2 : fromX;
  const toY = to ? to.y - height / 2 : fromY;
  return {
    duration: 260,
    easing: cubicOut,
    css: (t, u) =>
      `transform: translate(${fromX * t + toX * u}px, ${fromY * t + toY * u}px); ` +
      `opacity: ${Number(opacity) * t}; z-index: -1`,
  };
}
