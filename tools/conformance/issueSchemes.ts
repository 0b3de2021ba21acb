import type { ArgumentGraph, Issue, IssueScheme } from './argumentGraph.ts';
import type { Gap } from './gaps.ts';
import {
  matchTerm,
  parseTerm,
  termOfName,
  variablesOf,
  type Bindings,
  type Term,
} from './terms.ts';

/** The issues that a graph's issue schemes add to its own, and what cannot be told of them. */
export interface MadeIssues {
  readonly issues: readonly Issue[];
  readonly gaps: readonly Gap[];
}

/** Statements that one issue scheme finds to be positions of one issue. */
interface Found {
  readonly scheme: IssueScheme;
  readonly positions: readonly string[];
  /** Whether other positions may be found, depending on the order in which statements are tried. */
  readonly isUncertain: boolean;
}

/**
 * Applies issue schemes: a list of patterns (such as `¬P` and `P`) finds for each statement that
 * matches the first one those that match the others, and an enumeration (such as `buy(X1)`, `...`,
 * `buy(Xn)`) all that match the first one with other values of the variables whose names end in a
 * digit. Together they are the positions of a new issue, with the lowest proof standard.
 *
 * Where some of them are positions of different issues, or of one but not all of it, Carneades makes
 * something that depends on the order of its tables; that is reported as a gap.
 */
export function makeIssues(graph: ArgumentGraph): MadeIssues {
  const statements = [...graph.statements.keys()];
  const terms = new Map(statements.map((statement) => [statement, termOfName(statement)]));
  const found = graph.issueSchemes.flatMap((scheme) => findPositions(scheme, terms));
  const issueOf = new Map(
    graph.issues.flatMap(({ id, positions }) => positions.map((position) => [position, id])),
  );
  const issues: Issue[] = [];
  const gaps: Gap[] = [];
  for (const { scheme, positions, isUncertain } of found) {
    const key = (one: readonly string[]) => JSON.stringify(one);
    const known = new Set(positions.map((position) => issueOf.get(position)));
    const overlaps = found.some(
      (other) =>
        key(other.positions) !== key(positions) &&
        other.positions.some((position) => positions.includes(position)),
    );
    if (isUncertain || overlaps || known.size > 1) {
      gaps.push({
        statements: positions,
        reason:
          `what Carneades makes of ${positions.join(', ')} by the issue scheme ${scheme.id} ` +
          'depends on the order of its tables',
      });
    } else if (
      known.has(undefined) &&
      !issues.some((one) => key(one.positions) === key(positions))
    ) {
      issues.push({ id: `${scheme.id} ${issues.length + 1}`, positions, standard: 'PE' });
    }
  }
  return { issues, gaps };
}

function findPositions(scheme: IssueScheme, terms: ReadonlyMap<string, Term>): readonly Found[] {
  const [first, ...rest] = scheme.patterns.map(parseTerm);
  // Carneades skips a scheme of one pattern, and a pattern that is no term.
  if (!first || rest.length === 0) return [];
  const others = rest.filter((pattern) => pattern !== undefined);
  const isEnumeration = scheme.patterns.length === 3 && scheme.patterns[1] === '...';

  return [...terms].flatMap(([statement, term]) => {
    const bindings = matchTerm(first, term, new Map());
    if (!bindings) return [];
    const kept: Bindings = new Map([...bindings].filter(([name]) => !/\d$/.test(name)));
    const belongs = (other: Term) =>
      isEnumeration
        ? matchTerm(first, other, kept)
        : others.some((pattern) => matchTerm(pattern, other, bindings));
    const positions = [...terms.keys()].filter((other) => {
      const otherTerm = terms.get(other);
      return other === statement || (otherTerm && belongs(otherTerm));
    });
    const isOpen = others.some((pattern) =>
      variablesOf(pattern).some((name) => !bindings.has(name)),
    );
    const isUncertain = !isEnumeration && isOpen && positions.length > 2;
    return positions.length > 1 ? [{ scheme, positions, isUncertain }] : [];
  });
}
