import { expect, test } from 'vitest';
import { exerciseKinds } from '../classroom/exercises/exercise.ts';
import { firstChoices, isSheetCode, readSheetLink, writeSheetLink } from './exerciseLink.ts';

test('a seed alone gives exercises of all kinds', () => {
  const { choices, unknown } = readSheetLink('k3f9', 'other');
  expect(choices).toEqual({ ...firstChoices, seed: 'k3f9' });
  expect(unknown).toEqual([]);
  expect(writeSheetLink(choices)).toBe('k3f9');
});

test('level, number and kinds come in any order, and are written in one', () => {
  const { choices, unknown } = readSheetLink('klas-3b.what-falls.12.easy.origins', '');
  expect(unknown).toEqual([]);
  expect(choices).toEqual({
    seed: 'klas-3b',
    difficulty: 'easy',
    count: 12,
    kinds: ['origins', 'what-falls'],
  });
  expect(writeSheetLink(choices)).toBe('klas-3b.easy.12.origins.what-falls');
  expect(readSheetLink(writeSheetLink(choices), '').choices).toEqual(choices);
});

test('what makes no sense is named, and the rest holds', () => {
  const { choices, unknown } = readSheetLink('-k.hard.easy.99.0.riddles.origins.origins', 'mine');
  expect(unknown).toEqual(['-k', 'easy', '99', '0', 'riddles', 'origins']);
  expect(choices).toEqual({ seed: 'mine', difficulty: 'hard', count: 8, kinds: ['origins'] });
});

test('where a link names no seed there is one of ours', () => {
  expect(readSheetLink('', 'mine')).toEqual({
    choices: { ...firstChoices, kinds: exerciseKinds, seed: 'mine' },
    unknown: [],
  });
});

test.each(['k3f9', 'klas-3b.easy.12', 'A1'])('“%s” can be a code', (code) => {
  expect(isSheetCode(code)).toBe(true);
});

test.each(['', '.easy', 'my class', 'k3f9&view=outside', '-', 'a'.repeat(40)])(
  '“%s” can not',
  (code) => {
    expect(isSheetCode(code)).toBe(false);
  },
);
