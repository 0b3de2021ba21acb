import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/*
 * npm run bench   measures what the reasoning takes, on generated maps and on the real one
 *
 * tsx keeps the names of functions by a call for every closure that is made, which more than doubles
 * the time of building conditions. So what is measured is bundled as the site's code is, and run by
 * Node alone.
 */

const bundled = await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: fileURLToPath(new URL('run.ts', import.meta.url)),
    write: false,
    minify: false,
    target: 'es2022',
  },
});
const outputs = 'close' in bundled ? [] : [bundled].flat();
const code = outputs.flatMap(({ output }) =>
  output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])),
);
if (code.length !== 1) throw new Error(`The benchmark became ${code.length} files instead of one.`);

const { status } = spawnSync(process.execPath, ['--input-type=module', '-'], {
  input: code[0],
  stdio: ['pipe', 'inherit', 'inherit'],
});
process.exitCode = status ?? 1;
