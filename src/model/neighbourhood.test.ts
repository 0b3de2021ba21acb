import { expect, it } from 'vitest';
import { defineMap } from './defineMap.ts';
import { graphOf } from './graph.ts';
import { neighbourhood } from './neighbourhood.ts';
import { rainSource } from './testMap.ts';

const graph = graphOf(defineMap(rainSource));
const around = (id: string) => [...neighbourhood(graph, id)].sort();

it('of a statement reaches over each of its steps, to the other side', () => {
  expect(around('street-wet')).toEqual(
    ['dry', 'dry-month', 'it-is-autumn', 'no-sweeper', 'rained', 'street-wet', 'wet'].sort(),
  );
});

it('of a step holds both of its ends, and what undercuts it', () => {
  expect(around('blue')).toEqual(['blue', 'fast', 'rained', 'sky-blue', 'sky-changes']);
  expect(around('fast')).toEqual(['blue', 'fast', 'rained', 'sky-blue', 'sky-changes']);
});
