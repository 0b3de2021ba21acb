import ts from 'typescript';
import { expect, test } from 'vitest';
import { addressAttributes } from './attributes.ts';
import { customElementsManifest, typeDeclarations } from './api.ts';

interface Manifest {
  modules: {
    declarations: {
      attributes: { name: string }[];
      events: { name: string; type: { text: string } }[];
      members: { name: string; kind: string; parameters?: { name: string }[] }[];
    }[];
  }[];
}
const [declaration] = (customElementsManifest() as Manifest).modules[0]?.declarations ?? [];

test('the manifest names each attribute that the element heeds', () => {
  const names = declaration?.attributes.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([...addressAttributes, 'lang', 'version', 'height']),
  );
});

test('the manifest takes methods apart', () => {
  const mark = declaration?.members.find(({ name }) => name === 'mark');
  expect(mark?.parameters?.map(({ name }) => name)).toEqual(['id', 'mark']);
  const fit = declaration?.members.find(({ name }) => name === 'fit');
  expect(fit?.parameters).toEqual([]);
});

test('the declarations are TypeScript that an article can be checked by', () => {
  const files: Readonly<Record<string, string>> = {
    '/argument-map.d.ts': typeDeclarations(),
    '/article.ts': `import type {} from './argument-map';
      const map = document.createElement('argument-map');
      map.addEventListener('verdict', ({ detail }) => { const said: 'stands' | 'contested' | 'falls' = detail.verdict; map.select(detail.id); void said; });
      map.mark('10', 'rejected'); map.fit(); const at: string | null = map.selected; void at;
      // @ts-expect-error There is no such mark.
      map.mark('10', 'liked');`,
  };
  const options = {
    strict: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => files[name] ?? readFile(name);
  host.fileExists = (name) => name in files || fileExists(name);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) => {
    const text = files[name];
    return text === undefined
      ? getSourceFile(name, language)
      : ts.createSourceFile(name, text, language);
  };
  const program = ts.createProgram(Object.keys(files), options, host);
  const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  expect(problems).toEqual([]);
});
