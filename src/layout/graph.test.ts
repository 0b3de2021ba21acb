import { expect, test } from 'vitest';
import { drawnArguments, neighbours, relations } from './graph.ts';
import { drawingFrom } from './testDrawing.ts';

const drawing = drawingFrom('p q > j > main', 'r > k > j', 's > main');

test('arguments have their premises and what they are about', () => {
  expect(drawnArguments(drawing)).toEqual([
    { id: 'j', premises: ['p', 'q'], conclusion: 'main' },
    { id: 'k', premises: ['r'], conclusion: 'j' },
  ]);
});

test('every premise is one relation', () => {
  expect(relations(drawing)).toEqual([
    { premise: 'p', junction: 'j', conclusion: 'main' },
    { premise: 'q', junction: 'j', conclusion: 'main' },
    { premise: 'r', junction: 'k', conclusion: 'j' },
  ]);
});

test('neighbours are found along links both ways, context too', () => {
  expect(neighbours(drawing).get('main')).toEqual(['j', 's']);
  expect(neighbours(drawing).get('j')).toEqual(['p', 'q', 'main', 'k']);
});
