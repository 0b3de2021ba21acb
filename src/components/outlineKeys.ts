import type { Attachment } from 'svelte/attachments';
import { conclusionsOf } from '../model/walk.ts';
import type { Outlining } from '../state/outlining.svelte.ts';
import type { App } from './app.ts';
import { goInOutline } from './goInOutline.ts';
import { markByKey } from './markByKey.ts';
import { openKeyList } from './openKeyList.ts';
import { openWays } from './openWays.ts';

/** Letters that follow each other within this time, in milliseconds, are one word. */
const typingPause = 800;

/**
 * Keys for the outline, on top of its links and buttons, which they press: right and left unfold and
 * go in, fold and go out; up and down go from item to item, Home and End to the first and the last,
 * letters to the next label that begins with them; Shift and left lists all that a card stands under;
 * 1, 2, 3 and 0 mark.
 */
export function outlineKeys(app: App, outlining: Outlining): Attachment<HTMLElement> {
  const { explorer, judging, keys, surface } = app;
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
      inTurn.find((link) => labelOf(link).toLowerCase().startsWith(typed))?.focus();
      return true;
    }

    /** Lists what a statement stands under, to go there. */
    function listAbove(id: string, anchor: HTMLElement): void {
      const { graph, words } = explorer;
      const above = conclusionsOf(graph, id);
      if (above.length === 0) return;
      openWays({
        target: surface(),
        anchor,
        title: words.keys.leadsTo(graph.statement(id).number),
        entries: above.map((conclusion) => ({
          statement: graph.statement(conclusion.id),
          role: conclusion.ties.map((tie) => words.keys.ties[tie]).join(', '),
        })),
        onchoose: (chosen) => void goInOutline(app, outlining, chosen),
      });
    }

    /** Does what a key that is one sign does, unless these are switched off. */
    function sign(event: KeyboardEvent, id: string, at: number, links: HTMLElement[]): boolean {
      if (event.key.length > 1 || !keys.letters) return false;
      if (event.key === '?') void openKeyList(app);
      else return markByKey(event.key, judging, id) || typeAhead(event, at, links);
      return true;
    }

    function onkeydown(event: KeyboardEvent): void {
      const row = event.target instanceof Element ? event.target.closest('.row') : null;
      const place = row?.parentElement;
      if (!place || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const links = [...outline.querySelectorAll<HTMLElement>('.row .name')].filter((link) =>
        link.checkVisibility(),
      );
      const at = links.findIndex((link) => row.contains(link));
      const disclosure = row.querySelector<HTMLElement>('[aria-expanded]');
      const expanded = disclosure?.ariaExpanded === 'true';
      const id = place.dataset.item ?? '';
      const moves: Readonly<Record<string, () => void>> = {
        ArrowDown: () => links[at + 1]?.focus(),
        ArrowUp: () => links[at - 1]?.focus(),
        Home: () => links[0]?.focus(),
        End: () => links.at(-1)?.focus(),
        ArrowRight: () => (disclosure && !expanded ? disclosure.click() : links[at + 1]?.focus()),
        ArrowLeft: () => {
          if (event.shiftKey) listAbove(id, links[at] ?? place);
          else if (expanded) disclosure?.click();
          else place.parentElement?.closest('li')?.querySelector<HTMLElement>('.name')?.focus();
        },
      };
      const move = event.shiftKey && event.key !== 'ArrowLeft' ? undefined : moves[event.key];
      move?.();
      if (move || (id !== '' && sign(event, id, at, links))) event.preventDefault();
    }

    outline.addEventListener('keydown', onkeydown);
    return () => outline.removeEventListener('keydown', onkeydown);
  };
}

function labelOf(link: HTMLElement): string {
  return link.querySelector('[data-label]')?.textContent.trim() ?? '';
}
