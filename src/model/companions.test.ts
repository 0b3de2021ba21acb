import { expect, it } from 'vitest';
import { eventsOf, linesOf, sidesOf, statementsOfLine } from './companions.ts';
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
  const [line] = map.lines;
  expect(line && [...statementsOfLine(line, graph)]).toEqual(['rained', 'street-wet', 'sky-blue']);
});

it('tells on which side of a line a statement is used', () => {
  const [line] = map.lines;
  const reply = { text: same('So it is.'), statements: ['sky-blue', 'street-wet'] };
  expect([...sidesOf(line && { ...line, reply })]).toEqual([
    ['street-wet', 'both'],
    ['sky-blue', 'reply'],
  ]);
  expect(sidesOf(line).get('street-wet')).toBe('steelman');
  expect(sidesOf(undefined).size).toBe(0);
});
