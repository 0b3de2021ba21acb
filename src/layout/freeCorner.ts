import type { Rectangle } from './rectangle.ts';
import { edgesOf, spansMeet, type Span } from './span.ts';

/** Where something small stands just outside a card: at which edge, flush with which end of it. */
export const corners = ['below-right', 'below-left', 'above-right', 'above-left'] as const;

/** One of those places. */
export type Corner = (typeof corners)[number];

/**
 * The corner at which something covers least of what must stay within reach: the first of
 * `corners` among equals.
 *
 * @param size of what is to stand there, in map units
 * @param frame what is in sight; to reach out of it is worse than to cover anything
 * @param keepClear what should not be covered
 */
export function freeCorner(
  card: Rectangle,
  size: { width: number; height: number },
  frame: Span,
  keepClear: readonly Span[],
): Corner {
  const cost = (corner: Corner) => {
    const place = outside(edgesOf(card), size, corner);
    const covered = keepClear.filter((one) => spansMeet(one, place)).length;
    return covered + (contains(frame, place) ? 0 : keepClear.length + 1);
  };
  return corners.reduce((best, corner) => (cost(corner) < cost(best) ? corner : best));
}

function outside(
  card: Span,
  { width, height }: { width: number; height: number },
  corner: Corner,
): Span {
  const below = corner.startsWith('below');
  const right = corner.endsWith('right');
  return {
    left: right ? card.right - width : card.left,
    right: right ? card.right : card.left + width,
    top: below ? card.bottom : card.top - height,
    bottom: below ? card.bottom + height : card.top,
  };
}

function contains(outer: Span, inner: Span): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  );
}
