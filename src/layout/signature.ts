import type { ArgumentMap } from '../model/argumentMap.ts';
import { statementsIn, views } from '../model/views.ts';
import { drawingOf, type CardSizes } from './drawing.ts';

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * A short name for all that a map's layout depends on: the sizes of its cards, its links and its
 * views. When it differs from that of a settled layout, that layout is out of date. FNV-1a, 64 bits
 * (Fowler, Noll & Vo), in hexadecimal, over the drawings as JSON.
 */
export function signature(map: ArgumentMap<unknown>, sizes: CardSizes): string {
  const drawings = views.map((view) => drawingOf(map, statementsIn(map, view), sizes));
  let hash = offset;
  for (const byte of new TextEncoder().encode(JSON.stringify(drawings))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
