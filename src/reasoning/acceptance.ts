import { all, any, falsehood, name, not, truth, type Conditions, type Formula } from './formula.ts';
import type { Judgement } from './judgement.ts';
import type { Line, Participant, Participants } from './participants.ts';

/**
 * The acceptance conditions of a judged map: a framework whose nodes are its statements and its
 * arguments (after Brewka & Gordon, "Carneades and Abstract Dialectical Frameworks", COMMA 2010).
 *
 * - An argument stands if all its premises do and nothing that undercuts it does.
 * - A marked statement is what the mark says; a doubted one leans on itself, and so stays contested.
 * - Any other statement stands if an argument for it does and prevails over all that is against it.
 *
 * In each condition a name has one polarity. The size of all of them together is linear in the
 * map's, but for one factor: what takes part in an "outweighs" is looked at anew for each argument
 * that it is weighed against.
 */
export function acceptanceConditions(taking: Participants, judgement: Judgement): Conditions {
  const conditions = new Map<string, Formula>();
  const weights = weighed(judgement);
  for (const line of taking.lines.values()) conditions.set(line.id, conditionOfLine(line, taking));
  for (const statement of taking.statements.values()) {
    conditions.set(statement.id, conditionOf(statement, taking, judgement, weights));
  }
  return conditions;
}

/**
 * The conditions that a judgement gives a map in place of those it has unjudged: of what is marked,
 * of its contraries, and of what the arguments are about that are weighed against each other.
 */
export function judgedConditions(taking: Participants, judgement: Judgement): Conditions {
  const weights = weighed(judgement);
  const touched = new Set<string>();
  for (const id of judgement.marks.keys()) {
    touched.add(id);
    for (const contrary of taking.statements.get(id)?.contraries ?? []) touched.add(contrary);
  }
  for (const { stronger, weaker } of judgement.outweighs) {
    for (const id of [stronger, weaker]) touched.add(taking.lines.get(id)?.about ?? id);
  }
  const conditions = new Map<string, Formula>();
  for (const id of touched) {
    const statement = taking.statements.get(id);
    if (statement) conditions.set(id, conditionOf(statement, taking, judgement, weights));
  }
  return conditions;
}

/** The arguments that each argument outweighs. */
export type Weights = ReadonlyMap<string, ReadonlySet<string>>;

/** What is said to outweigh what, by the stronger and then by the weaker argument. */
export function weighed({ outweighs }: Judgement): Weights {
  const weights = new Map<string, Set<string>>();
  for (const { stronger, weaker } of outweighs) {
    weights.set(stronger, (weights.get(stronger) ?? new Set()).add(weaker));
  }
  return weights;
}

/** Whether one argument is said to outweigh another. */
export function outweighs(weights: Weights, stronger: string, weaker: string): boolean {
  return weights.get(stronger)?.has(weaker) === true;
}

/** The condition of one statement; see `acceptanceConditions`. */
export function conditionOf(
  statement: Participant,
  taking: Participants,
  judgement: Judgement,
  weights: Weights,
): Formula {
  const { id, supports } = statement;
  const mark = judgement.marks.get(id);
  if (mark) return mark === 'accepted' ? truth : mark === 'rejected' ? falsehood : name(id);
  if (supports.length === 0) return falsehood;

  const always: Formula[] = [];
  const weighedObjections: Line[] = [];
  const oppose = (objections: readonly Line[]): void => {
    for (const objection of objections) {
      if (isWeighed(objection, supports, weights)) weighedObjections.push(objection);
      else always.push(tied(objection, id, taking));
    }
  };
  oppose(statement.objections);
  for (const contrary of statement.contraries) {
    const contraryMark = judgement.marks.get(contrary);
    if (contraryMark === 'accepted') return falsehood;
    if (contraryMark === 'doubted') always.push(not(name(contrary)));
    if (!contraryMark) oppose(taking.statements.get(contrary)?.supports ?? []);
  }
  const prevailing = any(
    supports.map((line) =>
      weighedObjections.length === 0
        ? name(line.id)
        : prevails(line, weighedObjections, id, taking, weights),
    ),
  );
  return always.length > 0 ? all([prevailing, ...always]) : prevailing;
}

/** That an objection on a par with the support for a statement does not do away with it. */
function tied(objection: Line, statement: string, { tie }: Participants): Formula {
  const fails = not(name(objection.id));
  return tie === 'out' ? fails : any([fails, name(statement)]);
}

/** That a line stands, and prevails over objections of which some are weighed against some line. */
function prevails(
  line: Line,
  objections: readonly Line[],
  statement: string,
  taking: Participants,
  weights: Weights,
): Formula {
  const answers = objections
    .filter((objection) => !outweighs(weights, line.id, objection.id))
    .map((objection) =>
      outweighs(weights, objection.id, line.id)
        ? not(name(objection.id))
        : tied(objection, statement, taking),
    );
  return all([name(line.id), ...answers]);
}

/** Whether an objection outweighs one of the lines, or is outweighed by one. */
function isWeighed(objection: Line, lines: readonly Line[], weights: Weights): boolean {
  if (weights.size === 0) return false;
  return lines.some(
    ({ id }) => outweighs(weights, id, objection.id) || outweighs(weights, objection.id, id),
  );
}

function conditionOfLine({ id, premises, footing }: Line, taking: Participants): Formula {
  const parts: Formula[] = footing === 'open' ? [name(id)] : premises.map(name);
  for (const undercutter of taking.undercutters(id)) parts.push(not(name(undercutter.id)));
  return all(parts);
}
