import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/**
 * Shows a dialog over the page. Escape closes it alone, and not what is read below it too; so does a
 * click beside it, which is one on the dialog itself.
 */
export const overPage: Attachment<HTMLDialogElement> = (dialog) => {
  dialog.showModal();
  const off = [
    on(dialog, 'keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    }),
    on(dialog, 'click', ({ target }) => {
      if (target === dialog) dialog.close();
    }),
  ];
  return () => {
    for (const stop of off) stop();
  };
};
