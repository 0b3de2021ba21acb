import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { run } from './run.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with these files, by path. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const graph = (tests: string) => `statements: {p: P}\ntests: ${tests}\n`;

test('each case has a line, ordered by path, and all are counted', () => {
  const folder = folderWith({
    'b.adf': 's(x). ac(x,x).',
    'b.grounded.txt': 'u(x)',
    'a/c.d.adf': '\uFEFFs(x). ac(x,c(v)).',
    'a/c.d.grounded.txt': 'T(x)\n',
    'a/empty.adf': 'not read',
    'a/empty.grounded.txt': '\n',
    'c.yml': graph('{out: [p]}'),
    'd.yaml': graph('{}'),
    'e.yml': `argument_schemes: [{id: s, conclusions: [p]}]\n${graph('{in: [p]}')}`,
    'alone.adf': 's(',
    'alone.grounded.txt.bak': '',
    'notes.txt': 'notes',
    '.hidden/f.yml': '[',
  });
  expect(run([folder])).toEqual({
    lines: [
      'agrees  a/c.d.adf',
      'no expectation  a/empty.adf',
      'agrees  b.adf',
      'agrees  c.yml',
      'no expectation  d.yaml',
      'not expressible  e.yml: arguments are to be derived: the scheme s gives an argument for p',
      '6 cases: 3 agree, 0 disagree, 1 not expressible, 2 without expectation, 0 unreadable',
    ],
    code: 0,
  });
});

test('a disagreement ends with 1, and names what differs', () => {
  const folder = folderWith({ 'a.yml': graph('{in: [p]}'), 'b.yml': graph('{out: [p]}') });
  expect(run([folder])).toEqual({
    lines: [
      'disagrees  a.yml: node p: expected stands, got falls',
      'agrees  b.yml',
      '2 cases: 1 agree, 1 disagree, 0 not expressible, 0 without expectation, 0 unreadable',
    ],
    code: 1,
  });
});

test('of many differences, the first ten are named', () => {
  const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
  const statements = names.map((name) => `${name}: x`).join(', ');
  const folder = folderWith({
    'a.yml': `statements: {${statements}}\ntests: {in: [${names.join(', ')}]}`,
  });
  expect(run([folder]).lines[0]).toMatch(/got falls; and 2 more$/);
});

test('what cannot be read ends with 1, and the file, the place and the problem are named', () => {
  const folder = folderWith({
    'a.adf': 's(x).\nac(x,y).',
    'a.grounded.txt': 'T(x)',
    'b.adf': 's(x). ac(x,x).',
    'b.grounded.txt': 'x',
    'c.yml': 'tests: {in: [p]}\nissues: [p]',
    'd.yml': 'p: [',
    'e.yml': 'p: 1\np: 2\ntests: {in: [p]}',
  });
  const { lines, code } = run([folder]);
  expect(code).toBe(1);
  expect(lines).toEqual([
    'unreadable  a.adf: line 2, column 6: a statement that is declared is expected, not "y"',
    'unreadable  b.grounded.txt: line 1, column 1: T(…), F(…) or u(…) is expected, not "x"',
    'unreadable  c.yml: issues: a map is expected',
    expect.stringMatching(/^unreadable {2}d\.yml: line 1, column \d+: /),
    expect.stringMatching(/^unreadable {2}e\.yml: line 2, column 1: /),
    '5 cases: 0 agree, 0 disagree, 0 not expressible, 0 without expectation, 5 unreadable',
  ]);
});

test.each([
  ['no folder', [], 'Give one folder.'],
  ['two folders', ['a', 'b'], 'Give one folder.'],
  ['a folder that is not there', ['/nowhere'], 'There is no folder "/nowhere".'],
])('%s: usage, and 1', (_, args, line) => {
  const { lines, code } = run(args);
  expect(lines[0]).toBe(line);
  expect(lines[1]).toBe('Usage: npm run conformance -- <folder>');
  expect(code).toBe(1);
});

test('a file is no folder, and a folder without a case has nothing to tell', () => {
  const folder = folderWith({ 'notes.txt': '' });
  expect(run([join(folder, 'notes.txt')]).code).toBe(1);
  expect(run([folder])).toMatchObject({ code: 1 });
  expect(run(['here'], () => folder).lines[0]).toBe('There is no case in "here".');
});
