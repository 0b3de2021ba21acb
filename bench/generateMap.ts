import { randomSource } from '../src/layout/randomSource.ts';
import { marks, type Judgement, type Mark, type Outweighing } from '../src/reasoning/judgement.ts';
import { footingOf, type Footing, type ReasonedMap } from '../src/reasoning/participants.ts';

/** A map that nobody wrote, what is taken for granted in it, and what a reader makes of it. */
export interface GeneratedMap {
  map: ReasonedMap;
  /** The statement that it all leads to. */
  main: string;
  footing: ReadonlyMap<string, Footing>;
  judgement: Judgement;
}

type GeneratedArgument = ReasonedMap['arguments'][number];

/** How often an argument has one, two and three premises: about as in the real map. */
const premiseShares = [0.65, 0.28, 0.07];

/** How often an argument objects, and how often it undercuts another; the rest supports. */
const objectionShare = 0.16;
const undercutterShare = 0.06;
/** How often what is undercut is itself an undercutter, if there is one. */
const reinstatementShare = 0.25;
/** How often a premise is one that serves elsewhere too, so that the map is not quite a tree. */
const sharedShare = 0.05;
/** How often a statement is marked, and how often a clash is decided. */
const markShare = 0.02;
const outweighShare = 0.7;

/**
 * A random map, the same for the same size and seed. Each argument is about a statement, or a step,
 * that was there before it, and its premises are mostly new: a tree that grows wide as well as deep,
 * with some premises shared, and without circles. What is given no reasons is granted.
 *
 * @param size the number of statements
 * @param seed an integer
 */
export function generateMap(size: number, seed: number): GeneratedMap {
  const random = randomSource(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const statements = Array.from({ length: size }, (_, i) => `statement-${i}`);
  const steps: GeneratedArgument[] = [];
  /** Of each argument, the statement that it has to do with in the end, as an index. */
  const roots: number[] = [];
  const undercutters: number[] = [];

  let used = 1;
  /** New statements, or now and then one that is there, further on than the one it is to serve. */
  const choosePremises = (root: number): string[] => {
    const chosen = new Set<number>();
    for (let left = pick(premiseShares, random()) + 1; left > 0; left -= 1) {
      const shared = root + 1 < used && random() < sharedShare;
      if (shared) chosen.add(root + 1 + below(used - root - 1));
      else if (used < size) chosen.add(used++);
    }
    return [...chosen].map((i) => nth(statements, i));
  };

  while (used < size) {
    const id = `argument-${steps.length}`;
    const chance = random();
    if (chance < undercutterShare && steps.length > 0) {
      const again = undercutters.length > 0 && random() < reinstatementShare;
      const target = again ? nth(undercutters, below(undercutters.length)) : below(steps.length);
      const root = nth(roots, target);
      undercutters.push(steps.length);
      roots.push(root);
      const conclusion = nth(steps, target).id;
      steps.push({ id, kind: 'undercuts', premises: choosePremises(root), conclusion });
    } else {
      const root = below(used);
      const kind = chance < undercutterShare + objectionShare ? 'against' : 'for';
      roots.push(root);
      steps.push({ id, kind, premises: choosePremises(root), conclusion: nth(statements, root) });
    }
  }

  const supports = supportsOf(steps);
  const footing = new Map(
    statements.filter((id) => !supports.has(id)).map((id) => [id, 'granted'] as const),
  );
  const marked = new Map<string, Mark>();
  for (const id of statements.slice(1)) {
    if (random() < markShare) marked.set(id, nth(marks, below(marks.length)));
  }
  const outweighs: Outweighing[] = [];
  for (const { id, kind, conclusion } of steps) {
    if (kind !== 'against' || random() >= outweighShare) continue;
    const lines = supports.get(conclusion) ?? [footingOf(conclusion)];
    const support = nth(lines, below(lines.length));
    const [stronger, weaker] = random() < 0.5 ? [id, support] : [support, id];
    outweighs.push({ stronger, weaker });
  }
  return {
    map: {
      statements: statements.map((id) => ({ id, origin: 'stated', bearsOn: [] })),
      arguments: steps,
    },
    main: nth(statements, 0),
    footing,
    judgement: { marks: marked, outweighs },
  };
}

/** The arguments for each statement for which there are any. */
function supportsOf(steps: readonly GeneratedArgument[]): ReadonlyMap<string, readonly string[]> {
  const supports = new Map<string, string[]>();
  for (const { id, kind, conclusion } of steps) {
    if (kind !== 'for') continue;
    const known = supports.get(conclusion);
    if (known) known.push(id);
    else supports.set(conclusion, [id]);
  }
  return supports;
}

/** The index of the share that a number in [0, 1) falls in. */
function pick(shares: readonly number[], chance: number): number {
  let sum = 0;
  const index = shares.findIndex((share) => (sum += share) > chance);
  return index < 0 ? shares.length - 1 : index;
}

function nth<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index];
  if (entry === undefined) throw new Error(`There is no entry ${index} in ${list.length}.`);
  return entry;
}
