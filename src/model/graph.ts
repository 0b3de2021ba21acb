import type {
  Argument,
  ArgumentMap,
  SourceDocument,
  Statement,
  Voice,
  Scheme,
} from './argumentMap.ts';

/** Look-ups on a map. All throw on an id that the map does not have: ids from outside are checked first. */
export interface Graph<T> {
  map: ArgumentMap<T>;
  hasStatement: (id: string) => boolean;
  hasArgument: (id: string) => boolean;
  statement: (id: string) => Statement<T>;
  argument: (id: string) => Argument<T>;
  document: (id: string) => SourceDocument<T>;
  voice: (id: string) => Voice<T>;
  scheme: (id: string) => Scheme<T>;
  /** The arguments that conclude about a statement, or undercut an argument. */
  argumentsAbout: (id: string) => readonly Argument<T>[];
  /** The arguments of which a statement is a premise. */
  argumentsFrom: (id: string) => readonly Argument<T>[];
  /** Whether an argument is made by an outside source: one of its premises is. */
  isOutside: (argument: Argument<unknown>) => boolean;
  /** The statements that bear on a statement. */
  contextOf: (id: string) => readonly Statement<T>[];
  /**
   * The ids of the statements that lie directly behind one: premises of what supports or attacks it,
   * of what undercuts those arguments, and what bears on it.
   */
  behind: (id: string) => readonly string[];
  /** The ids of the statements right around one, on either side. */
  around: (id: string) => ReadonlySet<string>;
}

/** Builds the look-ups of a map, in time linear in its size. */
export function graphOf<T>(map: ArgumentMap<T>): Graph<T> {
  const statement = finder('statement', map.statements);
  const argument = finder('argument', map.arguments);
  const about = grouped(map.arguments, ({ conclusion }) => [conclusion]);
  const from = grouped(map.arguments, ({ premises }) => premises);
  const context = grouped(map.statements, ({ bearsOn }) => bearsOn);
  const argumentsAbout = (id: string) => about.get(id) ?? [];
  const contextOf = (id: string) => context.get(id) ?? [];
  const statementIds = new Set(map.statements.map(({ id }) => id));
  const argumentIds = new Set(map.arguments.map(({ id }) => id));

  const findBehind = (id: string): string[] => {
    const premises = argumentsAbout(id).flatMap((supporter) => [
      ...supporter.premises,
      ...argumentsAbout(supporter.id).flatMap((undercutter) => undercutter.premises),
    ]);
    return [...new Set([...premises, ...contextOf(id).map((other) => other.id)])];
  };
  // What a card would close is found by way of this, for every card whenever one is opened.
  const allBehind = new Map(map.statements.map(({ id }) => [id, findBehind(id)]));
  const behind = (id: string): readonly string[] => allBehind.get(id) ?? [];

  const conclusionsOf = ({ kind, conclusion }: Argument<T>): string =>
    kind === 'undercuts' ? argument(conclusion).conclusion : conclusion;

  return {
    map,
    hasStatement: (id) => statementIds.has(id),
    hasArgument: (id) => argumentIds.has(id),
    statement,
    argument,
    document: finder('document', map.documents),
    voice: finder('voice', map.voices),
    scheme: finder('scheme', map.schemes),
    argumentsAbout,
    argumentsFrom: (id) => from.get(id) ?? [],
    isOutside: ({ premises }) => premises.some((id) => statement(id).origin === 'outside'),
    contextOf,
    behind,
    around: (id) =>
      new Set([
        ...behind(id),
        ...(from.get(id) ?? []).flatMap((next) => [...next.premises, conclusionsOf(next)]),
        ...statement(id).bearsOn,
      ]),
  };
}

function finder<Entry extends { id: string }>(kind: string, entries: readonly Entry[]) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id: string): Entry => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`The map has no ${kind} "${id}".`);
    return entry;
  };
}

function grouped<Entry>(
  entries: readonly Entry[],
  keys: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keys(entry)) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}
