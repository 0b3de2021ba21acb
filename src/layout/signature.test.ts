import { expect, test } from 'vitest';
import type { ArgumentMap } from '../model/argumentMap.ts';
import { signature } from './signature.ts';

const statement = (id: string, label: string) => ({
  id,
  number: 1,
  origin: 'stated' as const,
  label,
  text: label,
  voices: [],
  citations: [],
  bearsOn: [],
  hasLater: false,
});
const map: ArgumentMap<string> = {
  id: 'm',
  title: '',
  version: '1',
  date: '',
  laterFrom: '',
  main: 'a',
  opening: ['a'],
  documents: [],
  voices: [],
  schemes: [],
  statements: [statement('a', 'One'), statement('b', 'Two')],
  arguments: [
    {
      id: 'j',
      kind: 'for',
      scheme: '',
      premises: ['b'],
      conclusion: 'a',
      citations: [],
      questions: [],
    },
  ],
};
const sizes = { a: [200, 98], b: [216, 98] } as const;

test('the same map and sizes have the same signature, whatever the words', () => {
  const other = { ...map, statements: [statement('a', 'Three'), statement('b', 'Four')] };
  expect(signature(map, sizes)).toMatch(/^[0-9a-f]{16}$/);
  expect(signature(other, sizes)).toBe(signature(map, sizes));
});

test('another size, link or view has another signature', () => {
  const now = signature(map, sizes);
  expect(signature(map, { ...sizes, b: [216, 124] })).not.toBe(now);
  expect(signature({ ...map, arguments: [] }, sizes)).not.toBe(now);
  expect(signature({ ...map, opening: ['a', 'b'] }, sizes)).not.toBe(now);
});
