import { prefersReducedMotion } from 'svelte/motion';
import type { TransitionConfig } from 'svelte/transition';

/** Fades something in that joins the picture; at once for a reader who asks for less motion. */
export function appear(element: Element): TransitionConfig {
  return {
    duration: prefersReducedMotion.current ? 0 : 300,
    // Up to the opacity that it has by itself, which is less for what recedes.
    css: (t) => `opacity: ${t * Number(getComputedStyle(element).opacity)}`,
  };
}
