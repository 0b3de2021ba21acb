import { expect, test } from 'vitest';
import { exerciseKinds, isClosed } from '../classroom/exercises/exercise.ts';
import { exerciseSourceOf } from '../classroom/exercises/exerciseSource.ts';
import { exercisesFrom } from '../classroom/exercises/exercisesFrom.ts';
import { classroom } from '../maps/client-side-scanning/classroom/index.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { holesEn } from '../messages/classroom/holes/en.ts';
import { holesNl } from '../messages/classroom/holes/nl.ts';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import type { Language } from '../model/text.ts';
import {
  exerciseOption,
  objectionsTo,
  plainSentence,
  supposition,
  whyOption,
  writtenText,
  type ExerciseWriter,
} from './exerciseText.ts';

function writerIn(language: Language): ExerciseWriter {
  const map = localise(clientSideScanning, language);
  return {
    source: exerciseSourceOf(map, map, classroom.exercises),
    words: messages[language],
    holes: language === 'nl' ? holesNl : holesEn,
  };
}

const writers = { nl: writerIn('nl'), en: writerIn('en') };
const english = writers.en;

function drawn(seeds: number) {
  return Array.from({ length: seeds }, (_, i) =>
    exercisesFrom(english.source, {
      seed: `t${i}`,
      kinds: exerciseKinds,
      difficulty: (['easy', 'medium', 'hard'] as const)[i % 3] ?? 'easy',
      count: exerciseKinds.length,
    }),
  ).flat();
}

test('what is written stands below what it is about, and a field that is empty is left out', () => {
  const exercise = drawn(1).find(({ kind }) => kind === 'steelman-reply');
  if (exercise?.kind !== 'steelman-reply') throw new Error('There is no line to write about.');
  const title = english.source.lines.find(({ id }) => id === exercise.line)?.title ?? 'no line';
  const { kinds, open } = holesEn;
  expect(writtenText(english, exercise, ['', ' A reply. '])).toBe(
    `${kinds['steelman-reply']}\n${title}\n\n${open.thenReply}\nA reply.`,
  );
});

test('every option, right or wrong, is told why, in whole sentences of both languages', () => {
  for (const exercise of drawn(60)) {
    if (!isClosed(exercise)) continue;
    for (const writer of Object.values(writers)) {
      for (const row of exercise.right.keys()) {
        for (const option of exercise.options.keys()) {
          expect(exerciseOption(writer, exercise, option)).not.toBe('');
          const why = whyOption(writer, exercise, row, option);
          const text = why.map((sentence) => plainSentence(writer, sentence)).join(' ');
          expect(text, `${exercise.id} ${row} ${option}`).toMatch(/\S.*\S/s);
          expect(text).not.toMatch(/undefined|\[object|[\ue000\ue001]| {2}/);
        }
      }
    }
  }
});

test('an explanation to students speaks of no marks of their own, and in Dutch says no “u”', () => {
  for (const exercise of drawn(60)) {
    if (exercise.kind !== 'what-falls') continue;
    for (const option of exercise.options.keys()) {
      const why = whyOption(writers.nl, exercise, 0, option);
      const text = why.map((sentence) => plainSentence(writers.nl, sentence)).join(' ');
      expect(text).not.toMatch(/\b[Uu]\b/);
      const said = whyOption(english, exercise, 0, option).flat();
      expect(said.filter((piece) => typeof piece === 'string').join('')).not.toMatch(/\byou\b/);
    }
  }
});

test('what falls is explained from the answer back to what was rejected', () => {
  const why = whyOption(
    english,
    {
      kind: 'what-falls',
      id: 'made up',
      difficulty: 'hard',
      start: 'minister',
      marks: [{ statement: 'scan-before-leaves-e2ee', mark: 'rejected' }],
      asked: 'falls',
      steps: ['before-encryption', 'no-other-means', 'if-then'],
      options: ['detection-impossible', 'e2ee-must-stay', 'hosting-first', 'eu-majority'],
      right: [0],
    },
    0,
    0,
  );
  expect(why.map((sentence) => plainSentence(english, sentence))).toEqual([
    '2 Detection on chat services becomes impossible falls: its only line of support needs 12 Without CSS, but with E2EE: no means, which falls.',
    '12 Without CSS, but with E2EE: no means falls: its only line of support needs 5 CSS currently seems the only way, which falls.',
    '5 CSS currently seems the only way falls: its only line of support needs 10 Scanning before encryption leaves E2EE intact, which is rejected.',
  ]);
});

test('what is supposed names its cards and where one starts from', () => {
  expect(
    supposition(english, {
      kind: 'what-falls',
      id: 'made up',
      difficulty: 'medium',
      start: 'minister',
      marks: [
        { statement: 'css-only-way', mark: 'rejected' },
        { statement: 'hosting-first', mark: 'rejected' },
      ],
      asked: 'falls',
      steps: [],
      options: [],
      right: [0],
    }),
  ).toEqual([
    holesEn.fall.start.minister,
    'Suppose 5 ‘CSS currently seems the only way’ and 15 ‘The Netherlands leads the EU in hosting’ are rejected.',
  ]);
});

test('an objection is told with whoever makes it', () => {
  const [objection] = objectionsTo(english, {
    kind: 'attack-premise',
    id: 'made up',
    difficulty: 'easy',
    statement: 'detection-needed',
    objections: ['pfefferkorn-on-reporting'],
    lines: [],
    questions: [],
  });
  expect(objection && plainSentence(english, objection)).toMatch(
    /^Pfefferkorn.*: User reporting is the means that providers use most\. \(87 /,
  );
});
