import axe from 'axe-core';
import type { Locator, Page } from '@playwright/test';

/*
 * What keeps people out of a page as it stands: by axe, by the focus, by text that is cut off.
 */

/** All that axe looks for, save what only WCAG's highest level asks. */
const allRules: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'],
};

/** Those of its rules of which the answer can be another in another theme or language. */
const rulesOfLooksAndWords: axe.RunOnly = {
  type: 'rule',
  values: [
    'color-contrast',
    'link-in-text-block',
    'label-content-name-mismatch',
    'html-lang-valid',
    'valid-lang',
  ],
};

/** How many places with the same fault are told. */
const few = 3;

/**
 * What axe finds wrong with the page as it stands, by rule and place; of each rule a few.
 *
 * @param rules all of them, or only those for looks and words, in a state in which all were asked before
 * @param within the part of the page that is looked at, if not all of it: the rest was looked at before
 */
export async function findings(
  page: Page,
  rules: 'all' | 'looks and words',
  within = 'html',
): Promise<string[]> {
  // What is not shown is taken out for as long: axe would walk through all of it to find it hidden.
  const away = await page.evaluateHandle(() => {
    const hidden = '.part:not([data-shown]) > [data-part], [data-part] [hidden]';
    return [...document.querySelectorAll(hidden)].map((element) => {
      const place = new Comment();
      element.replaceWith(place);
      return { element, place };
    });
  });
  // Once in each page: to read axe takes as long as to run it.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ([rules, within]) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const { violations } = await here.run(within, {
        runOnly: rules,
        resultTypes: ['violations'],
        iframes: false,
      });
      return violations.map(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`,
        ),
      );
    },
    [rules === 'all' ? allRules : rulesOfLooksAndWords, within] as const,
  );
  await away.evaluate((list) => {
    for (const { element, place } of list) place.replaceWith(element);
  });
  return found.flatMap((faults) =>
    faults
      // Axe measures boxes; these are hit beyond theirs, which `tooSmallToHit` measures.
      .filter((fault) => !/^target-size: .*(\.more|data-argument)/.test(fault))
      .slice(0, few),
  );
}

/**
 * The buttons and steps of the map that a press hits in less than 24 by 24 pixels, with the size. Two
 * that lie closer to each other than that share the room.
 */
export function tooSmallToHit(page: Page): Promise<string[]> {
  return page.locator('.stage').evaluate((stage) => {
    const [least, rounding] = [24, 1];
    return [...stage.querySelectorAll<HTMLElement>('.more, [data-argument]')].flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const targetAt = (across: number, down: number) =>
        document.elementFromPoint(across, down)?.closest('.more, [data-argument]');
      if (targetAt(x, y) !== element) return [];
      const hits = (across: number, down: number) => Boolean(targetAt(across, down));
      const reach = (across: number, down: number) => {
        let far = 0;
        while (far < least && hits(x + across * (far + 1), y + down * (far + 1))) far += 1;
        return far;
      };
      const [wide, high] = [reach(1, 0) + reach(-1, 0) + 1, reach(0, 1) + reach(0, -1) + 1];
      const name = element.ariaLabel ?? '';
      return Math.min(wide, high) < least - rounding ? [`${name}: ${wide} × ${high}`] : [];
    });
  });
}

/** Who has the focus, and what is wrong with how that is seen; "" when all is well. */
export function focusSeen(page: Page): Promise<{ name: string; fault: string }> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const root = element?.getRootNode();
    const around = root instanceof ShadowRoot ? root : document;
    if (!element || element === document.body) return { name: '', fault: '' };
    const name = `${element.tagName} ${element.ariaLabel ?? element.textContent.trim().slice(0, 40)}`;
    // A choice may show it around the whole of its label; the map, within its own edge.
    const rings = [element, element.closest('label'), element.nextElementSibling]
      .filter((one) => one !== null)
      .flatMap((one) => [getComputedStyle(one), getComputedStyle(one, '::after')]);
    const ringed = rings.some(
      ({ outlineStyle, outlineWidth, borderTopWidth, content }) =>
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
        (content !== 'none' && element.matches('.stage') && parseFloat(borderTopWidth) >= 2),
    );
    const { left, right, top, bottom } = (
      element.closest('label') ?? element
    ).getBoundingClientRect();
    const shares = [0.1, 0.5, 0.9];
    const inSight = shares.some((across) =>
      shares.some((down) => {
        const x = left + (right - left) * across;
        const y = top + (bottom - top) * down;
        const there = around.elementFromPoint(x, y);
        return there !== null && (element.contains(there) || there.contains(element));
      }),
    );
    return { name, fault: ringed ? (inSight ? '' : 'covered') : 'no ring' };
  });
}

/** Texts that are cut off, leave their button, or run into another text, in parts of the page. */
export function spoiltTexts(regions: Locator): Promise<string[]> {
  return regions.evaluateAll((elements) => {
    const slack = 2;
    const texts: { text: string; rects: DOMRect[]; faults: string[] }[] = [];
    for (const region of elements) {
      const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!text || !parent?.checkVisibility() || parent.closest('.visually-hidden, .world'))
          continue;
        // What is told only to who does not see it.
        if (getComputedStyle(parent).clipPath === 'inset(50%)') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        let rects = [...range.getClientRects()];
        const faults: string[] = [];
        for (let box: Element | null = parent; box; box = box.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(box);
          const { left, right, top, bottom } = box.getBoundingClientRect();
          const within = ({ x, y, width, height }: DOMRect) => ({
            across: x >= left - slack && x + width <= right + slack,
            down: y >= top - slack && y + height <= bottom + slack,
          });
          const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
          // What is scrolled away is not cut off.
          rects = rects.filter(
            (one) =>
              (!scrolls(overflowX) || within(one).across) &&
              (!scrolls(overflowY) || within(one).down),
          );
          const button = box.matches('button');
          const cuts = (overflow: string) => button || overflow === 'hidden' || overflow === 'clip';
          const spoilt = rects.some(
            (one) =>
              (cuts(overflowX) && !within(one).across) || (cuts(overflowY) && !within(one).down),
          );
          if (spoilt) faults.push(button ? 'leaves its button' : 'is cut off');
        }
        texts.push({ text, rects, faults });
      }
    }
    const collides = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
      // Lines of one text overlap a little, by their fonts' boxes.
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > one.height / 2;
    return texts.flatMap(({ text, rects, faults }, i) => [
      ...faults.map((fault) => `“${text}” ${fault}`),
      ...texts
        .slice(i + 1)
        .filter((other) => rects.some((one) => other.rects.some((two) => collides(one, two))))
        .map((other) => `“${text}” runs into “${other.text}”`),
    ]);
  });
}
