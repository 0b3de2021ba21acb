import { expect, it } from 'vitest';
import { importedFiles, kindOf, reachableFiles, referencesIn } from './pageFiles.ts';

const manifest = {
  'src/pages/explorer.ts': {
    file: 'assets/explorer-1.js',
    isEntry: true,
    imports: ['_shared-2.js'],
    dynamicImports: ['src/components/Outline.svelte', 'virtual:map/nl'],
    css: ['assets/explorer-3.css'],
  },
  '_shared-2.js': { file: 'assets/shared-2.js', imports: ['_deep-4.js'] },
  '_deep-4.js': { file: 'assets/deep-4.js', imports: ['_shared-2.js'] },
  'src/components/Outline.svelte': {
    file: 'assets/Outline-5.js',
    isDynamicEntry: true,
    imports: ['_shared-2.js', '_late-6.js'],
  },
  '_late-6.js': { file: 'assets/late-6.js' },
  'virtual:map/nl': { file: 'assets/nl-7.js', isDynamicEntry: true },
  'virtual:companions/nl': { file: 'assets/nl-8.js', isDynamicEntry: true },
  'src/messages/nl.ts': { file: 'assets/nl-9.js', isDynamicEntry: true },
  'virtual:settled': { file: 'assets/settled-10.js', isDynamicEntry: true },
};

it('reads what a page has the browser fetch, and no links to other pages', () => {
  const html = `<!doctype html><html><head>
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<link rel="alternate" hreflang="en" href="../en/">
<link rel="stylesheet" href="../assets/a.css">
<link rel="preload" href="../assets/a.woff2" as="font" crossorigin>
<link rel="modulepreload" href="../assets/b.js">
<script type="module" src="../assets/a.js"></script>
</head><body><a href="../assets/c.js">links</a></body></html>`;
  expect(referencesIn(html, 'nl/index.html')).toEqual([
    { as: 'icon', file: 'favicon.svg' },
    { as: 'stylesheet', file: 'assets/a.css' },
    { as: 'preload', file: 'assets/a.woff2' },
    { as: 'modulepreload', file: 'assets/b.js' },
    { as: 'script', file: 'assets/a.js' },
  ]);
  expect(referencesIn('<script src="./a.js"></script>', 'index.html')).toEqual([
    { as: 'script', file: 'a.js' },
  ]);
});

it('follows imports to their end, each file once', () => {
  expect(importedFiles(manifest, ['src/pages/explorer.ts', 'virtual:map/nl'])).toEqual([
    'assets/explorer-1.js',
    'assets/nl-7.js',
    'assets/shared-2.js',
    'assets/deep-4.js',
  ]);
});

it('follows imports that are made later only when asked to', () => {
  const later = ['assets/Outline-5.js', 'assets/late-6.js'];
  const now = importedFiles(manifest, ['src/pages/explorer.ts']);
  const ever = reachableFiles(manifest, ['src/pages/explorer.ts']);
  expect(now).not.toEqual(expect.arrayContaining(later));
  expect(ever).toEqual(expect.arrayContaining([...now, ...later]));
});

it('refuses a name that the build does not have', () => {
  expect(() => importedFiles(manifest, ['src/pages/gone.ts'])).toThrow(
    'The build has no "src/pages/gone.ts".',
  );
});

it.each([
  ['assets/explorer-1.js', 'code'],
  ['assets/shared-2.js', 'code'],
  ['assets/nl-7.js', 'content'],
  ['assets/nl-8.js', 'content'],
  ['assets/nl-9.js', 'content'],
  ['assets/settled-10.js', 'positions'],
  ['assets/explorer-3.css', 'styles'],
  ['assets/a.woff2', 'fonts'],
  ['nl/index.html', 'html'],
  ['favicon.svg', undefined],
  ['assets/unknown.js', undefined],
])('takes %s for %s', (file, kind) => {
  expect(kindOf(manifest, file)).toBe(kind);
});
