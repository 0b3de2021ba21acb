import { acceptanceConditions, judgedConditions } from './acceptance.ts';
import { judgementAfter, type Change } from './change.ts';
import { Circuit, type Claim } from './circuit.ts';
import type { Evaluation } from './evaluation.ts';
import type { Conditions } from './formula.ts';
import { noJudgement, type Mark } from './judgement.ts';
import type { Participants } from './participants.ts';
import type { Value } from './verdict.ts';

/** Sets of changes are searched up to this size. */
export const mostChanges = 3;

/** What a search for changes looks for. */
export interface Aim {
  /** Whether the statement's value is what is looked for. */
  reached: (value: Value) => boolean;
  /** What holds of any value that is not. */
  otherwise: (value: Value) => Claim;
  /** What could be done about a statement of which something is claimed, or of whose contrary. */
  options: (statement: string, claim: Claim) => readonly (Mark | undefined)[];
  /** Whether sets larger than the smallest found are looked for too. */
  larger: boolean;
}

/**
 * Finds the sets of changes, of at most three, that reach an aim for a statement, where no smaller
 * set of some of the same changes does; the smallest first.
 *
 * The search is complete, though not everything is tried. Where a set does not reach the aim, a few
 * claims about other statements show why (`Circuit.claims`), and hold as long as the conditions of
 * these are left alone: so any larger set that reaches it changes one of those conditions.
 */
export function findChanges(evaluation: Evaluation, target: string, aim: Aim): Change[][] {
  const { taking, judgement } = evaluation;
  const reach = behind(taking, target);
  const circuit = new Circuit(only(reach, acceptanceConditions(taking, noJudgement)));
  const found: Change[][] = [];
  const seen = new Set<string>();

  /** Tries a set of changes: none are left to add if it reaches the aim. */
  function attempt(changes: readonly Change[]): Change[] | undefined {
    const judged = judgementAfter(judgement, changes);
    circuit.evaluate(only(reach, judgedConditions(taking, judged)));
    const value = circuit.value(target);
    if (aim.reached(value)) return undefined;
    const used = new Set([target, ...changes.map(({ statement }) => statement)]);
    const next = new Map<string, Change>();
    for (const [id, claim] of circuit.claims(target, aim.otherwise(value))) {
      const contraries = taking.statements.get(id)?.contraries ?? [];
      for (const statement of [id, ...contraries]) {
        if (used.has(statement) || !taking.statements.has(statement)) continue;
        const options = statement === id ? aim.options(id, claim) : aim.options(statement, {});
        for (const mark of options) {
          if (mark !== judgement.marks.get(statement)) {
            next.set(nameOf({ statement, mark }), { statement, mark });
          }
        }
      }
    }
    return [...next.values()];
  }

  let frontier: { changes: readonly Change[]; next: readonly Change[] }[] = [];
  const start = attempt([]);
  if (start) frontier.push({ changes: [], next: start });
  for (let size = 1; size <= mostChanges && (aim.larger || found.length === 0); size += 1) {
    const reached: typeof frontier = [];
    for (const { changes, next } of frontier) {
      for (const change of next) {
        const larger = [...changes, change];
        const key = larger.map(nameOf).sort().join();
        if (seen.has(key) || found.some((set) => isPart(set, larger))) continue;
        seen.add(key);
        const ahead = attempt(larger);
        if (ahead) reached.push({ changes: larger, next: ahead });
        else found.push(larger);
      }
    }
    frontier = reached;
  }
  return found;
}

/** All that a statement depends on, whatever is marked: statements and lines, by id. */
export function behind(taking: Participants, target: string): ReadonlySet<string> {
  const found = new Set<string>();
  const ahead = [target];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const statement = taking.statements.get(id);
    if (statement) {
      const { supports, objections, contraries } = statement;
      ahead.push(...[...supports, ...objections].map((line) => line.id), ...contraries);
    } else {
      ahead.push(...(taking.lines.get(id)?.premises ?? []));
      ahead.push(...taking.undercutters(id).map((line) => line.id));
    }
  }
  return found;
}

function only(ids: ReadonlySet<string>, conditions: Conditions): Conditions {
  return new Map([...conditions].filter(([id]) => ids.has(id)));
}

function nameOf({ statement, mark }: Change): string {
  return `${statement} ${mark ?? ''}`;
}

function isPart(set: readonly Change[], larger: readonly Change[]): boolean {
  return set.every((change) => larger.some((other) => nameOf(other) === nameOf(change)));
}
