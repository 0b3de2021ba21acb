import { Circuit } from './circuit.ts';
import type { Conditions } from './formula.ts';
import type { Outcomes } from './verdict.ts';

/**
 * The grounded interpretation of an abstract dialectical framework: the least fixpoint of Γ from
 * all-undecided, where Γ makes a node true (false) if its condition is true (false) in every
 * completion of what is decided (Brewka, Ellmauthaler, Strass, Wallner & Woltran, "Abstract
 * Dialectical Frameworks Revisited", IJCAI 2013). It is unique, and does not depend on any order.
 *
 * Conditions are evaluated by strong Kleene logic. Where each name has one polarity within a
 * condition, as in all conditions of a map, that computes Γ exactly. Where a name occurs both
 * affirmed and negated it is sound, but may leave a node contested that Γ decides: of x ∨ ¬x it does
 * not see that it is always true. Takes time linear in the size of the conditions.
 *
 * @throws where a condition names a node that has none
 */
export function groundedInterpretation(conditions: Conditions): Outcomes {
  const circuit = new Circuit(conditions);
  circuit.evaluate();
  return circuit.outcomes();
}
