import { all, any, name, not, type Conditions, type Formula } from '../../src/reasoning/formula.ts';

/** How formulas are put together. */
export type Operator = 'and' | 'or' | 'neg' | 'xor' | 'iff' | 'imp';

/** A formula, and how many operators are on its longest branch. */
interface Part {
  readonly formula: Formula;
  readonly depth: number;
}

/** The operands of one operator, or of operators that are one: "and" in "and", "or" in "or". */
interface Operands {
  readonly of: Formula[];
  depth: number;
}

interface Frame {
  readonly operator: Operator;
  /** Shared with the frame around it where the two are one operator. */
  readonly operands: Operands;
  readonly isMerged: boolean;
}

/**
 * The longest branch that is left whole. Evaluating a formula takes as many calls within calls as its
 * longest branch is long, so that a branch of tens of thousands would be too long.
 */
const mostDepth = 200;

/**
 * Puts formulas together from their parts, from left to right, without recursion and so that the
 * outcome is shallow: "and" within "and" becomes one, two negations cancel each other, and a branch
 * that is still too long is cut: the part below becomes the condition of a node of its own, which
 * stands in its place. In a grounded interpretation that makes no difference to any other node.
 */
export class ShallowFormulas {
  readonly #cut = new Map<string, Formula>();
  readonly #frames: Frame[] = [];
  #whole: Part | undefined;

  /** The conditions of the nodes that stand for parts that were cut off. */
  get cut(): Conditions {
    return this.#cut;
  }

  /** Whether an operator is open. */
  get isOpen(): boolean {
    return this.#frames.length > 0;
  }

  /** Opens an operator: what is added from now on is an operand of it. */
  open(operator: Operator): void {
    const around = this.#frames.at(-1);
    const isMerged = around?.operator === operator && (operator === 'and' || operator === 'or');
    this.#frames.push({
      operator,
      operands: isMerged ? around.operands : { of: [], depth: 0 },
      isMerged,
    });
  }

  /** Adds an operand to the operator that is open; where none is, the formula is this part. */
  add(formula: Formula): void {
    this.#add({ formula, depth: 0 });
  }

  /** Closes the operator that was opened last; that it has as many operands as it takes is up to the caller. */
  close(): void {
    const frame = this.#frames.pop();
    if (!frame || frame.isMerged) return;
    const { operator, operands } = frame;
    this.#add({ formula: apply(operator, operands.of), depth: operands.depth + 1 });
  }

  /** The formula that was put together, once nothing is open. @throws where there is none */
  take(): Formula {
    const whole = this.#whole;
    if (!whole || this.isOpen) throw new Error('The formula is not complete.');
    this.#whole = undefined;
    return whole.formula;
  }

  #add(part: Part): void {
    const around = this.#frames.at(-1);
    if (!around) {
      this.#whole = part;
      return;
    }
    const { formula, depth } = part.depth < mostDepth ? part : this.#cutOff(part);
    around.operands.of.push(formula);
    around.operands.depth = Math.max(around.operands.depth, depth);
  }

  #cutOff({ formula }: Part): Part {
    // No file has a name with this character.
    const standIn = `\0${this.#cut.size}`;
    this.#cut.set(standIn, formula);
    return { formula: name(standIn), depth: 0 };
  }
}

function apply(operator: Operator, of: readonly Formula[]): Formula {
  if (operator === 'and') return all(of);
  if (operator === 'or') return any(of);
  const [a, b] = of;
  if (a && operator === 'neg') return a.op === 'not' ? a.of : not(a);
  if (a && b && operator !== 'neg') return { op: operator, of: [a, b] };
  throw new Error(`"${operator}" has not enough operands.`);
}
