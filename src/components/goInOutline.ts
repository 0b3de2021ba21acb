import { tick } from 'svelte';
import type { Outlining } from '../state/outlining.svelte.ts';
import type { App } from './app.ts';

/** Goes to where the outline writes a statement out, and opens the way to it first. */
export async function goInOutline(
  { explorer, surface }: App,
  outlining: Outlining,
  id: string,
): Promise<void> {
  explorer.reveal([id]);
  outlining.reveal(id);
  await tick();
  const place = CSS.escape(outlining.homeOf(id).key);
  surface().querySelector<HTMLElement>(`[data-place="${place}"] > .row .name`)?.focus();
}
