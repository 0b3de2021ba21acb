import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRunnableDevEnvironment, type Manifest, type Plugin } from 'vite';
import type { FindAssets, SiteFile } from '../src/pages/prerender.ts';

const entry = 'src/pages/prerender.ts';
const clientEntries = ['src/pages/explorer.ts', 'src/pages/root.ts'];

interface Prerender {
  siteFiles: (findAssets: FindAssets) => SiteFile[];
}

/**
 * Builds the client, then renders every page ahead into `dist/`; while developing, renders a page
 * when it is asked for.
 */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    config: () => ({
      appType: 'custom',
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('The build needs a client and an ssr environment.');
          await builder.build(client);
          await builder.build(ssr);
          await writePages(builder.config.root);
        },
      },
      environments: {
        client: {
          build: { outDir: 'dist', manifest: true, rolldownOptions: { input: clientEntries } },
        },
        ssr: {
          build: { outDir: 'node_modules/.prerender', rolldownOptions: { input: entry } },
        },
      },
    }),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = (request.url ?? '/').replace(/[?#].*/, '');
        const path = url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);
        if (!['index.html', 'nl/index.html', 'en/index.html', 'map.json'].includes(path)) {
          next();
          return;
        }
        const { ssr } = server.environments;
        if (!ssr || !isRunnableDevEnvironment(ssr))
          throw new Error('Pages cannot be rendered here.');
        ssr.runner
          .import<Prerender>(`/${entry}`)
          .then(async ({ siteFiles }) => {
            const file = siteFiles(developmentAssets).find((file) => file.path === path);
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
  styles: [],
});

async function writePages(root: string): Promise<void> {
  const manifest = JSON.parse(
    readFileSync(join(root, 'dist/.vite/manifest.json'), 'utf8'),
  ) as Manifest;
  const built = pathToFileURL(join(root, 'node_modules/.prerender/prerender.js')).href;
  const { siteFiles } = (await import(built)) as Prerender;
  for (const { path, contents } of siteFiles(assetsIn(manifest))) {
    const file = join(root, 'dist', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
}

/** Looks a page's assets up in what was built: its script, all that it imports, and their styles. */
function assetsIn(manifest: Manifest): FindAssets {
  return (entry, asksFor, root) => {
    const chunks = new Set<string>();
    const collect = (name: string): void => {
      if (!manifest[name] || chunks.has(name)) return;
      chunks.add(name);
      for (const imported of manifest[name].imports ?? []) collect(imported);
    };
    for (const name of [entry, ...asksFor]) {
      if (!manifest[name]) throw new Error(`The build has no "${name}".`);
      collect(name);
    }
    const all = [...chunks].flatMap((name) => manifest[name] ?? []);
    const script = manifest[entry]?.file ?? '';
    return {
      scripts: [root + script],
      preloads: all.map(({ file }) => root + file).filter((file) => file !== root + script),
      styles: [...new Set(all.flatMap(({ css }) => css ?? []))].map((file) => root + file),
    };
  };
}
