import { describe, expect, test } from 'vitest';
import { exerciseMaterial } from '../../maps/client-side-scanning/classroom/exercises.ts';
import { clientSideScanning } from '../../maps/client-side-scanning/index.ts';
import { localise } from '../../model/localise.ts';
import { checkExercise } from './checkExercise.ts';
import {
  closedKinds,
  difficulties,
  exerciseKinds,
  isClosed,
  type ClosedExercise,
  type Exercise,
  type ExerciseKind,
} from './exercise.ts';
import { exerciseSourceOf, type ExerciseSource } from './exerciseSource.ts';
import { citationOf, haveInCommon, quotationsIn } from './quotations.ts';
import { exercisesFrom, type SheetChoices } from './exercisesFrom.ts';

const [dutch, english] = (['nl', 'en'] as const).map((language) => {
  const map = localise(clientSideScanning, language);
  return exerciseSourceOf(map, map, exerciseMaterial);
}) as [ExerciseSource, ExerciseSource];

const choices = (seed: string, more: Partial<SheetChoices> = {}): SheetChoices => ({
  seed,
  kinds: exerciseKinds,
  difficulty: 'medium',
  count: exerciseKinds.length,
  ...more,
});

const seeds = Array.from({ length: 1000 }, (_, i) => `s${i.toString(36)}`);

/** How many different exercises of a kind at least come of so many seeds. */
const leastVaried: Readonly<Record<ExerciseKind, number>> = {
  'missing-premise': 250,
  quotation: 500,
  matching: 900,
  origins: 900,
  'critical-question': 880,
  'what-falls': 60,
  'steelman-reply': 8,
  'attack-premise': 9,
};

test.each(difficulties)(
  'over 1,000 seeds, each %s closed exercise has exactly one right answer, no empty and no double option',
  { timeout: 120_000 },
  (difficulty) => {
    const problems: string[] = [];
    const drawn = new Map<ExerciseKind, Set<string>>();
    for (const kind of exerciseKinds) drawn.set(kind, new Set());
    for (const [i, seed] of seeds.entries()) {
      // Each seed in Dutch at every level, and in English at one of them.
      const inEnglish = difficulties.indexOf(difficulty) === i % difficulties.length;
      for (const exercise of exercisesFrom(dutch, choices(seed, { difficulty }))) {
        drawn.get(exercise.kind)?.add(contentOf(exercise));
        if (!isClosed(exercise)) continue;
        for (const source of inEnglish ? [dutch, english] : [dutch]) {
          for (const problem of checkExercise(exercise, source)) {
            problems.push(`${exercise.id}: ${problem}`);
          }
        }
      }
    }
    expect(problems).toEqual([]);
    for (const [kind, all] of drawn) {
      expect(all.size, kind).toBeGreaterThanOrEqual(leastVaried[kind]);
    }
  },
);

test('a seed gives one of each kind, the same in both languages, down to the order of options', () => {
  for (const seed of seeds.slice(0, 100)) {
    for (const difficulty of difficulties) {
      const sheet = exercisesFrom(dutch, choices(seed, { difficulty }));
      expect(sheet.map(({ kind }) => kind)).toEqual(exerciseKinds);
      expect(exercisesFrom(english, choices(seed, { difficulty }))).toEqual(sheet);
    }
  }
});

test('another seed gives other exercises, and more of them leaves the first as they were', () => {
  const few = exercisesFrom(dutch, choices('k3f9'));
  expect(exercisesFrom(dutch, choices('k3fa'))).not.toEqual(few);
  const many = exercisesFrom(dutch, choices('k3f9', { count: 20 }));
  expect(many.slice(0, few.length)).toEqual(few);
  expect(new Set(many.map(contentOf)).size).toBe(20);
});

