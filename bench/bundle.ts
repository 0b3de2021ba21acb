import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a module of this folder with all that it imports, as the site's code is bundled, and gives
 * the code. tsx would keep the names of functions by a call for every closure that is made, which
 * makes building conditions two to three times slower.
 */
export async function bundle(file: string): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: fileURLToPath(new URL(file, import.meta.url)),
      write: false,
      minify: false,
      target: 'es2022',
    },
  });
  const outputs = 'close' in bundled ? [] : [bundled].flat();
  const [code, ...others] = outputs.flatMap(({ output }) =>
    output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])),
  );
  if (code === undefined || others.length > 0) {
    throw new Error(`"${file}" became ${others.length + 1} files instead of one.`);
  }
  return code;
}
