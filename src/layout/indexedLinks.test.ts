import { expect, test } from 'vitest';
import { indexedLinks } from './indexedLinks.ts';
import { drawingFrom } from './testDrawing.ts';

test('premises know what their junction leads on to', () => {
  // Nodes in order: p, j, main, s.
  expect(indexedLinks(drawingFrom('p > j > main', 's > main'))).toEqual([
    { role: 'premise', source: 0, target: 1, onward: 2 },
    { role: 'conclusion', source: 1, target: 2, onward: -1 },
    { role: 'context', source: 3, target: 2, onward: -1 },
  ]);
});

test('an end that is not drawn is named', () => {
  const drawing = drawingFrom('p > j > main');
  expect(() => indexedLinks({ ...drawing, nodes: drawing.nodes.slice(1) })).toThrow(
    '"p" is not drawn.',
  );
});
