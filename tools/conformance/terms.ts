/**
 * A term, as Carneades reads the names of statements and the patterns of its schemes: an atom or a
 * number (no arguments), a compound `f(a,b)`, a negation (`¬`, with one argument) or a variable, which
 * begins with a capital.
 */
export type Term =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'compound'; readonly functor: string; readonly args: readonly Term[] };

/** What variables stand for. */
export type Bindings = ReadonlyMap<string, Term>;

/** A word or a sign, and the white space before it. */
const token = /\s*(?:([\p{L}\p{N}_]+|[¬(),])|(.))/gsu;

/** Reads a term; `undefined` if the text is none, such as a sentence or a calculation. */
export function parseTerm(text: string): Term | undefined {
  const tokens: string[] = [];
  for (const [, known, unknown] of text.trim().matchAll(token)) {
    if (known === undefined || unknown !== undefined) return undefined;
    tokens.push(known);
  }
  const term = takeTerm(tokens);
  return tokens.length === 0 ? term : undefined;
}

/** Takes a term off the beginning of the tokens. */
function takeTerm(tokens: string[]): Term | undefined {
  const isNext = (sign: string) => tokens[0] === sign;
  const first = tokens.shift();
  if (first === '¬') {
    const negated = takeTerm(tokens);
    return negated && { kind: 'compound', functor: '¬', args: [negated] };
  }
  if (first === undefined || '(),'.includes(first)) return undefined;
  if (!isNext('(')) {
    return /^[A-Z]/.test(first)
      ? { kind: 'variable', name: first }
      : { kind: 'compound', functor: first, args: [] };
  }
  const args: Term[] = [];
  do {
    tokens.shift();
    const arg = takeTerm(tokens);
    if (!arg) return undefined;
    args.push(arg);
  } while (isNext(','));
  return tokens.shift() === ')' ? { kind: 'compound', functor: first, args } : undefined;
}

/** The text of a term, without white space. */
export function printTerm(term: Term): string {
  if (term.kind === 'variable') return term.name;
  const args = term.args.map(printTerm).join(',');
  if (term.functor === '¬') return `¬${args}`;
  return term.args.length > 0 ? `${term.functor}(${args})` : term.functor;
}

/** A statement's name without the differences in white space that Carneades overlooks in terms. */
export function normaliseName(name: string): string {
  const term = parseTerm(name);
  return term ? printTerm(term) : name.trim();
}

/** The term of a statement's name; a name that is no term counts as an atom. */
export function termOfName(name: string): Term {
  return parseTerm(name) ?? { kind: 'compound', functor: name, args: [] };
}

/**
 * Matches a pattern with a term, one way: variables of the pattern come to stand for parts of the
 * term. A variable of the term equals nothing, not even itself, as in Carneades.
 *
 * @returns the bindings with those that the match adds; `undefined` if there is no match
 */
export function matchTerm(pattern: Term, term: Term, bindings: Bindings): Bindings | undefined {
  if (pattern.kind === 'variable') {
    const bound = bindings.get(pattern.name);
    if (!bound) return new Map([...bindings, [pattern.name, term]]);
    return isSame(bound, term) ? bindings : undefined;
  }
  if (term.kind === 'variable') return undefined;
  if (pattern.functor !== term.functor || pattern.args.length !== term.args.length) {
    return undefined;
  }
  let matched: Bindings | undefined = bindings;
  pattern.args.forEach((arg, index) => {
    const other = term.args[index];
    matched = matched && other && matchTerm(arg, other, matched);
  });
  return matched;
}

function isSame(one: Term, other: Term): boolean {
  return (
    one.kind === 'compound' &&
    other.kind === 'compound' &&
    one.functor === other.functor &&
    one.args.length === other.args.length &&
    one.args.every((arg, index) => {
      const counterpart = other.args[index];
      return counterpart !== undefined && isSame(arg, counterpart);
    })
  );
}

/** The term with what its variables stand for in their place. */
export function substitute(term: Term, bindings: Bindings): Term {
  if (term.kind === 'variable') return bindings.get(term.name) ?? term;
  return { ...term, args: term.args.map((arg) => substitute(arg, bindings)) };
}

/** The names of the variables in a term. */
export function variablesOf(term: Term): readonly string[] {
  return term.kind === 'variable' ? [term.name] : term.args.flatMap(variablesOf);
}
