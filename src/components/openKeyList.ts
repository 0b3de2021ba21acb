import { mount, unmount } from 'svelte';
import type { App } from './app.ts';
import KeyList from './KeyList.svelte';

const texts = {
  nl: async () => (await import('../messages/keyList/nl.ts')).keyListNl,
  en: async () => (await import('../messages/keyList/en.ts')).keyListEn,
};

/** Shows the list of all keys, over the page, until the reader closes it. */
export async function openKeyList({ explorer, keys, surface }: App): Promise<void> {
  const words = await texts[explorer.language]();
  const list: object = mount(KeyList, {
    target: surface(),
    props: { words, keys, onclose: () => void unmount(list) },
  });
}
