import { circlesOf } from '../model/circles.ts';
import { outweighs, weighed } from './acceptance.ts';
import { linesAgainst, outcomeOf, type Evaluation } from './evaluation.ts';
import type { Line, Participant } from './participants.ts';

/** Why a statement is contested. */
export type Cause =
  /** Support and an objection both stand, and neither outweighs the other. */
  | { readonly kind: 'clash'; readonly support: Line; readonly objection: Line }
  /** Nobody grants it, and the reader has not judged it yet. */
  | { readonly kind: 'not-judged' }
  /**
   * It depends on other contested statements: as its premises, by what undercuts a step towards it,
   * or by what is said against it.
   */
  | {
      readonly kind: 'rests-on';
      readonly statements: readonly string[];
      readonly as: 'premises' | 'undercutters' | 'objections';
    };

/** Where a contested verdict comes from in the end. */
export type RootCause = 'clash' | 'doubt' | 'circular' | 'not-judged';

/** Where a contested verdict comes from: right where it is (`own`), and through others too (`all`). */
export interface RootCauses {
  readonly own: ReadonlySet<RootCause>;
  readonly all: ReadonlySet<RootCause>;
}

/** Why an unmarked statement is contested: one cause or several. */
export function causesOf(evaluation: Evaluation, statement: Participant): Cause[] {
  const weights = weighed(evaluation.judgement);
  const verdict = (line: Line) => outcomeOf(evaluation, line.id).verdict;
  const against = linesAgainst(evaluation, statement).filter((line) => verdict(line) !== 'falls');
  const alive = statement.supports.filter((line) => verdict(line) !== 'falls');

  const clashes = alive
    .filter((support) => verdict(support) === 'stands')
    .flatMap((support) =>
      against
        .filter(({ id }) => !outweighs(weights, support.id, id))
        .filter((objection) => verdict(objection) === 'stands')
        .map((objection): Cause => ({ kind: 'clash', support, objection })),
    );
  const open = [...alive, ...against].some((line) => line.footing === 'open');
  const premises = contestedPremises(evaluation, alive);
  const undercutters = contestedBehind(evaluation, undercuttersOf(evaluation, alive));
  const objections = [
    ...contestedBehind(
      evaluation,
      against.filter(({ id }) => alive.some((line) => !outweighs(weights, line.id, id))),
    ),
    ...statement.contraries.filter((id) => evaluation.judgement.marks.get(id) === 'doubted'),
  ];
  const named = new Set<string>();
  const restsOn = (as: 'premises' | 'undercutters' | 'objections', ids: readonly string[]) => {
    const statements = ids.filter((id) => !named.has(id));
    for (const id of statements) named.add(id);
    return statements.length > 0 ? [{ kind: 'rests-on', statements, as } as const] : [];
  };
  return [
    ...clashes,
    ...(open ? [{ kind: 'not-judged' } as const] : []),
    ...restsOn('premises', premises),
    ...restsOn('undercutters', undercutters),
    ...restsOn('objections', objections),
  ];
}

function contestedPremises(evaluation: Evaluation, lines: readonly Line[]): string[] {
  const premises = new Set(lines.flatMap((line) => line.premises));
  return [...premises].filter((id) => outcomeOf(evaluation, id).verdict === 'contested');
}

/** What undercuts any of some lines, and does not fall. */
function undercuttersOf({ taking, outcomes }: Evaluation, lines: readonly Line[]): Line[] {
  return lines
    .flatMap(({ id }) => taking.undercutters(id))
    .filter(({ id }) => outcomes.get(id)?.verdict !== 'falls');
}

/** The contested premises of lines, and of what undercuts them, and so on. */
function contestedBehind(evaluation: Evaluation, lines: readonly Line[]): string[] {
  const seen = new Set(lines);
  for (const line of seen) {
    for (const other of undercuttersOf(evaluation, [line])) seen.add(other);
  }
  return contestedPremises(evaluation, [...seen]);
}

/**
 * Where the contested verdicts come from in the end: the clashes, doubts, circles and statements
 * not judged yet that each contested statement leans on, directly or through others. A circle is
 * one also where something else keeps it contested.
 */
export function rootCauses(evaluation: Evaluation): ReadonlyMap<string, RootCauses> {
  const { taking, judgement } = evaluation;
  const contested = [...taking.statements.values()].filter(
    ({ id }) => outcomeOf(evaluation, id).verdict === 'contested',
  );
  const leansOn = new Map<string, readonly string[]>();
  const roots = new Map<string, Set<RootCause>>(contested.map(({ id }) => [id, new Set()]));
  for (const statement of contested) {
    const { id } = statement;
    if (judgement.marks.has(id)) {
      roots.get(id)?.add('doubt');
      continue;
    }
    const causes = causesOf(evaluation, statement);
    leansOn.set(
      id,
      causes.flatMap((cause) => (cause.kind === 'rests-on' ? cause.statements : [])),
    );
    for (const { kind } of causes) if (kind !== 'rests-on') roots.get(id)?.add(kind);
    if (leansOn.get(id)?.includes(id)) roots.get(id)?.add('circular');
  }
  for (const circle of circlesOf(leansOn.keys(), (id) => leansOn.get(id) ?? [])) {
    for (const id of circle) roots.get(id)?.add('circular');
  }
  const own = new Map([...roots].map(([id, causes]) => [id, new Set(causes)]));
  const leaning = new Map<string, string[]>();
  for (const [id, others] of leansOn) {
    for (const other of others) leaning.set(other, [...(leaning.get(other) ?? []), id]);
  }
  const ahead = [...roots].flatMap(([id, causes]) => [...causes].map((cause) => ({ id, cause })));
  for (let here = ahead.pop(); here; here = ahead.pop()) {
    const { id, cause } = here;
    for (const other of leaning.get(id) ?? []) {
      if (roots.get(other)?.has(cause)) continue;
      roots.get(other)?.add(cause);
      ahead.push({ id: other, cause });
    }
  }
  return new Map(
    [...roots].map(([id, all]) => [id, { own: own.get(id) ?? new Set<RootCause>(), all }]),
  );
}
