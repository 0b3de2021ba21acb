import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importsOf, type Import } from '../tools/imports.ts';

/*
 * Holds the code to its layers: what each folder of `src/` may import.
 */

const src = dirname(fileURLToPath(import.meta.url));

/** What each layer may import besides itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  messages: [],
  maps: ['model'],
  reasoning: ['model'],
  layout: ['model'],
  classroom: ['model', 'reasoning'],
  formats: ['model', 'messages', 'reasoning', 'layout', 'classroom'],
  state: ['model', 'messages', 'maps', 'reasoning', 'layout', 'classroom', 'formats'],
  components: ['model', 'messages', 'maps', 'reasoning', 'layout', 'classroom', 'formats', 'state'],
  pages: [
    'model',
    'messages',
    'maps',
    'reasoning',
    'layout',
    'classroom',
    'formats',
    'state',
    'components',
  ],
};

/** The layers that know no Svelte and no DOM. */
const pure = ['model', 'messages', 'maps', 'reasoning', 'layout', 'classroom', 'formats'];

/** The packages that a pure layer may import. */
const purePackages = [
  'd3',
  'd3-array',
  'd3-color',
  'd3-force',
  'd3-format',
  'd3-interpolate',
  'd3-path',
  'd3-polygon',
  'd3-quadtree',
  'd3-random',
  'd3-scale',
  'd3-shape',
];

/** What the package d3 exports that needs a DOM. */
const domOfD3 =
  /^(select|selectAll|selection|selector|selectorAll|create|creator|pointers?|local|style|window|matcher|namespaces?|clientPoint|zoom|drag|dragDisable|dragEnable|transition|active|interrupt|brush\w*|axis\w*|blob|buffer|csv|dsv|html|image|json|svg|text|tsv|xml)$/;

interface SourceFile {
  /** Its path from `src/`, with slashes. */
  path: string;
  imports: readonly Import[];
}

test.each([
  ['layout/a.ts', '../model/b.ts'],
  ['layout/deep/a.ts', './b.ts'],
  ['layout/a.test.ts', '../maps/b/index.ts'],
  ['layout/a.test.ts', '../../static/b.json'],
  ['layout/a.test.ts', 'vitest'],
  ['maps/a/index.ts', './settled.json'],
  ['state/a.svelte.ts', '../formats/b.ts'],
  ['components/A.svelte', 'svelte'],
  ['pages/a.ts', '../components/B.svelte'],
  ['layers.test.ts', 'typescript'],
])('%s may import %s', (path, specifier) => {
  expect(problemsOf({ path, imports: [{ specifier, names: [] }] })).toEqual([]);
});

test.each([
  ['model/a.ts', '../maps/b.ts', 'may import nothing but itself'],
  ['maps/a.ts', '../layout/b.json', 'may import only model'],
  ['formats/a.ts', '../maps/b.ts', 'may import only model, messages, reasoning, layout, classroom'],
  ['formats/a.test.ts', '../state/b.ts', 'may import only'],
  ['state/a.ts', '../components/B.svelte', 'may import only'],
  ['reasoning/a.ts', 'svelte', 'a pure layer imports no package but'],
  ['reasoning/a.test.ts', 'svelte/store', 'a pure layer knows no Svelte'],
  ['layout/a.ts', 'd3-zoom', 'a pure layer imports no package but'],
  ['layout/a.ts', 'node:fs', 'a pure layer imports no package but'],
  ['layout/a.ts', '../../tools/b.ts', 'only a test may import what lies outside of src/'],
  ['layout/a.ts', '/src/model/b.ts', 'is not relative'],
  ['utils/a.ts', '../model/b.ts', '"utils" is not a layer'],
  ['model/a.ts', '../utils/b.ts', '"utils" is not a layer'],
  ['main.ts', './model/b.ts', 'lies in no layer'],
])('%s may not import %s', (path, specifier, message) => {
  expect(problemsOf({ path, imports: [{ specifier, names: [] }] }).join()).toContain(message);
});

test('a pure layer may not import what of d3 needs a DOM', () => {
  const names = ['forceSimulation', 'zoom', 'select'];
  expect(problemsOf({ path: 'layout/a.ts', imports: [{ specifier: 'd3', names }] })).toEqual([
    'layout/a.ts imports zoom, select from d3: a pure layer knows no DOM',
  ]);
  expect(problemsOf({ path: 'components/a.ts', imports: [{ specifier: 'd3', names }] })).toEqual(
    [],
  );
});

test('each layer imports only what it may', { timeout: 30_000 }, () => {
  expect(sourceFiles().flatMap(problemsOf)).toEqual([]);
});

/** What is wrong with where a file lies and with what it imports. */
function problemsOf({ path, imports }: SourceFile): string[] {
  const layer = layerOf(path);
  const isTest = path.endsWith('.test.ts');
  if (layer === undefined) {
    return isTest || path.endsWith('.d.ts') ? [] : [`${path} lies in no layer: move it into one`];
  }
  const allowed = layers[layer];
  if (!allowed)
    return [`${path}: "${layer}" is not a layer; there is ${list(Object.keys(layers))}`];

  return imports.flatMap(({ specifier, names }) => {
    const problem = specifier.startsWith('.')
      ? relativeProblem(path, specifier, [...allowed, ...(isTest ? ['maps'] : [])], isTest)
      : packageProblem(specifier, names, layer, isTest);
    const what = problem?.names ? `${problem.names.join(', ')} from ${specifier}` : specifier;
    return problem ? [`${path} imports ${what}: ${problem.message}`] : [];
  });
}

interface ImportProblem {
  message: string;
  names?: readonly string[];
}

function relativeProblem(
  path: string,
  specifier: string,
  allowed: readonly string[],
  isTest: boolean,
): ImportProblem | undefined {
  const target = relative(src, resolve(src, dirname(path), specifier))
    .split(sep)
    .join('/');
  if (target.startsWith('..')) {
    return isTest ? undefined : { message: 'only a test may import what lies outside of src/' };
  }
  const [layer, own] = [layerOf(target), layerOf(path)];
  if (layer === own) return undefined;
  if (layer === undefined || !(layer in layers)) {
    return { message: `"${layer ?? target}" is not a layer` };
  }
  if (allowed.includes(layer)) return undefined;
  const may = allowed.length > 0 ? `only ${list(allowed)}` : 'nothing but itself';
  return { message: `${own ?? path} may import ${may}` };
}

function packageProblem(
  specifier: string,
  names: readonly string[],
  layer: string,
  isTest: boolean,
): ImportProblem | undefined {
  if (specifier.startsWith('/')) return { message: 'is not relative; write it with ./ or ../' };
  if (!pure.includes(layer)) return undefined;
  if (isTest) {
    return /^svelte(\/|$)/.test(specifier)
      ? { message: 'a pure layer knows no Svelte' }
      : undefined;
  }
  if (!purePackages.includes(specifier)) {
    return { message: `a pure layer imports no package but ${list(purePackages)}` };
  }
  const dom = names.filter((name) => specifier === 'd3' && domOfD3.test(name));
  return dom.length > 0 ? { message: 'a pure layer knows no DOM', names: dom } : undefined;
}

function layerOf(path: string): string | undefined {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined;
}

function sourceFiles(): SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|js|svelte)$/.test(path))
    .map((path) => ({
      path: path.split(sep).join('/'),
      imports: importsOf(path, readFileSync(join(src, path), 'utf8')),
    }));
}

function list(names: readonly string[]): string {
  return names.join(', ');
}
