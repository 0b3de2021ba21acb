import { test, type Browser } from '@playwright/test';
import { languages, type Language } from '../../src/model/text.ts';
import { builtManifest, textOf, weightOf } from '../../tools/builtSite.ts';
import { componentScripts, loaderScript } from '../../tools/embeddedPieces.ts';
import {
  explorerEntry,
  kindOf,
  reachableFiles,
  referencesIn,
  type Kind,
} from '../../tools/pageFiles.ts';
import { total } from '../../tools/weight.ts';
import { table } from '../table.ts';
import { embeddedRows } from './embedded.ts';
import { framePeers, graphPeers, type Peer } from './peers.ts';
import { report } from './report.ts';
import { untouched } from './untouched.ts';
import { weighPeers } from './weighPeers.ts';
import { cells, weightHead } from './weightCells.ts';

/** What is fetched at once, in words, with what it is held to in kB, gzip. */
const atOnceKinds: readonly (readonly [kind: Kind, words: string, budget?: number])[] = [
  ['html', 'HTML, with the picture and all parts'],
  ['styles', 'styles'],
  ['code', 'code before first interaction', 60],
  ['content', 'content, one language', 40],
  ['positions', 'settled positions'],
];

const manifest = builtManifest();
const ofKind = (files: readonly string[], kind: Kind) =>
  files.filter((file) => kindOf(manifest, file) === kind);
/** All code of the explorer, whenever it is fetched. */
const allCode = ofKind(reachableFiles(manifest, [explorerEntry]), 'code');

const cellsOf = (files: readonly string[]) => cells(total(files.map(weightOf)));

/** A page, and the files that its HTML has fetched at once. */
function atOnce(language: Language): string[] {
  const page = `${language}/index.html`;
  return [page, ...referencesIn(textOf(page), page).map(({ file }) => file)];
}

/** What a page fetches, by what it is and when. */
async function pageRows(browser: Browser, language: Language): Promise<string[][]> {
  const first = atOnce(language);
  const asked = await untouched(browser, `${language}/`);
  const later = asked.filter((file) => !first.includes(file));
  const fonts = ofKind(asked, 'fonts');
  const start = [...atOnceKinds.flatMap(([kind]) => ofKind(first, kind)), ...fonts];
  const row = (words: string, files: readonly string[], budget?: number) => [
    `${language}/  ${words}`,
    String(files.length),
    ...cellsOf(files),
    budget === undefined ? '' : `≤ ${budget}`,
  ];
  return [
    ...atOnceKinds.map(([kind, words, budget]) => row(words, ofKind(first, kind), budget)),
    row('fonts of the opening view', fonts),
    row('all of that', start),
    row('later, by itself: code', ofKind(later, 'code')),
    row('later, by itself: content', ofKind(later, 'content')),
    row(
      'when it is asked for: code',
      allCode.filter((file) => !first.includes(file) && !asked.includes(file)),
    ),
  ];
}

test('bytes of a page', async ({ browser }) => {
  const rows: string[][] = [];
  for (const language of languages) rows.push(...(await pageRows(browser, language)));
  report(
    'What a page fetches, in kB of 1000 bytes, each file compressed by itself',
    table(['', 'files', ...weightHead, 'gzip held to'], rows),
    'Fonts are compressed already and count as they are.',
  );
});

test('bytes of embedded maps', async ({ browser }) => {
  const rows: string[][] = [];
  for (const language of languages) rows.push(...(await embeddedRows(browser, language)));
  rows.push(['loader for articles with frames', ...cellsOf([loaderScript]), '≤ 1']);
  report(
    'What is fetched for an embedded map, in kB of 1000 bytes, each piece compressed by itself',
    table(['', ...weightHead, 'gzip held to'], rows),
    '"all of that": each file compressed as one; a frame starts with one, its page. Its fonts are text,',
    'as those of the component are: neither may fetch fonts within an article.',
  );
});

test('bytes beside those of peers', () => {
  reportPeers('Bundles', graphPeers, [
    ['ours, the page: code before first interaction', ...cellsOf(ofKind(atOnce('nl'), 'code'))],
    ['ours, the page: all code', ...cellsOf(allCode)],
    ...componentScripts.map((file) => [
      `ours, ${file}: code and styles before first interaction`,
      ...cellsOf([file]),
    ]),
  ]);
});

test('bytes of loaders beside those of peers', () => {
  reportPeers('What an article loads for frames', framePeers, [
    [
      'ours, gives frames their heights and lets the article steer the maps',
      ...cellsOf([loaderScript]),
    ],
  ]);
});

/** Finds out what peers weigh, and prints it below what is ours. */
function reportPeers(what: string, peers: readonly Peer[], ours: readonly string[][]): void {
  const weighed = weighPeers(peers);
  const rows = weighed.map(({ peer, found }) => [
    `${peer.name}, ${peer.does}`,
    ...('trouble' in found ? ['–', '–', '–'] : cells(found)),
  ]);
  const notes = weighed.map(({ peer, found }) => {
    const loaded = peer.loads.map(({ name, files }) => `${name}, ${files.join(' + ')}`).join('; ');
    return `${peer.name}: ${loaded}${'trouble' in found ? `; not weighed: ${found.trouble}` : ''}`;
  });
  report(
    `${what} beside those of peers, in kB of 1000 bytes`,
    table(['', ...weightHead], [...ours, ...rows]),
    ...notes,
  );
}
