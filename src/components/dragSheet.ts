import type { Attachment } from 'svelte/attachments';
import { restAfter, speedOf, type Held, type Heights, type Rest } from './sheet.ts';

/** How far a hand moves before it drags, in CSS pixels: less is a tap. */
const slop = 4;

/** What is dragged. */
export interface Sheet {
  /** How high it is at each of its rests; `undefined` where the panel is no sheet. */
  heights: () => Heights | undefined;
  /** Has it stand as high as the hand holds it, in CSS pixels. */
  follow: (height: number) => void;
  /** Lets it go: where it comes to rest, or that it was pulled out of the window. */
  release: (rest: Rest | undefined) => void;
}

/** A pointer that went down on the sheet. */
interface Hand {
  pointer: number;
  x: number;
  y: number;
  /** How high the sheet was then. */
  height: number;
  heights: Heights;
  /** Whether any movement is meant for the sheet, as where it has nothing to scroll. */
  firm: boolean;
  /** Whether it drags the sheet by now. */
  holds: boolean;
  trail: Held[];
}

/**
 * Lets the reader drag the sheet by a part of it that is marked `data-grip`, with a finger, a pen or
 * the mouse; and with a finger by its content, as far as that has nothing to scroll itself.
 */
export function dragSheet(sheet: Sheet): Attachment<HTMLElement> {
  return (element) => {
    let hand: Hand | undefined;
    /** Whether the click that may follow only ends a drag. */
    let dragged = false;

    function down(event: PointerEvent): void {
      const { pointerId, isPrimary, button, pointerType, target, clientX, clientY } = event;
      const heights = sheet.heights();
      if (!heights || !isPrimary || button !== 0 || !(target instanceof Element)) return;
      const grip = target.closest('[data-grip]') !== null;
      if (!grip && pointerType !== 'touch') return;
      hand = {
        ...{ pointer: pointerId, x: clientX, y: clientY, heights },
        height: element.offsetHeight,
        firm: grip || getComputedStyle(element).overflowY === 'hidden',
        holds: false,
        trail: [],
      };
    }

    function move({ pointerId, clientX, clientY, timeStamp }: PointerEvent): void {
      if (hand?.pointer !== pointerId) return;
      const across = clientX - hand.x;
      const lower = clientY - hand.y;
      if (!hand.holds) {
        if (Math.hypot(across, lower) < slop) return;
        // What can be scrolled gives way only where it is pulled down from its top.
        const pulled = element.scrollTop <= 0 && lower > Math.abs(across);
        if (!hand.firm && !pulled) {
          hand = undefined;
          return;
        }
        hand.holds = true;
      }
      hand.trail.push({ y: clientY, time: timeStamp });
      sheet.follow(Math.min(hand.heights.full, Math.max(0, hand.height - lower)));
    }

    function up({ type, clientY, timeStamp }: PointerEvent): void {
      const was = hand;
      hand = undefined;
      if (!was?.holds) return;
      dragged = true;
      setTimeout(() => (dragged = false));
      const height = type === 'pointercancel' ? was.height : was.height - (clientY - was.y);
      sheet.release(restAfter(height, speedOf(was.trail, timeStamp), was.heights));
    }

    const ways = new AbortController();
    const { signal } = ways;
    element.addEventListener('pointerdown', down, { signal });
    // A quick hand leaves what it holds behind.
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', up, { signal });
    window.addEventListener('pointercancel', up, { signal });
    // What drags the sheet scrolls nothing.
    const touchmove = (event: TouchEvent) => {
      if (hand?.holds && event.cancelable) event.preventDefault();
    };
    element.addEventListener('touchmove', touchmove, { signal, passive: false });
    const click = (event: MouseEvent) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('click', click, { signal, capture: true });
    return () => ways.abort();
  };
}
