import type { ArgumentMap } from './argumentMap.ts';
import { circlesOf } from './circles.ts';

/**
 * The circles in which statements support one another, each once, as the ids along it.
 * A statement on a circle cannot stand by that support alone.
 */
export function supportCircles(map: ArgumentMap<unknown>): string[][] {
  const supports = new Map<string, string[]>();
  for (const { kind, premises, conclusion } of map.arguments) {
    if (kind !== 'for') continue;
    for (const premise of premises) {
      supports.set(premise, [...(supports.get(premise) ?? []), conclusion]);
    }
  }
  return circlesOf(supports.keys(), (id) => supports.get(id) ?? []);
}
