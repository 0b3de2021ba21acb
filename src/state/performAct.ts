import type { MapAct } from '../formats/mapAct.ts';
import type { Camera } from './camera.svelte.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Judging } from './judging.svelte.ts';

/** What an article's acts are done to. */
interface Acted {
  explorer: Explorer;
  judging: Judging;
  camera: Camera;
}

/** Does to the map what an article asks for. */
export function performAct({ explorer, judging, camera }: Acted, act: MapAct): void {
  switch (act.kind) {
    case 'select':
      if (act.id === undefined) explorer.deselect();
      // The article itself says what there is to be said.
      else explorer.select(act.id, false);
      break;
    case 'view':
      explorer.look(act.view);
      break;
    case 'mark':
      if (act.mark === undefined) judging.unmark(act.id);
      // To ask for the same mark again does not take it back.
      else if (judging.markOf(act.id) !== act.mark) judging.mark(act.id, act.mark);
      break;
    case 'open':
      explorer.openBehind(act.id);
      break;
    case 'fit':
      camera.fit();
      break;
  }
}
