import type { Attachment } from 'svelte/attachments';

/**
 * Attaches what is fetched after the page; an element that is gone by then is left alone. Where it
 * cannot be fetched, the page does without.
 *
 * @param attach makes the attachment from the code that was fetched
 */
export function lazily<Code>(
  load: () => Promise<Code>,
  attach: (code: Code) => Attachment<HTMLElement>,
): Attachment<HTMLElement> {
  return (element) => {
    let gone = false;
    let detach: ReturnType<Attachment<HTMLElement>>;
    load()
      .then((code) => {
        if (!gone) detach = attach(code)(element);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      detach?.();
    };
  };
}
