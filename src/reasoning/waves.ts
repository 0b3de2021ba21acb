import type { Evaluation } from './evaluation.ts';

/**
 * In which order a change spreads: for each statement and argument whose verdict is another than it
 * was, the number of its wave, from 0. What is decided follows the rounds of the interpretation;
 * what has become contested follows the first of what it leans on.
 *
 * @param from what was changed itself, if anything in particular: it comes first
 */
export function wavesOf(
  before: Evaluation,
  after: Evaluation,
  from?: string,
): ReadonlyMap<string, number> {
  const { taking, outcomes } = after;
  const times = new Map<string, number>();
  const contested: string[] = [];
  for (const [id, { verdict, round }] of outcomes) {
    if (before.outcomes.get(id)?.verdict === verdict) continue;
    if (id === from) times.set(id, 0);
    else if (verdict === 'contested') contested.push(id);
    else times.set(id, round);
  }
  const leansOn = (id: string): readonly string[] => {
    const statement = taking.statements.get(id);
    return statement
      ? [...statement.supports, ...statement.objections].map((line) => line.id)
      : [
          ...(taking.lines.get(id)?.premises ?? []),
          ...taking.undercutters(id).map((line) => line.id),
        ];
  };
  for (let waiting = contested; waiting.length > 0;) {
    const next = waiting.map((id) => {
      const known = leansOn(id).flatMap((other) => times.get(other) ?? []);
      return { id, time: known.length > 0 ? Math.min(...known) + 1 : undefined };
    });
    const settled = next.filter(({ time }) => time !== undefined);
    // What changed for no visible reason, as when another starting point is taken, comes at once.
    for (const { id, time } of settled.length > 0 ? settled : next) times.set(id, time ?? 1);
    waiting = waiting.filter((id) => !times.has(id));
  }
  const order = [...new Set(times.values())].sort((a, b) => a - b);
  return new Map([...times].map(([id, time]) => [id, order.indexOf(time)]));
}
