import { outcomeOf, type Evaluation } from '../../reasoning/evaluation.ts';
import { judgementAfter, type Change } from '../../reasoning/change.ts';
import { noJudgement, type Mark } from '../../reasoning/judgement.ts';
import type { Line } from '../../reasoning/participants.ts';
import type { Verdict } from '../../reasoning/verdict.ts';
import type { Chance } from './chance.ts';
import { optionCount, type Difficulty, type WhatFalls } from './exercise.ts';
import type { ExerciseSource, ExerciseStart, Fares } from './exerciseSource.ts';
import { mixed } from './options.ts';

/** How many steps it may take to find the answer. */
const mostSteps: Readonly<Record<Difficulty, number>> = { easy: 5, medium: 6, hard: 9 };

/** How often another choice of marks is tried before nothing is drawn. */
const tries = 60;

/** Marks premises and asks which of several cards ends up so: exactly one of them does. */
export function whatFalls(
  chance: Chance,
  source: ExerciseSource,
  difficulty: Difficulty,
): Omit<WhatFalls, 'id'> | undefined {
  for (let i = 0; i < tries; i += 1) {
    const drawn = attempt(chance, source, difficulty);
    if (drawn) return drawn;
  }
  return undefined;
}

function attempt(
  chance: Chance,
  source: ExerciseSource,
  difficulty: Difficulty,
): Omit<WhatFalls, 'id'> | undefined {
  const start: ExerciseStart =
    difficulty === 'hard' && chance.below(2) === 0 ? 'outside' : 'minister';
  const fares = source.fares[start];
  const marks = drawMarks(chance, source, fares, difficulty, start);
  const after = fares.after(judgementAfter(noJudgement, marks));
  const asked = drawAsked(chance, marks, start);

  const marked = new Set(marks.map(({ statement }) => statement));
  const concerned = concernedBy(fares, after, marked);
  const inQuestion = [...concerned].filter((id) => !marked.has(id));
  const verdict = (id: string) => outcomeOf(after, id).verdict;
  const direct = new Set(
    [...marked].flatMap((id) => source.graph.argumentsFrom(id).map(({ conclusion }) => conclusion)),
  );
  const right = chance.one(
    inQuestion.filter(
      (id) =>
        verdict(id) === asked &&
        isReasoned(fares, id) &&
        (difficulty !== 'hard' || !direct.has(id)) &&
        (difficulty !== 'easy' || direct.has(id)),
    ),
  );
  if (right === undefined) return undefined;
  const others = chance.shuffled(inQuestion.filter((id) => verdict(id) !== asked));
  // What loses some of its reasons asks for more thought than what loses none, or what has none.
  const thought = (id: string) =>
    difficulty === 'easy' ? Number(isAffected(fares, after, id)) : rank(fares, after, id);
  const wrong = others.sort((a, b) => thought(a) - thought(b));
  const options = mixed(chance, optionCount, right, wrong, source.areAlike);
  if (!options) return undefined;
  const shown = stepsToShow(fares, after, options.options, marked);
  const steps = source.graph.map.arguments.flatMap(({ id }) => (shown.has(id) ? [id] : []));
  const used = new Set(steps.flatMap((id) => source.graph.argument(id).premises));
  if (steps.length > mostSteps[difficulty] || ![...marked].every((id) => used.has(id))) {
    return undefined;
  }
  return { kind: 'what-falls', difficulty, start, marks, asked, steps, ...options };
}

function drawMarks(
  chance: Chance,
  { graph }: ExerciseSource,
  { taking, before }: Fares,
  difficulty: Difficulty,
  start: ExerciseStart,
): Change[] {
  const used = [...taking.statements.keys()].filter((id) =>
    graph.argumentsFrom(id).some((step) => taking.lines.has(step.id)),
  );
  const count = difficulty === 'easy' ? 1 : 1 + chance.below(2);
  const mark: Mark =
    start === 'outside'
      ? (chance.one(['accepted', 'rejected']) ?? 'rejected')
      : chance.below(4) === 0
        ? 'doubted'
        : 'rejected';
  // Accepting what stands, or rejecting what falls, would change nothing.
  const idle: Verdict = mark === 'accepted' ? 'stands' : 'falls';
  return chance
    .shuffled(used)
    .filter((id) => outcomeOf(before, id).verdict !== idle)
    .slice(0, count)
    .map((statement) => ({ statement, mark }));
}

function drawAsked(chance: Chance, marks: readonly Change[], start: ExerciseStart): Verdict {
  if (start === 'outside') return chance.one(['stands', 'contested', 'falls']) ?? 'stands';
  const worse = marks.some(({ mark }) => mark === 'doubted') ? 'contested' : 'falls';
  return chance.below(3) === 0 ? 'stands' : worse;
}

/** What is affected by marks, and what lies within two steps of that. */
function concernedBy(
  { taking, before }: Fares,
  after: Evaluation,
  marked: ReadonlySet<string>,
): ReadonlySet<string> {
  const changed = new Set(marked);
  for (const [id, { verdict }] of after.outcomes) {
    if (taking.statements.has(id) && before.outcomes.get(id)?.verdict !== verdict) changed.add(id);
  }
  // What is reasoned from and to there, and once more around that: near enough to seem affected.
  const concerned = new Set(changed);
  for (const ring of [new Set(changed), concerned]) {
    const around = new Set(ring);
    for (const { premises, about } of taking.lines.values()) {
      if (![...premises, about].some((id) => around.has(id))) continue;
      for (const id of [...premises, about]) if (taking.statements.has(id)) concerned.add(id);
    }
  }
  return concerned;
}

/** How little thought it takes to see what becomes of a statement: the less, the higher. */
function rank(fares: Fares, after: Evaluation, id: string): number {
  if (isAffected(fares, after, id)) return 0;
  return linesAbout(fares.taking, id).length > 0 ? 1 : 2;
}

/** Whether marks change what becomes of an argument about a statement, if not of the statement. */
function isAffected({ taking, before }: Fares, after: Evaluation, id: string): boolean {
  return linesAbout(taking, id).some(
    (line) => outcomeOf(before, line.id).verdict !== outcomeOf(after, line.id).verdict,
  );
}

/** Whether reasons are given for a statement, or it is simply taken for granted. */
function isReasoned({ taking }: Fares, id: string): boolean {
  return taking.statements.get(id)?.supports.some(({ footing }) => !footing) ?? false;
}

/**
 * The steps that it takes to find out what becomes of the options: those about them, and those about
 * what they rest on as far as the marks reach. All other premises are as they were.
 */
function stepsToShow(
  { taking, before }: Fares,
  after: Evaluation,
  options: readonly string[],
  marked: ReadonlySet<string>,
): ReadonlySet<string> {
  const steps = new Set<string>();
  const seen = new Set<string>(options);
  const isAsBefore = (id: string) =>
    before.outcomes.get(id)?.verdict === 'stands' && after.outcomes.get(id)?.verdict === 'stands';
  for (const id of seen) {
    if (marked.has(id)) continue;
    for (const line of linesAbout(taking, id)) {
      steps.add(line.id);
      for (const premise of line.premises) if (!isAsBefore(premise)) seen.add(premise);
    }
  }
  return steps;
}

/** What is said for a statement, against it, and against those steps; not that it is granted. */
function linesAbout(taking: Fares['taking'], id: string): Line[] {
  const statement = taking.statements.get(id);
  const lines = [...(statement?.supports ?? []), ...(statement?.objections ?? [])];
  return [...lines, ...lines.flatMap((line) => taking.undercutters(line.id))].filter(
    ({ footing }) => !footing,
  );
}
