import type { Conditions, Formula } from '../src/reasoning/formula.ts';
import { verdictOf, type Outcome, type Value } from '../src/reasoning/verdict.ts';

/**
 * The grounded interpretation as it is defined, with nothing clever about it: from all-undecided,
 * every condition is evaluated anew, by strong Kleene logic, until a round changes nothing.
 */
export function naiveInterpretation(conditions: Conditions): ReadonlyMap<string, Outcome> {
  const decided = new Map<string, { value: Value; round: number }>();
  const valueOf = (name: string): Value => decided.get(name)?.value ?? 0;
  for (let round = 1, changes = true; changes; round += 1) {
    const found: (readonly [string, Value])[] = [];
    for (const [name, condition] of conditions) {
      const value = kleene(condition, valueOf);
      if (value !== valueOf(name)) found.push([name, value]);
    }
    for (const [name, value] of found) decided.set(name, { value, round });
    changes = found.length > 0;
  }
  const outcomes = new Map<string, Outcome>();
  for (const name of conditions.keys()) {
    const { value, round } = decided.get(name) ?? { value: 0, round: 0 };
    outcomes.set(name, { verdict: verdictOf(value), round });
  }
  return outcomes;
}

/** The value of a formula by strong Kleene logic: "and" is the least, "or" the greatest. */
function kleene(formula: Formula, valueOf: (name: string) => Value): Value {
  switch (formula.op) {
    case 'constant':
      return formula.value ? 1 : -1;
    case 'name':
      return valueOf(formula.name);
    case 'not':
      return negative(kleene(formula.of, valueOf));
    case 'and':
      return extreme(formula.of, -1, valueOf);
    case 'or':
      return extreme(formula.of, 1, valueOf);
    case 'imp':
    case 'xor':
    case 'iff': {
      const [a, b] = [kleene(formula.of[0], valueOf), kleene(formula.of[1], valueOf)];
      if (formula.op === 'imp') return Math.max(negative(a), b) as Value;
      if (a === 0 || b === 0) return 0;
      return (a === b) === (formula.op === 'iff') ? 1 : -1;
    }
  }
}

/** The greatest (1) or least (-1) value of some formulas: looks no further than it must. */
function extreme(of: readonly Formula[], end: 1 | -1, valueOf: (name: string) => Value): Value {
  let furthest = negative(end);
  for (const part of of) {
    const value = kleene(part, valueOf);
    if (value === end) return end;
    if (value === 0) furthest = 0;
  }
  return furthest;
}

function negative(value: Value): Value {
  return value === 0 ? 0 : value === 1 ? -1 : 1;
}
