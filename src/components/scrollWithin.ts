/**
 * Brings an element into sight within what scrolls right around it. What that lies in, such as an
 * article around the map, is left where it is.
 */
export function scrollWithin(element: Element): void {
  const around = scrollerOf(element);
  if (!around) return;
  const part = element.getBoundingClientRect();
  const whole = around.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(around);
  const above = part.top - whole.top - (parseFloat(scrollPaddingTop) || 0);
  const below = part.bottom - whole.bottom + (parseFloat(scrollPaddingBottom) || 0);
  if (above < 0) around.scrollBy(0, above);
  else if (below > 0) around.scrollBy(0, Math.min(above, below));
}

function scrollerOf(element: Element): Element | undefined {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return undefined;
}
