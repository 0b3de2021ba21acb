import { createContext } from 'svelte';
import type { TextBlock } from '../formats/textBlocks.ts';
import type { Language } from '../model/text.ts';
import type { Address } from '../state/address.svelte.ts';
import type { Definition } from '../state/definition.svelte.ts';
import type { Display } from '../state/display.svelte.ts';
import type { Camera } from '../state/camera.svelte.ts';
import type { Edition } from '../state/edition.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { LaterClassroom } from '../state/laterClassroom.svelte.ts';
import type { Judging } from '../state/judging.svelte.ts';
import type { Keys } from '../state/keys.svelte.ts';
import type { Picture } from '../state/picture.svelte.ts';
import type { Printing } from '../state/printing.svelte.ts';

/** Fetches what turns a text into a document in Word's format. */
export type WriteWord = () => Promise<{
  wordDocument: (blocks: readonly TextBlock[], language: Language) => Promise<Blob>;
}>;

/** What the components of one page share. */
export interface App {
  explorer: Explorer;
  judging: Judging;
  picture: Picture;
  camera: Camera;
  printing: Printing;
  keys: Keys;
  address: Address;
  edition: Edition;
  definition: Definition;
  display: Display;
  /** What lies over all else on the page is put in here, and what has the focus is looked for in here. */
  surface: () => HTMLElement;
  /** Absent where the map is embedded. */
  classroom: LaterClassroom | undefined;
  /** Fetches what writes documents in Word's format; absent where nothing can be fetched. */
  writeWord: WriteWord | undefined;
  /** Fetches what accompanies the map, unless it is there. */
  complete: () => Promise<void>;
}

const [getApp, setApp] = createContext<App>();

export { getApp, setApp };
