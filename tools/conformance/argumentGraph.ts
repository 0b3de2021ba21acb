import type { Verdict } from '../../src/reasoning/verdict.ts';

/*
 * An argument graph of Carneades 4, as its YAML files give it. The names of statements are without
 * the differences in white space that Carneades overlooks.
 */

/** One property by which arguments are ordered, from the weakest to the strongest. */
export interface PropertyOrder {
  readonly property: string;
  /** For numbers and dates: whether the strongest is the highest (ascending) or the lowest. */
  readonly direction: 'ascending' | 'descending';
  /** For words: from the weakest to the strongest; empty: in the order of the alphabet. */
  readonly values: readonly string[];
}

/** How the weight of an argument follows from its premises. */
export type Weighing =
  /** `linked`: all premises; `convergent`: one will do; `cumulative`, `factorized`: the more, the heavier. */
  | { readonly kind: 'linked' | 'convergent' | 'cumulative' | 'factorized' }
  | { readonly kind: 'constant'; readonly weight: number }
  /** Linked, and weighed by the properties of the arguments' schemes. */
  | { readonly kind: 'preference'; readonly order: readonly PropertyOrder[] }
  /** A sum over properties of what the conclusion is about. */
  | { readonly kind: 'criteria' };

/** Properties of a scheme or an argument that arguments can be ordered by. */
export type Properties = ReadonlyMap<string, unknown>;

/** One argument of a graph. */
export interface GraphArgument {
  readonly id: string;
  readonly weighing: Weighing;
  /** The properties of its scheme. */
  readonly properties: Properties;
  /** The names of properties of its own. */
  readonly ownProperties: readonly string[];
  /** Each as often as it is listed. */
  readonly premises: readonly string[];
  readonly conclusion: string;
  readonly undercutter: string | undefined;
}

/** How much stronger than all others a position has to be: preponderance, clear, beyond doubt. */
export type Standard = 'PE' | 'CCE' | 'BRD';

/** Statements of which at most one can be in, but for those that are assumed. */
export interface Issue {
  readonly id: string;
  readonly positions: readonly string[];
  readonly standard: Standard;
}

/** A scheme from which Carneades makes arguments wherever its premises are found. */
export interface Rule {
  readonly id: string;
  readonly variables: readonly string[];
  /** Patterns of what has to be found. */
  readonly premises: readonly string[];
  readonly conclusions: readonly string[];
  /** Patterns of what it assumes on the way. */
  readonly assumptions: readonly string[];
}

/** Patterns whose instances are the positions of one issue. */
export interface IssueScheme {
  readonly id: string;
  readonly patterns: readonly string[];
}

/** An argument that is said to apply a scheme, with these values of the scheme's variables. */
export interface Application {
  readonly argument: string;
  readonly scheme: string;
  readonly parameters: readonly string[];
  /** Whether the argument itself says nothing but that. */
  readonly isBare: boolean;
}

/** A whole graph, and what is expected of it. */
export interface ArgumentGraph {
  /** The text of each statement. */
  readonly statements: ReadonlyMap<string, string>;
  /** What is assumed; some of it may be no statement of the graph. */
  readonly assumptions: ReadonlySet<string>;
  readonly issues: readonly Issue[];
  readonly arguments: readonly GraphArgument[];
  readonly rules: readonly Rule[];
  readonly issueSchemes: readonly IssueScheme[];
  readonly applications: readonly Application[];
  /** What is expected: in is to stand, out to fall, undecided to be contested. */
  readonly tests: ReadonlyMap<string, Verdict>;
}
