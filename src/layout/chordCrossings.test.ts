import { expect, test } from 'vitest';
import { chordCrossings } from './chordCrossings.ts';
import { drawingFrom } from './testDrawing.ts';

test('chords cross as their ends lie', () => {
  const cross = drawingFrom('a > b', 'c > d');
  const at = (x: number, y: number) => ({ x, y });
  const positions = new Map([
    ['a', at(0, 0)],
    ['b', at(2, 2)],
    ['c', at(0, 2)],
    ['d', at(2, 0)],
  ]);
  expect(chordCrossings(cross, positions)).toBe(1);
});
