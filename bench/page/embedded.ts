import type { Browser } from '@playwright/test';
import type { Language } from '../../src/model/text.ts';
import { filesIn, textOf, weightOf } from '../../tools/builtSite.ts';
import {
  componentScripts,
  framePage,
  piecesOfPage,
  piecesOfScript,
  weightOfPieces,
  type Piece,
} from '../../tools/embeddedPieces.ts';
import type { Kind } from '../../tools/pageFiles.ts';
import { rootSite } from '../../tools/testSites.ts';
import { total, type Weight } from '../../tools/weight.ts';
import { untouched } from './untouched.ts';
import { cells } from './weightCells.ts';

/** Where the files lie that a map fetches. */
const parts = 'embed/parts/';
/** What is in an embedded map from when it answers. */
const answering = '.awake';
/** Where an article would be, relative to the site, that has a map in it and nothing else. */
const article = 'article-with-a-map';

/** The kinds of what is fetched, in words, with what each is held to in kB, gzip. */
const kinds: readonly (readonly [kind: Kind, words: string, budget?: number])[] = [
  ['html', 'HTML, with map and outline'],
  ['styles', 'styles'],
  ['code', 'code before first interaction', 60],
  ['content', 'content, one language', 40],
  ['positions', 'settled positions'],
  ['fonts', 'fonts'],
];

/** What a frame and the component fetch in a language, by what it is and when. */
export async function embeddedRows(browser: Browser, language: Language): Promise<string[][]> {
  const frame = await fetchedForFrame(browser, language);
  const component = await fetchedForComponent(browser, language);
  return [
    ...rowsOf(`${language}/  frame`, language, frame),
    ...rowsOf(`${language}/  component`, language, component),
  ];
}

async function fetchedForFrame(browser: Browser, language: Language): Promise<string[]> {
  const page = framePage(language);
  const address = page.replace('index.html', '');
  const asked = await untouched(browser, address, answering);
  return asked.map((file) => (file === address ? page : file));
}

async function fetchedForComponent(browser: Browser, language: Language): Promise<string[]> {
  const [script] = componentScripts;
  const html = `<!doctype html><link rel="icon" href="data:,">
<argument-map lang="${language}"></argument-map><script type="module" src="${script}"></script>`;
  const asked = await untouched(browser, article, answering, (page) =>
    page.route(rootSite.url + article, (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    ),
  );
  return asked.filter((file) => file !== article);
}

/** @param files those that are fetched while nobody touches the map */
function rowsOf(whose: string, language: Language, files: readonly string[]): string[][] {
  const atOnce = files.filter((file) => !isCodeForLater(file));
  const accompanying = filesIn(parts).filter((file) =>
    file.startsWith(`${parts}beside-${language}-`),
  );
  const byItself = files.filter(isCodeForLater).flatMap(piecesOf);
  const started = atOnce.flatMap(piecesOf);
  const row = (words: string, weight: Weight, budget?: number) => [
    `${whose}: ${words}`,
    ...cells(weight),
    budget === undefined ? '' : `≤ ${budget}`,
  ];
  return [
    ...kinds
      .filter(([kind]) => started.some((piece) => piece.kind === kind))
      .map(([kind, words, budget]) => row(words, weightOfPieces(started, kind), budget)),
    row(`all of that, files: ${atOnce.length}`, total(atOnce.map(weightOf))),
    row('later, by itself: code', weightOfPieces(byItself, 'code')),
    row('later, by itself: styles', weightOfPieces(byItself, 'styles')),
    row('when it is asked for: content', total(accompanying.map(weightOf))),
  ];
}

function piecesOf(file: string): Piece[] {
  return file.endsWith('.html') ? piecesOfPage(textOf(file)) : piecesOfScript(textOf(file));
}

/** The code that a map starts with stands in the frame's page or in the component's script. */
function isCodeForLater(file: string): boolean {
  return file.startsWith(parts) && piecesOf(file).some(({ kind }) => kind === 'code');
}
