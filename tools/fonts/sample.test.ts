import { expect, test } from 'vitest';
import { textsIn } from './sample.ts';

test('fixed texts are found however deep, and what is made when asked is left out', () => {
  const messages = { nl: { title: 'Kaart', count: (n: number) => `${n}`, verdict: { a: 'valt' } } };
  expect(textsIn(messages)).toEqual(['Kaart', 'valt']);
});