test('where the map has no more of a kind, there are fewer rather than the same twice', () => {
  const all = exercisesFrom(dutch, choices('k3f9', { kinds: ['steelman-reply'], count: 12 }));
  expect(new Set(all.map(contentOf)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(5);
});

/** An exercise of a kind that some seed gives. */
function some<Kind extends ClosedExercise['kind']>(
  kind: Kind,
): Extract<ClosedExercise, { kind: Kind }> {
  const [exercise] = exercisesFrom(dutch, choices('k3f9', { kinds: [kind], count: 1 }));
  if (exercise?.kind !== kind) throw new Error(`There is no ${kind}.`);
  return exercise as Extract<ClosedExercise, { kind: Kind }>;
}

describe('the checker finds what is wrong with', () => {
  test('an option that another argument for the same conclusion uses', () => {
    const exercise: ClosedExercise = {
      kind: 'missing-premise',
      id: 'made up',
      difficulty: 'easy',
      step: 'detection-lost',
      options: ['detection-needed', 'not-alone', 'hosting-first', 'signed-by-majority'],
      right: [0],
    };
    expect(checkExercise(exercise, dutch)).toEqual(['2 options are right in row 0.']);
  });

  test('a step that is not complete with its premise either', () => {
    const [step = ''] = dutch.material.leaning;
    const exercise: ClosedExercise = { ...some('missing-premise'), step };
    expect(checkExercise(exercise, dutch)).toContain('The step is not complete with any premise.');
  });

  test('a question that is fair at this step, though of another kind', () => {
    const fits = dutch.graph.map.arguments.find(({ scheme }) => scheme === 'verbal-classification');
    const own = dutch.graph.argument('signal-therefore').questions[0];
    const exercise: ClosedExercise = {
      ...some('critical-question'),
      step: 'signal-therefore',
      options: [
        { step: 'signal-therefore', question: own?.id ?? '' },
        { step: fits?.id ?? '', question: 'fits' },
      ],
      right: [0],
    };
    expect(checkExercise(exercise, dutch)).toContain('2 options are right in row 0.');
  });

  test('a quotation that two of the claims are cited from', () => {
    const exercise: ClosedExercise = {
      ...some('quotation'),
      quotation: { statement: 'css-ruled-out', citation: 1 },
      options: ['css-ruled-out', 'no-means-conditional', 'hosting-first', 'owed-to-victims'],
      right: [0],
    };
    expect(checkExercise(exercise, dutch)).toEqual(['2 options are right in row 0.']);
  });

  test('an answer that is not the right one, for each kind', () => {
    for (const kind of closedKinds) {
      const exercise = some(kind);
      const wrong = exercise.right.map((one) => (one + 1) % exercise.options.length);
      expect(checkExercise({ ...exercise, right: wrong }, dutch), kind).not.toEqual([]);
    }
  });

  test('options that are empty or the same', () => {
    const exercise = some('missing-premise');
    const [first = ''] = exercise.options;
    const doubled = { ...exercise, options: [...exercise.options.slice(0, 3), first] };
    expect(checkExercise(doubled, dutch).join()).toContain('Two options are the same.');
    const few = { ...exercise, options: exercise.options.slice(0, 3) };
    expect(checkExercise(few, dutch).join()).toContain('3 options rather than 4');
  });

  test('marks that have more than one card end up as asked, or none', () => {
    const exercise = some('what-falls');
    expect(checkExercise({ ...exercise, marks: [] }, dutch)).toContain('Nothing is marked.');
  });
});

test('every step with several premises has what stands beside its gaps, and nothing that fills one', () => {
  const { graph, material } = dutch;
  const linked = graph.map.arguments.filter(
    ({ id, premises }) => premises.length > 1 && !material.leaning.includes(id),
  );
  expect(Object.keys(material.besides).sort()).toEqual(linked.map(({ id }) => id).sort());
  for (const { id, conclusion } of linked) {
    const argued = graph.argumentsAbout(conclusion).flatMap(({ premises }) => premises);
    const besides = material.besides[id] ?? [];
    expect(besides.filter((other) => argued.includes(other) || other === conclusion)).toEqual([]);
    expect(besides.length, id).toBeGreaterThanOrEqual(8);
  }
});

test('where a step needs that a ban is an early rejection, to ask after that is fair', () => {
  const { graph, material } = dutch;
  const needing = graph.argumentsFrom('counts-as-early-no').map(({ id }) => id);
  expect(Object.keys(material.fair).sort()).toEqual(needing.sort());
  for (const names of Object.values(material.fair)) {
    expect(names).toContain('verbal-classification.fits');
    expect(names).toContain('cause-to-effect.cause');
  }
});

test('no hard quotation is nearly its claim, in the language of the documents', () => {
  const copied = quotationsIn(dutch).filter((ref) => {
    const { quote = '' } = citationOf(dutch, ref);
    return haveInCommon(bare(dutch.graph.statement(ref.statement).text), bare(quote), 8);
  });
  const named = new Set(copied.map(({ statement }) => statement));
  expect([...dutch.material.verbatim].sort()).toEqual([...named].sort());
  const all = exercisesFrom(dutch, choices('k3f9', { difficulty: 'hard', count: 24 }));
  for (const exercise of all) {
    if (exercise.kind === 'quotation') expect(named).not.toContain(exercise.quotation.statement);
  }
});

/** A text without the marks between its words. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, '');
}

/** What an exercise asks, whatever the order of its options. */
function contentOf(exercise: Exercise): string {
  const content = { ...exercise, id: undefined, difficulty: undefined };
  if (!('options' in content)) return JSON.stringify(content);
  const options = content.options.map((option) => JSON.stringify(option)).sort();
  return JSON.stringify({ ...content, options, right: undefined });
}
