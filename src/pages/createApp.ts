import type { App, WriteWord } from '../components/app.ts';
import type { SettledMap } from '../layout/homes.ts';
import { Address, type LoadContent } from '../state/address.svelte.ts';
import { Camera } from '../state/camera.svelte.ts';
import type { Edition } from '../state/edition.ts';
import { Definition } from '../state/definition.svelte.ts';
import { Display } from '../state/display.svelte.ts';
import { Explorer, type Content } from '../state/explorer.svelte.ts';
import type { Classroom } from '../state/classroom.svelte.ts';
import { Judging } from '../state/judging.svelte.ts';
import { LaterClassroom } from '../state/laterClassroom.svelte.ts';
import { Keys } from '../state/keys.svelte.ts';
import { Picture } from '../state/picture.svelte.ts';
import { Printing } from '../state/printing.svelte.ts';

/** What is not the same wherever the map is shown. */
interface Surroundings {
  /** The element that holds the page's own, which need not be all of the page. */
  surface?: () => HTMLElement;
  /** Fetches the classroom, where there is one. */
  enterClassroom?: (explorer: Explorer, judging: Judging) => Promise<Classroom>;
  /** Fetches what writes documents in Word's format, where that can be fetched. */
  writeWord?: WriteWord;
}

/**
 * What one page needs, tied together.
 *
 * @param content what the page starts with; what accompanies the map may still be missing
 * @param load fetches all of the content in a language
 */
export function createApp(
  content: Content,
  settled: SettledMap,
  load: LoadContent,
  edition: Edition,
  { surface = () => document.body, enterClassroom, writeWord }: Surroundings = {},
): App {
  const explorer = new Explorer(content);
  const judging = new Judging(explorer);
  const picture = new Picture(explorer, settled, () => import('../layout/live.ts'));
  return {
    explorer,
    judging,
    picture,
    camera: new Camera(),
    printing: new Printing(),
    keys: new Keys(explorer, picture),
    address: new Address(explorer, judging, load, edition),
    edition,
    surface,
    definition: new Definition(),
    classroom: enterClassroom && new LaterClassroom(() => enterClassroom(explorer, judging)),
    display: new Display(),
    writeWord,
    async complete() {
      if (explorer.content.companions) return;
      const content = await load(explorer.language);
      if (content.language === explorer.language) explorer.complete(content);
    },
  };
}
