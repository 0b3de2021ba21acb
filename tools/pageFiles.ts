import type { Manifest, ManifestChunk } from 'vite';
import type { Language } from '../src/model/text.ts';

/*
 * Which files of the built site a page asks for, and what they are: read from its HTML and from the
 * manifest that Vite writes beside the site (`dist/.vite/manifest.json`).
 */

/** The explorer's own code, by its name in the manifest. */
export const explorerEntry = 'src/pages/explorer.ts';

/** The content that the explorer starts with in one language, by names in the manifest. */
export const contentNames = (language: Language): string[] => [
  `virtual:map/${language}`,
  `src/messages/${language}.ts`,
];

/** What the explorer cannot start without, by names in the manifest. */
export const startNames = (language: Language): string[] => [
  explorerEntry,
  ...contentNames(language),
  'virtual:settled',
];

/** What a file of the site is: content is what differs between languages. */
export type Kind = 'html' | 'styles' | 'code' | 'content' | 'positions' | 'fonts';

/** What HTML has a browser fetch by itself, and as what. */
export interface Reference {
  as: 'script' | 'modulepreload' | 'preload' | 'stylesheet' | 'icon';
  /** The file's path in the site. */
  file: string;
}

/**
 * What a page has the browser fetch by itself, in the page's order.
 *
 * @param path the page's own path in the site: "nl/index.html"
 */
export function referencesIn(html: string, path: string): Reference[] {
  const tags = [...html.matchAll(/<(?:link|script)\s[^>]*>/g)].map(([tag]) => tag);
  return tags.flatMap((tag) => {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    const address = attribute('src') ?? attribute('href');
    const as = attribute('src') === undefined ? attribute('rel') : 'script';
    return address !== undefined && isFetched(as) ? [{ as, file: fileAt(address, path) }] : [];
  });
}

/** The files that are fetched when some names of the manifest are: theirs, and all they import. */
export function importedFiles(manifest: Manifest, names: readonly string[]): string[] {
  return files(manifest, names, ({ imports = [] }) => imports);
}

/** The files that are fetched when some names are, or may be later: imports of both sorts. */
export function reachableFiles(manifest: Manifest, names: readonly string[]): string[] {
  return files(manifest, names, ({ imports = [], dynamicImports = [] }) => [
    ...imports,
    ...dynamicImports,
  ]);
}

/** Tells what a file of the site is; undefined for what the explorer has nothing to do with. */
export function kindOf(manifest: Manifest, file: string): Kind | undefined {
  if (file.endsWith('.html')) return 'html';
  if (file.endsWith('.css')) return 'styles';
  if (file.endsWith('.woff2')) return 'fonts';
  const chunk = Object.entries(manifest).find(([, chunk]) => chunk.file === file);
  if (!chunk || !file.endsWith('.js')) return undefined;
  const [name] = chunk;
  if (/^(virtual:(map|companions)|src\/messages)\//.test(name)) return 'content';
  return name === 'virtual:settled' ? 'positions' : 'code';
}

function isFetched(as: string | undefined): as is Reference['as'] {
  return ['script', 'modulepreload', 'preload', 'stylesheet', 'icon'].includes(as ?? '');
}

function fileAt(address: string, page: string): string {
  return new URL(address, `site:/${page}`).pathname.slice(1);
}

function files(
  manifest: Manifest,
  names: readonly string[],
  next: (chunk: ManifestChunk) => readonly string[],
): string[] {
  const reached = new Set(names);
  const found = new Set<string>();
  for (const name of reached) {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no "${name}".`);
    found.add(chunk.file);
    for (const other of next(chunk)) reached.add(other);
  }
  return [...found];
}
