import type { Attachment } from 'svelte/attachments';
import type { Explorer } from '../state/explorer.svelte.ts';

/**
 * Brings an element into view, and the focus to it, whenever the reader asks for it.
 *
 * @param isAsked whether this is the spot that is asked for
 */
export function spot(explorer: Explorer, isAsked: () => boolean): Attachment<HTMLElement> {
  return (element) => {
    if (!isAsked()) return;
    // Read, so that asking for the same spot again brings it back.
    void explorer.asked;
    element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
  };
}
