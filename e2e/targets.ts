import type { Page } from '@playwright/test';

/*
 * How large what can be pressed is for a finger: measured by what a press really hits, not by boxes.
 */

/**
 * What can be pressed on the screen, unobstructed in its middle, and is smaller than it should be;
 * links within sentences apart, as in WCAG 2.2, success criterion 2.5.8. Each with its size.
 *
 * @param side how wide and high each should be, in CSS pixels
 */
export function smallTargets(page: Page, side: number): Promise<string[]> {
  return page.evaluate((side) => {
    const pressable = 'a[href], button, input, summary, [role=option]';
    const rounding = 1;
    /** Whether it stands in a line of text, with words beside it. */
    const inSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const parent = element.closest('p, li, h2, h3, blockquote, dd, span:not(a span), div');
      return (parent?.textContent.trim().length ?? 0) > element.textContent.trim().length + 2;
    };
    /** Between which heights it could be pressed wholly, whatever it is scrolled in. */
    const portOf = (element: Element) => {
      const port = { top: side / 2, bottom: innerHeight - side / 2 };
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { overflowY, scrollPaddingTop } = getComputedStyle(around);
        if (overflowY === 'visible') continue;
        const { top, bottom } = around.getBoundingClientRect();
        const covered = parseFloat(scrollPaddingTop) || 0;
        port.top = Math.max(port.top, top + covered + side / 2);
        port.bottom = Math.min(port.bottom, bottom - side / 2);
      }
      return port;
    };
    return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((element) => {
      if (element.matches(':disabled') || inSentence(element)) return [];
      const label = element.closest('label');
      const { left, right, top, bottom } = (label ?? element).getBoundingClientRect();
      const port = portOf(element);
      const seen = top > port.top && left > 0 && right < innerWidth && bottom < port.bottom;
      if (!element.checkVisibility({ visibilityProperty: true }) || right - left < 2 || !seen)
        return [];
      const hits = (x: number, y: number) => {
        const there = document.elementFromPoint(x, y);
        return there !== null && (element.contains(there) || label?.contains(there) === true);
      };
      const x = (left + right) / 2;
      const y = (top + bottom) / 2;
      if (!hits(x, y)) return [];
      const half = side / 2 - rounding;
      if (hits(x - half, y) && hits(x + half, y) && hits(x, y - half) && hits(x, y + half))
        return [];
      const reach = (across: number, down: number) => {
        let far = 0;
        while (far < side && hits(x + across * (far + 1), y + down * (far + 1))) far += 1;
        return far;
      };
      const width = reach(1, 0) + reach(-1, 0) + 1;
      const height = reach(0, 1) + reach(0, -1) + 1;
      if (Math.min(width, height) >= side - rounding) return [];
      const name = element.ariaLabel ?? element.textContent.trim();
      return [`${name.slice(0, 60)}: ${width} × ${height}`];
    });
  }, side);
}
