import type { Attachment } from 'svelte/attachments';
import type { Judging } from '../state/judging.svelte.ts';
import { markByKey } from './markByKey.ts';

/** Letters that follow each other within this time, in milliseconds, are one word. */
const typingPause = 800;

/**
 * Keys for the outline, on top of its links and buttons, which they press: right and left unfold and
 * go in, fold and go out; up and down go from item to item, Home and End to the first and the last,
 * letters to the next label that begins with them; 1, 2, 3 and 0 mark.
 */
export function outlineKeys(judging: Judging): Attachment<HTMLElement> {
  return (outline) => {
    let typed = '';
    let typedAt = -Infinity;

    /** Goes to the next item, from one on and round, whose label begins with what is typed. */
    function typeAhead(event: KeyboardEvent, from: number, links: readonly HTMLElement[]): boolean {
      if (!/^\p{L}$/u.test(event.key)) return false;
      const goesOn = event.timeStamp - typedAt < typingPause;
      typed = (goesOn ? typed : '') + event.key.toLowerCase();
      typedAt = event.timeStamp;
      // The letter that begins a word leads on; those after it may stay.
      const start = goesOn ? from : from + 1;
      const inTurn = [...links.slice(start), ...links.slice(0, start)];
      const found = inTurn.find((link) => labelOf(link).toLowerCase().startsWith(typed));
      found?.focus();
      return true;
    }

    function onkeydown(event: KeyboardEvent): void {
      const item = event.target instanceof Element ? event.target.closest('.row') : null;
      const place = item?.parentElement;
      if (!place || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const links = [...outline.querySelectorAll<HTMLElement>('.row .name')].filter((link) =>
        link.checkVisibility(),
      );
      const at = links.findIndex((link) => place.contains(link));
      const disclosure = item.querySelector<HTMLElement>('[aria-expanded]');
      const expanded = disclosure?.ariaExpanded === 'true';
      const go: Readonly<Record<string, () => void>> = {
        ArrowDown: () => links[at + 1]?.focus(),
        ArrowUp: () => links[at - 1]?.focus(),
        Home: () => links[0]?.focus(),
        End: () => links.at(-1)?.focus(),
        ArrowRight: () => (disclosure && !expanded ? disclosure.click() : links[at + 1]?.focus()),
        ArrowLeft: () => {
          if (expanded) disclosure?.click();
          else place.parentElement?.closest('li')?.querySelector<HTMLElement>('.name')?.focus();
        },
      };
      const act = event.shiftKey ? undefined : go[event.key];
      if (act) act();
      else if (place.dataset.item) markByKey(event, judging, place.dataset.item);
      if (act || typeAhead(event, at, links)) event.preventDefault();
    }

    outline.addEventListener('keydown', onkeydown);
    return () => outline.removeEventListener('keydown', onkeydown);
  };
}

function labelOf(link: HTMLElement): string {
  return link.querySelector('[data-label]')?.textContent.trim() ?? '';
}
