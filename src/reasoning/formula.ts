/**
 * An acceptance condition: a propositional formula over the names of a framework's nodes. `xor`,
 * `iff` and `imp` occur in frameworks from elsewhere; the conditions of a map do without.
 */
export type Formula =
  | { readonly op: 'constant'; readonly value: boolean }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'not'; readonly of: Formula }
  | { readonly op: 'and' | 'or'; readonly of: readonly Formula[] }
  | { readonly op: 'xor' | 'iff' | 'imp'; readonly of: readonly [Formula, Formula] };

/** An abstract dialectical framework: each node's acceptance condition, by the node's name. */
export type Conditions = ReadonlyMap<string, Formula>;

/** Always true: ⊤. */
export const truth: Formula = { op: 'constant', value: true };

/** Always false: ⊥. */
export const falsehood: Formula = { op: 'constant', value: false };

/** True where the node is. */
export function name(of: string): Formula {
  return { op: 'name', name: of };
}

/** True where the formula is false. */
export function not(of: Formula): Formula {
  return { op: 'not', of };
}

/** True where all are; of none, always. */
export function all(of: readonly Formula[]): Formula {
  const [first] = of;
  return of.length === 1 && first ? first : { op: 'and', of };
}

/** True where one is; of none, never. */
export function any(of: readonly Formula[]): Formula {
  const [first] = of;
  return of.length === 1 && first ? first : { op: 'or', of };
}
