import { mount, unmount } from 'svelte';
import type { App } from './app.ts';
import ShareDialog from './ShareDialog.svelte';
import type { ShareTab } from './shareTabs.ts';

const texts = {
  nl: async () => (await import('../messages/shareDialog/nl.ts')).shareDialogNl,
  en: async () => (await import('../messages/shareDialog/en.ts')).shareDialogEn,
};

/** Offers what is seen for others to see, over the page, until the reader closes it. */
export async function openShare(app: App, tab?: ShareTab): Promise<void> {
  const [nl, en] = await Promise.all([texts.nl(), texts.en()]);
  const dialog: object = mount(ShareDialog, {
    target: document.body,
    props: { app, tab, words: { nl, en }, onclose: () => void unmount(dialog) },
  });
}
