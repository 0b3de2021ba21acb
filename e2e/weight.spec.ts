import { expect, test } from '@playwright/test';
import { forceSimulation } from 'd3';
import { messages } from '../src/messages/index.ts';
import { languages } from '../src/model/text.ts';
import { builtManifest, filesIn, isBuilt, textOf, weightOf } from '../tools/builtSite.ts';
import {
  componentScripts,
  framePage,
  loaderScript,
  piecesOfPage,
  piecesOfScript,
  weightOfPieces,
  type Piece,
} from '../tools/embeddedPieces.ts';
import {
  contentNames,
  explorerEntry,
  importedFiles,
  kindOf,
  reachableFiles,
  referencesIn,
  startNames,
} from '../tools/pageFiles.ts';
import { kilobyte, total } from '../tools/weight.ts';

/*
 * What a page asks for, weighed on the built site without a browser. 1 kB is 1000 bytes; each file is
 * compressed by itself, with gzip at its usual level.
 */

/** What explorer, frame and component are held to each, and what steers frames; gzip. */
const budgets = { code: 60 * kilobyte, content: 40 * kilobyte, loader: kilobyte };

const manifest = builtManifest();

const scripts = (page: string) =>
  referencesIn(textOf(page), page)
    .filter(({ as }) => as === 'script' || as === 'modulepreload')
    .map(({ file }) => file);
const isCode = (file: string) => kindOf(manifest, file) === 'code';

/** Holds files to a budget; tells what each of them weighs when it is exceeded. */
function expectWithin(budget: number, files: readonly string[]): void {
  const weights = files.map((file) => ({ file, ...weightOf(file) }));
  const lines = weights
    .toSorted((a, b) => b.gzip - a.gzip)
    .map(({ file, gzip }) => `${gzip} bytes  ${file}`);
  expect(total(weights).gzip, lines.join('\n')).toBeLessThanOrEqual(budget);
}

for (const language of languages) {
  const page = `${language}/index.html`;

  test.describe(`the explorer in ${messages[language].languageName}`, () => {
    test('has at most 60 kB of code before the first interaction', () => {
      const code = scripts(page).filter(isCode);
      expect(code).toContain(manifest[explorerEntry]?.file);
      expectWithin(budgets.code, code);
    });

    test('has at most 40 kB of content', () => {
      expectWithin(budgets.content, importedFiles(manifest, contentNames(language)));
    });

    test('asks at once for all that it starts with, and for no other script', () => {
      expect(scripts(page).toSorted()).toEqual(
        importedFiles(manifest, startNames(language)).toSorted(),
      );
    });

    test('starts without the simulation of d3, which it has for later', () => {
      // What a simulation answers to is named in public, so that no minifier renames it.
      const methods = Object.keys(forceSimulation());
      const holdsSimulation = (file: string) => {
        const code = textOf(file);
        return methods.every((method) => code.includes(method));
      };
      const ever = reachableFiles(manifest, [explorerEntry]).filter(isCode);
      expect(ever.filter(holdsSimulation)).not.toEqual([]);
      expect(scripts(page).filter(holdsSimulation)).toEqual([]);
    });
  });
}

/** Holds the code or content among pieces to its budget, which there must be some of. */
function expectPiecesWithin(kind: 'code' | 'content', pieces: readonly Piece[]): void {
  const { gzip } = weightOfPieces(pieces, kind);
  expect(gzip).toBeGreaterThan(0);
  expect(gzip, `bytes of ${kind}`).toBeLessThanOrEqual(budgets[kind]);
}

for (const language of languages) {
  test(`a frame in ${messages[language].languageName} has all that it starts with in its page`, () => {
    const page = framePage(language);
    const html = textOf(page);
    expect(referencesIn(html, page)).toEqual([]);
    const pieces = piecesOfPage(html);
    expectPiecesWithin('code', pieces);
    expectPiecesWithin('content', pieces);
  });
}

test('what an article loads has at most 60 kB of code, and 40 kB of content in a language', () => {
  for (const script of componentScripts) {
    const pieces = piecesOfScript(textOf(script));
    expect(pieces.map(({ kind }) => kind)).toEqual(['code', 'styles']);
    expectPiecesWithin('code', pieces);
  }
  for (const language of languages) {
    const files = filesIn('embed/parts/').filter((file) => file.includes(`/map-${language}-`));
    expectPiecesWithin('content', files.map(textOf).flatMap(piecesOfScript));
  }
});

test('what an article loads for frames has at most 1 kB', () => {
  expectWithin(budgets.loader, [loaderScript]);
});

for (const page of ['index.html', ...languages.map((language) => `${language}/index.html`)]) {
  test(`all that ${page} asks for is there, and asked for once`, () => {
    const files = referencesIn(textOf(page), page).map(({ file }) => file);
    expect(files.filter((file) => !isBuilt(file))).toEqual([]);
    expect(files).toEqual([...new Set(files)]);
  });

  test(`${page} fetches no font ahead that its styles do not use`, () => {
    const references = referencesIn(textOf(page), page);
    const styles = references.filter(({ as }) => as === 'stylesheet');
    const used = styles.map(({ file }) => textOf(file)).join('\n');
    const fonts = references.filter(({ as }) => as === 'preload').map(({ file }) => file);
    const unused = fonts.filter((file) => !used.includes(file.replace(/^.*\//, '/')));
    expect(styles).not.toEqual([]);
    expect(unused).toEqual([]);
  });
}
