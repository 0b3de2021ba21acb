import type { EnvironmentOptions } from 'vite';

/** The script for articles with maps in frames, as a path in the site. */
export const loaderFile = 'embed/loader.js';

/** Builds it: one classic script, which leaves no name behind in the page that loads it. */
export const loaderEnvironments = {
  loader: {
    consumer: 'client',
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/pages/loader.ts',
        output: { format: 'iife', codeSplitting: false, entryFileNames: loaderFile },
      },
    },
  },
} satisfies Record<string, EnvironmentOptions>;
