import type { Point } from './drawing.ts';
import type { Rectangle } from './rectangle.ts';

/** An upright rectangle by its edges. */
export interface Span {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The smallest rectangle around a polyline. */
export function spanOf(points: readonly Point[]): Span {
  const span = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    span.left = Math.min(span.left, x);
    span.right = Math.max(span.right, x);
    span.top = Math.min(span.top, y);
    span.bottom = Math.max(span.bottom, y);
  }
  return span;
}

/** The edges of a rectangle that is given by its centre. */
export function edgesOf({ x, y, width, height }: Rectangle): Span {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether two rectangles meet: where they lie apart, nothing in one crosses anything in the other. */
export function spansMeet(a: Span, b: Span): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}
