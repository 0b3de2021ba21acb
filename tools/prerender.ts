import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  isRunnableDevEnvironment,
  type Manifest,
  type ManifestChunk,
  type Plugin,
  type Rolldown,
} from 'vite';
import type * as prerendered from '../src/pages/prerender.ts';
import type { FindAssets } from '../src/pages/prerender.ts';
import { offlineFile } from '../src/state/edition.ts';
import { embeddingEnvironments, readEmbedding } from './embedding/build.ts';
import { embedSizes } from './embedding/sizes.ts';
import { firstFonts } from './fonts/plugin.ts';
import { comesLater } from './laterModules.ts';
import { offlineAssets, offlineEnvironments } from './offline.ts';
import { pictureFiles } from './pictureFiles.ts';
import { readSiteUrl } from './siteUrl.ts';

const entry = 'src/pages/prerender.ts';
const clientEntries = [
  'src/pages/explorer.ts',
  'src/pages/article/article.ts',
  'src/pages/root.ts',
];

/** What only the first page or the article has. */
const otherPages = /src\/pages\/((root|preferredLanguage)\.ts$|article\/)/;

/** What a page has only once its reader enters the classroom. */
const ofClassroom = 'src/components/classroom/';

/**
 * Few files, so that a page asks for little: all styles, save the article's and the classroom's own; what
 * the explorer starts with; and what it shares with the first page, which starts with next to nothing.
 */
const groups = [
  {
    name: 'styles',
    test: (id: string) => /(?<!\/article)\.css$/.test(id) && !id.includes(ofClassroom),
    priority: 2,
  },
  { name: 'languages', test: /src\/model\/text\.ts$/, priority: 1 },
  {
    name: 'start',
    test: (id: string) => !otherPages.test(id) && !comesLater(id),
    tags: ['$initial'],
  },
] satisfies Rolldown.CodeSplittingGroup[];

type Prerender = typeof prerendered;

/** What is rendered when it is asked for, while developing. */
const renderedAhead = /^(((nl|en)\/)?index\.html|(nl|en)\/manifest\.webmanifest|map\.json)$/;

/**
 * Builds the client, then renders every page ahead into `dist/`; while developing, renders a page
 * when it is asked for.
 */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    config: (_, { command }) => ({
      appType: 'custom',
      builder: {
        async buildApp(builder) {
          const { root, logger } = builder.config;
          const siteUrl = readSiteUrl(process.env.SITE_URL);
          for (const environment of Object.values(builder.environments)) {
            await builder.build(environment);
          }
          const size = await writeSite(root, siteUrl);
          logger.info(`dist/${offlineFile}: ${(size / 1e6).toFixed(2)} MB`);
          if (siteUrl === undefined) {
            logger.info(
              'SITE_URL is not set: what that file passes on are codes, not links, and pages name no ' +
                'picture, canonical address or oEmbed.',
            );
          }
        },
      },
      environments: {
        client: {
          build: {
            outDir: 'dist',
            manifest: true,
            rolldownOptions: { input: clientEntries, output: { codeSplitting: { groups } } },
          },
        },
        ssr: {
          build: { outDir: 'node_modules/.prerender', rolldownOptions: { input: entry } },
        },
        ...(command === 'build' ? { ...offlineEnvironments, ...embeddingEnvironments } : {}),
      },
    }),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = (request.url ?? '/').replace(/[?#].*/, '');
        const path = url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);
        if (!renderedAhead.test(path)) {
          next();
          return;
        }
        const { ssr } = server.environments;
        if (!ssr || !isRunnableDevEnvironment(ssr))
          throw new Error('Pages cannot be rendered here.');
        ssr.runner
          .import<Prerender>(`/${entry}`)
          .then(async ({ siteFiles }) => {
            const file = (await siteFiles(developmentAssets)).find((file) => file.path === path);
            const html = path.endsWith('.html');
            response.setHeader('Content-Type', html ? 'text/html' : 'application/json');
            // The development server adds scripts and styles of its own, which a strict policy refuses.
            const page = (file?.contents ?? '').replace(/<meta http-equiv[^>]*>/, '');
            response.end(html ? await server.transformIndexHtml(url, page) : file?.contents);
          })
          .catch(next);
      });
    },
  };
}

const developmentAssets: FindAssets = (entry) => ({
  scripts: [`/${entry}`],
  preloads: [],
  fonts: [],
  styles: [],
  stylesToRead: [],
});

/** Writes what is rendered ahead; returns the size of the one file in bytes. */
async function writeSite(root: string, siteUrl: string | undefined): Promise<number> {
  const manifest = JSON.parse(
    readFileSync(join(root, 'dist/.vite/manifest.json'), 'utf8'),
  ) as Manifest;
  const built = pathToFileURL(join(root, 'node_modules/.prerender/prerender.js')).href;
  const { siteFiles, embedPages, offlineFile, openingPictures } = (await import(
    built
  )) as Prerender;
  const offlineParts = offlineAssets(root);
  const offline = await offlineFile(offlineParts, siteUrl);
  const embedding = readEmbedding(root, offlineParts.styles);
  const size = Buffer.byteLength(offline.contents);
  const embedded = [...embedding.files, ...(await embedPages(embedding.page, siteUrl))];
  const files = [
    offline,
    ...embedded,
    { path: 'embed/sizes.json', contents: JSON.stringify(embedSizes(embedded)) },
    ...(await siteFiles(assetsIn(manifest), size, siteUrl)),
    ...pictureFiles(root, (language) => openingPictures(language, siteUrl)),
  ];
  for (const { path, contents } of files) {
    const file = join(root, 'dist', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  return size;
}

/**
 * Looks a page's assets up in what was built: its script, all that it imports, and the styles of
 * these and of what they may import later, which is rendered ahead and must look right at once. The
 * classroom's come with its code; without scripts they are asked for apart.
 */
function assetsIn(manifest: Manifest): FindAssets {
  return (entry, asksFor, root) => {
    const missing = [entry, ...asksFor].find((name) => !manifest[name]);
    if (missing) throw new Error(`The build has no "${missing}".`);
    const reach = (names: readonly string[], next: (chunk: ManifestChunk) => string[]) => {
      const reached = new Set(names);
      for (const name of reached) {
        for (const other of manifest[name] ? next(manifest[name]) : []) reached.add(other);
      }
      return [...reached].flatMap((name) => manifest[name] ?? []);
    };
    const now = reach([entry, ...asksFor], ({ imports = [] }) => imports);
    const ever = reach([entry, ...asksFor], ({ imports = [], dynamicImports = [] }) => [
      ...imports,
      ...dynamicImports,
    ]);
    const beforeClassroom = reach([entry, ...asksFor], ({ imports = [], dynamicImports = [] }) => [
      ...imports,
      ...dynamicImports.filter((name) => !name.includes(ofClassroom)),
    ]);
    const stylesOf = (chunks: readonly ManifestChunk[]) =>
      [...new Set(chunks.flatMap(({ css }) => css ?? []))].map((file) => root + file);
    const styles = stylesOf(beforeClassroom);
    const script = manifest[entry]?.file ?? '';
    return {
      scripts: [root + script],
      preloads: now.map(({ file }) => root + file).filter((file) => file !== root + script),
      fonts: firstFonts(manifest).map((file) => root + file),
      styles,
      stylesToRead: stylesOf(ever).filter((file) => !styles.includes(file)),
    };
  };
}
