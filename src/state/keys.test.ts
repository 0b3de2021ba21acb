import { expect, it } from 'vitest';
import { readSettled } from '../layout/homes.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import settled from '../maps/client-side-scanning/settled.json';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import { Explorer } from './explorer.svelte.ts';
import { Keys } from './keys.svelte.ts';
import { Picture } from './picture.svelte.ts';

function keysOf() {
  const map = localise(clientSideScanning, 'nl');
  const explorer = new Explorer({ language: 'nl', map, words: messages.nl });
  const picture = new Picture(explorer, readSettled(settled), () => import('../layout/live.ts'));
  return { explorer, keys: new Keys(explorer, picture) };
}

it('Tab stops at every card until there are other keys, and then at the main conclusion', () => {
  const { keys } = keysOf();
  expect(keys.tabindex('css-only-way')).toBeUndefined();
  keys.walking = true;
  expect(keys.tabindex('css-only-way')).toBe(-1);
  expect(keys.tabindex('advised-against')).toBe(0);
});

it('Tab stops where the reader was last, or at what was selected since', () => {
  const { keys, explorer } = keysOf();
  keys.arrive('css-only-way');
  expect(keys.stop).toBe('css-only-way');
  explorer.select('bad-signal');
  expect(keys.stop).toBe('bad-signal');
  keys.arrive('css-only-way');
  expect(keys.stop).toBe('css-only-way');
  explorer.deselect();
  expect(keys.stop).toBe('css-only-way');
});

it('Tab passes by all cards after the reader stepped out of them', () => {
  const { keys } = keysOf();
  keys.walking = true;
  keys.arrive('css-only-way');
  keys.outside = true;
  expect(keys.tabindex('css-only-way')).toBe(-1);
  keys.arrive('css-only-way');
  expect(keys.tabindex('css-only-way')).toBe(0);
});

it('Tab stops at a card that is there, when the last one has gone', () => {
  const { keys, explorer } = keysOf();
  keys.arrive('css-only-way');
  explorer.narrow({ voices: [], origins: ['implicit'], documents: [] });
  expect(explorer.visible.has('css-only-way')).toBe(false);
  expect(explorer.visible.has(keys.stop ?? '')).toBe(true);
});
