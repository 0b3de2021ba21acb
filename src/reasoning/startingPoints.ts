import type { Origin } from '../model/argumentMap.ts';
import { participants, type Footing, type Participants, type ReasonedMap } from './participants.ts';

/** From where a reader starts to judge: what takes part, and what is taken for granted. */
export const startingPoints = ['minister', 'outside', 'own'] as const;

/** A starting point. */
export type StartingPoint = (typeof startingPoints)[number];

/** The origins of what belongs to the documents' own case. */
const own: readonly Origin[] = ['stated', 'implicit'];

/**
 * What takes part from a starting point.
 *
 * - `minister`: the documents' own case. All that it builds on without giving reasons is taken for
 *   granted: that others said what they report too, but not that those others are right.
 * - `outside`: what others say takes part as well, and is taken for granted likewise.
 * - `own`: all of it takes part, and nothing is taken for granted until the reader marks it.
 *
 * What the documents build on without reasons of their own is so granted also where somebody else
 * gives reasons for it.
 */
export function startingFrom(map: ReasonedMap, start: StartingPoint): Participants {
  const originOf = new Map(map.statements.map(({ id, origin }) => [id, origin]));
  const isOutside = (id: string) => originOf.get(id) === 'outside';
  /** Whether whoever says a statement gives a reason for it. */
  const reasoned = new Set<string>();
  for (const { kind, premises, conclusion } of map.arguments) {
    if (kind !== 'for') continue;
    if (isOutside(conclusion) || !premises.some(isOutside)) reasoned.add(conclusion);
  }
  const footing = new Map<string, Footing>();
  for (const { id } of map.statements) {
    if (!reasoned.has(id)) footing.set(id, start === 'own' ? 'open' : 'granted');
  }
  return participants(map, { footing, ...(start === 'minister' && { origins: own }) });
}
