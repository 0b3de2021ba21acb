import { spotFragment } from '../../formats/fragment.ts';
import type { App } from '../app.ts';

/**
 * What a teacher passes on for a class to come to a spot in the classroom: the link alone, without what
 * else the page shows or what is judged on it; from the one file without a site, a code to paste.
 *
 * @param at the room, and what it has under a name
 */
export function linkToPass({ edition, explorer }: App, at: string): string {
  const fragment = spotFragment('classroom', at);
  const passed = edition.passedOn(fragment, explorer.language);
  // On the site that is the page's own address, of which the fragment holds what is seen now.
  return passed === location.href ? `${passed.replace(/#.*$/s, '')}#${fragment}` : passed;
}
