import { mount, unmount } from 'svelte';
import type { Statement } from '../model/argumentMap.ts';
import WaysMenu from './WaysMenu.svelte';

/** Ways to choose from, from one statement to others. */
export interface Ways {
  /** What the list opens beside. */
  anchor: HTMLElement;
  /** What holds the list meanwhile. */
  target: HTMLElement;
  /** What is asked. */
  title: string;
  /** Where one can go, and in what role each stands to where one is. */
  entries: readonly { statement: Statement<string>; role: string }[];
  /** Told the statement that was chosen, once the list is closed. */
  onchoose: (statement: string) => void;
}

/** Lists ways until one is chosen or the list is left; then the focus returns to what had it. */
export function openWays(ways: Ways): void {
  const menu: object = mount(WaysMenu, {
    // Within the page's main part, where it has one.
    target: ways.anchor.closest('main') ?? ways.target,
    props: { ...ways, onclose: () => void unmount(menu) },
  });
}
