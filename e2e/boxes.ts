import type { Locator, Page } from '@playwright/test';

/*
 * Where things lie on the screen, in CSS pixels. All of this is measured in the browser, so that it
 * holds for whatever font and text spacing the reader has.
 */

/** A rectangle on the screen, and what lies in it. */
export interface Box {
  id: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A point on the screen. */
export interface Point {
  x: number;
  y: number;
}

/** Differences smaller than this are rounding. */
const rounding = 0.5;

/** The boxes of cards or junctions, by their ids. */
export function boxesOf(drawn: Locator): Promise<Box[]> {
  return drawn.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const { statement, argument } = (element as HTMLElement).dataset;
      return { id: statement ?? argument ?? '', left, top, right, bottom };
    }),
  );
}

/** The box of the one thing that a locator finds. */
export async function boxOf(locator: Locator): Promise<Box> {
  return locator.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { id: '', left, top, right, bottom };
  });
}

/** The pairs that overlap on the screen, among all cards and junctions that are drawn. */
export async function overlaps(page: Page): Promise<string[]> {
  const boxes = await boxesOf(page.locator('[data-statement], [data-argument]'));
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} × ${b.id}`] : [])),
  );
}

function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > rounding &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > rounding
  );
}

/** Whether one box lies within another. */
export function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - rounding &&
    inner.right <= outer.right + rounding &&
    inner.top >= outer.top - rounding &&
    inner.bottom <= outer.bottom + rounding
  );
}

/** The middle of a box. */
export function middle({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/**
 * What cannot be read on cards: text that leaves its card, is cut off, or runs into another text of
 * the card or into its button. One line for each fault; none when all is well.
 */
export function crampedTexts(cards: Locator): Promise<string[]> {
  return cards.evaluateAll((elements) =>
    elements.flatMap((card) => {
      const faults: string[] = [];
      const id = card.getAttribute('data-statement') ?? '';
      const outer = card.getBoundingClientRect();
      const scale = outer.width / (card as HTMLElement).offsetWidth;

      for (const element of card.querySelectorAll<HTMLElement>('*')) {
        // Left out: what is for screen readers only, pictures, and buttons, which reach beyond.
        if (element.clientWidth <= 1 || element.closest('svg, button')) continue;
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        if (scrollWidth > clientWidth + 1) faults.push(`${id}: wider than its box`);
        if (scrollHeight > clientHeight + 1) faults.push(`${id}: higher than its box`);
      }

      const texts: { text: string; rects: DOMRect[] }[] = [];
      const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        const parent = node.parentElement;
        // Texts for screen readers only are one pixel wide.
        if (!text || !parent || parent.getBoundingClientRect().width <= 1.5 * scale) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()];
        const button = parent.closest('button')?.getBoundingClientRect();
        const room = button ?? outer;
        for (const { left, right, top, bottom } of rects) {
          if (left < room.left || right > room.right || top < room.top || bottom > room.bottom)
            faults.push(`${id}: “${text}” leaves its card or button`);
        }
        texts.push({ text, rects: button ? [button] : rects });
      }
      const slack = 2 * scale;
      texts.forEach((a, i) => {
        for (const b of texts.slice(i + 1)) {
          const collide = a.rects.some((one) =>
            b.rects.some(
              (other) =>
                Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
                Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack,
            ),
          );
          if (collide) faults.push(`${id}: “${a.text}” runs into “${b.text}”`);
        }
      });
      return faults;
    }),
  );
}

/** The words of labels that are broken in two, for want of room. */
export function brokenWords(cards: Locator): Promise<string[]> {
  return cards.locator('[data-label]').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const broken: string[] = [];
      const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );
}

/** Sets the text spacing that a reader may need (WCAG 2.2, success criterion 1.4.12). */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** A point of the stage where nothing is drawn and nothing lies over it. */
export function emptySpot(stage: Locator): Promise<Point> {
  return stage.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    for (let down = 0.9; down > 0.1; down -= 0.04) {
      for (let across = 0.1; across < 0.9; across += 0.04) {
        const x = left + width * across;
        const y = top + height * down;
        if (document.elementFromPoint(x, y) === element) return { x, y };
      }
    }
    throw new Error('The stage has no empty spot.');
  });
}

/**
 * The drawn links that do not start and end at what they name, by "from to": each end should touch
 * the box of the card or junction.
 */
export function looseLinks(page: Page): Promise<string[]> {
  return page.locator('path[data-from][data-to]').evaluateAll((paths) =>
    paths.flatMap((path) => {
      if (!(path instanceof SVGPathElement)) return ['a link that is no path'];
      const { from = '', to = '' } = path.dataset;
      const matrix = path.getScreenCTM();
      const touches = (id: string, point: DOMPoint): boolean => {
        const target = document.querySelector(`[data-statement="${id}"], [data-argument="${id}"]`);
        if (!target || !matrix) return false;
        const at = point.matrixTransform(matrix);
        const box = target.getBoundingClientRect();
        const slack = 8 * matrix.a + 1;
        return (
          at.x > box.left - slack &&
          at.x < box.right + slack &&
          at.y > box.top - slack &&
          at.y < box.bottom + slack
        );
      };
      const length = path.getTotalLength();
      const fine =
        length > 0 &&
        touches(from, path.getPointAtLength(0)) &&
        touches(to, path.getPointAtLength(length));
      return fine ? [] : [`${from} ${to}`];
    }),
  );
}
