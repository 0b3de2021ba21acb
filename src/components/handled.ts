import type { Attachment } from 'svelte/attachments';
import type * as gestures from './gestures.ts';

/**
 * Lets the reader's hand move something, once the code for that is there. It is fetched after the
 * page, which answers to clicks and keys without it.
 *
 * @param attach makes the attachment from the gestures
 */
export function handled(
  attach: (by: typeof gestures) => Attachment<HTMLElement>,
): Attachment<HTMLElement> {
  return (element) => {
    let gone = false;
    let detach: ReturnType<Attachment<HTMLElement>>;
    import('./gestures.ts')
      .then((by) => {
        if (!gone) detach = attach(by)(element);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      detach?.();
    };
  };
}
