import { test, type Browser } from '@playwright/test';
import { languages, type Language } from '../../src/model/text.ts';
import { builtManifest, textOf, weightOf } from '../../tools/builtSite.ts';
import {
  explorerEntry,
  kindOf,
  reachableFiles,
  referencesIn,
  type Kind,
} from '../../tools/pageFiles.ts';
import { kilobyte, total, type Weight } from '../../tools/weight.ts';
import { table } from '../table.ts';
import { closePage, emptyPage, visit } from './openPage.ts';
import { weighPeers } from './peers.ts';
import { report } from './report.ts';

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

const kB = (bytes: number) => (bytes / kilobyte).toFixed(1);
const cells = ({ plain, gzip, brotli }: Weight) => [plain, gzip, brotli].map(kB);
const cellsOf = (files: readonly string[]) => cells(total(files.map(weightOf)));

/** A page, and the files that its HTML has fetched at once. */
function atOnce(language: Language): string[] {
  const page = `${language}/index.html`;
  return [page, ...referencesIn(textOf(page), page).map(({ file }) => file)];
}

/** The files that a page asks for while nobody touches it. */
async function untouched(browser: Browser, language: Language): Promise<string[]> {
  const page = await emptyPage(browser, 1);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
  await visit(page, `${language}/`);
  await closePage(page);
  return [...asked];
}

/** What a page fetches, by what it is and when. */
async function pageRows(browser: Browser, language: Language): Promise<string[][]> {
  const first = atOnce(language);
  const asked = await untouched(browser, language);
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
    table(['', 'files', 'plain', 'gzip', 'brotli', 'gzip held to'], rows),
    'Fonts are compressed already and count as they are.',
  );
});

test('bytes beside those of peers', () => {
  const peers = weighPeers();
  const rows = [
    ['ours, code before first interaction', ...cellsOf(ofKind(atOnce('nl'), 'code'))],
    ['ours, all code', ...cellsOf(allCode)],
    ...peers.map(({ peer, found }) => [
      `${peer.name}, ${peer.does}`,
      ...('trouble' in found ? ['–', '–', '–'] : cells(found)),
    ]),
  ];
  const files = peers.map(({ peer, found }) => {
    const outcome = 'trouble' in found ? `not weighed: ${found.trouble}` : peer.files.join(' + ');
    return `${peer.name}: ${peer.package}, ${outcome}`;
  });
  report(
    'Bundles beside those of peers, in kB of 1000 bytes',
    table(['', 'plain', 'gzip', 'brotli'], rows),
    ...files,
  );
});
