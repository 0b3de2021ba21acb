import { createContext } from 'svelte';
import type { Address } from '../state/address.svelte.ts';
import type { Definition } from '../state/definition.svelte.ts';
import type { Camera } from '../state/camera.svelte.ts';
import type { Edition } from '../state/edition.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Judging } from '../state/judging.svelte.ts';
import type { Picture } from '../state/picture.svelte.ts';

/** What the components of one page share. */
export interface App {
  explorer: Explorer;
  judging: Judging;
  picture: Picture;
  camera: Camera;
  address: Address;
  edition: Edition;
  definition: Definition;
  /** Fetches what accompanies the map, unless it is there. */
  complete: () => Promise<void>;
}

const [getApp, setApp] = createContext<App>();

export { getApp, setApp };
