import type { Show } from '../formats/fragment.ts';
import type { App } from './app.ts';

/**
 * The address, as a link on the page has it, of what a fragment says. What the page itself shows is
 * shown by the link's own handler; the address is for who opens it elsewhere.
 *
 * @param fragment without "#"
 */
export function linkTo({ edition, explorer }: App, fragment: string): string {
  return edition.link(fragment, explorer.language);
}

/** Where a link to a part of the whole opens: beside the page, if the page has no such part itself. */
export function targetOf({ edition }: App, show: Show): '_blank' | undefined {
  return edition.has(show) ? undefined : '_blank';
}
