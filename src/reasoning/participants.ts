import type { Argument, Origin, Statement } from '../model/argumentMap.ts';

/** What the reasoning needs to know of a map; any `ArgumentMap` will do. */
export interface ReasonedMap {
  readonly statements: readonly Pick<Statement, 'id' | 'origin' | 'bearsOn' | 'contraries'>[];
  readonly arguments: readonly Pick<Argument, 'id' | 'kind' | 'premises' | 'conclusion'>[];
}

/**
 * How a statement stands of its own accord, without reasons. `granted`: it is taken for granted.
 * `open`: nobody grants it, but it is not judged yet, so it does not fall either.
 */
export type Footing = 'granted' | 'open';

/** How clashes end that nobody decides, what takes part, and what stands without reasons. */
export interface Options {
  /**
   * What becomes of a statement when arguments for and against it stand and neither outweighs the
   * other: it is contested, or it is out, as in Carneades. `contested` if left out.
   */
  readonly tie?: 'contested' | 'out';
  /** The origins of the statements that take part; all if left out. */
  readonly origins?: readonly Origin[];
  /** Statements that stand of their own accord; none if left out. */
  readonly footing?: ReadonlyMap<string, Footing>;
}

/** A line of support or attack as the reasoning sees it. */
export interface Line {
  readonly id: string;
  readonly premises: readonly string[];
  /** The statement that it supports or attacks, or the line that it undercuts. */
  readonly about: string;
  /** Set on the line by which a statement stands of its own accord. */
  readonly footing?: Footing;
}

/** A statement that takes part, and what is for and against it. */
export interface Participant {
  readonly id: string;
  readonly supports: readonly Line[];
  readonly objections: readonly Line[];
  readonly contraries: readonly string[];
}

/** What takes part in the reasoning, by id. */
export interface Participants {
  readonly tie: 'contested' | 'out';
  readonly statements: ReadonlyMap<string, Participant>;
  readonly lines: ReadonlyMap<string, Line>;
  /** The lines that undercut a line. */
  readonly undercutters: (line: string) => readonly Line[];
}

const nothing: readonly never[] = [];

/** The id of the argument without premises by which a statement stands of its own accord. */
export function footingOf(statement: string): string {
  return `itself:${statement}`;
}

/** The statement that stands by such an argument; `undefined` for any other argument's id. */
export function footedBy(line: string): string | undefined {
  return line.startsWith('itself:') ? line.slice('itself:'.length) : undefined;
}

/**
 * Finds what takes part in the reasoning: the statements of the origins that count, but for those
 * that are nothing but context, and the arguments between them. Takes time linear in the map's size.
 */
export function participants(map: ReasonedMap, options: Options = {}): Participants {
  const { tie = 'contested', origins, footing } = options;
  const counts = new Set<string>();
  for (const { id, origin } of map.statements) {
    if (!origins || origins.includes(origin)) counts.add(id);
  }
  const lines = new Map<string, Line>();
  for (const { id, premises, conclusion } of map.arguments) {
    if (premises.every((premise) => counts.has(premise))) {
      lines.set(id, { id, premises, about: conclusion });
    }
  }
  if (footing) {
    for (const [statement, own] of footing) {
      if (!counts.has(statement)) continue;
      const id = footingOf(statement);
      lines.set(id, { id, premises: nothing, about: statement, footing: own });
    }
  }

  const supports = new Map<string, Line[]>();
  const objections = new Map<string, Line[]>();
  const undercutters = new Map<string, Line[]>();
  const used = new Set<string>();
  for (const { id, kind, premises, conclusion } of map.arguments) {
    const line = lines.get(id);
    if (!line || !(kind === 'undercuts' ? lines : counts).has(conclusion)) continue;
    for (const premise of premises) used.add(premise);
    add(
      kind === 'for' ? supports : kind === 'against' ? objections : undercutters,
      conclusion,
      line,
    );
  }

  const contraries = new Map<string, Set<string>>();
  for (const { id, contraries: declared = nothing } of map.statements) {
    for (const other of declared) {
      if (!counts.has(id) || !counts.has(other)) continue;
      for (const [one, its] of [
        [id, other],
        [other, id],
      ] as const) {
        contraries.set(one, (contraries.get(one) ?? new Set()).add(its));
      }
    }
  }

  const statements = new Map<string, Participant>();
  for (const { id, bearsOn = nothing } of map.statements) {
    if (!counts.has(id)) continue;
    const isContext =
      bearsOn.length > 0 &&
      ![used, supports, objections, contraries].some((concerned) => concerned.has(id));
    const own = lines.get(footingOf(id));
    if (isContext) {
      if (own) lines.delete(own.id);
      continue;
    }
    const reasons = supports.get(id) ?? nothing;
    statements.set(id, {
      id,
      supports: own ? [own, ...reasons] : reasons,
      objections: objections.get(id) ?? nothing,
      contraries: [...(contraries.get(id) ?? nothing)],
    });
  }
  return { tie, statements, lines, undercutters: (line) => undercutters.get(line) ?? nothing };
}

function add(groups: Map<string, Line[]>, key: string, line: Line): void {
  const group = groups.get(key);
  if (group) group.push(line);
  else groups.set(key, [line]);
}
