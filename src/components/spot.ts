import type { Attachment } from 'svelte/attachments';

/**
 * Brings an element into view, and the focus to it, when the reader asks for it.
 *
 * @param asked whether this is the spot that is asked for
 */
export function spot(asked: () => boolean): Attachment<HTMLElement> {
  return (element) => {
    if (!asked()) return;
    element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
  };
}
