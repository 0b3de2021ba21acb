import { expect, test } from 'vitest';
import { givenFiles, usage } from './givenFiles.ts';
import { madeUpDocument } from './madeUp.ts';

const letter = { ...madeUpDocument, id: 'letter', shortTitle: { nl: 'brief', en: 'letter' } };
const outside = { ...madeUpDocument, id: 'report', passages: [] };
const documents = [madeUpDocument, letter, outside];

test.each([['tea'], ['theenota'], ['Theenota'], ['tea memo']])(
  'a document goes by its id and its short titles: %s',
  (name) => {
    expect(givenFiles([`${name}=a=b.txt`, 'brief=c.txt'], documents)).toEqual({
      files: [
        { document: madeUpDocument, file: 'a=b.txt' },
        { document: letter, file: 'c.txt' },
      ],
    });
  },
);

test.each([
  ['nothing', [], 'No document is given.'],
  ['no file', ['tea'], '"tea" is not of the form <document>=<file>.'],
  ['an empty file name', ['tea='], '"tea=" is not of the form <document>=<file>.'],
  [
    'an unknown document',
    ['koffie=a.txt'],
    'There is no document "koffie" to check. There is: tea (or theenota, tea memo), letter (or brief).',
  ],
  [
    'a document without passages',
    ['report=a.txt'],
    'There is no document "report" to check. There is: tea (or theenota, tea memo), letter (or brief).',
  ],
  [
    'one document twice',
    ['letter=a.txt', 'brief=b.txt'],
    'The document letter (or brief) is given twice.',
  ],
])('%s is a mistake', (_, args, mistake) => {
  expect(givenFiles(args, documents)).toEqual({ mistake });
});

test('the usage names the documents that can be checked', () => {
  expect(usage(documents)).toBe(
    'Usage: npm run check:sources -- tea=<file> letter=<file>\n' +
      'Documents: tea (or theenota, tea memo), letter (or brief)',
  );
});
