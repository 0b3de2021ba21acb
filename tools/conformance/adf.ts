import {
  falsehood,
  name,
  truth,
  type Conditions,
  type Formula,
} from '../../src/reasoning/formula.ts';
import { ShallowFormulas, type Operator } from './shallowFormula.ts';
import { Tokens, type Token } from './tokens.ts';

/** An abstract dialectical framework as a file gives it. */
export interface Framework {
  /** Its statements, in the order in which they are declared. */
  readonly statements: readonly string[];
  /** Their acceptance conditions, and those of helping nodes that are not in the file. */
  readonly conditions: Conditions;
}

/** How many operands each operator takes: at least, at most. */
const arities: Readonly<Record<Operator, readonly [number, number]>> = {
  and: [1, Infinity],
  or: [1, Infinity],
  neg: [1, 1],
  xor: [2, 2],
  iff: [2, 2],
  imp: [2, 2],
};

/** Notes where a statement is named. */
type Mention = (token: Token) => void;

const constants: ReadonlyMap<string, Formula> = new Map([
  ['v', truth],
  ['f', falsehood],
]);

/**
 * Reads a framework: facts `s(x).` or `statement(x).` that declare statements and `ac(x, φ).` that
 * give their acceptance conditions, in any order, where φ is a name, `c(v)`, `c(f)`, or made of
 * `and or neg xor iff imp`. However long and deeply nested a condition is, it is read in time linear
 * in its length, and without recursion.
 *
 * @throws Malformed where the text is anything else, and where a statement that is declared has no
 *   condition, or one that has a condition or is named in one is not declared
 */
export function readFramework(text: string): Framework {
  const tokens = new Tokens(text);
  const formulas = new ShallowFormulas();
  const declared = new Map<string, Token>();
  const conditions = new Map<string, Formula>();
  const named = new Map<string, Token>();
  const mention: Mention = (token) => {
    if (!named.has(token.text)) named.set(token.text, token);
  };

  for (let fact = tokens.next(); fact.kind !== 'end'; fact = tokens.next()) {
    const kind = fact.kind === 'name' && tokens.peek().kind === '(' ? fact.text : '';
    if (kind !== 's' && kind !== 'statement' && kind !== 'ac') {
      tokens.fail(fact, 'a fact s(…), statement(…) or ac(…, …) is expected');
    }
    tokens.expect('(');
    const statement = tokens.expect('name');
    mention(statement);
    if (kind === 'ac') {
      if (conditions.has(statement.text)) {
        tokens.fail(statement, 'a statement that has no acceptance condition yet is expected');
      }
      tokens.expect(',');
      conditions.set(statement.text, readCondition(tokens, mention, formulas));
    } else if (!declared.has(statement.text)) {
      declared.set(statement.text, statement);
    }
    tokens.expect(')');
    tokens.expect('.');
  }

  for (const [statement, token] of named) {
    if (!declared.has(statement)) tokens.fail(token, 'a statement that is declared is expected');
  }
  for (const [statement, token] of declared) {
    if (!conditions.has(statement)) {
      tokens.fail(token, 'a statement that has an acceptance condition is expected');
    }
  }
  return {
    statements: [...declared.keys()],
    conditions: new Map([...conditions, ...formulas.cut]),
  };
}

/** Reads one condition: a formula that ends where no operator is open any more. */
function readCondition(tokens: Tokens, mention: Mention, formulas: ShallowFormulas): Formula {
  /** The operators that are open, and how many operands each has so far. */
  const open: { readonly operator: Operator; operands: number }[] = [];
  for (;;) {
    const operator = readOperand(tokens, mention, formulas);
    if (operator) {
      open.push({ operator, operands: 0 });
      formulas.open(operator);
      continue;
    }
    // An operand is complete, and with it perhaps the operators around it.
    for (;;) {
      const around = open.at(-1);
      if (!around) return formulas.take();
      around.operands += 1;
      const [least, most] = arities[around.operator];
      const next = tokens.next();
      if (next.kind === ',' && around.operands < most) break;
      if (next.kind !== ')' || around.operands < least) {
        const comma = around.operands < most ? ['","'] : [];
        const bracket = around.operands < least ? [] : ['")"'];
        tokens.fail(next, `${[...comma, ...bracket].join(' or ')} is expected`);
      }
      open.pop();
      formulas.close();
    }
  }
}

/** Adds a name or a constant to the formula; of an operator, reads its beginning and returns it. */
function readOperand(
  tokens: Tokens,
  mention: Mention,
  formulas: ShallowFormulas,
): Operator | undefined {
  const token = tokens.expect('name');
  if (tokens.peek().kind !== '(') {
    mention(token);
    formulas.add(name(token.text));
    return undefined;
  }
  tokens.next();
  if (isOperator(token.text)) return token.text;
  if (token.text !== 'c') {
    tokens.fail(token, `an operator (c, ${Object.keys(arities).join(', ')}) is expected`);
  }
  const value = tokens.expect('name');
  formulas.add(constants.get(value.text) ?? tokens.fail(value, '"v" or "f" is expected'));
  tokens.expect(')');
  return undefined;
}

function isOperator(text: string): text is Operator {
  return Object.hasOwn(arities, text);
}
