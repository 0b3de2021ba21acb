import { expect, test } from 'vitest';
import { chordCrossings } from './chordCrossings.ts';
import { grow } from './grow.ts';
import { overlaps, inwardness } from './measures.ts';
import { separate } from './separate.ts';
import { drawingFrom } from './testDrawing.ts';
import { untangle } from './untangle.ts';
import { manyCards } from './weights.ts';

// Two lines of reasoning whose far ends have changed places, so that they cross.
const drawing = drawingFrom('a > i > main', 'b > j > main', 'c > k > a', 'd > l > b');
const tangled = new Map([
  ['main', { x: 0, y: 0 }],
  ['i', { x: -20, y: 20 }],
  ['j', { x: 20, y: 20 }],
  ['a', { x: -40, y: 40 }],
  ['b', { x: 40, y: 40 }],
  ['k', { x: 0, y: 60 }],
  ['l', { x: 0, y: 61 }],
  ['c', { x: 40, y: 80 }],
  ['d', { x: -40, y: 80 }],
]);
const options = { weights: manyCards, aspect: 1.5, seed: 1, moves: 4000 };

test('what crosses is untangled while cards are small, and stays so while they grow', () => {
  expect(chordCrossings(drawing, tangled)).toBeGreaterThan(0);
  const untangled = untangle(drawing, tangled, options);
  expect(chordCrossings(drawing, untangled)).toBe(0);
  const grown = separate(drawing, grow(drawing, untangled, options));
  expect(chordCrossings(drawing, grown)).toBe(0);
  expect(overlaps(drawing.nodes, grown)).toBe(0);
  expect(inwardness(drawing, grown)).toBe(1);
});

test('the same start and seed give the same picture', () => {
  expect(untangle(drawing, tangled, options)).toEqual(untangle(drawing, tangled, options));
});
