import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';

test('every way to import is seen, in TypeScript and in Svelte', () => {
  const code = `
    import a, { type B, c as d } from './1.ts';
    import type { E } from './2.ts';
    import './3.css';
    export { f } from './4.ts';
    export * from './5.ts';
    export type { G } from './6.ts';
    const h = () => import('./7.ts');
    type I = import('./8.ts').I;
    // import './no.ts';
    const j = "import './no.ts'";`;
  const specifiers = ['1.ts', '2.ts', '3.css', '4.ts', '5.ts', '6.ts', '7.ts', '8.ts'];
  const expected = specifiers.map((name) => `./${name}`);
  expect(importsOf('a.ts', code).map(({ specifier }) => specifier)).toEqual(expected);
  expect(importsOf('a.ts', code)[0]?.names).toEqual(['B', 'c']);

  const component = `<script module lang="ts">import type { K } from './0.ts';</script>
    <script lang="ts">${code}</script>
    {#await import('./9.ts') then it}{it}{/await}`;
  expect(new Set(importsOf('A.svelte', component).map(({ specifier }) => specifier))).toEqual(
    new Set(['./0.ts', ...expected, './9.ts']),
  );
});
