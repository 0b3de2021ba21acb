import type { ArgumentGraph, Rule } from './argumentGraph.ts';
import {
  matchTerm,
  parseTerm,
  printTerm,
  substitute,
  variablesOf,
  type Bindings,
  type Term,
} from './terms.ts';

/** What Carneades would add to a graph by applying its schemes to what is assumed. */
export interface Derivation {
  /** Statements that it adds an argument for, or assumes. */
  readonly statements: ReadonlySet<string>;
  /** Whether there may be others, of any name. */
  readonly isUnbounded: boolean;
  /** One scheme that is applied, and to what end. */
  readonly example: string;
}

/** More than this is as good as without bound: applications of schemes, attempts to match a premise. */
const mostApplications = 300;
const mostAttempts = 1_000_000;

/**
 * Finds what the schemes of a graph would add to it. Carneades applies a scheme with a conclusion
 * wherever statements that are assumed match its premises, then to what it concludes, and so on;
 * whether the premises come out in is no matter. An application that an argument of the graph stands
 * for, with the same parameters, adds nothing.
 *
 * Guards are not looked at, and a premise that is no plain term counts as found, so that this may
 * find more than Carneades adds, but never less.
 *
 * @returns `undefined` if nothing is added
 */
export function derive(graph: ArgumentGraph): Derivation | undefined {
  const facts = new Map<string, Term>();
  for (const assumption of graph.assumptions) addFact(facts, parseTerm(assumption));
  const known = new Set(
    graph.applications.map(({ scheme, parameters }) => keyOf(scheme, parameters)),
  );
  const applied = new Set<string>();
  const statements = new Set<string>();
  let attempts = 0;
  let isUnbounded = false;
  let example: string | undefined;

  const apply = (rule: Rule, bindings: Bindings): void => {
    const valueOf = (variable: string) => {
      const value = bindings.get(variable);
      return value ? printTerm(value) : '?';
    };
    // Schemes may do without declaring variables that occur in their premises only.
    const application = keyOf(rule.id, [...bindings.keys()].map(valueOf));
    if (applied.has(application)) return;
    applied.add(application);
    const isKnown = known.has(keyOf(rule.id, rule.variables.map(valueOf)));
    for (const pattern of [...rule.conclusions, ...rule.assumptions]) {
      const term = parseTerm(pattern);
      const result = term && substitute(term, bindings);
      const isWhole = result && variablesOf(result).length === 0;
      if (isWhole) addFact(facts, result);
      if (isKnown) continue;
      if (isWhole) statements.add(printTerm(result));
      else isUnbounded = true;
      example ??= `the scheme ${rule.id} gives an argument for ${result ? printTerm(result) : pattern}`;
    }
  };
  /** Applies a rule wherever its premises, from one of them on, are among the facts. */
  const search = (rule: Rule, premises: readonly Term[], bindings: Bindings): void => {
    const [premise, ...others] = premises;
    if (!premise) {
      apply(rule, bindings);
      return;
    }
    for (const fact of [...facts.values()]) {
      attempts += 1;
      if (attempts > mostAttempts || applied.size > mostApplications) return;
      const matched = matchTerm(premise, fact, bindings);
      if (matched) search(rule, others, matched);
    }
  };
  for (let before = -1; before < applied.size;) {
    before = applied.size;
    for (const rule of graph.rules) {
      search(rule, rule.premises.map(parseTerm).filter(isFindable), new Map());
    }
  }
  const isCut = attempts > mostAttempts || applied.size > mostApplications;
  if (example === undefined && !isCut) return undefined;
  return {
    statements,
    isUnbounded: isUnbounded || isCut,
    example: example ?? 'the schemes apply too often to follow',
  };
}

function addFact(facts: Map<string, Term>, term: Term | undefined): void {
  if (term) facts.set(printTerm(term), term);
}

function keyOf(scheme: string, values: readonly string[]): string {
  return JSON.stringify([scheme, values]);
}

/** A premise about arguments is found among the arguments, which are no facts here. */
function isFindable(premise: Term | undefined): premise is Term {
  return premise !== undefined && !(premise.kind === 'compound' && premise.functor === 'argument');
}
