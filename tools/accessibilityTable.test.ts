import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/*
 * Holds docs/accessibility.md to the tests that it names, and to the criteria that it has to answer.
 */

const root = new URL('../', import.meta.url);
const page = readFileSync(new URL('docs/accessibility.md', root), 'utf8');

/** The rows of its table: a criterion, how it is met, and what shows it. */
const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, criterion = '', how = '', shown = '']) => ({ criterion, how, shown }));

const asked = [
  '1.4.1 1.4.3 1.4.10 1.4.11 1.4.12 1.4.13',
  '2.1.1 2.1.2 2.1.4 2.3.3 2.4.1 2.4.3 2.4.7 2.4.11 2.4.13 2.5.1 2.5.2 2.5.3 2.5.7 2.5.8',
  '3.1.2 3.2.1 3.2.2 4.1.2 4.1.3',
].flatMap((line) => line.split(' '));

it('answers every criterion that bites, each by a sentence and a test', () => {
  const answered = rows.flatMap(({ criterion }) => criterion.match(/\d+\.\d+\.\d+/g) ?? []);
  expect(asked.filter((number) => !answered.includes(number))).toEqual([]);
  expect(new Set(answered).size).toBe(answered.length);
  for (const { criterion, how, shown } of rows) {
    expect(how, criterion).toMatch(/\.$/);
    expect(testsIn(shown).length, criterion).toBeGreaterThan(0);
  }
});

it('names no test that does not exist', () => {
  const missing = rows
    .flatMap(({ shown }) => testsIn(shown))
    .filter(({ file, title }) => !titlesOf(file).some((known) => known.includes(title)));
  expect(missing).toEqual([]);
});

/** The tests that a cell names: `file` “title” “another title of it”; … */
function testsIn(cell: string): { file: string; title: string }[] {
  return [...cell.matchAll(/`([^`]+)`((?: “[^”]+”)+)/g)].flatMap(([, file = '', titles = '']) =>
    [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file, title })),
  );
}

/** The titles of a file's tests, as they are written there. */
function titlesOf(file: string): string[] {
  const source = readFileSync(new URL(file, root), 'utf8');
  const calls = source.matchAll(/\b(?:it|test)(?:\.each\([^)]*\))?\(\s*(['`])(.*?)\1,/gs);
  return [...calls].map(([, , title = '']) => title);
}
