import { prefersReducedMotion } from 'svelte/motion';
import type { TransitionConfig } from 'svelte/transition';

/** Fades something in that joins the picture; at once for a reader who asks for less motion. */
export function appear(_element: Element): TransitionConfig {
  return {
    duration: prefersReducedMotion.current ? 0 : 300,
    css: (t) => `opacity: ${t}`,
  };
}
