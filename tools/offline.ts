import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentOptions } from 'vite';
import type { FileAssets } from '../src/pages/fileDocument.ts';
import { inlineScript, inlineStyles } from './inlineCode.ts';

/*
 * How the one file is built that holds all of the site: its code and styles without any file beside
 * them, to be put into the page.
 */

const folder = 'node_modules/.offline';

/** What is built for the file: what runs first, and all the rest. */
export const offlineEnvironments = {
  offlineLanguage: unsplit('src/pages/offlineLanguage.ts', 'iife'),
  offline: unsplit('src/pages/offline.ts', 'es'),
} satisfies Record<string, EnvironmentOptions>;

/** A build of one script, and one style sheet that holds its fonts. */
function unsplit(input: string, format: 'es' | 'iife'): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: outDir(input),
      copyPublicDir: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      assetsInlineLimit: () => true,
      modulePreload: false,
      rolldownOptions: { input, output: { format, codeSplitting: false } },
    },
  };
}

/** Reads what was built for the file. */
export function offlineAssets(root: string): FileAssets {
  const built = (input: string, ending: string) => {
    const assets = join(root, outDir(input), 'assets');
    const [name, ...others] = readdirSync(assets).filter((file) => file.endsWith(ending));
    if (name === undefined || others.length > 0) {
      throw new Error(`The build of ${input} should have one file "*${ending}".`);
    }
    return readFileSync(join(assets, name), 'utf8');
  };
  return {
    first: inlineScript(built('src/pages/offlineLanguage.ts', '.js')),
    script: inlineScript(built('src/pages/offline.ts', '.js')),
    styles: inlineStyles(built('src/pages/offline.ts', '.css')),
    icon: readFileSync(join(root, 'static/favicon.svg'), 'utf8'),
  };
}

function outDir(input: string): string {
  return join(folder, input.replace(/^.*\/|\.ts$/g, ''));
}
