import type { Conditions, Formula } from './formula.ts';
import { verdictOf, type Outcome, type Outcomes, type Value } from './verdict.ts';

/** What is known of a node's value: it is no less than `atLeast`, no more than `atMost`. */
export interface Claim {
  readonly atLeast?: Value;
  readonly atMost?: Value;
}

/** A gate, affirmed or negated: twice its index, and one more if it is negated. */
type Literal = number;

const none = -1;

/**
 * Acceptance conditions as a circuit whose gates are all "and", over inputs that may be negated:
 * a ∨ b is ¬(¬a ∧ ¬b), by strong Kleene logic too. The first gates are the framework's nodes, each
 * with its condition as its one input. Values spread along the edges from what is decided to what
 * that decides. A circuit is made once and evaluated many times, each time in time linear in its size.
 */
export class Circuit {
  readonly #names: readonly string[];
  readonly #gateOf = new Map<string, number>();

  // Of each edge: the literal it comes from, the gate it leads to, the next edge from the same gate.
  readonly #from: Literal[] = [];
  readonly #to: number[] = [];
  readonly #next: number[] = [];

  // Of each gate: its first edge out; its edges in, which lie side by side.
  readonly #head: number[] = [];
  readonly #first: number[] = [];
  readonly #count: number[] = [];

  // As last evaluated, of each gate: its value; how many inputs are undecided; when it was decided.
  #value = new Int8Array();
  #pending = new Int32Array();
  #order = new Int32Array();
  /** Of each node: the round in which it was decided. */
  #round = new Int32Array();

  /** Takes back what was replaced for the last evaluation. */
  #undo: (() => void) | undefined;

