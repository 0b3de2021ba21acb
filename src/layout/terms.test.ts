import { expect, test } from 'vitest';
import { Terms } from './terms.ts';

test('changes count once they are kept', () => {
  const table = new Float64Array([1, 2]);
  const terms = new Terms();
  terms.note(table, 0, 5);
  terms.note(table, 1, 2);
  expect(terms.change).toBe(4);
  expect(terms.total).toBe(0);
  terms.keep();
  expect([...table]).toEqual([5, 2]);
  expect(terms.total).toBe(4);
  expect(terms.change).toBe(0);
});

test('dropped changes leave no trace', () => {
  const table = new Float64Array([1]);
  const terms = new Terms();
  terms.note(table, 0, 5);
  terms.drop();
  terms.keep();
  expect([...table]).toEqual([1]);
  expect(terms.total).toBe(0);
});
