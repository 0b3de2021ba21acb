import { expect, it } from 'vitest';
import { defineMap } from './defineMap.ts';
import { noFilter, passes } from './filter.ts';
import { rainSource } from './testMap.ts';

const { statements } = defineMap(rainSource);
const passing = (filter: Partial<typeof noFilter>) =>
  statements
    .filter((statement) => passes(statement, { ...noFilter, ...filter }))
    .map(({ id }) => id);

it('lets everything through when nothing is chosen', () => {
  expect(passing({})).toHaveLength(statements.length);
});

it('lets through what fits one choice in each list that has one', () => {
  expect(passing({ origins: ['implicit', 'outside'] })).toEqual(['no-sweeper', 'dry-month']);
  expect(passing({ documents: ['diary'], voices: ['makers'] })).toEqual([]);
  expect(passing({ documents: ['almanac'], voices: ['almanac', 'makers'] })).toEqual(['dry-month']);
});
