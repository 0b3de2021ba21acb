import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentOptions, Manifest, Rolldown } from 'vite';
import {
  dataScript,
  laterScript,
  requiredBy,
  startScript,
  type CodeFile,
} from './classicScripts.ts';
import { customElementsManifest, typeDeclarations } from '../../src/pages/embedding/api.ts';
import type { EmbedAssets } from '../../src/pages/embedding/embedPage.ts';
import type { Language } from '../../src/model/text.ts';
import { inlineScript, inlineStyles } from '../inlineCode.ts';
import { comesLater } from '../laterModules.ts';
import { asksForOwn, packFonts } from './packFonts.ts';

/*
 * How the code of embedded maps is built: once, for the frame's page and for the component alike, in
 * scripts that need neither modules nor an origin.
 */

const outDir = 'node_modules/.embedding';
const component = 'src/pages/embedding/component.ts';
const loader = 'src/pages/embedding/loader.ts';
const loaderDir = 'node_modules/.embed-loader';
const framePage = 'src/pages/embedding/framePage.ts';

/** Where the files lie that are fetched later: from the folder of the component's scripts. */
const parts = 'parts/';

/** What only the component or only the frame's page starts with. */
const own = /\/embedding\/(component|steering|embeddedMaps|framePage|frame)\.ts$/;

/** What a map starts with, the content in each language, where its cards lie, and all the rest. */
const groups = [
  {
    name: 'start',
    tags: ['$initial'],
    test: (id: string) => !own.test(id) && !comesLater(id),
    priority: 3,
  },
  { name: 'words', test: /src\/messages\/listed\.ts$/, priority: 3 },
  ...['nl', 'en'].flatMap((language) => [
    {
      name: `map-${language}`,
      test: new RegExp(
        `virtual:map/${language}|src/messages/((?!keyList)[a-z]+/)?${language}\\.ts`,
      ),
      priority: 2,
    },
    {
      name: `released-${language}`,
      test: new RegExp(`virtual:released/${language}`),
      priority: 2,
    },
    { name: `beside-${language}`, test: new RegExp(`virtual:companions/${language}`), priority: 2 },
  ]),
  { name: 'positions', test: /virtual:settled/, priority: 2 },
  // Asked for at once, so apart from all that is asked for later.
  { name: 'steering', test: /embedding\/(steering|embeddedMaps)\.ts$/, priority: 2 },
  { name: 'later', test: (id: string) => !own.test(id), priority: 1 },
] satisfies Rolldown.CodeSplittingGroup[];

/** How the code is built. */
export const embeddingEnvironments = {
  embedding: {
    consumer: 'client',
    build: {
      outDir,
      copyPublicDir: false,
      manifest: true,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: [component, framePage],
        // What stands for `import.meta` is not used.
        checks: { emptyImportMeta: false },
        output: { format: 'cjs', exports: 'named', codeSplitting: { groups } },
      },
    },
  },
  // One classic script, which leaves no name behind in the page that loads it.
  embedLoader: {
    consumer: 'client',
    build: {
      outDir: loaderDir,
      copyPublicDir: false,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: loader,
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'loader.js' },
      },
    },
  },
} satisfies Record<string, EnvironmentOptions>;

/** A file of the site. */
interface BuiltFile {
  /** Its path in the site. */
  path: string;
  contents: string;
}

/** What is made of the code. */
export interface Embedding {
  /** The component, and what it and the frame's page fetch. */
  files: BuiltFile[];
  /** What stands in a frame's page. */
  page: EmbedAssets;
}

/**
 * Reads what was built.
 *
 * @param offlineStyles a style sheet with the shipped fonts in it
 */
export function readEmbedding(root: string, offlineStyles: string): Embedding {
  const folder = join(root, outDir);
  const manifest = JSON.parse(
    readFileSync(join(folder, '.vite/manifest.json'), 'utf8'),
  ) as Manifest;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const all = new Map<string, CodeFile>();
  for (const { file, css = [] } of Object.values(manifest)) {
    if (!file.endsWith('.js')) continue;
    const name = file.replace(/^.*\//, '');
    const styles = css.length > 0 ? asksForOwn(css.map(read).join('\n')) : undefined;
    all.set(file, { name, code: read(file), styles });
  }
  const fileOf = (key: string): CodeFile => {
    const found = all.get(manifest[key]?.file ?? '');
    if (!found) throw new Error(`The embedded map's build has no "${key}".`);
    return found;
  };
  const named = (name: string): CodeFile => {
    const found = [...all.values()].filter((file) => file.name.startsWith(`${name}-`));
    if (found.length !== 1 || !found[0]) {
      throw new Error(`The embedded map's build should have one file "${name}".`);
    }
    return found[0];
  };

  const entries = [fileOf(component), fileOf(framePage)];
  // What any file cannot do without comes first, so that what comes later finds it there.
  const needed = new Set([...all.values()].flatMap(requiredBy));
  const shared = [...all.values()].filter(({ name }) => needed.has(name));
  const later = [...all.values()].filter((file) => ![...shared, ...entries].includes(file));
  const { css, fonts } = packFonts(offlineStyles);
  const componentFiles = [...shared, fileOf(component)];
  return {
    files: [
      {
        path: 'embed/argument-map.js',
        contents: startScript(componentFiles, parts, 'module', ['ArgumentMapElement']),
      },
      {
        path: 'embed/argument-map.classic.js',
        contents: startScript(componentFiles, parts, 'classic'),
      },
      ...later.map((file) => ({
        path: `embed/${parts}${file.name}`,
        contents: laterScript(file),
      })),
      {
        path: 'embed/loader.js',
        contents: readFileSync(join(root, loaderDir, 'loader.js'), 'utf8'),
      },
      {
        path: 'embed/custom-elements.json',
        contents: `${JSON.stringify(customElementsManifest(), null, 2)}\n`,
      },
      { path: 'embed/argument-map.d.ts', contents: typeDeclarations() },
      {
        path: `embed/${parts}fonts.js`,
        contents: dataScript('fonts.js', `{fonts:${JSON.stringify(fonts)}}`),
      },
    ],
    page: {
      scripts: (language: Language) =>
        [
          laterScript(named('positions')),
          laterScript(named(`map-${language}`)),
          startScript([...shared, fileOf(framePage)], parts, 'classic'),
        ].map(inlineScript),
      styles: inlineStyles([...shared, ...later].map(({ styles }) => styles ?? '').join('\n')),
      fonts: inlineStyles(css),
    },
  };
}
