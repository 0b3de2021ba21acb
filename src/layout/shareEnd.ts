import type { Link } from './drawing.ts';

/** Whether two links start or end at the same node: they meet there and cannot be told to cross. */
export function shareEnd(a: Link, b: Link): boolean {
  return (
    a.source === b.source || a.source === b.target || a.target === b.source || a.target === b.target
  );
}
