import { expect, test } from 'vitest';
import type { GraphArgument, PropertyOrder } from './argumentGraph.ts';
import { rankWeight } from './preference.ts';

const argument = (id: string, properties: Readonly<Record<string, unknown>>): GraphArgument => ({
  id,
  weighing: { kind: 'linked' },
  properties: new Map(Object.entries(properties)),
  ownProperties: [],
  premises: [],
  conclusion: id,
  undercutter: undefined,
});

const by = (property: string, direction: 'ascending' | 'descending', ...values: string[]) => ({
  property,
  direction,
  values,
});

/** The weights of arguments with these properties, as they are certain. */
function weights(order: readonly PropertyOrder[], ...all: readonly Record<string, unknown>[]) {
  const args = all.map((properties, index) => argument(String(index), properties));
  return args.map((one) => {
    const weight = rankWeight(one, args, order);
    if (typeof weight === 'string') return weight;
    return weight.least === weight.most ? weight.least : [weight.least, weight.most];
  });
}

test('numbers, dates and words, either way', () => {
  expect(weights([by('n', 'ascending')], { n: 2 }, { n: 10 })).toEqual([0.5, 1]);
  expect(weights([by('n', 'descending')], { n: 2 }, { n: 10 })).toEqual([1, 0.5]);
  const dates = [{ d: '1999-12-31' }, { d: '2000-01-01' }];
  expect(weights([by('d', 'ascending')], ...dates)).toEqual([0.5, 1]);
  expect(weights([by('d', 'descending')], ...dates)).toEqual([1, 0.5]);
  // Words without a list go by the alphabet, whatever the direction.
  expect(weights([by('w', 'descending')], { w: 'a' }, { w: 'b' })).toEqual([0.5, 1]);
});

test('a list of words goes from the weakest to the strongest; other words come after', () => {
  const order = [by('w', 'descending', 'lemon', 'milk')];
  expect(weights(order, { w: 'milk' }, { w: 'lemon' }, { w: 'gin' })).toEqual([2 / 3, 1 / 3, 1]);
});

test('the next property decides where the first does not', () => {
  const order = [by('n', 'ascending'), by('m', 'ascending')];
  expect(weights(order, { n: 1, m: 9 }, { n: 2, m: 1 }, { n: 2, m: 2 })).toEqual([1 / 3, 2 / 3, 1]);
});

test('arguments of one rank share their weights', () => {
  const order = [by('n', 'ascending')];
  expect(weights(order, { n: 1 }, { n: 1 }, { n: 2 })).toEqual([[1 / 3, 2 / 3], [1 / 3, 2 / 3], 1]);
});

test('where values are of different kinds, there may be no order', () => {
  const order = [by('n', 'ascending')];
  expect(weights(order, { n: 1 }, { n: 2 }, {})[0]).toContain('have no order');
  expect(weights(order, { n: 1 }, { n: 2 }, { n: 1.5 })[0]).toContain('have no order');
  expect(weights(order, { n: '2000-01-01' }, { n: '2001-01-01' }, { n: 'x' })[0]).toContain(
    'have no order',
  );
});
