import { expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { defineMap } from './defineMap.ts';
import { graphOf } from './graph.ts';
import { rainSource } from './testMap.ts';
import { conclusionsOf, objectionsOf, premisesOf, stepsOf } from './walk.ts';

const graph = graphOf(defineMap(rainSource));

it('leads to what rests on a card, however it is tied to it', () => {
  expect(conclusionsOf(graph, 'street-wet')).toEqual([{ id: 'rained', ties: ['for'] }]);
  expect(conclusionsOf(graph, 'sky-changes')).toEqual([{ id: 'rained', ties: ['undercuts'] }]);
  expect(conclusionsOf(graph, 'it-is-autumn')).toEqual([{ id: 'street-wet', ties: ['context'] }]);
  expect(conclusionsOf(graph, 'rained')).toEqual([]);
});

it('leads to what a card rests on, then to what bears on it', () => {
  expect(premisesOf(graph, 'rained')).toEqual(['street-wet', 'no-sweeper']);
  expect(premisesOf(graph, 'street-wet')).toEqual(['it-is-autumn']);
});

it('leads to what speaks against a card, and to what undercuts a step, but not an objection', () => {
  expect(objectionsOf(graph, 'rained')).toEqual(['sky-blue']);
  expect(objectionsOf(graph, 'sky-blue')).toEqual([]);
});

it('leads from a step to its own ends, and to what undercuts it', () => {
  expect(premisesOf(graph, 'wet')).toEqual(['street-wet', 'no-sweeper']);
  expect(conclusionsOf(graph, 'fast').map(({ id }) => id)).toEqual(['rained']);
  expect(objectionsOf(graph, 'blue')).toEqual(['sky-changes']);
});

it('finds the steps that a card is part of, those that lead on first', () => {
  expect(stepsOf(graph, 'street-wet')).toEqual(['wet', 'dry']);
  expect(stepsOf(graph, 'rained')).toEqual(['wet', 'blue', 'fast']);
});

it('leads down to every card of the real map from its conclusions, and back up', () => {
  const whole = graphOf(map);
  const ids = map.statements.map(({ id }) => id);
  const undercutting = (id: string) =>
    whole.argumentsAbout(id).flatMap((step) => objectionsOf(whole, step.id));
  const tops = ids.filter((id) => conclusionsOf(whole, id).length === 0);
  const reached = new Set(tops);
  for (const id of reached) {
    for (const next of [
      ...premisesOf(whole, id),
      ...objectionsOf(whole, id),
      ...undercutting(id),
    ]) {
      reached.add(next);
      expect(
        conclusionsOf(whole, next).map((one) => one.id),
        next,
      ).toContain(id);
    }
  }
  expect(tops).toContain(map.main);
  expect(ids.filter((id) => !reached.has(id))).toEqual([]);
});
