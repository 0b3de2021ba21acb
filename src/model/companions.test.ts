import { expect, it } from 'vitest';
import { eventsOf, linesOf, sidesOf, statementsOfSides, twoSided } from './companions.ts';
import { defineMap } from './defineMap.ts';
import { graphOf } from './graph.ts';
import { rainSource, same } from './testMap.ts';

const map = defineMap(rainSource);
const graph = graphOf(map);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

it('finds the events that bear on a statement, the earliest first', () => {
  expect(ids(eventsOf(map, 'rained'))).toEqual(['forecast', 'sunshine']);
  expect(ids(eventsOf(map, 'dry-month'))).toEqual(['sunshine']);
  expect(eventsOf(map, 'sky-blue')).toEqual([]);
});

it('finds the lines of reasoning that a statement or an argument is part of', () => {
  for (const id of ['rained', 'street-wet', 'no-sweeper', 'wet', 'sky-blue']) {
    expect(ids(linesOf(map, graph, id)), id).toEqual(['traces']);
  }
  expect(linesOf(map, graph, 'sky-changes')).toEqual([]);
});

it('finds what both sides of a line use, tied to the conclusion', () => {
  const [line] = twoSided(map);
  expect(line && [...statementsOfSides(line, graph)]).toEqual(['rained', 'street-wet', 'sky-blue']);
});

it('tells on which side of a line a statement is used', () => {
  const [line] = twoSided(map);
  const other = { text: same('So it is.'), statements: ['sky-blue', 'street-wet'] };
  expect([...sidesOf(line && { ...line, other })]).toEqual([
    ['street-wet', 'both'],
    ['sky-blue', 'other'],
  ]);
  expect(sidesOf(line).get('street-wet')).toBe('one');
  expect(sidesOf(undefined).size).toBe(0);
});
