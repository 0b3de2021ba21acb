import type { Attachment } from 'svelte/attachments';
import type * as gestures from './gestures.ts';
import { lazily } from './lazily.ts';

/**
 * Lets the reader's hand move something, once the code for that is there. It is fetched after the
 * page, which answers to clicks and keys without it.
 *
 * @param attach makes the attachment from the gestures
 */
export function handled(
  attach: (by: typeof gestures) => Attachment<HTMLElement>,
): Attachment<HTMLElement> {
  return lazily(() => import('./gestures.ts'), attach);
}