  /** @throws where a condition names a node that has no condition of its own */
  constructor(conditions: Conditions) {
    this.#names = [...conditions.keys()];
    for (const name of this.#names) this.#gateOf.set(name, this.#add(none, 0));
    let node = 0;
    for (const [name, condition] of conditions) {
      this.#feed(node, this.#compile(condition, name));
      node += 1;
    }
  }

  /** The value of a node, as last evaluated. */
  value(name: string): Value {
    return toValue(at(this.#value, this.#gate(name)));
  }

  /** What becomes of each node, as last evaluated; a later evaluation does not change it. */
  outcomes(): Outcomes {
    const [names, gateOf, values, rounds] = [this.#names, this.#gateOf, this.#value, this.#round];
    const at = (node: number): Outcome => ({
      verdict: verdictOf(toValue(values[node] ?? 0)),
      round: rounds[node] ?? 0,
    });
    return {
      has: (name) => gateOf.has(name),
      get: (name) => {
        const node = gateOf.get(name);
        return node === undefined ? undefined : at(node);
      },
      *[Symbol.iterator]() {
        for (const [node, name] of names.entries()) yield [name, at(node)] as const;
      },
    };
  }

  /**
   * Finds the least fixpoint, round by round.
   *
   * @param instead conditions that hold until the next evaluation, in place of the circuit's own
   */
  evaluate(instead?: Conditions): void {
    this.#undo?.();
    this.#undo = instead && this.#replace(instead);
    const [nodes, gates] = [this.#names.length, this.#head.length];
    this.#value = new Int8Array(gates);
    this.#pending = Int32Array.from(this.#count);
    this.#order = new Int32Array(gates);
    this.#round = new Int32Array(nodes);
    const ready: number[] = [];
    let decided = 0;
    const decide = (gate: number, value: number): void => {
      this.#value[gate] = value;
      this.#order[gate] = decided;
      decided += 1;
      ready.push(gate);
    };
    for (let gate = nodes; gate < gates; gate += 1) {
      if (at(this.#count, gate) === 0) decide(gate, 1);
    }

    for (let round = 1; ready.length > 0; round += 1) {
      /** The nodes whose conditions are decided in this round, and what they come to. */
      const due: number[] = [];
      const values: number[] = [];
      for (let gate = ready.pop(); gate !== undefined; gate = ready.pop()) {
        const value = at(this.#value, gate);
        for (let edge = at(this.#head, gate); edge !== none; edge = at(this.#next, edge)) {
          const input = isNegated(at(this.#from, edge)) ? -value : value;
          const target = at(this.#to, edge);
          if (target < nodes) {
            // A replaced condition is still there, but is none of the node's inputs any more.
            if (edge !== at(this.#first, target)) continue;
            due.push(target);
            values.push(input);
          } else if (at(this.#value, target) === 0) {
            const pending = at(this.#pending, target) - 1;
            this.#pending[target] = pending;
            if (input < 0 || pending === 0) decide(target, input < 0 ? -1 : 1);
          }
        }
      }
      for (let i = 0; i < due.length; i += 1) {
        const node = at(due, i);
        this.#round[node] = round;
        decide(node, at(values, i));
      }
    }
  }

  /**
   * A few claims about nodes that together show that a node's value, as last evaluated, is no less
   * (`atLeast`) or no more (`atMost`) than said: as long as the conditions of these nodes stay as
   * they are, and whatever becomes of the others, the claims all hold. What is claimed to be
   * decided follows from what was decided before it; what is claimed not to be false, or not to be
   * true, may lean on itself, since every node starts undecided.
   */
  claims(name: string, { atLeast, atMost }: Claim): ReadonlyMap<string, Claim> {
    const claims = new Map<string, Claim>();
    const gate = this.#gate(name);
    // Each entry claims that the value of a literal is at least a level.
    const ahead: (readonly [Literal, Value])[] = [];
    if (atLeast !== undefined) ahead.push([2 * gate, atLeast]);
    if (atMost !== undefined) ahead.push([2 * gate + 1, toValue(-atMost)]);
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      const [literal, level] = next;
      if (level === -1) continue;
      for (const input of this.#grounds(literal, level, claims)) ahead.push([input, level]);
    }
    return claims;
  }

  /** What to claim as much of, so that the value of a literal is at least `level`. */
  #grounds(literal: Literal, level: Value, claims: Map<string, Claim>): Literal[] {
    const gate = gateOf(literal);
    const negated = isNegated(literal);
    const name = this.#names[gate];
    const inputs = this.#inputs(gate);
    if (name !== undefined) {
      const known = claims.get(name) ?? {};
      const before = negated ? negative(known.atMost) : known.atLeast;
      if (before !== undefined && before >= level) return [];
      claims.set(
        name,
        negated ? { ...known, atMost: toValue(-level) } : { ...known, atLeast: level },
      );
      return negated ? inputs.map(opposite) : inputs;
    }
    if (!negated) return inputs;
    // One input that is low enough keeps an "and" down.
    return inputs
      .map(opposite)
      .filter((input) => this.#valueOfLiteral(input) >= level)
      .sort((a, b) => this.#effort(a, claims) - this.#effort(b, claims))
      .slice(0, 1);
  }

  /** What it takes to claim something of a literal: what was decided first takes least. */
  #effort(literal: Literal, claims: ReadonlyMap<string, Claim>): number {
    const gate = gateOf(literal);
    if (at(this.#value, gate) !== 0) return at(this.#order, gate);
    return claims.has(this.#names[gate] ?? '') ? 0 : Infinity;
  }

  #valueOfLiteral(literal: Literal): number {
    const value = at(this.#value, gateOf(literal));
    return isNegated(literal) ? -value : value;
  }

  #inputs(gate: number): Literal[] {
    const first = at(this.#first, gate);
    return this.#from.slice(first, first + at(this.#count, gate));
  }

  #gate(name: string): number {
    const gate = this.#gateOf.get(name);
    if (gate === undefined) throw new Error(`The framework has no node "${name}".`);
    return gate;
  }

  #add(first: number, count: number): number {
    this.#head.push(none);
    this.#first.push(first);
    this.#count.push(count);
    return this.#head.length - 1;
  }

  #connect(from: Literal, to: number): void {
    const source = gateOf(from);
    this.#from.push(from);
    this.#to.push(to);
    this.#next.push(at(this.#head, source));
    this.#head[source] = this.#from.length - 1;
  }

  /** Gives a node its condition. */
  #feed(node: number, condition: Literal): void {
    this.#first[node] = this.#from.length;
    this.#count[node] = 1;
    this.#connect(condition, node);
  }

  #and(inputs: readonly Literal[]): Literal {
    const gate = this.#add(this.#from.length, inputs.length);
    for (const input of inputs) this.#connect(input, gate);
    return 2 * gate;
  }

  #or(inputs: readonly Literal[]): Literal {
    return opposite(this.#and(inputs.map(opposite)));
  }

  #compile(formula: Formula, of: string): Literal {
    switch (formula.op) {
      case 'constant':
        return formula.value ? this.#and([]) : opposite(this.#and([]));
      case 'name': {
        const gate = this.#gateOf.get(formula.name);
        if (gate !== undefined) return 2 * gate;
        throw new Error(`The condition of "${of}" names "${formula.name}", which has none.`);
      }
      case 'not':
        return opposite(this.#compile(formula.of, of));
      case 'and':
      case 'or': {
        const flip = formula.op === 'or' ? 1 : 0;
        const inputs: Literal[] = [];
        for (const part of formula.of) inputs.push(this.#compile(part, of) ^ flip);
        return this.#and(inputs) ^ flip;
      }
      case 'imp':
      case 'xor':
      case 'iff': {
        const [a, b] = [this.#compile(formula.of[0], of), this.#compile(formula.of[1], of)];
        if (formula.op === 'imp') return this.#or([opposite(a), b]);
        const differ = this.#or([this.#and([a, opposite(b)]), this.#and([opposite(a), b])]);
        return formula.op === 'xor' ? differ : opposite(differ);
      }
    }
  }

  /** Puts other conditions in the place of some; returns how to undo that. */
  #replace(instead: Conditions): () => void {
    const [edges, gates] = [this.#from.length, this.#head.length];
    const replaced = [...instead].map(([name, condition]) => {
      const node = this.#gate(name);
      const first = at(this.#first, node);
      this.#feed(node, this.#compile(condition, name));
      return { node, first };
    });
    return () => {
      for (const { node, first } of replaced.reverse()) this.#first[node] = first;
      for (let edge = this.#from.length - 1; edge >= edges; edge -= 1) {
        this.#head[gateOf(at(this.#from, edge))] = at(this.#next, edge);
      }
      for (const list of [this.#from, this.#to, this.#next]) list.length = edges;
      for (const list of [this.#head, this.#first, this.#count]) list.length = gates;
    };
  }
}

/** Looks up an index that the circuit made itself, so that there is always something. */
function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}

function gateOf(literal: Literal): number {
  return literal >> 1;
}

function opposite(literal: Literal): Literal {
  return literal ^ 1;
}

function isNegated(literal: Literal): boolean {
  return (literal & 1) === 1;
}

function toValue(value: number): Value {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

function negative(value: Value | undefined): Value | undefined {
  return value === undefined ? undefined : toValue(-value);
}
