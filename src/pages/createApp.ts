import type { App } from '../components/app.ts';
import type { SettledMap } from '../layout/homes.ts';
import { Address, type LoadContent } from '../state/address.svelte.ts';
import { Camera } from '../state/camera.svelte.ts';
import { Explorer, type Content } from '../state/explorer.svelte.ts';
import { Picture } from '../state/picture.svelte.ts';

/** What one page needs, tied together. */
export function createApp(content: Content, settled: SettledMap, load: LoadContent): App {
  const explorer = new Explorer(content);
  return {
    explorer,
    picture: new Picture(explorer, settled),
    camera: new Camera(),
    address: new Address(explorer, load),
  };
}
