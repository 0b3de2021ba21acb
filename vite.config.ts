import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { fonts } from './tools/fonts/plugin.ts';
import { mapModules } from './tools/mapModules.ts';
import { pictureStyle } from './tools/pictureStyle.ts';
import { prerender } from './tools/prerender.ts';

export default defineConfig({
  // Relative, so that the site works from any folder of any host.
  base: './',
  publicDir: 'static',
  plugins: [svelte(), pictureStyle(), mapModules(), fonts(), prerender()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
    // Some tests lay out the real map; how long that takes is no business of theirs.
    testTimeout: 120_000,
    // No module keeps anything to itself, so test files can share what they import.
    isolate: false,
    // One more than by default: nothing else is run meanwhile.
    maxWorkers: '100%',
  },
});
