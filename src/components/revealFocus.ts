import type { Attachment } from 'svelte/attachments';
import type { Camera } from '../state/camera.svelte.ts';
import type { Picture } from '../state/picture.svelte.ts';

/** Brings a card or junction into sight when the keyboard's focus comes to it. */
export function revealFocus(id: string, picture: Picture, camera: Camera): Attachment<HTMLElement> {
  return (element) => {
    const reveal = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      const bounds = picture.around(new Set([id]));
      if (bounds) camera.reveal(bounds, 0);
    };
    element.addEventListener('focusin', reveal);
    return () => element.removeEventListener('focusin', reveal);
  };
}
