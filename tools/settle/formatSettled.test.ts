import { expect, test } from 'vitest';
import { formatSettled } from './formatSettled.ts';

test('one node a line, and valid JSON', () => {
  const settled = {
    signature: 'abc',
    sizes: { a: [200, 98], b: [216, 124] },
    homes: {
      case: { wide: { a: [0, 0] }, tall: { a: [1, -2] } },
      documents: { wide: {} },
      outside: { wide: {} },
    },
  } as const;
  const text = formatSettled(settled);
  expect(JSON.parse(text)).toEqual(settled);
  expect(text.split('\n').slice(0, 5)).toEqual([
    '{',
    '  "signature": "abc",',
    '  "sizes": {',
    '    "a": [200, 98],',
    '    "b": [216, 124]',
  ]);
});
