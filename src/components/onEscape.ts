import type { Attachment } from 'svelte/attachments';

/** Calls for every Escape pressed while the element is there, wherever the focus is. */
export function onEscape(act: () => void): Attachment {
  return () => {
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') act();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  };
}
