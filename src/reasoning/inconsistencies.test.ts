import { expect, test } from 'vitest';
import { drawnMap, marked } from './drawnMap.ts';
import { inconsistencies } from './inconsistencies.ts';

const map = drawnMap('p # q', 'r # q', 'p # s', 's # p');

test('two contraries that are both accepted are inconsistent, whichever of them declares it', () => {
  expect(inconsistencies(map, marked({ p: 'accepted', q: 'accepted' }))).toEqual([['p', 'q']]);
  expect(inconsistencies(map, marked({ q: 'accepted', r: 'accepted' }))).toEqual([['q', 'r']]);
});

test('a pair is named once, though each declares the other', () => {
  expect(inconsistencies(map, marked({ s: 'accepted', p: 'accepted' }))).toEqual([['p', 's']]);
});

test('every pair is named where several are accepted', () => {
  const all = marked({ p: 'accepted', q: 'accepted', r: 'accepted', s: 'accepted' });
  expect(inconsistencies(map, all)).toEqual([
    ['p', 'q'],
    ['p', 's'],
    ['q', 'r'],
  ]);
});

test('contraries of which one is doubted, rejected or not marked are consistent', () => {
  expect(inconsistencies(map, marked({ p: 'accepted', q: 'doubted' }))).toEqual([]);
  expect(inconsistencies(map, marked({ p: 'accepted', q: 'rejected' }))).toEqual([]);
  expect(inconsistencies(map, marked({ p: 'accepted' }))).toEqual([]);
  expect(inconsistencies(map, marked({ p: 'accepted', r: 'accepted' }))).toEqual([]);
});
